/// Where a title's edition or its container begins behind another mark than a period, or behind none.
extension CitationReader {
    /// `Title, 2nd edition`, `Title – Second edition`, `Title: 2nd Edition`.
    mutating func withoutEdition(_ range: Range<Int>) -> Range<Int> {
        guard work.edition == nil, tokens.classes.contains(.edition) else { return range }
        if let dash = dashOfEdition(range) {
            let part = trimmed(span(dash + 1, range.upperBound))
            guard let edition = editionNumber(part) else { return range }
            work.edition = editionText(edition)
            announce(part)
            return span(range.lowerBound, dash)
        }
        guard var comma = last(CitationMark.comma, in: range) else { return range }
        var part = trimmed(span(comma + 1, range.upperBound))
        // `2nd ed., enl.`
        if has(part.lowerBound, .editionKind), part.count <= 2,
            let before = last(CitationMark.comma, in: span(range.lowerBound, comma))
        {
            comma = before
            part = trimmed(span(comma + 1, range.upperBound))
        }
        guard let edition = editionNumber(part) else { return range }
        work.edition = editionText(edition)
        announce(part)
        return span(range.lowerBound, comma)
    }

    /// The last dash between spaces or colon, where an edition follows it.
    private func dashOfEdition(_ range: Range<Int>) -> Int? {
        guard
            let dash = range.last(where: {
                mark($0) == CitationMark.dash && tokens[$0].isSpaced && tokens[$0 + 1].isSpaced
                    || mark($0) == CitationMark.colon || mark($0) == CitationMark.comma
            }), mark(dash) != CitationMark.comma, dash > range.lowerBound + 1, range.upperBound - dash <= 6
        else { return nil }
        let part = trimmed(span(dash + 1, range.upperBound))
        return part.count > 1 && year(part.lowerBound) == nil && editionNumber(part) != nil ? dash : nil
    }

    /// Where a journal in capitals begins behind a title in small letters: `studies Biometrika, 66(3)`, `models Statistics in
    /// Medicine 66, 403–411`.
    func journalBehindTitle(_ title: Range<Int>, _ numbers: Range<Int>) -> Int? {
        guard title.count > 4, first(CitationMark.comma, in: numbers) != nil || first(CitationMark.colon, in: numbers) != nil,
            isNumber(numbers.lowerBound), year(numbers.lowerBound) == nil
        else { return nil }
        var index = title.upperBound
        var start: Int?
        while index > title.lowerBound {
            let token = tokens[index - 1]
            if token.kind == .word, token.isCapital {
                start = index - 1
            } else if mark(index - 1) == CitationMark.ampersand || token.isLower && has(index - 1, [.small, .and]) {
            } else {
                break
            }
            index -= 1
        }
        guard let start, start == index, tokens[index - 1].isLower, tokens[index - 1].count > 3,
            start > title.lowerBound + 2, (1...8).contains(wordCount(span(start, title.upperBound))),
            hasAny(.journal, in: span(start, title.upperBound)) || mark(numbers.lowerBound + 1) == CitationMark.open
                || title.upperBound - start > 1,
            !isTitleCase(span(title.lowerBound, start)), !hasAny([.journal, .conference], in: span(title.lowerBound, start))
        else { return nil }
        return start
    }

    /// `Τι είναι η έρευνα; Αθήνα: Κριτική`: the semicolon is the question mark of Greek, which ends the title's first sentence.
    mutating func markGreekQuestions(_ body: Range<Int>) {
        guard
            let index = body.first(where: {
                mark($0) == CitationMark.semicolon || mark($0) == CitationMark.period && $0 > body.lowerBound + 2
            }), mark(index) == CitationMark.semicolon, index > body.lowerBound + 2, isGreek(index - 1),
            tokens[index + 1].isSpaced, tokens[index + 1].isCapital && isGreek(index + 1) || isNumeral(index + 1)
        else { return }
        tokens.replace(index, by: CitationMark.question)
    }

    private func isGreek(_ index: Int) -> Bool {
        kind(index) == .word && (0xCD...0xCF).contains(bytes[Int(tokens[index].start)])
    }
}
