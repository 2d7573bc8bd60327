/// Words and brackets that say who edited.
extension CitationReader {
    /// `Bergman, M. M., Hrsg. (2008)`
    func isCapitalMark(_ index: Int) -> Bool {
        mark(index - 1) == CitationMark.comma
            && (isWord(index, "hrsg") || isWord(index, "eds") || isWord(index, "editors"))
    }

    private static let editorWords = CitationWords("ed", "eds", "editor", "editors", "hrsg", "hg", "red")

    /// Words that say so without parentheses.
    func isEditorWord(_ index: Int) -> Bool { isOne(index, of: Self.editorWords) }

    /// `(Der.)`: German has the word too, as an article.
    private func isTurkishEditor(_ index: Int) -> Bool {
        isWord(index, "der") && mark(index - 1) == CitationMark.open && mark(index + 1) == CitationMark.period
            && mark(index + 2) == CitationMark.close
    }

    /// `Editor-in-Chief`, `Associate Eds.`
    static let kindsOfEditors = CitationWords(
        "series", "general", "in", "chief", "associate", "managing", "guest", "senior", "consulting", "lead")

    func isEditorMark(_ inside: Range<Int>) -> Bool {
        guard !inside.isEmpty, inside.count <= 6 else { return false }
        var isEditor = false
        for index in inside where tokens[index].isWordLike {
            guard
                has(index, [.editor, .editing, .translator, .and]) || isWord(index, "g") || isWord(index, "a")
                    || isWord(index, "di")
                    || isWord(index, "s") || isTurkishEditor(index) || isOne(index, of: Self.kindsOfEditors)
            else { return false }
            if has(index, .editor) || isTurkishEditor(index) { isEditor = true }
        }
        return isEditor
    }

    /// `J. Smith, Trans.`, `A. Editor & B. Editor, Eds.`, `Hrsg. A. Name`.
    func remarkNames(_ inside: Range<Int>) -> (names: Range<Int>, isEditor: Bool, isTranslator: Bool)? {
        let last = mark(inside.upperBound - 1) == CitationMark.period ? inside.upperBound - 2 : inside.upperBound - 1
        guard last > inside.lowerBound + 1, has(last, [.editor, .translator]),
            tokens[last].isUpperOrCaseless || tokens[last].isLower
        else { return nil }
        var start = last
        var isEditor = has(last, .editor)
        var isTranslator = has(last, .translator)
        // `Eds. & Trans.`
        while start - 1 > inside.lowerBound {
            if tokens[start - 1].kind == .mark, mark(start - 1) != CitationMark.comma,
                mark(start - 1) != CitationMark.close
            {
                start -= 1
            } else if has(start - 1, [.editor, .translator]) {
                if has(start - 1, .editor) { isEditor = true }
                if has(start - 1, .translator) { isTranslator = true }
                start -= 1
            } else if has(start - 1, .and),
                has(start - 2, [.editor, .translator])
                    || mark(start - 2) == CitationMark.period && has(start - 3, [.editor, .translator])
            {
                start -= 1
            } else {
                break
            }
        }
        // `Trần Văn Hải dịch`: no comma parts the role from the name.
        if isWord(last, "dịch") || isWord(last, "แปล"), start == last, tokens[inside.lowerBound].isUpperOrCaseless {
            if isWord(start - 1, "biên"), start - 1 > inside.lowerBound { start -= 1 }
            return (span(inside.lowerBound, start), isEditor, isTranslator)
        }
        guard mark(start - 1) == CitationMark.comma else { return nil }
        return (span(inside.lowerBound, start - 1), isEditor, isTranslator)
    }
}
