/// Parentheses of running text.
enum CitationSentences {
    /// The end of a parenthesis that opens here. The look ahead is limited, so that many unclosed ones cost little.
    static func closing(_ text: PrintedText, at index: Int, before end: Int) -> Int? {
        guard text[index] == UInt8(ascii: "(") || text[index] == UInt8(ascii: "[") else { return nil }
        return text.closing(index, before: min(end, index + 300))
    }
}
