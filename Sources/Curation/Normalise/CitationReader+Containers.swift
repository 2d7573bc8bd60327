/// A container's title and what belongs to it.
extension CitationReader {
    mutating func takeContainer(_ place: (title: Range<Int>, numbers: Range<Int>)) {
        var title = trimmed(place.title)
        takeIssueBracket(&title, place.numbers)
        if !isTranslatedContainer(title), !isTwofoldSeries(title) { title = trimmed(withoutRemarks(title)) }
        // `Süddeutsche Zeitung vom 14. März`
        if let last = title.last, isWord(last, "vom"), title.count > 1 {
            claim(last..<last + 1)
            title = trimmed(span(title.lowerBound, last))
            evidence.isNewspaper = true
        }
        title = keepingPeriod(title, in: place.title)
        if place.title.isEmpty, let inner = innerBook(place.numbers) {
            takeNumbers(span(place.numbers.lowerBound, inner))
            claim(inner..<inner + 1)
            return readContained(span(inner + 1, place.numbers.upperBound))
        }
        if !title.isEmpty {
            // `Wiley (2009)`
            let isPublisherWithYear =
                mark(place.numbers.lowerBound) == CitationMark.open && place.numbers.count <= 4
                && year(place.numbers.lowerBound + 1) != nil && work.issued == nil
                && tokens[place.numbers.lowerBound].partner == Int32(place.numbers.lowerBound + 2)
                && wordCount(title) <= 4 && hasAny(.publisher, in: title)
            let isPublisher =
                work.containerTitle == nil
                ? !evidence.isChapter && !hasAny([.journal, .conference], in: title)
                : work.publisher == nil && !hasAny(.series, in: title)
            if isOnlyYear(place.numbers) || isPublisherWithYear && work.containerTitle == nil, isPublisher {
                takePublisher(title)
                return takeNumbers(place.numbers)
            }
            if let found = innerContributors(title) { return takeEdited(title, place.numbers, found) }
            if evidence.isChapter, work.containerTitle == nil, let found = publicationTail(title),
                found.comma > title.lowerBound, !hasAny(.journal, in: span(title.lowerBound, found.comma))
            {
                setContainer(withoutBrackets(span(title.lowerBound, found.comma)))
                take(found.parts)
                return takeNumbers(place.numbers)
            }
            // `In Proceedings of the Conference; Morgan Kaufmann: San Francisco, CA, USA, 1996; pp. 148–156`
            if evidence.isChapter, work.containerTitle == nil, let semicolon = first(CitationMark.semicolon, in: title),
                semicolon > title.lowerBound + 1,
                placeAndPublisher(trimmed(span(semicolon + 1, title.upperBound))) != nil
            {
                setContainer(withoutBrackets(span(title.lowerBound, semicolon)))
                takePublisher(span(semicolon + 1, title.upperBound))
                return takeNumbers(place.numbers)
            }
            // `Educar em Revista, Curitiba, n. 24`: Brazil prints a journal's town.
            if work.publisherPlace == nil, !evidence.isChapter, let comma = commaOfTown(title),
                isWord(place.numbers.lowerBound, "v") || isWord(place.numbers.lowerBound, "n")
                    || isWord(place.numbers.lowerBound, "ano") || isWord(place.numbers.lowerBound, "año")
                    || has(place.numbers.lowerBound + 1, .month) && hasAny(.newspaper, in: title),
                isPlace(trimmed(span(comma + 1, title.upperBound)))
            {
                work.publisherPlace = takePlace(trimmed(span(comma + 1, title.upperBound)))
                title = trimmed(span(title.lowerBound, comma))
            }
            if evidence.isChapter || isQuotedInBook(title, place.numbers), work.containerTitle == nil,
                let comma = commaOfPublisher(title)
            {
                evidence.isChapter = true
                setContainer(withoutBrackets(span(title.lowerBound, comma)))
                takePublisher(span(comma + 1, title.upperBound))
                return takeNumbers(place.numbers)
            }
            // `《社会研究方法教程》，北京大学出版社2004年版，第123–145页`: a book that pages are cited of.
            if tokens[title.lowerBound].shape.contains(.eastAsian), work.containerTitle == nil, !evidence.isChapter,
                isYearWord(title.upperBound - 1) || isWord(title.upperBound - 1, "版"), hasAny(.publisher, in: title)
            {
                takePublisher(title)
                return takeNumbers(place.numbers)
            }
            if let comma = commaOfSeries(title) { return takeInSeries(title, comma, place.numbers) }
            if isPublisherInFront(title) {
                takePublisher(title)
            } else if work.containerTitle != nil {
                return takeSecondContainer(title, place.numbers)
            } else {
                evidence.isLocated = true
                setContainer(title)
            }
        }
        takeNumbers(place.numbers)
    }

