/// Imprints that name only a place, and subtitles in front of them.
extension CitationReader {
    /// `London.`, `Frankfurt/M., New York`, `Opladen/Wiesbaden 1999`, `Bonn u.a.`: places and nothing else but a year.
    func isPlaceAlone(_ sentence: Range<Int>) -> Bool {
        var part = trimmed(sentence)
        guard part.count <= 14 else { return false }
        if part.count > 1, let last = part.last, year(last) != nil { part = trimmedEnd(span(part.lowerBound, last)) }
        part = withoutMorePlaces(part)
        guard !part.isEmpty, tokens[part.lowerBound].isUpperOrCaseless, isPlace(part) || isListOfPlaces(part) else {
            return false
        }
        // Each word is one of a place, or stands in front of one (`New York`): `World Bank, Washington` is more.
        for index in part where tokens[index].isWordLike {
            guard
                has(index, [.place, .region, .and]) || isNeutral(index)
                    || has(index + 1, .place) && tokens[index].isCapital && tokens[index].count <= 5
            else { return false }
        }
        return true
    }

    /// Without `u. a.`, `[u.a.]`, `etc.`, `et al.` behind a place: they say that there are more of them.
    func withoutMorePlaces(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, let last = range.last else { return range }
        if mark(last) == CitationMark.bracketClose || mark(last) == CitationMark.close {
            let open = Int(tokens[last].partner)
            guard open > range.lowerBound, isMore(open + 1) else { return range }
            return trimmedEnd(span(range.lowerBound, open))
        }
        let end = mark(last) == CitationMark.period ? last - 1 : last
        guard end > range.lowerBound, tokens[end].isLower else { return range }
        for start in [end, end - 1, end - 2] where start > range.lowerBound && isMore(start) {
            return trimmedEnd(span(range.lowerBound, start))
        }
        return range
    }

    /// `u. a.`, `etc.`, `et al.`, `usw.`
    private func isMore(_ index: Int) -> Bool {
        guard tokens[index].isLower else { return false }
        if isWord(index, "etc") || isWord(index, "usw") { return true }
        if isWord(index, "et") { return isWord(index + 1, "al") }
        return isWord(index, "u")
            && (isWord(index + 1, "a") || mark(index + 1) == CitationMark.period && isWord(index + 2, "a"))
    }

    /// `Towards a New Modernity`, `Eine politische Soziologie`: words that no publisher, journal or institution has for a name.
    func isLikeSubtitle(_ part: Range<Int>) -> Bool {
        guard !part.isEmpty, tokens[part.lowerBound].isUpperOrCaseless, kind(part.lowerBound) == .word,
            !isRemarkOfManuscript(part.lowerBound), startOfMeeting(part) == nil, !isPlaceAlone(part),
            !hasAny([.journal, .conference, .thesis, .publisher, .university, .newspaper, .reportNoun], in: part)
        else { return false }
        let words = wordCount(part)
        if !isTitleCase(part) { return words > 1 }
        let isJoined = part.contains { tokens[$0].isLower && has($0, .small) }
        // An institution's name begins with its kind, a subtitle with an article or a preposition.
        if hasAny(.organisation, in: part) {
            return words > 3 && isJoined && !hasAny(.organisation, in: span(part.lowerBound, part.lowerBound + 2))
                && !isWord(part.lowerBound, "the")
        }
        return words > 2 && (isJoined || has(part.lowerBound, .small))
    }

    /// A sentence with which the reference ends, and that nothing makes a container or a publisher: no link, no number, no
    /// known word, no town behind a comma, but the form of a subtitle.
    func isSubtitleAlone(_ part: Range<Int>) -> Bool {
        guard work.doi == nil, work.url == nil, work.isbn == nil, work.status == nil, link == .none,
            !isTitleCase(part) && wordCount(part) > 2 || has(part.lowerBound, .small)
                || isWord(part.lowerBound, "towards") || isWord(part.lowerBound, "toward")
                || isWord(part.lowerBound, "beyond"),
            isLikeSubtitle(part), !part.contains(where: { isNumeral($0) })
        else { return false }
        return contributors(part) == nil && inPrefix(part) == nil && placeComma(part) == nil
            && placeAndPublisher(part) == nil && editionNumber(part) == nil
    }

