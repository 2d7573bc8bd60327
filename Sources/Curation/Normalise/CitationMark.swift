/// The mark at a citation's end: `DOI ↗`, `link ↗`.
struct CitationMark {
    var kind: SeminalSource.LinkKind
    /// The citation without the mark.
    var body: Range<Int>

    static func strip(_ text: PrintedText) -> CitationMark {
        var body = text.all
        let hasArrow = text.bytes.suffix(3).elementsEqual("\u{2197}".utf8)
        if hasArrow { body = text.trimmedEnd(0..<body.upperBound - 3) }
        if let end = withoutWord("doi", text, body, hasArrow) { return CitationMark(kind: .doi, body: end) }
        if let end = withoutWord("link", text, body, hasArrow) { return CitationMark(kind: .link, body: end) }
        return CitationMark(kind: hasArrow ? .link : .none, body: body)
    }

    private static func withoutWord(
        _ word: StaticString, _ text: PrintedText, _ body: Range<Int>, _ hasArrow: Bool
    ) -> Range<Int>? {
        let start = body.upperBound - word.utf8CodeUnitCount
        guard start >= body.lowerBound, text.starts(word, at: start), !text.byte(start - 1).isLetter else { return nil }
        let rest = text.trimmedEnd(body.lowerBound..<start)
        // Without its arrow the word is a mark only behind a finished sentence: a title may end in "link".
        guard hasArrow || rest.isEmpty || !text[rest.upperBound - 1].isLetter else { return nil }
        return rest
    }
}
