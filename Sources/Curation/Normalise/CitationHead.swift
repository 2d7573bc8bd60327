/// The front of a citation: names and the year in parentheses.
struct CitationHead {
    /// What a parenthesis with a date says.
    struct Year {
        var range: Range<Int>
        var year: Int?
        var original: Int?
        var suffix: String?
        var month: Int?
        var day: Int?
        var status: String?
        /// Words in the parenthesis that no member takes.
        var rest: String = ""
    }

    private let text: PrintedText
    private let names: Range<Int>
    private let year: Year?
    /// Where the body begins.
    let end: Int

    init(_ text: PrintedText) {
        self.text = text
        var index = 0
        while let open = text.bytes[index...].firstIndex(of: UInt8(ascii: "(")) {
            if let year = Self.year(text, at: open) {
                self.year = year
                names = text.trimmedEnd(0..<open, marks: ",:;")
                end = year.range.upperBound
                return
            }
            index = open + 1
        }
        if let bare = Self.bareYear(text) {
            year = bare
            names = text.trimmedEnd(0..<bare.range.lowerBound, marks: ",:;")
            end = bare.range.upperBound
        } else {
            year = nil
            names = 0..<Self.endOfInvertedNames(text)
            end = names.upperBound
        }
    }

    func move(to work: inout Work, residue: inout [String]) {
        moveNames(to: &work)
        guard let year else { return }
        work.issued = year.year
        work.originallyIssued = year.original
        work.yearSuffix = year.suffix
        work.issuedMonth = year.month
        work.issuedDay = year.day
        work.status = year.status
        if !year.rest.isEmpty { residue.append(year.rest) }
    }

    private func moveNames(to work: inout Work) {
        let (list, areEditors) = Self.withoutEditorMark(text, names)
        guard !list.isEmpty else { return }
        if let title = titleInFront(list) {
            work.title = title
            return
        }
        let parsed = NameList(text, in: list)
        // A list that doesn't read as names is kept whole: a wrong name is worse than an honest literal.
        let names =
            parsed.hasDescription && parsed.entries.count > 1 && !hasInitials(list)
            ? [Work.Name(literal: text.string(text.trimmedEnd(list, marks: ".")))] : parsed.names
        if areEditors { work.editor = names } else { work.author = names }
        work.authorsIncomplete = parsed.isIncomplete
    }

    /// APA puts the title in front when there is no author: `Title of a book. (2010). Publisher.`
    private func titleInFront(_ list: Range<Int>) -> String? {
        guard text[list.upperBound - 1] == UInt8(ascii: "."), !hasInitials(list) else { return nil }
        let words = text.words(list)
        let lower = words.count { text[$0.lowerBound].isLower && !text.isWord($0, of: NameVocabulary.particles) }
        guard words.count > 3, lower >= 2, !text.hasWord(of: NameVocabulary.organisationWords, in: list) else {
            return nil
        }
        return text.string(text.trimmedEnd(list, marks: "."))
    }

    private func hasInitials(_ list: Range<Int>) -> Bool {
        text.words(list).contains {
            $0.count >= 2 && text[$0.lowerBound].isUpper && text[$0.lowerBound + 1] == UInt8(ascii: ".")
        }
    }

    /// Takes `(Ed.)` or `(Eds.).` off the end of a list of names.
    static func withoutEditorMark(_ text: PrintedText, _ range: Range<Int>) -> (Range<Int>, Bool) {
        let list = text.trimmedEnd(range)
        let marked = text.trimmedEnd(list, marks: ".,")
        guard marked.count > 3, text[marked.upperBound - 1] == UInt8(ascii: ")") else { return (list, false) }
        guard let open = text.bytes[marked].lastIndex(of: UInt8(ascii: "(")) else { return (list, false) }
        guard text.isWord(open + 1..<marked.upperBound - 1, of: NameVocabulary.editorMarks) else {
            return (list, false)
        }
        return (text.trimmedEnd(marked.lowerBound..<open, marks: ","), true)
    }
}
