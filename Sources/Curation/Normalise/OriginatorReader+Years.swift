/// Years of originators.
extension OriginatorReader {
    // MARK: - Years

    /// `Proposed in 1958 by Frank Rosenblatt`
    mutating func setYear(ofLead words: Range<Int>) {
        guard let number = words.first(where: { tokens[$0].traits.contains(.number) }),
            let year = Self.isYear(text, tokens, number..<number + 1),
            group.allSatisfy({ found[$0].year == nil && found[$0].years == nil })
        else { return }
        setYear(year)
    }

    mutating func setYear(_ year: OriginYear) {
        for index in group {
            guard found[index].year == nil, found[index].years == nil else {
                let said = year.text
                found[index].role = [found[index].role, said].compactMap { $0 }.joined(separator: "; ")
                continue
            }
            if let first = year.first, first == year.last, year.edtf == YearPoint.four(first) {
                found[index].year = first
            } else {
                found[index].years = year.edtf
            }
            if year.needsReview { found[index].needsReview = true }
        }
    }

    /// The year that the words are, when they are nothing else.
    static func isYear(_ text: PrintedText, _ tokens: [OriginatorToken], _ words: Range<Int>) -> OriginYear? {
        guard let first = words.first, let last = words.last, words.count <= 8 else { return nil }
        let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
        guard range.count <= 60, hasDigit(text, range) else { return nil }
        return OriginYearParser.pure(text.string(range))
    }

    private static func hasDigit(_ text: PrintedText, _ range: Range<Int>) -> Bool {
        text.bytes[range].contains { $0.isDigit }
            || text.bytes[range].contains { $0 >= 0xD9 }
                && DecimalDigits.ascii(Array(text.bytes[range])).contains { $0.isDigit }
    }

    /// The words without a year behind them (`Edsger Dijkstra, 1959`), and the year.
    func withoutYear(_ run: Range<Int>) -> (Range<Int>, OriginYear?) {
        guard !run.contains(where: { tokens[$0].kind == .open }) else { return (run, nil) }
        guard let last = run.last, Self.hasDigit(text, tokens[last].range) || isEraWord(last) else { return (run, nil) }
        var best: (Range<Int>, OriginYear)?
        for length in 1...min(5, run.count) {
            let start = run.upperBound - length
            if tokens[start].kind == .open || tokens[start].kind == .close || tokens[start].kind == .semicolon { break }
            // `R. A. 1925`: initials are no words about a year.
            guard tokens[start].isWord, !isNamePart(start) else { break }
            guard let year = Self.isYear(text, tokens, start..<run.upperBound) else { continue }
            best = (run.lowerBound..<start, year)
        }
        guard let best else { return (run, nil) }
        var rest = trimmed(best.0)
        while let end = rest.last, tokens[end].isLower,
            isTimeWord(end) || text.isWord(tokens[end].range, of: OriginatorVocabulary.articles)
        {
            rest = trimmed(rest.dropLast())
        }
        return (rest, best.1)
    }

    private func isNamePart(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isNameLike && !isEraWord(index) && !text.isWord(token.range, of: Self.timeOpeners)
    }

    private static let timeOpeners = WordTable(
        "early mid late circa about around c. ca. since from before after until pre post")

    private func isEraWord(_ index: Int) -> Bool { text.isWord(tokens[index].range, of: Self.eraWords) }
    private static let eraWords = WordTable("bc bce ad ce b.c. a.d. century present onward onwards")
}
