/// Rarer forms of a date behind names.
extension CitationReader {
    /// `IBM Corp. Released 2017. IBM SPSS Statistics`: an organisation that wants to be cited so.
    mutating func readReleasedHead(_ index: Int, from start: Int) -> Int? {
        guard year(index) != nil, index > start + 2, isWord(index - 1, "released"), tokens[index - 1].isCapital,
            mark(index - 2) == CitationMark.period, let date = date(in: index..<index + 1)
        else { return nil }
        names = [CitationName(kind: .organisation, main: span(start, index - 1))]
        work.author = takeNames()
        apply(date)
        return bodyStart(date)
    }

    private static let degrees = CitationWords("phd", "dphil", "mph", "msc", "mbbs", "edd", "scd")

    /// `Smith, J., PhD, & Jones, A., MD`: a degree is no author; it stays residue.
    func isDegree(_ range: Range<Int>) -> Bool {
        let length = mark(range.upperBound - 1) == CitationMark.period ? range.count - 1 : range.count
        guard length == 1, tokens[range.lowerBound].isCapital, !tokens[range.lowerBound].shape.contains(.single) else {
            return false
        }
        return isOne(range.lowerBound, of: Self.degrees) || isWord(range.lowerBound, "md") && length == range.count
    }

    /// Degrees between names and notes in brackets are in no field: they stay free for the residue.
    mutating func announceSeparators(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            // `Kim, K. S. [김기석]`: the name again in another script is residue.
            let isNameAgain =
                (mark(index) == CitationMark.bracket || mark(index) == CitationMark.open)
                && Int(tokens[index].partner) > index && kind(index + 1) == .word
                && isOfOtherScript(index + 1) != isOfOtherScript(listRange.lowerBound)
                && !has(index + 1, [.editor, .translator, .others])
            if isNameAgain || isNoteBetweenNames(index, before: range.upperBound) {
                // `(after Johnson, R. B.)`: who it names may be an author.
                if tokens[index + 1].isLower { evidence.isGuessed = true }
                index = Int(tokens[index].partner)
            } else if !isDegree(index..<index + 1) {
                announce(index..<index + 1)
            }
            index += 1
        }
    }

    /// `(Chair)`, `(Survey Research Center)`
    private func isNoteBetweenNames(_ open: Int, before end: Int) -> Bool {
        guard mark(open) == CitationMark.open || mark(open) == CitationMark.bracket, tokens[open].partner > open,
            Int(tokens[open].partner) < end, !isWord(open + 1, "with"), othersInBracket(open, before: end) == nil
        else { return false }
        return !hasAny([.editor, .editing], in: span(open + 1, Int(tokens[open].partner)))
    }

    /// `Jeff Dean. 2015. Distilling the Knowledge. (2015).`: the ACM prints the year twice.
    func isYearTwice(_ date: CitationDate, at open: Int, from start: Int) -> Bool {
        guard let year = date.year, open > start + 5 else { return false }
        return span(start + 1, open - 2).contains {
            tokens[$0].kind == .number && self.year($0) == year && mark($0 + 1) == CitationMark.period
        }
    }
}
