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

    /// Degrees between names are in no field: they stay free for the residue.
    mutating func announceSeparators(_ range: Range<Int>) {
        for index in range where !isDegree(index..<index + 1) {
            // `Kim, K. S. [김기석]`: the name again is residue.
            if index > 0, tokens[index].kind == .word, !has(index, .and),
                mark(index - 1) == CitationMark.bracket || mark(index - 1) == CitationMark.open,
                isOfOtherScript(index) != isOfOtherScript(listRange.lowerBound)
            {
                continue
            }
            announce(index..<index + 1)
        }
    }

    /// `Jeff Dean. 2015. Distilling the Knowledge. (2015).`: the ACM prints the year twice.
    func isYearTwice(_ date: CitationDate, at open: Int, from start: Int) -> Bool {
        guard let year = date.year, open > start + 5 else { return false }
        return span(start + 1, open - 2).contains {
            tokens[$0].kind == .number && self.year($0) == year && mark($0 + 1) == CitationMark.period
        }
    }
}
