/// Brackets among a container's numbers: an issue, a date, or a remark.
extension CitationReader {
    mutating func readBracket(_ open: Int, hasVolume: Bool) {
        let inside = open + 1..<Int(tokens[open].partner)
        // `60-65[2010-05-06]`: the date of retrieval is residue.
        if tokens[open].mark == CitationMark.bracket, work.issued != nil, let date = date(inBracket: open),
            date.day != nil
        {
            return
        }
        // `51, 1 (January 2008), 107`
        if let date = date(inBracket: open), let month = date.month, date.year != nil, date.year == work.issued,
            work.issuedMonth == nil
        {
            work.issuedMonth = month
            work.issuedDay = date.day
            return claim(inside)
        }
        // `82, no. 4 (December): 669–88`
        if work.issue != nil, work.issued != nil, work.issuedMonth == nil, inside.count <= 2,
            let month = month(open + 1), inside.count == 1 || mark(open + 2) == CitationMark.period
        {
            work.issuedMonth = month
            return announce(inside)
        }
        // `(ZUMA-Arbeitsbericht; 91/05)`, `(= Studienskripten 30)`: words are no issue.
        if mark(open + 1) == UInt8(ascii: "=")
            || kind(open + 1) == .word && tokens[open + 1].count > 5
                && !has(open + 1, [.supplement, .month, .season, .issue])
        {
            evidence.isBehindPublisher = work.publisher != nil
            defer { evidence.isBehindPublisher = false }
            if takeRemark(inside) { return }
        }
        if work.issue == nil, hasVolume, isIssueBracket(open), !isNoteBehindPages(open),
            !(work.issued == nil && inside.count == 1 && year(open + 1) != nil)
        {
            if work.issued == nil, let date = date(inBracket: open), date.year != nil { return apply(date) }
            if work.issued != nil, inside.count == 1, let value = year(open + 1), value == work.issued,
                tokens[open].isSpaced
            {
                return claim(inside)
            }
            let number = issueNumber(inside)
            work.issue = numberText(number)
            claim(number.upperBound < inside.upperBound ? number : inside)
        } else if work.issued == nil, let date = date(inBracket: open) {
            apply(date)
        } else if inside.count == 1, let value = year(open + 1), value == work.issued {
            claim(inside)
        } else {
            _ = takeRemark(inside)
        }
    }

    /// `116, 770–799 (with discussion, 800–808)`
    private func isNoteBehindPages(_ open: Int) -> Bool {
        tokens[open + 1].isLower && tokens[open + 1].count > 3 && mark(open - 2) == CitationMark.dash && isNumeral(open - 1)
            && !has(open + 1, [.supplement, .issue, .season, .month])
    }

    /// Without the label in `45(no. 1)`.
    private func issueNumber(_ inside: Range<Int>) -> Range<Int> {
        // `70(18, Whole No. 425)`: words behind the number are a note.
        if isNumber(inside.lowerBound), mark(inside.lowerBound + 1) == CitationMark.comma, inside.count > 3,
            kind(inside.lowerBound + 2) == .word, !has(inside.lowerBound + 2, .supplement),
            label(inside.lowerBound + 2, before: inside.upperBound) == nil
        {
            return span(inside.lowerBound, inside.lowerBound + 1)
        }
        guard let (_, start) = label(inside.lowerBound, before: inside.upperBound) else { return inside }
        return span(start, inside.upperBound)
    }
}
