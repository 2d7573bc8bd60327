/// Theses, reports and talks: the kind of the work and the institution.
extension CitationReader {
    mutating func takeThesis(_ part: Range<Int>) {
        evidence.isThesis = true
        let genre = genreOfThesis(part)
        if work.genre == nil, !genre.isEmpty { work.genre = take(withAbbreviation(unbracketed(genre))) }
        for rest in [span(part.lowerBound, genre.lowerBound), span(genre.upperBound, part.upperBound)] {
            let institution = withoutDepartment(withoutSpeciality(trimmed(rest)))
            if !institution.isEmpty { takeInstitution(institution) }
        }
    }

    /// The part between commas, colons and dashes that has the word, up to the institution where nothing parts them:
    /// `Dissertação (Mestrado) – Universidade`, `Proefschrift Vrije Universiteit`.
    private func genreOfThesis(_ part: Range<Int>) -> Range<Int> {
        var start = part.lowerBound
        var index = start
        var found: Range<Int>?
        while index <= part.upperBound {
            let isEnd = index == part.upperBound
            if isEnd || mark(index) == CitationMark.comma || mark(index) == CitationMark.colon
                || mark(index) == CitationMark.dash && tokens[index].isSpaced && tokens[index + 1].isSpaced
            {
                let piece = trimmed(span(start, index))
                if found == nil, hasAny(.thesis, in: piece) { found = piece }
                start = index + 1
            }
            index = isEnd ? index + 1 : behind(index, before: part.upperBound)
        }
        guard let genre = found else { return part.lowerBound..<part.lowerBound }
        guard let word = genre.first(where: { has($0, .thesis) }) else { return genre }
        var end = word + 1
        if tokens[end].mark == CitationMark.open, Int(tokens[end].partner) < genre.upperBound, tokens[end].partner > 0 {
            // `修士論文（東京大学）`
            if tokens[word].shape.contains(.eastAsian), hasAny(.university, in: span(end, Int(tokens[end].partner))) {
                return span(genre.lowerBound, end)
            }
            end = Int(tokens[end].partner) + 1
        }
        let isPeriod = mark(end) == CitationMark.period
        let next = isPeriod ? end + 1 : end
        let isFollowed =
            next < genre.upperBound && tokens[next].isUpperOrCaseless && !tokens[next].shape.contains(.caseless)
            && !has(next, .thesis)
            && (hasAny(.university, in: span(next, genre.upperBound)) || isPlace(span(next, genre.upperBound)))
        // Written together with its university: `人間科学研究科博士論文`.
        if tokens[word].shape.contains(.eastAsian), word > genre.lowerBound,
            hasAny(.university, in: span(genre.lowerBound, word))
                || !tokens[word].isSpaced && tokens[word - 1].shape.contains(.eastAsian)
        {
            return span(word, genre.upperBound)
        }
        return isFollowed ? span(genre.lowerBound, end) : genre
    }

    /// `Department of History, University of Wisconsin`: the university is the publisher, what is inside it is residue.
    func withoutDepartment(_ part: Range<Int>) -> Range<Int> {
        guard
            isWord(part.lowerBound, "department") || isWord(part.lowerBound, "dept")
                || isWord(part.lowerBound, "faculty") || isWord(part.lowerBound, "institut"),
            let comma = lastCommaBeforeUniversity(part)
        else { return part }
        return trimmed(span(comma + 1, part.upperBound))
    }

    /// `22.00.01 / МГУ`: the number of the speciality is residue.
    private func withoutSpeciality(_ part: Range<Int>) -> Range<Int> {
        let first = part.lowerBound
        guard part.count >= 5, [0, 2, 4].allSatisfy({ isNumber(first + $0) && tokens[first + $0].count == 2 }),
            mark(first + 1) == CitationMark.period, mark(first + 3) == CitationMark.period,
            !tokens[first + 2].isSpaced, !tokens[first + 4].isSpaced
        else { return part }
        var start = first + 5
        while start < part.upperBound, tokens[start].kind == .mark, !tokens[start].isOpening { start += 1 }
        return span(start, part.upperBound)
    }

    private func lastCommaBeforeUniversity(_ part: Range<Int>) -> Int? {
        var index = part.lowerBound
        while index < part.upperBound {
            if mark(index) == CitationMark.comma {
                let end = first(CitationMark.comma, in: span(index + 1, part.upperBound)) ?? part.upperBound
                if span(index + 1, end).contains(where: { has($0, .university) && !isWord($0, "department") }) {
                    return index
                }
            }
            index = behind(index, before: part.upperBound)
        }
        return nil
    }

    /// With the period of a shortened word: `PhD diss.`
    func withAbbreviation(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, mark(last + 1) == CitationMark.period,
            isWord(last, "diss") || isWord(last, "дис") || has(last, .abbreviation)
        else { return range }
        return span(range.lowerBound, last + 2)
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
        // `Stanford Univ., Tech. Rep., 1985`
        if report.number.isEmpty {
            return isOnlyYear(place.numbers) && evidence.isBetweenCommas
                && has(report.genre.lowerBound, .reportKind) && isWord(report.genre.upperBound - 1, "rep")
        }
        let behind = report.number.upperBound
        // `Lincoln Lab., Lexington, MA, USA, Tech. Rep. 500, 1985`: a year is no page.
        let isYear = evidence.isBetweenCommas && year(behind + 1) != nil
        return
            !(mark(behind) == CitationMark.open && isIssueBracket(behind)
            || (mark(behind) == CitationMark.colon || mark(behind) == CitationMark.comma) && isNumeral(behind + 1)
                && !isYear
            // `Cancer Chemotherapy Reports 50, no. 3 (1966): 163–170`
            || mark(behind) == CitationMark.comma && label(behind + 1, before: part.upperBound)?.0 == .issue)
            || place.title.isEmpty
    }

