/// Reports by their titles, codes and institutions.
extension CitationReader {
    /// `National Child Development Study technical report: Changes in …`, `Reasoning about the Kinsey report`: the kind in
    /// front, or a name and `the`.
    func namesKindOfReport(_ title: Range<Int>) -> Bool {
        guard tokens.classes.contains(.reportNoun) else { return false }
        return title.dropFirst(2).contains {
            isWord($0, "report") && kind($0 - 1) == .word
                && (has($0 - 1, .reportKind) && !isWord($0 - 1, "research") && !isWord($0 - 1, "scientific")
                    || tokens[$0 - 1].isCapital && isWord($0 - 2, "the") && !isTitleCase(title))
        }
    }

    /// `TR-97-021, International Computer Science Institute`: capitals, marks and digits without a space, between a period
    /// and a comma.
    func endOfReportCode(_ part: Range<Int>) -> Int? {
        let first = part.lowerBound
        guard tokens[first].shape.contains(.capitals), (2...6).contains(tokens[first].count),
            mark(first - 1) == CitationMark.period
        else { return nil }
        var end = first + 1
        var digits = 0
        while end < part.upperBound, !tokens[end].isSpaced,
            isNumeral(end) || tokens[end].shape.contains(.capitals) || mark(end) == CitationMark.dash
                || mark(end) == CitationMark.slash
        {
            if isNumber(end) { digits += tokens[end].count }
            end += 1
        }
        guard digits >= 3, end - first >= 3, end + 1 < part.upperBound, mark(end) == CitationMark.comma,
            tokens[end + 1].isCapital, container(of: span(end + 1, part.upperBound)) == nil
        else { return nil }
        return end
    }

    /// `Industrial Relations Section, Princeton University, No. 234`: the number of a paper of a university, as no journal is
    /// called so.
    mutating func takeReportOfInstitution(_ place: (title: Range<Int>, numbers: Range<Int>)) -> Bool {
        guard work.containerTitle == nil, work.publisher == nil, work.number == nil, !evidence.isChapter,
            !evidence.isThesis, hasAny(.university, in: place.title),
            !hasAny([.journal, .conference, .series, .thesis, .newspaper], in: place.title),
            !place.title.contains(where: { has($0, .publisher) && !has($0, [.university, .place]) }),
            let (kind, number) = label(place.numbers.lowerBound, before: place.numbers.upperBound), kind == .issue,
            number + 1 == trimmed(place.numbers).upperBound
        else { return false }
        evidence.isReport = true
        work.number = numberText(number..<number + 1)
        announce(span(place.numbers.lowerBound, number + 1))
        takePublisher(trimmed(place.title))
        return true
    }
}
