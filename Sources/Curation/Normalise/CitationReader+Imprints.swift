/// Imprints and editors in rarer forms.
extension CitationReader {
    /// `Title; Publisher: Place, 2018; pp. 85–146`: MDPI's books have semicolons between their parts.
    func semicolonOfImprint(_ range: Range<Int>) -> Int? {
        guard evidence.isWholeUndated, work.publisher == nil,
            let semicolon = first(CitationMark.semicolon, in: range), semicolon > range.lowerBound
        else { return nil }
        let end = first(CitationMark.semicolon, in: span(semicolon + 1, range.upperBound)) ?? range.upperBound
        let part = trimmed(span(semicolon + 1, end))
        guard let last = part.last, year(last) != nil, mark(last - 1) == CitationMark.comma,
            placeAndPublisher(span(part.lowerBound, last - 1)) != nil
        else { return nil }
        return semicolon
    }

    /// `"Title." Book, Oxford University Press, 2011, pp. 16–52`: the MLA's chapters have no `In`.
    func isQuotedInBook(_ title: Range<Int>, _ numbers: Range<Int>) -> Bool {
        guard evidence.isQuoted, year(numbers.lowerBound) != nil, mark(numbers.lowerBound + 1) == CitationMark.comma,
            has(numbers.lowerBound + 2, .page), let last = title.last
        else { return false }
        return isWord(last, "press") || isWord(last, "books") || isWord(last, "verlag") || isUniversityPress(title)
            || has(last, .publisher) && mark(last - 1) == CitationMark.comma
    }

    private static let societies = CitationWords(
        "acm", "ieee", "aaai", "usenix", "springer", "elsevier", "pmlr")

    /// `…, KDD '15, ACM`: a society that publishes, alone behind the last comma.
    mutating func withoutSociety(_ title: Range<Int>) -> Range<Int> {
        guard evidence.isConference, work.publisher == nil, let last = title.last,
            mark(last - 1) == CitationMark.comma, last - 1 > title.lowerBound
        else { return title }
        guard isOne(last, of: Self.societies) else { return title }
        work.publisher = take(span(last, title.upperBound))
        return trimmed(span(title.lowerBound, last - 1))
    }

    /// `XIV. Ulusal Eğitim Bilimleri Kongresi, Pamukkale Üniversitesi, Denizli`: the university that a town stood behind.
    mutating func withoutUniversity(_ title: Range<Int>) -> Range<Int> {
        guard !evidence.townOfMeeting.isEmpty, work.publisher == nil,
            let comma = last(CitationMark.comma, in: title), comma > title.lowerBound
        else { return title }
        let host = trimmed(span(comma + 1, title.upperBound))
        let front = span(title.lowerBound, comma)
        guard hasAny(.university, in: host), hasAny(.conference, in: front), !hasAny(.conference, in: host),
            wordCount(host) <= 6, host.count == wordCount(host)
        else { return title }
        work.publisher = take(host)
        return front
    }

    /// `Chap. 7 in Analog Estimation Methods`: behind `in`; the chapter's number is residue.
    func behindChapter(_ part: Range<Int>) -> Int? {
        guard isWord(part.lowerBound, "chap") || isWord(part.lowerBound, "chapter") || isWord(part.lowerBound, "ch"),
            let inside = part.first(where: { isWord($0, "in") }), inside - part.lowerBound <= 3,
            isNumeral(inside - 1) || isRoman(inside - 1), inside + 2 < part.upperBound
        else { return nil }
        let next = mark(inside + 1) == CitationMark.colon ? inside + 2 : inside + 1
        return tokens[next].isCapital ? next : nil
    }

    /// `Sage University Papers Series, no. 85`: the comma between a series and its number.
    func commaOfSeriesNumber(_ part: Range<Int>) -> Int? {
        guard let comma = first(CitationMark.comma, in: part), comma > part.lowerBound + 1,
            span(part.lowerBound, comma).contains(where: { isWord($0, "series") && tokens[$0].isCapital }),
            !hasAny([.journal, .conference, .thesis], in: span(part.lowerBound, comma)),
            CitationReport(self, span(part.lowerBound, comma)).map({ !$0.number.isEmpty }) != true
        else { return nil }
        let label = isWord(comma + 1, "series") ? comma + 2 : comma + 1
        guard has(label, [.issue, .volume]), kind(label) == .word else { return nil }
        let number = mark(label + 1) == CitationMark.period ? label + 2 : label + 1
        guard number < part.upperBound, isCode(span(number, part.upperBound)) else { return nil }
        return comma
    }

    /// `Berkeley, CA: University of California Press; 1961:321-333`
    func endsInDatedPages(_ part: Range<Int>) -> Bool {
        guard let colon = last(CitationMark.colon, in: part), colon > part.lowerBound + 1 else { return false }
        return year(colon - 1) != nil && isNumeral(colon + 1)
    }

