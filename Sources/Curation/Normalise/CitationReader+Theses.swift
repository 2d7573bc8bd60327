/// Theses, reports and talks: the kind of the work and the institution.
extension CitationReader {
    mutating func takeThesis(_ part: Range<Int>) {
        evidence.isThesis = true
        var commas = part.lowerBound
        while commas < part.upperBound, mark(commas) != CitationMark.comma, mark(commas) != CitationMark.colon {
            commas = behind(commas, before: part.upperBound)
        }
        // `University of X, Doctoral dissertation` has it the other way round.
        let front = span(part.lowerBound, commas)
        let back = trimmed(span(min(commas + 1, part.upperBound), part.upperBound))
        let isReversed = !hasAny(.thesis, in: front)
        let genre = isReversed ? thesisPart(of: back) : trimmed(front)
        if work.genre == nil, !genre.isEmpty { work.genre = take(withAbbreviation(unbracketed(genre))) }
        let rest = isReversed ? front : back
        if !rest.isEmpty { takeInstitution(rest) }
        if isReversed {
            let tail = trimmed(span(genre.upperBound, part.upperBound))
            if !tail.isEmpty { takeInstitution(tail) }
        }
    }

    /// With the period of a shortened word: `PhD diss.`
    func withAbbreviation(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, mark(last + 1) == CitationMark.period,
            isWord(last, "diss") || has(last, .abbreviation)
        else { return range }
        return span(range.lowerBound, last + 2)
    }

    private func thesisPart(of range: Range<Int>) -> Range<Int> {
        trimmed(span(range.lowerBound, first(CitationMark.comma, in: range) ?? range.upperBound))
    }

    private func unbracketed(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 2, tokens[range.lowerBound].isOpening,
            Int(tokens[range.lowerBound].partner) == range.upperBound - 1
        else { return range }
        return span(range.lowerBound + 1, range.upperBound - 1)
    }

    /// `Research Papers 45(9): 1555–1573` is a journal.
    func isReport(_ report: CitationReport, _ part: Range<Int>) -> Bool {
        guard let place = container(of: part) else { return true }
        if report.number.isEmpty { return false }
        let behind = report.number.upperBound
        return
            !(mark(behind) == CitationMark.open && isIssueBracket(behind)
            || (mark(behind) == CitationMark.colon || mark(behind) == CitationMark.comma) && isNumeral(behind + 1))
            || place.title.isEmpty
    }

    mutating func takeReport(_ report: CitationReport) {
        var report = report
        evidence.isReport = true
        // `NBER Working Paper`: the short name of the institution belongs to the kind of report.
        if !report.before.isEmpty,
            report.before.allSatisfy({ tokens[$0].shape.contains(.capitals) && tokens[$0].kind == .word }),
            wordCount(report.before) == 1
        {
            report.genre = span(report.before.lowerBound, report.genre.upperBound)
            report.before = report.genre.lowerBound..<report.genre.lowerBound
        }
        if work.genre == nil { work.genre = take(report.genre) }
        if !report.number.isEmpty, work.number == nil {
            claim(report.label)
            work.number = take(report.number)
        }
        for part in [report.before, report.after] where !part.isEmpty { takeInstitution(part) }
    }

    mutating func takeInstitution(_ part: Range<Int>) {
        if let place = container(of: part) {
            if !place.title.isEmpty { takePublisher(place.title) }
            return takeNumbers(place.numbers)
        }
        takePublisher(part)
    }

    /// `Title, Masters Thesis, University`
    func commaOfThesis(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound + 1
        while index < range.upperBound {
            if mark(index) == CitationMark.comma {
                let end = first(CitationMark.comma, in: span(index + 1, range.upperBound)) ?? range.upperBound
                let part = trimmed(span(index + 1, end))
                if !part.isEmpty, isKindOfWork(part) {
                    return index
                }
            }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    /// `licentiate thesis`, `Research report`, `Thèse de doctorat en sociologie`
    private func isKindOfWork(_ part: Range<Int>) -> Bool {
        let words = wordCount(part)
        if hasAny(.thesis, in: part) {
            return words <= 4 && (tokens[part.lowerBound].isUpperOrCaseless || words <= 2)
                || words <= 6 && has(part.lowerBound, .thesis) && tokens[part.lowerBound].isCapital
        }
        guard let report = CitationReport(self, part), report.before.isEmpty, report.after.isEmpty else { return false }
        return words <= 3 || !report.number.isEmpty
    }

    /// `Paper presented at the 15th Workshop on X, Town, Country`.
    mutating func withoutPresentation(_ part: Range<Int>) -> Range<Int> {
        var index = part.lowerBound
        while index < min(part.upperBound, part.lowerBound + 3), !isWord(index, "presented") { index += 1 }
        guard isWord(index, "presented"), isWord(index + 1, "at") else { return part }
        index += 2
        if isWord(index, "the") { index += 1 }
        claim(span(part.lowerBound, index))
        evidence.isConference = true
        var rest = span(index, part.upperBound)
        if let comma = placeComma(rest), work.publisherPlace == nil {
            work.publisherPlace = take(trimmed(span(comma + 1, rest.upperBound)))
            rest = span(rest.lowerBound, comma)
        }
        setContainer(rest)
        return rest.upperBound..<rest.upperBound
    }
}