    /// `(London, Routledge)`, `(Harvard University Press, Cambridge, MA)`: a town and a known publisher, in either order.
    func isImprintWithComma(_ part: Range<Int>) -> Bool {
        guard part.count <= 14, let comma = first(CitationMark.comma, in: part), comma > part.lowerBound else {
            return false
        }
        let front = span(part.lowerBound, comma)
        let back = trimmed(span(comma + 1, part.upperBound))
        guard !back.isEmpty, isTitleCase(part), !part.contains(where: { isNumeral($0) }) else { return false }
        return isPlaceAlone(front) && (hasAny(.publisher, in: back) && !isPlaceAlone(back))
            || hasAny(.publisher, in: front) && !isPlaceAlone(front) && isPlaceAlone(back)
    }

    /// `International Monetary Fund`, `Institute of Political Science`: the name of an institution alone.
    func isInstitution(_ part: Range<Int>) -> Bool {
        hasAny([.organisation, .university], in: part) && (2...7).contains(wordCount(part)) && isTitleCase(part)
            && tokens[part.lowerBound].isCapital && !has(part.lowerBound, .small)
            && !hasAny([.publisher, .conference], in: part) && !part.contains { isNumeral($0) }
            && (startsAsInstitution(part) || has(part.upperBound - 1, [.organisation, .university]))
    }

    private static let institutions = CitationWords(
        "institute", "institut", "department", "centre", "center", "university", "universität", "faculty",
        "school", "ministry", "bureau", "zentrum", "seminar", "fachbereich")

    /// `Institute of Political Science`, `Department of Sociology`: the kind of institution in front.
    func startsAsInstitution(_ part: Range<Int>) -> Bool {
        isOne(part.lowerBound, of: Self.institutions)
    }

    /// `o. O.`, `o.O.`: without a place.
    func isWithoutPlace(_ index: Int) -> Bool {
        isWord(index, "o") && tokens[index].isLower && mark(index + 1) == CitationMark.period && isWord(index + 2, "o")
            && tokens[index + 2].isCapital
    }

    /// `COM(2001) 428 final`, `KOM (2004) 65 endg.`: the number of a document of the European Union.
    func documentNumber(_ part: Range<Int>) -> Range<Int>? {
        let first = part.lowerBound
        guard tokens[first].isCapital, tokens[first].count <= 6 else { return nil }
        if isCodeAlone(part) { return part }
        if let end = endOfReportCode(part) { return span(first, end) }
        guard part.count >= 5, tokens[first].shape.contains(.capitals), mark(first + 1) == CitationMark.open,
            Int(tokens[first + 1].partner) == first + 3, year(first + 2) != nil, isNumeral(first + 4),
            isWord(first, "com") || isWord(first, "kom") || isWord(first, "sec") || isWord(first, "sek")
        else { return nil }
        var end = first + 5
        if isWord(end, "final") || isWord(end, "endgültig") || isWord(end, "endg") { end += 1 }
        guard end >= part.upperBound || tokens[end].kind == .mark else { return nil }
        return span(first, min(end, part.upperBound))
    }

    /// `P-1513`, `RM-5888-PR`, `AIM-353`: capitals, a dash and digits, between two sentences.
    private func isCodeAlone(_ part: Range<Int>) -> Bool {
        let first = part.lowerBound
        // `NCES 2002-123`
        if part.count == 4, tokens[first].shape.contains(.capitals), (3...6).contains(tokens[first].count),
            isNumber(first + 1), isNumber(first + 3), mark(first + 2) == CitationMark.dash,
            !tokens[first + 2].isSpaced, !tokens[first + 3].isSpaced, tokens[first + 1].count >= 2,
            mark(first - 1) == CitationMark.period, mark(part.upperBound) == CitationMark.period
        {
            return true
        }
        guard part.count == 3 || part.count == 5, tokens[first].shape.contains(.capital), tokens[first].count <= 4,
            tokens[first].shape.contains(.capitals) || tokens[first].count == 1,
            mark(first + 1) == CitationMark.dash, !tokens[first + 1].isSpaced,
            isNumber(first + 2), tokens[first + 2].count >= 3, !tokens[first + 2].isSpaced,
            mark(first - 1) == CitationMark.period, mark(part.upperBound) == CitationMark.period
        else { return false }
        return part.count == 3 || mark(first + 3) == CitationMark.dash && tokens[first + 4].shape.contains(.capitals)
    }