    mutating func takeReport(_ report: CitationReport) {
        var report = report
        evidence.isReport = true
        // `NBER Working Paper`: the short name of the institution belongs to the kind of report.
        if isPartOfGenre(report) {
            report.genre = span(report.before.lowerBound, report.genre.upperBound)
            report.before = report.genre.lowerBound..<report.genre.lowerBound
        }
        if work.genre == nil { work.genre = take(withShortenedReport(report.genre)) }
        if !report.number.isEmpty, work.number == nil {
            claim(report.label)
            work.number = take(report.number)
        }
        for part in [report.before, report.after] where !part.isEmpty && !isReceiver(part) { takeInstitution(part) }
    }

    /// Names of a series such as `cemmap`, `OECD Social, Employment and Migration` in front of `Working Papers`.
    private func isPartOfGenre(_ report: CitationReport) -> Bool {
        let words = wordCount(report.before)
        guard words > 0, report.before.upperBound == report.genre.lowerBound else { return false }
        let first = tokens[report.before.lowerBound]
        // `Statistics Research Report, University of Bath`, `Eurostat Methodologies and Working papers`
        let isBeforeInstitution =
            report.number.isEmpty && mark(report.genre.upperBound) == CitationMark.comma
            && hasAny([.university, .organisation], in: report.after) && isTitleCase(report.before)
            && !hasAny([.university, .publisher, .place], in: report.before)
        if has(report.before.upperBound - 1, .and) || isBeforeInstitution && words <= 3 { return true }
        if words == 1 {
            return first.kind == .word && (first.shape.contains(.capitals) || !first.classes.contains(.organisation))
        }
        // `OECD Statistics Working Papers, No. 2017/05, OECD Publishing`: a series by its plural and the short name.
        if words <= 3, first.shape.contains(.capitals), first.count > 2, !report.number.isEmpty,
            isWord(report.genre.upperBound - 1, "papers"), isTitleCase(report.before)
        {
            return true
        }
        let rest = span(report.before.lowerBound + 1, report.before.upperBound)
        // `Understanding Society Working Paper Series 2011-04. Colchester: University of Essex`: the publisher follows.
        let behind = report.number.upperBound
        if words <= 4, !report.number.isEmpty, mark(behind) == CitationMark.period, isTitleCase(report.before),
            placeAndPublisher(trimmed(span(behind + 1, tokens.count))) != nil
        {
            return true
        }
        // `Cognitive Methods Staff Working Paper Series No. 20`
        if words <= 4, isWord(report.genre.upperBound - 1, "series") || isWord(report.genre.upperBound, "series"),
            isTitleCase(report.before),
            !hasAny([.organisation, .university, .publisher, .place], in: report.before)
                || hasAny([.university, .organisation], in: report.after) && !hasAny(.university, in: report.before)
        {
            return true
        }
        // `Computer Sciences Technical Report 1648, University of Wisconsin`: the institution follows.
        if words <= 4, !report.number.isEmpty, mark(behind) == CitationMark.comma, isTitleCase(report.before),
            hasAny([.university, .organisation], in: report.after),
            !hasAny([.organisation, .university, .publisher, .place], in: report.before)
        {
            return true
        }
        return first.shape.contains(.capitals) && first.count > 1 && isTitleCase(report.before)
            && !hasAny([.organisation, .university, .publisher], in: rest)
    }

    /// `Final Report to the European Commission`, `Report for the Ministry`: who got it is residue.
    private func isReceiver(_ part: Range<Int>) -> Bool {
        tokens[part.lowerBound].isLower
            && (isWord(part.lowerBound, "to") || isWord(part.lowerBound, "for") || isWord(part.lowerBound, "on")
                || isWord(part.lowerBound, "an") || isWord(part.lowerBound, "für")
                || isWord(part.lowerBound, "prepared") || isWord(part.lowerBound, "submitted"))
    }

    mutating func takeInstitution(_ printed: Range<Int>) {
        // `Arbeitspapier 43 der Hans-Böckler-Stiftung`
        let hasArticle =
            tokens[printed.lowerBound].isLower
            && (isWord(printed.lowerBound, "der") || isWord(printed.lowerBound, "des")
                || isWord(printed.lowerBound, "of"))
        let part = hasArticle ? trimmed(span(printed.lowerBound + 1, printed.upperBound)) : printed
        guard !part.isEmpty else { return }
        if hasArticle { announce(printed.lowerBound..<printed.lowerBound + 1) }
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
            // `Соціальний капітал: дис. ... канд. соціол. наук`
            if mark(index) == CitationMark.colon, tokens[index + 1].isLower,
                isWord(index + 1, "дис") || isWord(index + 1, "дисс") || isWord(index + 1, "автореф")
            {
                return index
            }
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
        guard let report = CitationReport(self, part), report.after.isEmpty else { return false }
        // `UNFPA Technical Paper 7`
        let isNamed =
            report.before.count == 1 && tokens[report.before.lowerBound].shape.contains(.capitals)
            && !report.number.isEmpty
        // `World Bank Policy Research Working Paper 2587`
        if !report.number.isEmpty, report.before.count <= 3, report.before.upperBound == report.genre.lowerBound,
            hasAny(.organisation, in: report.before), isTitleCase(report.before)
        {
            return true
        }
        // `ONS Methodology Working Paper No. 4`
        if !report.number.isEmpty, report.before.count == 2, tokens[report.before.lowerBound].shape.contains(.capitals),
            tokens[report.before.lowerBound].count > 2, isTitleCase(report.before)
        {
            return true
        }
        return report.before.isEmpty && words <= 3 || (report.before.isEmpty || isNamed) && !report.number.isEmpty
    }
}