    /// `Methoden der Biographieforschung (Biographie und Gesellschaft, Bd. 1)`
    private mutating func withoutBrackets(_ title: Range<Int>) -> Range<Int> {
        let front = trimmed(title)
        guard let last = front.last, mark(last) == CitationMark.close else { return title }
        return withoutRemarks(front)
    }

    /// `Title. SDA info. Praha: Sociologický ústav, 2007, 1(2), 5–20`: ISO 690 prints the journal's publisher in front of
    /// its year and numbers.
    mutating func takeJournalWithImprint() -> Bool {
        guard sentences.count >= 3 else { return false }
        let journal = sentences[1]
        let part = trimmed(sentences[2])
        guard let colon = first(CitationMark.colon, in: part), let comma = first(CitationMark.comma, in: part),
            colon < comma, year(comma + 1) != nil, mark(comma + 2) == CitationMark.comma, isNumber(comma + 3),
            mark(comma + 4) == CitationMark.open, isIssueBracket(comma + 4),
            placeAndPublisher(span(part.lowerBound, comma)) != nil, work.containerTitle == nil
        else { return false }
        let list = sentences
        setTitle(list[0])
        setContainer(trimmed(journal))
        takePublisher(span(part.lowerBound, comma))
        takeNumbers(span(comma + 1, part.upperBound))
        for sentence in list.dropFirst(3) { takeSource(sentence) }
        return true
    }

    /// `Temáticas, Campinas, SP`: the comma in front of a town, a state behind it.
    private func commaOfTown(_ title: Range<Int>) -> Int? {
        guard let comma = last(CitationMark.comma, in: title) else { return nil }
        guard comma + 2 == title.upperBound, tokens[comma + 1].count == 2, tokens[comma + 1].shape.contains(.capitals)
        else {
            return comma
        }
        return last(CitationMark.comma, in: span(title.lowerBound, comma)) ?? comma
    }

    /// `统计研究 [Statistical Research]`, `Социологические исследования [Sociological Studies]`
    private func isTranslatedContainer(_ title: Range<Int>) -> Bool {
        guard let last = title.last, mark(last) == CitationMark.bracketClose,
            Int(tokens[last].partner) > title.lowerBound
        else { return false }
        return tokens[title.lowerBound].shape.contains(.beyondASCII)
            && !tokens[Int(tokens[last].partner) + 1].shape.contains(.beyondASCII)
            && !hasAny([.edition, .volume, .issue, .page], in: span(Int(tokens[last].partner), last))
    }

    /// `New Directions for Evaluation (No. 97), 15–30`: the issue, as pages follow.
    private mutating func takeIssueBracket(_ title: inout Range<Int>, _ numbers: Range<Int>) {
        guard !evidence.isChapter, work.issue == nil, let last = title.last, mark(last) == CitationMark.close,
            Int(tokens[last].partner) > title.lowerBound, isNumeral(numbers.lowerBound)
        else { return }
        let inside = span(Int(tokens[last].partner) + 1, last)
        guard let (kind, number) = label(inside.lowerBound, before: inside.upperBound), kind == .issue,
            number + 1 == inside.upperBound
        else { return }
        work.issue = numberText(number..<number + 1)
        claim(inside)
        title = trimmed(span(title.lowerBound, Int(tokens[last].partner)))
    }