    /// `pp132-139`: the label and the number written together.
    mutating func takeJoinedPages(_ index: Int) -> Int? {
        let token = tokens[index]
        guard token.kind == .mixed, work.page == nil, token.count > 2,
            bytes[Int(token.start)] == UInt8(ascii: "p"), bytes[Int(token.end) - 1].isDigit
        else { return nil }
        let label = bytes[Int(token.start) + 1] == UInt8(ascii: "p") ? 2 : 1
        guard bytes[Int(token.start) + label].isDigit,
            label == 2 || mark(index + 1) == CitationMark.dash && isNumber(index + 2)
        else { return nil }
        let pages = numberRange(index, before: tokens.count)
        work.page = String(numberText(pages).dropFirst(label))
        claim(pages)
        return pages.upperBound
    }

    private static let wordsForPress = CitationWords(
        "press", "verlag", "publishers", "books", "publishing", "publications")

    /// `AAAI Press, Portland`: the comma parts a town that nobody knows from the word for a publisher.
    func isBehindPress(_ comma: Int, of part: Range<Int>) -> Bool {
        guard comma > part.lowerBound + 1, has(comma - 1, .publisher) else { return false }
        guard isOne(comma - 1, of: Self.wordsForPress) else { return false }
        return isNamedTown(trimmed(span(comma + 1, part.upperBound)))
    }

    /// `Presses universitaires de France, Paris`, `Sage, London, New Delhi`: a publisher, a comma, and towns to the end.
    func isImprintByComma(_ part: Range<Int>) -> Bool {
        // The last word is a town's, or says that there are more.
        let last = part.upperBound - 1
        guard !tokens.classes.isDisjoint(with: .place),
            has(last, [.place, .region]) || tokens[last].kind == .mark || tokens[last].count <= 2
        else {
            return false
        }
        var found = first(CitationMark.comma, in: part)
        if let first = found, !isPlaceAlone(span(first + 1, part.upperBound)) { found = placeComma(part) }
        guard let comma = found, comma > part.lowerBound else { return false }
        let front = span(part.lowerBound, comma)
        guard (1...7).contains(wordCount(front)), !startsWithIndefiniteArticle(front),
            !front.contains(where: { isNumeral($0) }),
            isPlaceAlone(span(comma + 1, part.upperBound)), first(CitationMark.comma, in: front) == nil,
            !hasAny([.journal, .conference, .thesis, .reportNoun], in: front), inPrefix(part) == nil
        else { return false }
        return hasAny([.publisher, .university, .organisation], in: front)
            || isTitleCase(front) && wordCount(front) <= 3
    }

    /// `Наукова думка`, `Институт социологии`: with its date in front a reference ends with its publisher, whose name has
    /// small letters in alphabets like these.
    func isPublisherOfOtherScript(_ part: Range<Int>) -> Bool {
        guard work.issued != nil, !evidence.isWholeUndated, work.doi == nil, work.url == nil, link == .none,
            work.containerTitle == nil, isOfOtherScript(part.lowerBound), tokens[part.lowerBound].isCapital,
            trimmed(span(part.upperBound, tokens.count)).isEmpty,
            !part.contains(where: { isNumeral($0) || mark($0) == CitationMark.comma || mark($0) == CitationMark.colon }
            ),
            !hasAny([.journal, .conference, .thesis, .reportNoun, .edition], in: part), contributors(part) == nil,
            inPrefix(part) == nil
        else { return false }
        return wordCount(part) <= 3
            || wordCount(part) <= 8 && hasAny([.organisation, .university, .publisher], in: part)
    }

    /// `有斐閣`, `新曜社`, `東京大学出版会`: one word that ends as the names of publishers do.
    func isEasternPublisher(_ part: Range<Int>) -> Bool {
        guard part.count == 1, tokens[part.lowerBound].shape.contains(.eastAsian),
            tokens[part.lowerBound].shape.isDisjoint(with: .hangul), (2...12).contains(letterCount(part.lowerBound))
        else { return false }
        let last = bytes[Int(tokens[part.lowerBound].end) - 3..<Int(tokens[part.lowerBound].end)]
        return Self.endingsOfHouses.contains { last.elementsEqual($0) }
    }

    private static let endingsOfHouses = "社堂閣房館院店会版局".map { Array(String($0).utf8) }

    /// `Sage Publications, Inc., Thousand Oaks`: behind the form of the firm.
    func endOfFirm(_ part: Range<Int>) -> Int? {
        guard let comma = first(CitationMark.comma, in: part), comma > part.lowerBound,
            isOne(comma + 1, of: Self.formsOfFirms), first(CitationMark.colon, in: part) == nil
        else { return nil }
        let end = mark(comma + 2) == CitationMark.period ? comma + 3 : comma + 2
        return end == part.upperBound || mark(end) == CitationMark.comma ? min(end, part.upperBound) : nil
    }

    private static let formsOfFirms = CitationWords("inc", "ltd", "llc", "co", "corp", "gmbh", "plc", "pty")