    /// `Foreign Affairs, March/April`, `Dissent, Spring`: the issue of a journal that counts by months or seasons.
    mutating func withoutSeason(_ title: Range<Int>) -> Range<Int> {
        guard work.issue == nil, let last = title.last, has(last, [.season, .month]), tokens[last].isCapital,
            let comma = self.last(CitationMark.comma, in: title), comma > title.lowerBound
        else { return title }
        let part = span(comma + 1, title.upperBound)
        let isSeason = part.count == 1 && has(last, .season)
        let areMonths =
            part.count == 3 && has(comma + 1, [.season, .month])
            && (mark(comma + 2) == CitationMark.slash || mark(comma + 2) == CitationMark.dash)
        guard isSeason || areMonths else { return title }
        work.issue = take(part)
        evidence.isJournal = true
        return trimmed(span(title.lowerBound, comma))
    }

    /// The year behind an issue: `17/1993`, and `17/93` when the year is known.
    func yearOfIssue(_ index: Int) -> Int? {
        if let value = year(index) { return value }
        guard let issued = work.issued, isNumber(index), tokens[index].count == 2,
            Int(tokens[index].value) == issued % 100
        else { return nil }
        return issued
    }

    /// `Sonderheft 40 der Kölner Zeitschrift für Soziologie`: the journal.
    func journalOfSupplement(_ part: Range<Int>) -> Range<Int>? {
        let first = part.lowerBound
        guard part.count > 3, has(first, .supplement), tokens[first].isCapital, isNumber(first + 1),
            isWord(first + 2, "der") || isWord(first + 2, "des") || isWord(first + 2, "of"), tokens[first + 3].isCapital
        else { return nil }
        let journal = span(first + 3, part.upperBound)
        return journal.contains { isNumeral($0) || mark($0) == CitationMark.comma } ? nil : journal
    }

    /// `Soziale Welt, Sonderband 7`, `Gesamtausgabe, Bd. 11`: a series, the word for its number, and the number.
    func labelledSeries(_ part: Range<Int>) -> (title: Range<Int>, label: Int, number: Int)? {
        guard part.count > 2, let last = part.last, isNumeral(last) || isRoman(last), year(last) == nil else {
            return nil
        }
        var label = last - 1
        if mark(label) == CitationMark.period { label -= 1 }
        guard label > part.lowerBound, has(label, [.volume, .issue, .supplement]),
            tokens[label].isCapital || tokens[label].count > 1
        else { return nil }
        let title = trimmed(span(part.lowerBound, label))
        guard !title.isEmpty, tokens[title.lowerBound].isCapital, kind(title.lowerBound) == .word, isTitleCase(title),
            !title.contains(where: { isNumeral($0) || mark($0) == CitationMark.colon })
        else { return nil }
        return (title, label, last)
    }

    /// `Vom Staatsexamen zum Bachelor. die hochschule, 1/2004`: up to three words, a comma, and numbers to the end.
    func startsSmallJournal(_ index: Int) -> Bool {
        guard tokens[index].count > 2, kind(index - 2) == .word, tokens[index - 2].count > 3,
            !has(index - 2, .abbreviation)
        else { return false }
        var next = index
        while next < min(tokens.count, index + 4), kind(next) == .word { next += 1 }
        return next > index + 1 && mark(next) == CitationMark.comma && tokens.count - next < 24
            && startsNumbers(next + 1, before: tokens.count, isBehindWord: false)
    }

    /// `APA handbook of research methods, Vol. 2. Research designs (pp. 57–71)`: pages in parentheses end the title that the
    /// volume has of its own.
    func isNumberOfTitledVolume(_ number: Int, next: Int) -> Bool {
        let label = mark(number - 1) == CitationMark.period ? number - 2 : number - 1
        guard label > 1, has(label, .volume), mark(label - 1) == CitationMark.comma, tokens[next].isCapital,
            tokens[next].count > 2
        else { return false }
        for index in next..<min(tokens.count, next + 40) {
            if mark(index) == CitationMark.open, has(index + 1, .page) { return true }
            if mark(index) == CitationMark.period, tokens[index + 1].isSpaced, tokens[index + 1].isCapital {
                return false
            }
        }
        return false
    }
}
