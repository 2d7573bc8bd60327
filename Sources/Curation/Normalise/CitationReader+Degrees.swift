/// Theses by their degrees and universities.
extension CitationReader {
    /// A journal's word other than the science that a degree is of: `Master of Science thesis in Statistics`.
    func namesJournal(_ part: Range<Int>) -> Bool {
        part.contains { has($0, .journal) && !(isWord($0, "science") && isWord($0 - 1, "of")) }
    }

    private static let degrees = CitationWords("phd", "dphil", "mphil", "msc", "edd")

    /// `PhD`, `Ph.D.`, `D.Phil.`, `MSc` and nothing else.
    func isDegreeAlone(_ range: Range<Int>) -> Bool {
        let part = trimmed(range)
        guard !part.isEmpty, tokens[part.lowerBound].isCapital else { return false }
        if part.count == 1 { return isOne(part.lowerBound, of: Self.degrees) }
        guard part.count <= 4, mark(part.lowerBound + 1) == CitationMark.period else { return false }
        return isWord(part.lowerBound, "ph") && isWord(part.lowerBound + 2, "d")
            || isWord(part.lowerBound, "d") && isWord(part.lowerBound + 2, "phil")
            || isWord(part.lowerBound, "m") && isWord(part.lowerBound + 2, "sc")
    }

    /// `Stockholm University, Department of Linguistics, PhD`, `PhD, University of Leeds`: the degree in place of a word for
    /// the thesis.
    mutating func takeDegree(_ part: Range<Int>) -> Bool {
        guard work.genre == nil, tokens.classes.contains(.university),
            let comma = first(CitationMark.comma, in: part), let last = last(CitationMark.comma, in: part)
        else { return false }
        let front = span(part.lowerBound, comma)
        let back = trimmed(span(last + 1, part.upperBound))
        if isDegreeAlone(front), hasAny(.university, in: span(comma + 1, part.upperBound)) {
            evidence.isThesis = true
            work.genre = take(withLastPeriod(trimmed(front)))
            takeInstitution(withoutDepartment(trimmed(span(comma + 1, part.upperBound))))
        } else if isDegreeAlone(back), hasAny(.university, in: span(part.lowerBound, last)) {
            evidence.isThesis = true
            work.genre = take(withLastPeriod(back))
            takeInstitution(withoutDepartmentBehind(span(part.lowerBound, last)))
        } else {
            return false
        }
        return true
    }

    /// With the period of `Ph.D.`
    private func withLastPeriod(_ part: Range<Int>) -> Range<Int> {
        part.count > 1 && mark(part.upperBound) == CitationMark.period
            ? span(part.lowerBound, part.upperBound + 1) : part
    }

    /// `Stockholm University, Department of Linguistics`: behind the university what is inside it is residue.
    private func withoutDepartmentBehind(_ part: Range<Int>) -> Range<Int> {
        guard let comma = first(CitationMark.comma, in: part), hasAny(.university, in: span(part.lowerBound, comma)),
            startsAsInstitution(trimmed(span(comma + 1, part.upperBound)))
        else { return part }
        return span(part.lowerBound, comma)
    }

    /// `University of Western Ontario, 1995`: the year of a thesis that another year stood in front of.
    func withoutOtherYear(_ part: Range<Int>) -> Range<Int> {
        guard let last = part.last, let value = year(last), let issued = work.issued, value != issued,
            mark(last - 1) == CitationMark.comma, last - 1 > part.lowerBound
        else { return part }
        return span(part.lowerBound, last - 1)
    }

    /// `(PhD, University of Leeds)`: a degree, and its university in the same bracket.
    func isDegreeOfUniversity(_ part: Range<Int>) -> Bool {
        let comma = mark(part.upperBound) == CitationMark.period ? part.upperBound + 1 : part.upperBound
        guard mark(comma) == CitationMark.comma, isDegreeAlone(part) else { return false }
        let open = part.lowerBound - 1
        guard tokens[open].isOpening, Int(tokens[open].partner) > part.upperBound else { return false }
        return hasAny(.university, in: span(part.upperBound, Int(tokens[open].partner)))
    }

    private static let kindsBehindQuotes = CitationWords(
        "presented", "dissertation", "thesis", "master's", "doctoral", "unpublished", "submitted", "accepted")

    /// `"Title," presented at the …`, `"Title," master's thesis`: what the IEEE prints in small letters.
    func isKindBehindQuote(_ index: Int) -> Bool {
        work.issued == nil && (isOne(index, of: Self.kindsBehindQuotes) || isWord(index, "master"))
    }
}
