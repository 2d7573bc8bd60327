extension CitationReader {
    /// `Sage`, `Wiley, New York`, `Cambridge, MA: MIT Press`, `Paris, PUF`, `Springer; 2010`.
    mutating func takePublisher(_ printed: Range<Int>) {
        let printed = withoutSeriesBracket(printed)
        var part = keepingInitials(trimmed(withoutLateYear(trimmed(withoutCitedDate(trimmed(printed))))))
        evidence.isBehindPublisher = true
        part = trimmed(withoutRemarks(part))
        evidence.isBehindPublisher = false
        if let last = part.last, mark(last) == CitationMark.close, Int(tokens[last].partner) > part.lowerBound,
            tokens[Int(tokens[last].partner) + 1].isLower || isReprint(Int(tokens[last].partner) + 1)
        {
            // `Polity (with Benjamin W. Veghte)`, `Suhrkamp (stw)`: a note in small letters is no part of the name.
            part = trimmedEnd(span(part.lowerBound, Int(tokens[last].partner)))
        }
        part = withoutCollection(part)
        // `Stata Press, second edition`
        part = keepingAbbreviation(withoutEdition(part))
        guard !part.isEmpty else { return }
        part = withoutReportNumber(part)
        if work.publisher != nil {
            if work.publisherPlace == nil, isPlace(part) { work.publisherPlace = takePlace(part) }
            return
        }
        if isUniversityPress(part), first(CitationMark.comma, in: part) == nil, colonOfImprint(part) == nil {
            setPublisher(part)
        } else if takeFirm(part) {
        } else if let last = part.last, mark(last) == CitationMark.close, Int(tokens[last].partner) > part.lowerBound,
            isPlaceAlone(span(part.lowerBound, Int(tokens[last].partner))), !part.contains(where: { isNumeral($0) })
        {
            // `Frankfurt/M. (Suhrkamp)`
            let open = Int(tokens[last].partner)
            if work.publisherPlace == nil { work.publisherPlace = takePlace(trimmedPlace(span(part.lowerBound, open))) }
            setPublisher(span(open + 1, last))
        } else if let (place, publisher) = placeAndPublisher(part) ?? unknownPlaceAndPublisher(part) {
            if !evidence.townOfMeeting.isEmpty {
                // `Conference on Intelligence, Hobart, 343–348. Singapore: World Scientific`: the publisher's place is the better.
                for index in evidence.townOfMeeting { tokens[index].shape.remove([.taken, .kept]) }
                work.publisherPlace = nil
                evidence.townOfMeeting = 0..<0
            }
            if work.publisherPlace == nil { work.publisherPlace = takePlace(place) }
            setPublisher(publisher)
        } else if work.publisherPlace == nil, isPlaceAlone(part) {
            // `Princeton`, `Frankfurt, New York`: places alone, though publishers are named by some of them.
            work.publisherPlace = takePlace(part)
        } else if let slash = slashOfImprint(part) {
            // `London/ Sage`
            if work.publisherPlace == nil { work.publisherPlace = take(span(part.lowerBound, slash)) }
            setPublisher(trimmed(span(slash + 1, part.upperBound)))
        } else if let comma = placeComma(withoutMorePlaces(part)) {
            setPublisher(trimmed(span(part.lowerBound, comma)))
            if work.publisherPlace == nil { work.publisherPlace = takePlace(trimmed(span(comma + 1, part.upperBound))) }
        } else if let comma = first(CitationMark.comma, in: part), isPlace(span(part.lowerBound, comma)),
            !isRegion(trimmed(span(comma + 1, part.upperBound))), comma + 1 < part.upperBound
        {
            // `Paris, PUF`, `Frankfurt, New York, Campus Verlag`
            var last = comma
            while let next = first(CitationMark.comma, in: span(last + 1, part.upperBound)), next + 1 < part.upperBound,
                isPlaceAlone(span(last + 1, next))
            { last = next }
            if work.publisherPlace == nil { work.publisherPlace = takePlace(span(part.lowerBound, last)) }
            setPublisher(trimmed(span(last + 1, part.upperBound)))
        } else if isPlace(part), work.publisherPlace == nil,
            !hasAny([.publisher, .organisation], in: part) || endsInShortRegion(part)
        {
            work.publisherPlace = takePlace(part)
        } else if let comma = first(CitationMark.comma, in: part), startsAsPublisher(comma + 1),
            work.publisherPlace == nil, wordCount(span(part.lowerBound, comma)) <= 3,
            !hasAny([.publisher, .organisation, .university], in: span(part.lowerBound, comma)),
            allCapitals(span(part.lowerBound, comma))
        {
            // `Bad Langensalza, Verlag Beyer`
            work.publisherPlace = takePlace(trimmed(span(part.lowerBound, comma)))
            setPublisher(trimmed(span(comma + 1, part.upperBound)))
        } else if let comma = commaOfUnknownTown(part) {
            setPublisher(span(part.lowerBound, comma))
            work.publisherPlace = takePlace(span(comma + 1, part.upperBound))
        } else if mark(part.upperBound) == CitationMark.comma, year(part.upperBound + 1) != nil,
            work.publisherPlace == nil, isCyrillicTown(part)
        {
            work.publisherPlace = takePlace(part)
        } else {
            setPublisher(part)
        }
    }

    /// `John Wiley & Sons, Inc., Hoboken`
    mutating func takeFirm(_ part: Range<Int>) -> Bool {
        guard let end = endOfFirm(part) else { return false }
        setPublisher(span(part.lowerBound, end))
        let rest = trimmed(span(end, part.upperBound))
        if !rest.isEmpty, work.publisherPlace == nil { work.publisherPlace = takePlace(rest) }
        return true
    }

    /// `Рига, 1988`: who cites so prints the town before the year, and seldom the publisher alone.
    private func isCyrillicTown(_ part: Range<Int>) -> Bool {
        let first = tokens[part.lowerBound]
        guard first.isCapital, first.kind == .word, bytes[Int(first.start)] == 0xD0,
            !hasAny([.publisher, .organisation, .university], in: part)
        else { return false }
        // `Ростов-на-Дону`
        return part.count == 1
            || part.count <= 5 && part.dropFirst().allSatisfy { mark($0) == CitationMark.dash || !tokens[$0].isSpaced }
    }

    /// `Van Nostrand (Reprinted 1980, ASQ)`
    private func isReprint(_ index: Int) -> Bool {
        isWord(index, "reprinted") || isWord(index, "reprint") || isWord(index, "repr") || isWord(index, "nachdruck")
    }

    /// `Institut national de la statistique, coll. « Insee Références »`
    private mutating func withoutCollection(_ part: Range<Int>) -> Range<Int> {
        guard work.collectionTitle == nil, let comma = last(CitationMark.comma, in: part),
            isWord(comma + 1, "coll") || isWord(comma + 1, "collection"),
            comma + 3 < part.upperBound
        else { return part }
        take([.collection(span(mark(comma + 2) == CitationMark.period ? comma + 3 : comma + 2, part.upperBound))])
        return span(part.lowerBound, comma)
    }

    /// `London/ Sage`: the stroke between a place and a publisher.
    private func slashOfImprint(_ part: Range<Int>) -> Int? {
        guard let slash = first(CitationMark.slash, in: part), slash + 1 < part.upperBound,
            isPlace(span(part.lowerBound, slash)), hasAny(.publisher, in: span(slash + 1, part.upperBound)),
            !isPlace(span(slash + 1, part.upperBound))
        else { return nil }
        return slash
    }

    private static let publishersInFront = CitationWords(
        "verlag", "editorial", "éditions", "edizioni", "ediciones", "editora", "editura", "wydawnictwo")

    /// `Verlag Beyer`, `Éditions X`, `Edizioni Y`: the word for a publisher stands in front of its name.
    func startsAsPublisher(_ index: Int) -> Bool {
        guard tokens[index].isCapital else { return false }
        return isOne(index, of: Self.publishersInFront)
    }

    /// `Cochrane; 2013 [cited 2014 Jul 2]`: the date of retrieval is residue.
    private func withoutCitedDate(_ part: Range<Int>) -> Range<Int> {
        guard let last = part.last, mark(last) == CitationMark.bracketClose,
            Int(tokens[last].partner) > part.lowerBound,
            has(Int(tokens[last].partner) + 1, .retrieved) || isWord(Int(tokens[last].partner) + 1, "cit")
                || last - Int(tokens[last].partner) == 6
                    && date(inBracket: Int(tokens[last].partner))?.day != nil
        else { return part }
        return span(part.lowerBound, Int(tokens[last].partner))
    }

    /// `RAND Corporation, RM-727-PR`: the number of a report behind its institution.
    private mutating func withoutReportNumber(_ part: Range<Int>) -> Range<Int> {
        guard let comma = last(CitationMark.comma, in: part), work.number == nil else { return part }
        let code = trimmed(span(comma + 1, part.upperBound))
        // `RAND Corporation, Memorandum RM-727-PR`
        if let report = CitationReport(self, code), report.before.isEmpty, report.after.isEmpty, !report.number.isEmpty
        {
            takeReport(report)
            return trimmed(span(part.lowerBound, comma))
        }
        guard code.count >= 3, tokens[code.lowerBound].shape.contains(.capitals),
            mark(code.lowerBound + 1) == CitationMark.dash, code.contains(where: { isNumeral($0) }),
            !code.dropFirst().contains(where: { tokens[$0].isSpaced })
        else { return part }
        work.number = take(code)
        evidence.isReport = true
        return trimmed(span(part.lowerBound, comma))
    }

    /// `Bath: Corden & Son`: one or two words with capitals, a colon, words with capitals.
    func unknownPlaceAndPublisher(_ part: Range<Int>) -> (Range<Int>, Range<Int>)? {
        guard let colon = colonOfImprint(part), colon + 1 < part.upperBound else { return nil }
        let place = span(part.lowerBound, colon)
        let publisher = trimmed(span(colon + 1, part.upperBound))
        let isKnown = hasAny(.publisher, in: publisher) || evidence.isChapter && work.containerTitle != nil
        guard !publisher.isEmpty, !place.isEmpty, (1...4).contains(wordCount(place)), wordCount(publisher) <= 7,
            allCapitals(place)
                || isKnown && tokens[place.lowerBound].isUpperOrCaseless && tokens[colon - 1].isUpperOrCaseless,
            tokens[publisher.lowerBound].isUpperOrCaseless,
            isTitleCase(publisher)
                || isKnown && wordCount(publisher) <= 4 && tokens[publisher.lowerBound].shape.contains(.beyondASCII),
            !publisher.contains(where: { isNumeral($0) }),
            !place.contains(where: {
                tokens[$0].kind != .word && mark($0) != CitationMark.period && mark($0) != CitationMark.dash
                    && mark($0) != CitationMark.slash
            }),
            !hasAny([.journal, .conference, .organisation, .series, .reportNoun], in: place),
            isKnown || !hasAny(.small, in: place)
        else { return nil }
        return (place, publisher)
    }

    /// `U of Nebraska P`, `Oxford UP`: the short forms of the MLA.
    func isUniversityPress(_ part: Range<Int>) -> Bool {
        guard part.count > 1, let last = part.last else { return false }
        return isWord(part.lowerBound, "u") && isWord(part.lowerBound + 1, "of")
            || isWord(last, "up") && tokens[last].shape.contains(.capitals)
    }

    private static let abbreviationsOfFirms = CitationWords(
        "inc", "ltd", "co", "corp", "pr", "bros", "шк", "verl", "sozialwiss", "labs", "univ", "wiss", "assoc", "ун")

    /// The period of `Inc.` and `Ltd.` belongs to the name.
    func keepingAbbreviation(_ part: Range<Int>) -> Range<Int> {
        guard let last = part.last, mark(part.upperBound) == CitationMark.period else { return part }
        return isOne(last, of: Self.abbreviationsOfFirms) ? span(part.lowerBound, last + 2) : part
    }

    /// The last period of `Washington, D.C.` belongs to it.
    private func keepingInitials(_ part: Range<Int>) -> Range<Int> {
        guard part.count > 2, let last = part.last, tokens[last].shape.contains([.single, .capital]),
            mark(last - 1) == CitationMark.period, mark(last + 1) == CitationMark.period,
            tokens[last - 2].shape.contains(.single)
        else { return part }
        return span(part.lowerBound, last + 2)
    }

    private mutating func setPublisher(_ range: Range<Int>) {
        guard !range.isEmpty, !areDaysOfMonth(range) else { return }
        // `…, Bericht, Stuttgart`
        if range.count == 1, has(range.lowerBound, .reportNoun), tokens[range.lowerBound].isCapital, work.genre == nil {
            evidence.isReport = true
            work.genre = take(range)
            return
        }
        if work.publisher == nil { work.publisher = take(keepingAbbreviation(range)) }
    }

    /// Takes a year off the end: `Springer, 2010`, `Sage; 2010`.
    private mutating func withoutLateYear(_ part: Range<Int>) -> Range<Int> {
        guard var last = part.last else { return part }
        // `2006年版`
        if isWord(last, "版"), last > part.lowerBound + 1, isYearWord(last - 1), year(last - 2) != nil {
            claim(last..<last + 1)
            last -= 1
        }
        if mark(last) == CitationMark.close, tokens[last].partner > part.lowerBound, work.issued == nil,
            let date = date(inBracket: Int(tokens[last].partner))
        {
            apply(date)
            return span(part.lowerBound, date.range.lowerBound)
        }
        if part.count > 2, isYearWord(last), let value = year(last - 1),
            work.issued == nil || work.issued == value
        {
            work.issued = value
            claim(span(last - 1, last + 1))
            return span(part.lowerBound, last - 1)
        }
        guard part.count > 1, let value = year(last),
            tokens[last - 1].kind == .mark || work.issued == nil || work.issued == value
        else { return part }
        if work.issued == nil {
            guard let date = date(in: last..<last + 1) else { return part }
            apply(date)
        } else {
            guard work.issued == value else { return part }
            claim(last..<last + 1)
        }
        var end = last
        takeRaisedEdition(end - 1)
        if isWord(end - 1, "c") || mark(end - 1) == CitationMark.other, end - 1 > part.lowerBound { end -= 1 }
        return span(part.lowerBound, end)
    }

    /// `³1993`: the edition, raised in front of the year.
    mutating func takeRaisedEdition(_ index: Int) {
        let token = tokens[index]
        guard token.mark == CitationMark.other, token.count == 2, work.edition == nil, year(index + 1) != nil,
            !tokens[index + 1].isSpaced
        else { return }
        switch bytes[Int(token.start) + 1] {
        case 0xB9: work.edition = "1"
        case 0xB2: work.edition = "2"
        case 0xB3: work.edition = "3"
        default: return
        }
        claim(index..<index + 1)
    }

    /// No list of places and no name of a publisher is longer: a look further would make long texts slow.
    private static let longestImprint = 60

    /// The first colon, near the front and with little behind it.
    private func colonOfImprint(_ part: Range<Int>) -> Int? {
        let front = span(part.lowerBound, min(part.upperBound, part.lowerBound + Self.longestImprint))
        guard let colon = first(CitationMark.colon, in: front), part.upperBound - colon <= 2 * Self.longestImprint
        else {
            return nil
        }
        return colon
    }

    /// The two sides of the colon in `New York: Wiley`.
    func placeAndPublisher(_ part: Range<Int>) -> (Range<Int>, Range<Int>)? {
        guard let colon = colonOfImprint(part) else { return nil }
        let place = trimmedPlace(span(part.lowerBound, colon))
        let publisher = trimmed(span(colon + 1, part.upperBound))
        guard !place.isEmpty, !publisher.isEmpty, wordCount(place) <= 9,
            tokens[publisher.lowerBound].isUpperOrCaseless || tokens[publisher.lowerBound].mark == CitationMark.quote
                || has(publisher.lowerBound, .publisher) || isWord(publisher.lowerBound, "edition")
                || publisher.count == 1 && isPlace(place) && kind(publisher.lowerBound) == .word
                || (has(publisher.lowerBound, .particle) || tokens[publisher.lowerBound].count <= 3)
                    && publisher.count > 1 && tokens[publisher.lowerBound + 1].isCapital
        else { return nil }
        let known = withoutMorePlaces(place)
        if isPlace(known) || isListOfPlaces(known) || endsInShortRegion(known) { return (place, publisher) }
        // `Sage Publications: London`, `Cambridge University Press: Cambridge`
        if isPlace(publisher), !isRegion(publisher), wordCount(place) <= 5, isTitleCase(place),
            !hasAny([.journal, .conference], in: place),
            !hasAny(.organisation, in: place) || hasAny(.publisher, in: place)
        {
            return (publisher, place)
        }
        // An unknown place in front of a known publisher.
        guard wordCount(place) <= 3, hasAny(.publisher, in: publisher),
            !hasAny([.journal, .small, .publisher, .conference], in: place), allCapitals(place),
            !isNumeral(publisher.lowerBound)
        else { return nil }
        return (place, publisher)
    }

    /// `Edmonton, AB`, `College Station, TX`: two capitals behind a comma.
    private func endsInShortRegion(_ place: Range<Int>) -> Bool {
        guard let last = place.last, last > place.lowerBound + 1, mark(last - 1) == CitationMark.comma,
            tokens[last].shape.contains(.capitals), tokens[last].count == 2, wordCount(place) <= 4
        else { return false }
        return place.allSatisfy {
            tokens[$0].isCapital || tokens[$0].kind == .mark || tokens[$0].isLower && has($0, .small)
        }
    }

    /// The period of `М.` and `a. M.` stays.
    private func trimmedPlace(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        while lower < range.upperBound, tokens[lower].kind == .mark, !tokens[lower].isOpening { lower += 1 }
        var upper = range.upperBound
        while upper > lower, mark(upper - 1) == CitationMark.comma || mark(upper - 1) == CitationMark.semicolon {
            upper -= 1
        }
        return span(lower, upper)
    }

    func allCapitals(_ range: Range<Int>) -> Bool {
        for index in range where tokens[index].isWordLike && !tokens[index].isUpperOrCaseless { return false }
        return true
    }

    func isPlaceBehind(_ part: Range<Int>) -> Bool { placeComma(part) != nil }

    /// The comma in front of a place: `Wiley, New York`, `Sage, Thousand Oaks, CA`.
    func placeComma(_ part: Range<Int>) -> Int? {
        var last: Int?
        var lastButOne: Int?
        var lastButTwo: Int?
        var index = part.lowerBound
        while index < part.upperBound {
            if mark(index) == CitationMark.comma || mark(index) == CitationMark.semicolon {
                lastButTwo = lastButOne
                lastButOne = last
                last = index
            }
            index = behind(index, before: part.upperBound)
        }
        // `Harvard Univ., Cambridge, MA, USA`
        if let comma = lastButTwo, let middle = lastButOne, let last, comma > part.lowerBound, middle - comma <= 4,
            isRegion(trimmed(span(middle + 1, last))), isRegion(trimmed(span(last + 1, part.upperBound))),
            !hasAny([.university, .publisher], in: span(comma + 1, middle)) || has(comma + 1, .place)
        {
            return comma
        }
        if let comma = lastButOne, comma > part.lowerBound, isPlace(trimmed(span(comma + 1, part.upperBound))),
            !isPlace(span(part.lowerBound, comma)) || hasAny(.publisher, in: span(part.lowerBound, comma))
        {
            return comma
        }
        // The campus of a state's university belongs to its name.
        if let comma = last, has(comma - 1, .region), tokens[comma - 1].count > 4, isWord(comma - 2, "of"),
            hasAny(.university, in: span(part.lowerBound, comma)),
            comma + 2 == part.upperBound || lastButOne == nil && wordCount(span(comma + 1, part.upperBound)) <= 2
        {
            return nil
        }
        if let comma = last, lastButOne == nil, isBehindPress(comma, of: part) { return comma }
        // A university's town.
        if let comma = last, comma > part.lowerBound, lastButOne == nil,
            has(part.lowerBound, .university) || hasAny(.university, in: span(part.lowerBound, comma)),
            isNamedTown(trimmed(span(comma + 1, part.upperBound)))
        {
            return comma
        }
        if let comma = last, comma > part.lowerBound, isPlace(trimmed(span(comma + 1, part.upperBound))),
            !isRegion(trimmed(span(comma + 1, part.upperBound))) || !isPlace(trimmed(span(part.lowerBound, comma)))
        {
            return comma
        }
        return nil
    }
}
