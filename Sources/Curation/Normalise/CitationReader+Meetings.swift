/// Meetings by their names, societies and days, where no word for a conference stands.
extension CitationReader {
    /// `VLDB Endowment`: the short form of a meeting or a society and a word behind it, alone between commas.
    func isShortFormWithName(_ part: Range<Int>) -> Bool {
        evidence.isConference && evidence.isChapter && part.count == 2
            && tokens[part.lowerBound].shape.contains(.capitals)
            && tokens[part.lowerBound].count > 2 && kind(part.lowerBound + 1) == .word
            && tokens[part.lowerBound + 1].isCapital && !tokens[part.lowerBound + 1].shape.contains(.capitals)
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
}