    func isOnlyYear(_ numbers: Range<Int>) -> Bool {
        let rest = trimmed(numbers)
        return rest.count == 1 && year(rest.lowerBound) != nil && work.issued == nil
    }

    /// The period of a shortened last word belongs to the title when another mark follows it: `J. Gen. Microbiol., 17`.
    private func keepingPeriod(_ title: Range<Int>, in printed: Range<Int>) -> Range<Int> {
        guard !title.isEmpty, title.upperBound < tokens.count, mark(title.upperBound) == CitationMark.period,
            title.upperBound < printed.upperBound,
            kind(title.upperBound - 1) == .word
        else { return title }
        return span(title.lowerBound, title.upperBound + 1)
    }

    private static let seriesOfProceedings = CitationWords("lecture", "lncs", "lnai", "ceur", "lipics", "ccis")

    /// `Workshop 2003, Lecture Notes in Computer Science, vol. 2912`: the comma in front of the series.
    private func commaOfSeries(_ title: Range<Int>) -> Int? {
        guard let comma = last(CitationMark.comma, in: title), comma > title.lowerBound else { return nil }
        let series = trimmed(span(comma + 1, title.upperBound))
        guard !series.isEmpty, isOne(series.lowerBound, of: Self.seriesOfProceedings) else { return nil }
        return comma
    }

    private mutating func takeInSeries(_ title: Range<Int>, _ comma: Int, _ numbers: Range<Int>) {
        setContainer(span(title.lowerBound, comma))
        work.collectionTitle = take(trimmed(span(comma + 1, title.upperBound)))
        let volume = work.volume
        work.volume = nil
        takeNumbers(numbers)
        work.collectionNumber = work.volume
        work.volume = volume
    }

    /// `Berlin: Springer, S. 12–34`: the publisher stands in front of the pages.
    func isPublisherInFront(_ title: Range<Int>) -> Bool {
        if placeAndPublisher(title) != nil { return true }
        // `Oxford Handbook of Panels, pp. 33–44`, `Proc. of ICSLP, Jeju, Korea, pp. 12–15`
        if work.containerTitle == nil, namesHandbook(title) || hasAny(.conference, in: title) { return false }
        if isPlace(title) { return true }
        if work.containerTitle != nil || evidence.isThesis || evidence.isReport {
            return hasAny(.publisher, in: title) || isPlaceBehind(title)
        }
        return hasAny(.publisher, in: title) && !hasAny([.journal, .conference], in: title)
            && !hasAny(.small, in: title) && isPlaceBehind(title)
    }

    /// `Lecture Notes in Computer Science, vol. 1234` behind a book's title is its series.
    private mutating func takeSecondContainer(_ title: Range<Int>, _ numbers: Range<Int>) {
        // `American Psychological Association; 1997:281-324`: the AMA's books.
        let isBeforeYear = year(numbers.lowerBound) != nil && mark(numbers.lowerBound + 1) == CitationMark.colon
        let isSeries =
            hasAny(.series, in: title) || wordCount(title) > 2 && !hasAny(.publisher, in: title) && !isBeforeYear
        if work.collectionTitle == nil, isSeries, work.publisher == nil || hasAny(.series, in: title),
            !has(numbers.lowerBound, .page)
        {
            work.collectionTitle = take(title)
            let volume = work.volume
            work.volume = nil
            takeNumbers(numbers)
            work.collectionNumber = work.volume
            work.volume = volume
        } else {
            if work.publisher == nil { takePublisher(title) }
            takeNumbers(numbers)
        }
    }

    mutating func takeNumbers(_ numbers: Range<Int>) {
        evidence.isLocated = true
        readLocators(numbers)
        takePageOfNewspaper()
    }

