/// Dates that stand in a sentence of their own: of retrieval, of a newspaper.
extension CitationReader {
    /// `(accessed 12 June 2019)`, `(Stand: 17.08.2021)`, `Advance online publication`: notes that no member holds.
    func isDateOfRetrieval(_ part: Range<Int>) -> Bool {
        let first =
            mark(part.lowerBound) == CitationMark.open || mark(part.lowerBound) == CitationMark.bracket
            ? part.lowerBound + 1 : part.lowerBound
        if isWord(first, "advance"), isWord(first + 1, "online") || isWord(first + 1, "publication") { return true }
        return first > part.lowerBound
            && (has(first, .retrieved) || isWord(first, "last") && isWord(first + 1, "visit"))
            && part.contains { isNumber($0) }
    }

    /// `[27.06.2007]`, `12.01.2005` behind the address of a page: when somebody looked at it.
    func isBracketOfRetrieval(_ part: Range<Int>) -> Bool {
        guard work.url != nil, work.issued != nil || work.status == "n.d.", part.count <= 8 else { return false }
        if tokens[part.lowerBound].isOpening, Int(tokens[part.lowerBound].partner) == part.upperBound - 1 {
            return date(in: span(part.lowerBound + 1, part.upperBound - 1))?.day != nil
        }
        return isNumber(part.lowerBound) && (date(in: part)?.day != nil || isDottedDate(part))
    }

    /// `12.01.2005`
    func isDottedDate(_ part: Range<Int>) -> Bool {
        part.count == 5 && isNumber(part.lowerBound) && mark(part.lowerBound + 1) == CitationMark.period
            && isNumber(part.lowerBound + 2) && mark(part.lowerBound + 3) == CitationMark.period
            && year(part.lowerBound + 4) != nil
    }

    /// `8 July 2005`, `12.03.2004` in a sentence of its own: the day of the year that is known.
    mutating func takeDayOfYear(_ part: Range<Int>) -> Bool {
        guard let known = work.issued, work.issuedMonth == nil, (3...6).contains(part.count), isNumber(part.lowerBound),
            year(part.upperBound - 1) == known
        else { return false }
        if mark(part.lowerBound + 1) == CitationMark.period, isNumber(part.lowerBound + 2) {
            return part.count == 5 && takeDate(part.lowerBound, before: part.upperBound) == part.upperBound
        }
        guard let date = date(in: part), let month = date.month, date.leftover == nil else { return false }
        work.issuedMonth = month
        work.issuedDay = date.day
        claim(part)
        return true
    }
}
