/// Cuts the body of a citation into its sentences: title, container, publisher.
enum CitationSentences {
    /// The sentences of a range in order, each with the mark that ends it.
    static func split(_ text: PrintedText, in range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            if let close = closing(text, at: index, before: range.upperBound) {
                index = close + 1
                continue
            }
            if ends(text, at: index, start: start, before: range.upperBound) {
                add(start..<index + 1, of: text, to: &sentences)
                start = index + 1
            }
            index += 1
        }
        add(start..<range.upperBound, of: text, to: &sentences)
        return sentences
    }

    private static func add(_ range: Range<Int>, of text: PrintedText, to sentences: inout [Range<Int>]) {
        let sentence = text.trimmed(range)
        if !text.trimmed(sentence, marks: ".,;:").isEmpty { sentences.append(sentence) }
    }

    /// The end of a parenthesis that opens here. The look ahead is limited, so that many unclosed ones cost little.
    static func closing(_ text: PrintedText, at index: Int, before end: Int) -> Int? {
        guard text[index] == UInt8(ascii: "(") || text[index] == UInt8(ascii: "[") else { return nil }
        return text.closing(index, before: min(end, index + 300))
    }

    /// Whether a sentence ends with the mark at `index`.
    private static func ends(_ text: PrintedText, at index: Int, start: Int, before end: Int) -> Bool {
        let mark = text[index]
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!") else { return false }
        guard index + 2 < end, text[index + 1] == .space else { return false }
        let next = text[index + 2]
        guard !next.isLower || mark != UInt8(ascii: ".") && !next.isLower || startsVenue(text, index + 2) else {
            return false
        }
        return mark != UInt8(ascii: ".") || !isAbbreviation(text, before: index, start: start)
    }

    /// Some containers begin with a small letter.
    private static func startsVenue(_ text: PrintedText, _ index: Int) -> Bool {
        text.starts("arxiv", at: index) || text.starts("in proc", at: index) || text.starts("pp. ", at: index)
            || text.starts("vol. ", at: index) || text.starts("in: ", at: index)
    }

    private static func isAbbreviation(_ text: PrintedText, before period: Int, start: Int) -> Bool {
        var first = period
        while first > start, text[first - 1] != .space, text[first - 1] != UInt8(ascii: "("),
            text.dashLength(at: first - 1) == 0
        {
            first -= 1
        }
        let word = first..<period
        if word.count == 1 { return text[first].isUpper }
        if word.count == 2, text[first] >= 0x80 { return true }
        guard text.isWord(word, of: CitationVocabulary.abbreviations) else { return false }
        // `2nd ed.` ends what it belongs to, `Smith, ed.` doesn't.
        let isEdition = text.starts("ed", at: first)
        return
            !(isEdition && first >= start + 3
            && text.words(start..<first).last.map { text[$0.lowerBound].isDigit } == true)
    }
}
