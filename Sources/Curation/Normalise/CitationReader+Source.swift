/// What stands behind the title, sentence by sentence.
extension CitationReader {
    /// Takes one sentence behind the title: the strongest kind that fits gets it; what fits nothing is residue.
    mutating func takeSource(_ sentence: Range<Int>) {
        var part = trimmed(sentence)
        guard !part.isEmpty else { return }
        if tokens[part.lowerBound].kind == .word {
            if takeNote(part) { return }
        } else if isDateOfRetrieval(part) || isBracketOfRetrieval(part) || takeDayOfYear(part) || takeBracket(part)
            || takeBracketInFront(part)
        {
            return
        }
        if evidence.expectsBook, work.containerTitle == nil {
            evidence.expectsBook = false
            if placeAndPublisher(part) == nil { return readContained(part) }
            evidence.isChapter = false
        }
        if tokens[part.lowerBound].isOpening, takeDateInBracket(part) { return }
        if mark(part.upperBound - 1) == CitationMark.close {
            if takeImprintWithBracket(part) { return }
            part = withoutSeriesBehindPlace(part)
        }
        let hadPages = work.page != nil
        part = trimmed(withoutRemarks(part))
        guard !part.isEmpty else { return }
        // `Assessment in Context (2nd ed., pp. 440–446)`: pages in parentheses belong to a book, also without `In`.
        if !hadPages, work.page != nil, work.containerTitle == nil, inPrefix(part) == nil,
            placeAndPublisher(part) == nil, container(of: part) == nil, !hasEditorMark(part)
        {
            evidence.isChapter = true
            // `박철수 편, 방법론`
            if tokens[part.lowerBound].shape.contains(.eastAsian), let comma = first(CitationMark.comma, in: part),
                takeEasternContributors(span(part.lowerBound, comma))
            {
                part = trimmed(span(comma + 1, part.upperBound))
            }
            return setContainer(part)
        }
        // `Accessed 5 May 2019`: a date of retrieval is no number of a volume.
        if has(part.lowerBound, .retrieved), tokens[part.lowerBound].kind == .word,
            part.contains(where: { isNumber($0) })
        {
            return
        }
        if work.volume == nil, let volume = volumeInWords(part) {
            work.volume = take(volume)
            return claim(part)
        }
        if part.count <= 5, isPageCount(part) || isVolumeCount(part) { return }
        if tokens[part.lowerBound].isCapital, isNoteOfBook(part) || isForeignNumber(part) { return }
        // `2019. Chapter 6; p. 143–76.`
        if let chapter = endOfChapter(part.lowerBound), chapter < part.upperBound, tokens[chapter].kind == .mark {
            return takeSource(span(chapter, part.upperBound))
        }
        // `Statistics Canada, Catalogue No. 12-001-X`
        let named = withoutCatalogue(part)
        if named.count < part.count { return takePublisher(named) }
        if work.number == nil, let number = documentNumber(part) {
            evidence.isReport = true
            work.number = take(number)
            let rest = trimmed(span(number.upperBound, part.upperBound))
            if mark(number.upperBound) == CitationMark.comma, !rest.isEmpty { return takePublisher(rest) }
            return takeSource(rest)
        }
        if let comma = commaOfDays(part) {
            work.publisherPlace = takePlace(trimmed(span(part.lowerBound, comma)))
            return
        }
        if tokens[part.lowerBound].kind == .word
            ? takeFirstPublished(part) : takeDataFile(part) || takeImprintInFront(part)
        {
            return
        }
        if isVersionOfPackage(part) {
            evidence.isSoftware = true
            return
        }
        // `Tübingen 1960`
        if let last = part.last, let value = year(last), part.count > 1, part.count <= 5,
            work.issued == nil || work.issued == value, isPlace(trimmedEnd(span(part.lowerBound, last))),
            work.publisherPlace == nil, kind(last - 1) == .word || mark(last - 1) == CitationMark.period,
            first(CitationMark.colon, in: part) == nil
        {
            work.issued = value
            claim(last..<last + 1)
            work.publisherPlace = takePlace(span(part.lowerBound, last))
            return
        }
        if work.collectionTitle == nil, work.containerTitle == nil, let journal = journalOfSupplement(part) {
            // `Sonderheft 40 der Kölner Zeitschrift für Soziologie`
            work.collectionNumber = numberText(span(part.lowerBound, part.lowerBound + 2))
            work.collectionTitle = take(journal)
            return announce(part)
        }
        // `o. O.`, `o.O.`: no place is known.
        if isWithoutPlace(part.lowerBound) { return takeSource(span(part.lowerBound + 3, part.upperBound)) }
        if work.containerTitle == nil, !evidence.isReport {
            let journal = withoutSeason(part)
            if journal.count < part.count { return setContainer(journal) }
        }
        if takePatent(part) { return }
        // `figshare. Dataset. https://…`
        if part.count == 1, work.genre == nil,
            isWord(part.lowerBound, "dataset") || isWord(part.lowerBound, "software"),
            tokens[part.lowerBound].isCapital
        {
            work.genre = take(part)
            return
        }
        if part.count == 1, has(part.lowerBound, .reportNoun), tokens[part.lowerBound].shape.contains(.eastAsian),
            work.genre == nil
        {
            // `研究報告`
            evidence.isReport = true
            work.genre = take(part)
            return
        }
        part = withoutPresentation(part)
        guard !part.isEmpty else { return }
        if let end = behindVolumeCount(part), end < part.upperBound { return takeSource(span(end, part.upperBound)) }
        if let inside = inPrefix(part) {
            claim(span(part.lowerBound, inside.lowerBound))
            return readContained(inside)
        }
        if let (kind, number) = label(part.lowerBound, before: part.upperBound), kind == .volume, work.volume == nil,
            mark(number + 1) == CitationMark.colon, kind != .pages, number + 2 < part.upperBound
        {
            // `Vol. 2: The Maastricht debates and beyond`: the volume's own title is residue.
            work.volume = numberText(number..<number + 1)
            return claim(span(part.lowerBound, number + 1))
        }
        if tokens[part.upperBound - 1].shape.contains(.eastAsian) {
            if takeEasternContributors(part) { return }
            // `村上直之訳, 現代人文社`
            if let comma = first(CitationMark.comma, in: part),
                easternRole(span(part.lowerBound, comma)).map({ has($0, .translator) }) ?? false,
                takeEasternContributors(span(part.lowerBound, comma))
            {
                return takeSource(span(comma + 1, part.upperBound))
            }
        }
        if tokens[part.lowerBound].shape.contains(.eastAsian) {
            if takeEasternBook(part) { return }
            // `성태제 편, 교육평가의 이론과 실제, pp. 33-60`
            if work.title != nil, work.containerTitle == nil, let comma = first(CitationMark.comma, in: part),
                easternRole(span(part.lowerBound, comma)).map({ has($0, .editor) }) ?? false,
                takeEasternContributors(span(part.lowerBound, comma))
            {
                evidence.isChapter = true
                return takeSource(span(comma + 1, part.upperBound))
            }
        }
        if let names = contributors(part) { return takeContributors(names) }
        // `A. Yıldız ve Ş. Çelik (Ed.), Kitap içinde (ss. 71–95)`: editors make it a book without `In`.
        if work.containerTitle == nil, work.editor.isEmpty, work.title != nil, hasEditorMark(part),
            !startsWithNumbers(part)
        {
            // `Mind in Society. M. Cole & S. Scribner (Eds.). Press`: nothing behind the names, the title is the book's.
            if let last = part.last, mark(last) == CitationMark.close, tokens[last].partner > part.lowerBound,
                isEditorMark(span(Int(tokens[last].partner) + 1, last))
            {
                _ = takeEditors(part)
                return
            }
            return readContained(part)
        }
        // `Dissertation Abstracts International, 57(2), 1204B`: where a thesis was announced is residue.
        if evidence.isThesis, isWord(part.lowerBound + 1, "abstracts"), has(part.lowerBound, .thesis) { return }
        if takeDegree(part) { return }
        let front = span(part.lowerBound, first(CitationMark.comma, in: part) ?? part.upperBound)
        if hasAny(.thesis, in: part),
            hasAny(.thesis, in: front) && !namesJournal(front) || !hasAny(.journal, in: part)
                || work.containerTitle != nil || evidence.isThesis
        {
            return takeThesis(part)
        }
        if let report = CitationReport(self, part), isReport(report, part) { return takeReport(report) }
        if let edition = editionNumber(part), work.edition == nil {
            work.edition = editionText(edition)
            announce(part)
        } else if work.edition == nil, let comma = first(CitationMark.comma, in: part),
            let edition = editionNumber(span(part.lowerBound, comma))
        {
            // `2nd ed., Oxford UP, 2010`
            work.edition = editionText(edition)
            announce(span(part.lowerBound, comma))
            takeSource(span(comma + 1, part.upperBound))
        } else if let (run, front) = editionRun(part) {
            takeEditionRun(run, front, of: part)
        } else if takeLoneDate(part) {
            return
        } else if endsInInitials(part), isPlace(part) {
            takePublisher(part)
        } else if takeManuscript(part) {
            return
        } else if isPublisherBeforeCollection(part) {
            takePublisher(part)
        } else if first(CitationMark.comma, in: part) != nil, !endsInDatedPages(part), !isIssueOfNewspaper(part),
            let parts = publication(part)
        {
            take(parts)
        } else if evidence.isThesis, work.publisher == nil, hasAny(.university, in: part), !hasAny(.journal, in: part) {
            // `Université Lyon 2, 2015`
            takePublisher(part)
        } else if let place = container(of: part) {
            if takeReportOfInstitution(place) { return }
            takeContainer(place)
        } else {
            takePlain(part)
        }
    }

