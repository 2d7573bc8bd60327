/// Newspapers and journals by their days, and by the form of their names.
extension CitationReader {
    /// `New York Post, 12`: of a day's paper a lone number is the page.
    mutating func takePageOfNewspaper() {
        guard work.issuedDay != nil, work.page == nil else { return }
        if evidence.letter == UInt8(ascii: "N"), work.volume == nil, let number = work.issue {
            (work.page, work.issue) = (number, nil)
        } else if evidence.isNewspaper, work.issue == nil, let number = work.volume, number.utf8.count <= 3 {
            (work.page, work.volume) = (number, nil)
        }
    }

    /// `Folha de S. Paulo, São Paulo, 3 maio 2010`: a newspaper in front, a month behind.
    func isIssueOfNewspaper(_ part: Range<Int>) -> Bool {
        guard tokens.classes.contains(.newspaper), let comma = first(CitationMark.comma, in: part) else { return false }
        return hasAny(.newspaper, in: span(part.lowerBound, comma)) && hasAny(.month, in: span(comma, part.upperBound))
    }

    private static let subjects = CitationWords(
        "research", "methods", "measurement", "psychology", "sociology", "studies", "theory", "practice", "statistics",
        "computing", "analysis", "education", "policy", "health", "medicine", "economics", "politics", "linguistics",
        "behavior", "behaviour", "learning", "intelligence", "evaluation", "assessment", "inquiry", "modelling",
        "modeling", "epidemiology", "ecology", "genetics", "marketing", "management", "mathematics", "physics",
        "biology", "engineering", "informatics", "geography", "anthropology", "history", "philosophy", "nursing",
        "cognition", "development", "demography", "criminology", "methodology", "bioinformatics", "neuroscience")

    /// `Multivariate Behavioral Research`, `Educational and Psychological Measurement`: a subject ends the name, the title in
    /// front is in small letters, and nothing names a publisher.
    func isLikeJournal(_ part: Range<Int>) -> Bool {
        guard let last = part.last, isOne(last, of: Self.subjects), tokens[last].isCapital,
            (2...7).contains(wordCount(part)),
            part.count == wordCount(part) || part.contains(where: { mark($0) == CitationMark.ampersand }),
            isTitleCase(part), !part.contains(where: { isNumeral($0) || mark($0) == CitationMark.comma }),
            !hasAny([.publisher, .university, .place], in: part),
            !part.contains(where: { has($0, .organisation) && !isWord($0, "research") }),
            work.containerTitle == nil, work.isbn == nil, work.edition == nil, work.editor.isEmpty, work.genre == nil,
            work.collectionTitle == nil, evidence.letter == 0, !evidence.isReport, !evidence.isThesis, !isWebPage(part),
            let title = work.title
        else { return false }
        // `Behavioral Research`, `Nursing Research`, but `Pew Research`
        if isWord(last, "research"), !isOne(last - 1, of: Self.subjects), !endsAsAdjective(last - 1),
            tokens[last - 1].kind != .mark, !has(last - 1, .and)
        {
            return false
        }
        // `Learning from Data`: titles of books are in capitals where those of articles are not.
        return hasWordsInSmallLetters(title)
    }

    /// `Political Analysis, forthcoming`, `Journal of Codes, in press`: a name with capitals in front of what is to come.
    func endsInStatus(_ part: Range<Int>) -> Bool {
        guard let last = part.last, tokens[last].isLower,
            let comma = self.last(CitationMark.comma, in: part), comma > part.lowerBound, last - comma <= 3,
            let date = date(in: span(comma + 1, part.upperBound)), date.status != nil, date.year == nil
        else { return false }
        return isTitleCase(span(part.lowerBound, comma)) && tokens[part.lowerBound].isCapital
    }

    private func endsAsAdjective(_ index: Int) -> Bool {
        guard kind(index) == .word, tokens[index].count > 4 else { return false }
        let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
        return word.suffix(2).elementsEqual("al".utf8) || word.suffix(2).elementsEqual("ic".utf8)
            || word.suffix(3).elementsEqual("ive".utf8)
    }

    /// A word in small letters, not the first one, that is longer than those between others.
    private func hasWordsInSmallLetters(_ title: String) -> Bool {
        title.utf8.split(separator: .space).dropFirst().contains { $0.count > 4 && $0.first?.isLower == true }
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

    /// `Die Zeit, 3. Mai, S. 12`: the month behind a day, where the year stood in front.
    func isMonthOfKnownYear(_ index: Int, before end: Int) -> Bool {
        work.issued != nil && work.issuedMonth == nil && !evidence.isConference && has(index, .month)
            && (index + 1 >= end || mark(index + 1) == CitationMark.comma) && mark(index - 3) == CitationMark.comma
    }
}
