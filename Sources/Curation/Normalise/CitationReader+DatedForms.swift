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

    /// `Jeff Dean. 2015. Distilling the Knowledge. (2015).`: the ACM prints the year twice.
    func isYearTwice(_ date: CitationDate, at open: Int, from start: Int) -> Bool {
        guard let year = date.year, open > start + 5 else { return false }
        return span(start + 1, open - 2).contains {
            tokens[$0].kind == .number && self.year($0) == year && mark($0 + 1) == CitationMark.period
        }
    }
}