    mutating func setContainer(_ range: Range<Int>) {
        var title = keepingPeriod(trimmed(range), in: range)
        if title.count > 2, tokens[title.lowerBound].mark == CitationMark.quote,
            Int(tokens[title.lowerBound].partner) == title.upperBound - 1
        {
            title = trimmed(span(title.lowerBound + 1, title.upperBound - 1))
        }
        // `(Scandinavian Journal of Statistics, 6`: nothing closes it.
        if mark(title.lowerBound) == CitationMark.open, tokens[title.lowerBound].partner < 0 {
            title = trimmed(title.dropFirst())
        }
        while let last = title.last, mark(last) == CitationMark.slash { title = trimmed(span(title.lowerBound, last)) }
        guard !title.isEmpty else { return }
        if title.count <= 2, isPreprintServer(title) { evidence.isPreprint = true }
        if hasAny(.conference, in: title) || isVietnameseMeeting(title) { evidence.isConference = true }
        // `8th Innovations in Theoretical Computer Science Conference`: a science that people meet for.
        if title.contains(where: {
            has($0, .journal)
                && !(evidence.isConference
                    && ($0 > title.lowerBound && isWord($0, "science") || tokens[$0].shape.contains(.eastAsian)))
        }) {
            evidence.isJournal = true
        }
        if hasAny(.newspaper, in: title) { evidence.isNewspaper = true }
        if namesHandbook(title) { evidence.isHandbook = true }
        // `UIST '21`
        let last = title.upperBound - 1
        if isNumber(last), tokens[last].count == 2, last > title.lowerBound,
            mark(last - 1) == CitationMark.other || mark(last - 1) == CitationMark.unquote
        {
            evidence.isConference = true
        }
        // `Theory of Cryptography. TCC 2006`: proceedings as Springer prints them.
        if year(last) != nil, last - 3 > title.lowerBound, mark(last - 2) == CitationMark.period,
            tokens[last - 1].shape.contains(.capitals), tokens[last - 1].count > 2
        {
            evidence.isConference = true
        }
        if isMeetingOfSociety(title) || endsInShortFormWithYear(title) { evidence.isConference = true }
        if isJournalOfProceedings(title) || isNewsletter(title) { evidence.isJournal = true }
        // `Actes de la recherche en sciences sociales`
        if isWord(title.lowerBound, "actes"), isWord(title.lowerBound + 1, "de"), title.count > 3 {
            evidence.isJournal = true
        }
        if isWord(title.lowerBound, "advances"), title.contains(where: { isWord($0, "neural") }) {
            evidence.isConference = true
        }
        if let volume = volumeOfProceedings(title), work.volume == nil {
            work.volume = take(volume)
            title = trimmed(span(title.lowerBound, volume.lowerBound))
        }
        title = withoutEdition(title)
        if evidence.isChapter { title = withoutVolume(title) }
        title = withoutUniversity(withoutSociety(withoutDays(withoutTown(withoutDays(withoutSeason(title))))))
        title = withoutDayOfIssue(title)
        title = withoutAdvance(title)
        if isWord(title.upperBound - 1, "içinde"), title.count > 1 {
            announce(span(title.upperBound - 1, title.upperBound))
            title = span(title.lowerBound, title.upperBound - 1)
            evidence.isChapter = true
        }
        if work.containerTitle == nil { work.containerTitle = take(title) }
    }

    /// `Area, online first`, `Journal, Article in advance`: a note of journals that no member holds.
    private mutating func withoutAdvance(_ title: Range<Int>) -> Range<Int> {
        guard let comma = last(CitationMark.comma, in: title), comma > title.lowerBound else { return title }
        let note = trimmed(span(comma + 1, title.upperBound))
        guard (2...4).contains(wordCount(note)),
            isWord(note.lowerBound, "advance") || isWord(note.lowerBound, "early") || isWord(note.lowerBound, "online")
                || isWord(note.upperBound - 1, "advance") && isWord(note.upperBound - 2, "in")
        else { return title }
        evidence.isJournal = true
        return trimmed(span(title.lowerBound, comma))
    }