    /// `Swets & Zeitlinger, Lisse`: one word with a capital that ends the reference, behind its only comma.
    func commaOfUnknownTown(_ part: Range<Int>) -> Int? {
        guard let comma = first(CitationMark.comma, in: part), comma > part.lowerBound, part.upperBound == comma + 2,
            work.publisherPlace == nil, letterCount(comma + 1) > 3, isNamedTown(span(comma + 1, part.upperBound)),
            trimmed(span(part.upperBound, tokens.count)).isEmpty, isTitleCase(span(part.lowerBound, comma)),
            !tokens[comma + 1].shape.contains(.capitals), tokens[comma + 1].classes.isEmpty,
            !hasAny(.university, in: part)
        else { return nil }
        return comma
    }

    /// `Roger Tourangeau and Thomas J. Plewes, Editors`: names, a comma and the whole word.
    func namesBeforeEditors(_ part: Range<Int>) -> CitationContributors? {
        if let names = namesBeforeVietnameseRole(part) { return names }
        guard part.count > 4, let last = part.last, isWord(last, "editors") || isWord(last, "editor"),
            mark(last - 1) == CitationMark.comma, tokens[part.lowerBound].isCapital,
            part.allSatisfy({ isNameToken($0) || has($0, .and) || mark($0) == CitationMark.comma || $0 == last })
        else { return nil }
        return CitationContributors(
            label: span(last - 1, last + 1), names: span(part.lowerBound, last - 1), isEditor: true,
            isTranslator: false)
    }

    /// `Nguyễn Văn Nam dịch`: names and the verb behind them.
    private func namesBeforeVietnameseRole(_ part: Range<Int>) -> CitationContributors? {
        guard (3...16).contains(part.count), let last = part.last, isWord(last, "dịch"), tokens[last].isLower,
            tokens[part.lowerBound].isCapital,
            span(part.lowerBound, last).allSatisfy({
                tokens[$0].isCapital || has($0, .and) || mark($0) == CitationMark.comma
                    || $0 == last - 1 && isWord($0, "biên")
            })
        else { return nil }
        let end = isWord(last - 1, "biên") ? last - 1 : last
        return CitationContributors(
            label: span(end, last + 1), names: span(part.lowerBound, end), isEditor: false, isTranslator: true)
    }

    /// `pages 1532–1543, Doha, Qatar`: the town of a conference needs no list.
    func isTownOfConference(_ part: Range<Int>) -> Bool {
        evidence.isConference && evidence.isChapter && (2...4).contains(wordCount(part))
            && !hasAny([.publisher, .organisation, .university, .month], in: part)
            && part.allSatisfy { tokens[$0].isCapital || mark($0) == CitationMark.comma }
    }

    private static let chapters = CitationWords(
        "chap", "chapter", "ch", "kap", "kapitel", "chapitre", "cap", "capítulo", "capitolo", "hoofdst", "bölüm", "гл",
        "rozdz",
        "luku", "bab")

    /// `chap. 2`: the chapter of a book is residue.
    func endOfChapter(_ index: Int) -> Int? {
        let number = mark(index + 1) == CitationMark.period ? index + 2 : index + 1
        return isNumeral(number) && isOne(index, of: Self.chapters) ? number + 1 : nil
    }

    /// `iii–ix`
    func isRomanRange(_ index: Int) -> Bool {
        isRomanSmall(index) && mark(index + 1) == CitationMark.dash && (isRomanSmall(index + 2) || isNumeral(index + 2))
    }

    /// `edited by F. de Singly, Nathan, 1992`: in front of the year stands the publisher, as names have given names.
    func isPublisherBeforeYear(_ part: Range<Int>, behind names: Range<Int>, at end: Int) -> Bool {
        guard year(end + 1) != nil, mark(end) == CitationMark.comma, wordCount(names) > 1, !part.isEmpty,
            tokens[part.lowerBound].isUpperOrCaseless, !(has(part.lowerBound, .and) && tokens[part.lowerBound].isLower)
        else { return false }
        return names.contains { has($0, .and) && tokens[$0].isLower || mark($0) == CitationMark.ampersand }
            || !hasInitial(part) && !(isKnownGivenName(part.lowerBound) && part.count > 1)
    }

    /// `MA`, `USA`, `NSW`: behind a town.
    func isShortRegion(_ part: Range<Int>) -> Bool {
        part.count == 1 && !evidence.isBetweenCommas && !evidence.isConference && has(part.lowerBound, .region)
            && tokens[part.lowerBound].shape.contains(.capitals)
            && tokens[part.lowerBound].count <= 3
    }

    /// Nothing but towns, years and pages: what stands in front may be the publisher.
    func areTowns(_ parts: [PublicationPart]) -> Bool {
        parts.allSatisfy {
            switch $0 {
            case .publication(let range, _): isTown(range)
            case .year, .pages: true
            default: false
            }
        }
    }
}
