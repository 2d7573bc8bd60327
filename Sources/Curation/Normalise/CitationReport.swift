/// The words that name a report (`Technical Report No. 12`, `Working Paper 34`) and what stands around them.
struct CitationReport {
    var genre: Range<Int>
    var number: Range<Int>
    var before: Range<Int>
    var after: Range<Int>

    private static let kinds = WordTable(
        "technical tech tech. research working discussion internal white interim occasional")
    private static let nouns = WordTable("report rep. memorandum memo paper note")

    init?(_ text: PrintedText, _ range: Range<Int>) {
        let words = text.words(range)
        var found: (first: Int, last: Int)?
        for index in words.indices {
            let word = text.trimmedEnd(words[index], marks: ",:.")
            guard text.isWord(word, of: Self.nouns) || text.isWord(words[index], of: Self.nouns) else { continue }
            if index > 0, text.isWord(words[index - 1], of: Self.kinds) { found = (index - 1, index) }
            let hasNumber = index + 1 < words.count && text.starts("no.", at: words[index + 1].lowerBound)
            if found == nil, hasNumber { found = (index, index) }
            if found != nil { break }
        }
        guard let found else { return nil }
        genre = text.trimmedEnd(words[found.first].lowerBound..<words[found.last].upperBound, marks: ",:")
        before = text.trimmed(range.lowerBound..<genre.lowerBound, marks: ",.;:")
        var start = words[found.last].upperBound
        let isClosed = genre.upperBound < start && text[start - 1] == UInt8(ascii: ",")
        let rest = text.words(start..<range.upperBound)
        number = start..<start
        if let first = rest.first {
            let isLabel = text.starts("no.", at: first.lowerBound) || text.starts("number", at: first.lowerBound)
            let candidate = isLabel ? rest.dropFirst().first : first
            if let candidate, text.bytes[candidate].contains(where: \.isDigit) || isLabel,
                !isClosed || isLabel || text[candidate].contains(where: \.isDigit)
            {
                number = text.trimmed(candidate, marks: ",.()")
                start = candidate.upperBound
            }
        }
        after = text.trimmed(start..<range.upperBound, marks: ",.;:")
    }
}
