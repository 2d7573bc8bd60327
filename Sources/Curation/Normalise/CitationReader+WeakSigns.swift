/// Signs of a work's kind that are weak, short, or in another place than elsewhere.
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

    /// `Manuskript, Institut für Sozialforschung, Frankfurt`: what says that it is one, and where it is kept.
    mutating func takeManuscript(_ part: Range<Int>) -> Bool {
        guard work.genre == nil, isRemarkOfManuscript(part.lowerBound), !isWord(part.lowerBound, "unpublished"),
            let comma = first(CitationMark.comma, in: part), wordCount(span(part.lowerBound, comma)) <= 3,
            comma + 1 < part.upperBound
        else { return false }
        work.genre = take(span(part.lowerBound, comma))
        takePublisher(trimmed(span(comma + 1, part.upperBound)))
        return true
    }

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

    /// `IEEE ASSP Magazine, January`, `El País, 14 de marzo`: the month or the day of an issue whose year is known.
    mutating func withoutDayOfIssue(_ title: Range<Int>) -> Range<Int> {
        guard work.issued != nil, work.issuedMonth == nil, !evidence.isConference,
            let comma = last(CitationMark.comma, in: title), comma > title.lowerBound, title.upperBound - comma <= 5
        else { return title }
        let part = trimmed(span(comma + 1, title.upperBound))
        guard let word = part.first(where: { month($0) != nil }), let month = month(word) else { return title }
        var day: Int?
        for index in part where index != word {
            if isNumber(index), tokens[index].count <= 2, (1...31).contains(tokens[index].value), day == nil {
                day = Int(tokens[index].value)
            } else if !has(index, [.small, .particle, .by]) && mark(index) != CitationMark.period {
                return title
            }
        }
        guard day != nil || part.count == 1 && evidence.isLocated else { return title }
        work.issuedMonth = month
        work.issuedDay = day
        announce(part)
        evidence.isJournal = true
        return trimmed(span(title.lowerBound, comma))
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

    /// `(PhD, University of Leeds)`: a degree, and its university in the same bracket.
    func isDegreeOfUniversity(_ part: Range<Int>) -> Bool {
        let comma = mark(part.upperBound) == CitationMark.period ? part.upperBound + 1 : part.upperBound
        guard mark(comma) == CitationMark.comma, isDegreeAlone(part) else { return false }
        let open = part.lowerBound - 1
        guard tokens[open].isOpening, Int(tokens[open].partner) > part.upperBound else { return false }
        return hasAny(.university, in: span(part.upperBound, Int(tokens[open].partner)))
    }

    /// `Die Zeit, 3. Mai, S. 12`: the month behind a day, where the year stood in front.
    func isMonthOfKnownYear(_ index: Int, before end: Int) -> Bool {
        work.issued != nil && work.issuedMonth == nil && !evidence.isConference && has(index, .month)
            && (index + 1 >= end || mark(index + 1) == CitationMark.comma) && mark(index - 3) == CitationMark.comma
    }

    private static let kindsBehindQuotes = CitationWords(
        "presented", "dissertation", "thesis", "master's", "doctoral", "unpublished", "submitted", "accepted")

    /// `"Title," presented at the …`, `"Title," master's thesis`: what the IEEE prints in small letters.
    func isKindBehindQuote(_ index: Int) -> Bool {
        work.issued == nil && (isOne(index, of: Self.kindsBehindQuotes) || isWord(index, "master"))
    }

    /// `VLDB Endowment`: the short form of a meeting or a society and a word behind it, alone between commas.
    func isShortFormWithName(_ part: Range<Int>) -> Bool {
        evidence.isConference && evidence.isChapter && part.count == 2
            && tokens[part.lowerBound].shape.contains(.capitals)
            && tokens[part.lowerBound].count > 2 && kind(part.lowerBound + 1) == .word
            && tokens[part.lowerBound + 1].isCapital && !tokens[part.lowerBound + 1].shape.contains(.capitals)
    }

    /// `LNCS (LNAI)`
    func isTwofoldSeries(_ title: Range<Int>) -> Bool {
        title.count == 4 && isWord(title.lowerBound, "lncs") && mark(title.lowerBound + 1) == CitationMark.open
            && tokens[title.lowerBound + 2].shape.contains(.capitals)
    }

    /// `openSMILE – the`, `scikit-learn: Machine learning`, `pandas: a library`: a title in small letters.
    func isNameOfProgram(_ index: Int) -> Bool {
        guard tokens[index].isLower else { return false }
        if isCamel(index) { return true }
        var end = index + 1
        while end < min(tokens.count, index + 6), !tokens[end].isSpaced, mark(end) != CitationMark.colon { end += 1 }
        return mark(end) == CitationMark.colon && end + 1 < tokens.count && tokens[end + 1].isSpaced
            && tokens[index].count + end - index > 2 && !has(index, [.particle, .inside, .by, .editor])
    }

    /// `Manuskript, Institut für hermeneutische Sozialforschung, Frankfurt a. M.`: one word, and where it is kept.
    func isManuscriptOfInstitution(_ part: Range<Int>) -> Bool {
        mark(part.lowerBound + 1) == CitationMark.comma && wordCount(part) <= 12
            && hasAny([.organisation, .university], in: part)
    }

    /// `Book (eds Raman, T. & Holt, P.) 41–66 (Dekker, New York, 2000)`: editors, pages and imprint as Nature prints them.
    mutating func takeBookWithEditorsBehind(_ range: Range<Int>) -> Bool {
        guard work.editor.isEmpty, work.containerTitle == nil,
            let open = range.first(where: { mark($0) == CitationMark.open }), open > range.lowerBound,
            isWord(open + 1, "eds") || isWord(open + 1, "ed"), tokens[open + 1].isLower
        else { return false }
        let close = Int(tokens[open].partner)
        let start = mark(open + 2) == CitationMark.period ? open + 3 : open + 2
        guard close > start, close < range.upperBound, tokens[start].isCapital else { return false }
        let shape = readNames(span(start, close))
        guard shape.isPlausible, shape.persons == names.count, !names.isEmpty else { return false }
        setContainer(withoutVolume(withoutVolumeBehind(trimmed(span(range.lowerBound, open)))))
        work.editor = takeNames()
        claimSeparators()
        announce(span(open, start))
        var rest = trimmed(span(close + 1, range.upperBound))
        if let last = rest.last, mark(last) == CitationMark.close, Int(tokens[last].partner) >= rest.lowerBound,
            year(last - 1) != nil
        {
            let imprint = Int(tokens[last].partner)
            takePublisher(span(imprint + 1, last))
            rest = trimmed(span(rest.lowerBound, imprint))
        }
        guard !rest.isEmpty, endOfChapter(rest.lowerBound) != rest.upperBound else { return true }
        if let place = container(of: rest), place.title.isEmpty {
            takeNumbers(place.numbers)
        } else if isNumber(rest.lowerBound), rest.count == 3, mark(rest.lowerBound + 1) == CitationMark.dash {
            takeNumbers(rest)
        } else {
            takeSource(rest)
        }
        return true
    }

    /// `Statistics for the Century Vol. 2`: a volume right behind the title.
    private mutating func withoutVolumeBehind(_ title: Range<Int>) -> Range<Int> {
        guard title.count > 3, let last = title.last, isNumber(last), mark(last - 1) == CitationMark.period,
            has(last - 2, .volume), work.volume == nil
        else { return title }
        work.volume = numberText(last..<last + 1)
        announce(span(last - 2, last + 1))
        return trimmed(span(title.lowerBound, last - 2))
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

    /// `Nathan, coll. « Essais & recherches »`: what stands in front of the collection is the publisher.
    func isPublisherBeforeCollection(_ part: Range<Int>) -> Bool {
        guard tokens.classes.contains(.collection), let comma = last(CitationMark.comma, in: part),
            tokens[comma + 1].isLower, has(comma + 1, .collection), comma + 3 < part.upperBound,
            mark(comma + 2) == CitationMark.period || tokens[comma + 2].mark == CitationMark.quote
        else { return false }
        let front = span(part.lowerBound, comma)
        return (1...4).contains(wordCount(front)) && isTitleCase(front) && tokens[part.lowerBound].isCapital
            && front.allSatisfy { tokens[$0].kind == .word || mark($0) == CitationMark.comma }
    }

    /// `8–13 December 2014`, `17.–18. Juni 2004`, `17-21 mai, p. 12`: days of a meeting, no numbers of a journal.
    func areDaysOfMeeting(_ index: Int, before end: Int) -> Bool {
        var next = index + 1
        if mark(next) == CitationMark.period { next += 1 }
        guard mark(next) == CitationMark.dash, isNumber(next + 1), tokens[next + 1].count <= 2 else { return false }
        next += mark(next + 2) == CitationMark.period ? 3 : 2
        guard next < end, has(next, .month) else { return false }
        return year(next + 1) != nil
            || work.issued != nil && (next + 1 >= end || mark(next + 1) == CitationMark.comma)
    }

    /// `题名[A]. 见: 边燕杰编. 关系社会学[C]. 北京: 出版社`: an older standard prints a letter behind the part and one behind the
    /// book. Returns what follows the book.
    mutating func takeBookBehindLetter(_ range: Range<Int>) -> Range<Int>? {
        guard let bracket = range.first(where: { mark($0) == CitationMark.bracket }),
            let letter = standardLetter(bracket), Int(tokens[bracket].partner) < range.upperBound
        else { return nil }
        evidence.letter = letter
        evidence.isChapter = true
        let close = Int(tokens[bracket].partner)
        claim(span(bracket, close + 1))
        var book = trimmed(span(range.lowerBound, bracket))
        if let inside = inPrefix(book) ?? behindSee(book) {
            claim(span(book.lowerBound, inside.lowerBound))
            book = inside
        }
        book = trimmed(takeEasternEditors(book))
        if !book.isEmpty { setContainer(book) }
        return span(close + 1, range.upperBound)
    }

    /// `见: 边燕杰编`
    private func behindSee(_ part: Range<Int>) -> Range<Int>? {
        guard isWord(part.lowerBound, "见") || isWord(part.lowerBound, "見"),
            mark(part.lowerBound + 1) == CitationMark.colon
        else { return nil }
        return trimmed(span(part.lowerBound + 2, part.upperBound))
    }

    private static let societies = CitationWords(
        "acm", "ieee", "spie", "aaai", "siam", "usenix", "ifip", "eurographics")

    /// `ACM Multimedia 2010`, `IEEE Visualization 2003, Seattle`: a society in front, and behind the name the year.
    func isMeetingOfSociety(_ title: Range<Int>) -> Bool {
        guard title.count > 2, isOne(title.lowerBound, of: Self.societies),
            tokens[title.lowerBound].shape.contains(.capitals)
        else { return false }
        let end = first(CitationMark.comma, in: title) ?? title.upperBound
        return end - title.lowerBound <= 6 && year(end - 1) != nil
    }

    /// `Theory of Cryptography (TCC 2006)`, `Principles of Mixed Reality (PMR '21)`
    func endsInShortFormWithYear(_ title: Range<Int>) -> Bool {
        guard let last = title.last, mark(last) == CitationMark.close, Int(tokens[last].partner) > title.lowerBound
        else { return false }
        let short = Int(tokens[last].partner) + 1
        guard tokens[short].shape.contains(.capitals), tokens[short].count > 2, last - short <= 3 else { return false }
        return last == short + 2 && year(short + 1) != nil
            || last == short + 3 && isNumber(short + 2) && tokens[short + 2].count == 2
                && (mark(short + 1) == CitationMark.other || mark(short + 1) == CitationMark.unquote)
    }

    private static let kindsOfMeeting = CitationWords(
        "annual", "biennial", "triennial", "joint", "statistical", "general", "scientific", "national", "regional",
        "spring", "fall", "winter", "midyear")

    /// `Annual Meeting of the Population Association, Boston, MA`, `Joint Statistical Meetings, Seattle`: no word for a
    /// conference, no pages, and capitals in front.
    func isAnnualMeeting(_ part: Range<Int>) -> Bool {
        guard tokens.classes.contains(.meeting),
            tokens[part.lowerBound].isUpperOrCaseless || isNumeral(part.lowerBound), work.containerTitle == nil,
            let word = part.first(where: { has($0, .meeting) }),
            word > part.lowerBound, tokens[word].isCapital, isOne(word - 1, of: Self.kindsOfMeeting),
            tokens[word - 1].isCapital, !hasAny(.conference, in: part), first(CitationMark.colon, in: part) == nil
        else { return false }
        return !part.contains { has($0, .page) && tokens[$0].count > 1 }
            && isTitleCase(span(part.lowerBound, word + 1))
    }

    /// `volume 3 of Aire Series`, `number 12 in Lecture Notes in Statistics`: BibTeX counts the series so. Returns where the
    /// series ends.
    mutating func takeSeriesBehind(_ index: Int, _ kind: Label, before end: Int) -> Int {
        guard work.collectionTitle == nil, index + 1 < end, tokens[index + 1].isCapital,
            kind == .volume && isWord(index, "of") || kind == .issue && isWord(index, "in")
        else { return index }
        var stop = index + 1
        while stop < end, mark(stop) != CitationMark.comma, mark(stop) != CitationMark.period,
            mark(stop) != CitationMark.open
        {
            stop += 1
        }
        let series = trimmed(span(index + 1, stop))
        guard isTitleCase(series), !hasAny(.conference, in: series), wordCount(series) <= 10 else {
            return index
        }
        work.collectionTitle = take(series)
        announce(index..<index + 1)
        if kind == .volume {
            (work.collectionNumber, work.volume) = (work.volume, nil)
        } else {
            (work.collectionNumber, work.issue) = (work.issue, nil)
        }
        return stop
    }

    /// `2010年5月3日`: the year of the work or the only one, a month and a day; the token behind them, and what they say.
    func easternDay(_ index: Int, before end: Int) -> (end: Int, month: Int, day: Int)? {
        guard let value = year(index), work.issued == nil || work.issued == value, work.issuedMonth == nil,
            isYearWord(index + 1), index + 4 < end, isNumber(index + 2), (1...12).contains(tokens[index + 2].value),
            isWord(index + 3, "月") || isWord(index + 3, "월"), isNumber(index + 4),
            (1...31).contains(tokens[index + 4].value)
        else { return nil }
        return (index + 5, Int(tokens[index + 2].value), Int(tokens[index + 4].value))
    }

    mutating func takeEasternDay(_ index: Int, before end: Int) -> Int? {
        guard let day = easternDay(index, before: end) else { return nil }
        work.issued = year(index)
        work.issuedMonth = day.month
        work.issuedDay = day.day
        claim(span(index, day.end))
        // `日`, `日付`
        let word = day.end
        if word < end, isWord(word, "日") || isWord(word, "일") || isWord(word, "日付") {
            claim(word..<word + 1)
            return word + 1
        }
        return word
    }
}