    /// `ICML, Bonn, Germany, August 7–11`: the days of a conference are residue.
    private func withoutDays(_ title: Range<Int>) -> Range<Int> {
        guard evidence.isConference, let comma = last(CitationMark.comma, in: title), comma > title.lowerBound,
            has(comma + 1, .month)
                || isNumber(comma + 1) && title.upperBound - comma <= 8
                    && span(comma + 1, title.upperBound).contains(where: { has($0, .month) }),
            comma + 2 < title.upperBound,
            span(comma + 2, title.upperBound).allSatisfy({
                isNumber($0) || tokens[$0].kind == .mark || has($0, .month)
            })
        else { return title }
        return trimmed(span(title.lowerBound, comma))
    }

    /// `8th Conference of the Association, Zagreb, Croatia`: the town of a conference.
    private mutating func withoutTown(_ title: Range<Int>) -> Range<Int> {
        guard evidence.isConference, !evidence.isJournal, work.publisherPlace == nil,
            let comma = placeComma(title) ?? commaBehindMeeting(title)
        else { return title }
        let place = trimmed(span(comma + 1, title.upperBound))
        // Two towns at the end are a town and a country only when the last is one.
        guard !place.isEmpty, !namesOrganisation(place) else { return title }
        work.publisherPlace = takePlace(place)
        evidence.townOfMeeting = place
        return span(title.lowerBound, comma)
    }

    private static let newsletters = CitationWords(
        "rec", "record", "notices", "newsletter", "newsl", "explorations", "magazine")

    /// `SIGMOD Rec.`, `ACM SIGPLAN Notices`: a journal, whatever conference names it.
    private func isNewsletter(_ title: Range<Int>) -> Bool {
        let last = mark(title.upperBound - 1) == CitationMark.period ? title.upperBound - 2 : title.upperBound - 1
        guard last > title.lowerBound else { return false }
        return isOne(last, of: Self.newsletters)
    }

    /// `Kỷ yếu hội thảo`, `Hội nghị khoa học`: words of two syllables.
    private func isVietnameseMeeting(_ title: Range<Int>) -> Bool {
        title.dropLast().contains {
            isWord($0, "hội") && (isWord($0 + 1, "thảo") || isWord($0 + 1, "nghị"))
                || isWord($0, "kỷ") && isWord($0 + 1, "yếu")
        }
    }

    /// `Proceedings of the IEEE`, `Proceedings of the Royal Society B`: journals, whatever their name says.
    private func isJournalOfProceedings(_ title: Range<Int>) -> Bool {
        guard isOne(title.lowerBound, of: Self.proceedings), title.count <= 14 else { return false }
        for index in title
        where has(index, .conference) && index > title.lowerBound
            || isNumeral(index) && !(isWord(index - 1, "serie") || isWord(index - 1, "series"))
            || isWord(index, "annual")
            || isWord(index, "international") || isWord(index, "meeting")
        { return false }
        let last = title.upperBound - 1
        if isWord(last, "ieee") { return true }
        return title.contains { isOne($0, of: Self.learnedSocieties) }
    }

    private static let proceedings = CitationWords(
        "proceedings", "proc", "atti", "actes", "actas", "anais", "труды", "материалы", "праці", "prace")

    private static let learnedSocieties = CitationWords(
        "society", "academy", "acad", "soc", "accademia", "académie", "academia", "akademii", "академии", "академії",
        "società", "société", "sociedad", "sociedade", "общества", "товариства", "towarzystwa", "института")

    /// `Advances in Neural Information Processing Systems 30`: the number is the volume.
    private func volumeOfProceedings(_ title: Range<Int>) -> Range<Int>? {
        let last = title.upperBound - 1
        guard isWord(title.lowerBound, "advances"), isNumber(last), tokens[last].count <= 3, title.count > 3 else {
            return nil
        }
        return span(last, title.upperBound)
    }
}