    /// A sentence without numbers: publisher, venue or journal by its words.
    private mutating func takePlain(_ part: Range<Int>) {
        if isWord(part.lowerBound, "manuscript") || isWord(part.lowerBound, "mimeo"), work.genre == nil,
            wordCount(part) <= 4
        {
            // `Mimeo, MIT`
            let comma = first(CitationMark.comma, in: part) ?? part.upperBound
            work.genre = take(span(part.lowerBound, comma))
            if comma + 1 < part.upperBound { takePublisher(span(comma + 1, part.upperBound)) }
            return
        }
        if isWord(part.lowerBound, "unpublished"), work.genre == nil {
            let comma = first(CitationMark.comma, in: part) ?? part.upperBound
            if isWord(comma - 1, "report") { evidence.isReport = true }
            if isDegreeAlone(span(part.lowerBound + 1, comma)) { evidence.isThesis = true }
            work.genre = take(span(part.lowerBound, comma))
            let rest = trimmed(span(comma + 1, part.upperBound))
            if !rest.isEmpty { takePublisher(rest) }
            return
        }
        if takeStatusBehind(part) { return }
        if work.containerTitle == nil, let genre = work.genre?.lowercased(),
            genre.hasSuffix("presentation") || genre.hasSuffix("poster") || genre.hasSuffix("talk")
        {
            // `[Conference presentation]. Users Group Meeting, Potsdam, Germany`
            evidence.isConference = true
            guard let comma = commaOfMeeting(part) else { return setContainer(part) }
            work.publisherPlace = work.publisherPlace ?? takePlace(trimmed(span(comma + 1, part.upperBound)))
            return setContainer(span(part.lowerBound, comma))
        }
        if isWord(part.lowerBound, "preprint"), work.genre == nil,
            wordCount(part) <= 2 || mark(part.lowerBound + 1) == CitationMark.comma
        {
            work.genre = take(span(part.lowerBound, part.lowerBound + 1))
            if wordCount(part) <= 2 { return claim(part) }
            return takePublisher(span(part.lowerBound + 2, part.upperBound))
        }
        if evidence.isQuoted, work.containerTitle == nil, !startsAsInstitution(part),
            let comma = commaOfPublisher(part),
            !isPlace(trimmed(span(comma + 1, part.upperBound)))
        {
            setContainer(withoutRemarks(trimmed(span(part.lowerBound, comma))))
            evidence.isChapter = true
            return takePublisher(trimmed(span(comma + 1, part.upperBound)))
        }
        // `(2014, March 28). … Financial Times`
        if work.issuedDay != nil, work.containerTitle == nil, hasAny(.newspaper, in: part), isTitleCase(part) {
            return setContainer(part)
        }
        if isPublisherOfOtherScript(part) || isEasternPublisher(part) { return takePublisher(part) }
        if isTitleOfHandbook(part), work.containerTitle == nil, work.title != nil {
            evidence.isChapter = evidence.isChapter || work.url == nil
            return setContainer(part)
        }
        let isPublisher = hasAny(.publisher, in: part) || placeAndPublisher(part) != nil
        let isVenue = hasAny([.conference, .journal], in: part) && !startsAsInstitution(part)
        if isVenue, work.containerTitle == nil,
            !(isPublisher
                && (placeAndPublisher(part) != nil
                    || !hasAny(.conference, in: part) && hasAny(.publisher, in: part) && isPlaceBehind(part)))
        {
            if evidence.letter != UInt8(ascii: "M") { return setContainer(part) }
        }
        if !isPublisher, !isPlaceBehind(part), work.containerTitle == nil, work.isbn == nil, work.edition == nil,
            let status = work.status, status != "n.d.", isTitleCase(part),
            !hasAny(.university, in: part)
        {
            evidence.isJournal = true
            return setContainer(part)
        }
        if isLikeJournal(part) {
            evidence.isJournal = true
            return setContainer(part)
        }
        let isOrganisation =
            evidence.isReport || evidence.isReportTitle && hasAny(.organisation, in: part)
            || evidence.isThesis && (hasAny([.organisation, .university], in: part) || work.publisher == nil)
            || hasAny([.organisation, .university], in: part) && work.volume == nil
                && !(isWebPage(part) && !isPlaceBehind(part) && !isPublisher)
        if isOrganisation, work.publisher == nil { return takePublisher(part) }
        let isBook =
            work.isbn != nil || work.edition != nil || work.containerTitle != nil || !work.editor.isEmpty
            || evidence.letter == UInt8(ascii: "M")
        // Behind a journal's numbers, or a second time, only what looks like a publisher is one.
        let isLikely = isPublisher || isPlaceBehind(part) || isPlace(part) || unknownPlaceAndPublisher(part) != nil
        if evidence.isThesis && !isLikely { return }
        if !isLikely, work.containerTitle != nil, !evidence.isChapter, !evidence.isConference { return }
        if isLikely { return takePublisher(part) }
        if isPreprintServer(part) {
            evidence.isPreprint = true
            if isWord(part.lowerBound, "arxiv") {
                let end = part.lowerBound + (isWord(part.lowerBound + 1, "preprint") ? 2 : 1)
                return announce(span(part.lowerBound, end))
            }
            // `PsyArXiv preprint`
            let isNamed = part.count == 2 && isWord(part.lowerBound + 1, "preprint")
            if isNamed { announce(part) }
            return setContainer(isNamed ? span(part.lowerBound, part.lowerBound + 1) : part)
        }
        if isWebPage(part) { return setContainer(behindWordsOfSite(part)) }
        // What is still to come is a paper: `Field Methods` behind `(in press)`.
        if work.containerTitle == nil, !isBook, let status = work.status, status != "n.d." {
            evidence.isJournal = true
            return setContainer(part)
        }
        if isBook { return takePublisher(part) }
        if isLikePublisher(part) { return takePublisher(part) }
        if work.doi == nil { evidence.isGuessed = true }
        setContainer(part)
    }

    /// Up to four words with capitals that no vocabulary knows, and no shortened name of a venue.
    private func isLikePublisher(_ part: Range<Int>) -> Bool {
        let words = wordCount(part)
        guard words <= 5, isTitleCase(part) else { return false }
        return !(words == 1 && tokens[part.lowerBound].shape.contains(.capitals)) && !part.contains { isNumeral($0) }
            && !hasInnerCapital(part.lowerBound)
    }

    private func hasInnerCapital(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind != .word || bytes[Int(token.start)..<Int(token.end)].dropFirst().contains { $0.isUpper }
    }
}
