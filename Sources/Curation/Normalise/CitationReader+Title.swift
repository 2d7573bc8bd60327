/// The title and what stands behind it in the same sentence.
extension CitationReader {
    mutating func setTitle(_ range: Range<Int>) {
        var title = withoutVolumeCount(withoutStatement(withoutTranslationNote(titleTrimmed(range))))
        title = withoutRemarks(withoutTranslation(title))
        title = withoutTranslation(title)
        title = withoutEasternEdition(withoutEdition(title))
        title = withoutVolume(title)
        title = withoutCatalogue(title)
        title = unquoted(titleTrimmed(title))
        guard !title.isEmpty else { return }
        // `提案―着手しやすく適用可能な手続き―`: Japan prints a dash at both ends of a subtitle.
        let end = title.upperBound
        if mark(end) == CitationMark.dash, tokens[end - 1].shape.contains(.eastAsian), !tokens[end].isSpaced,
            title.contains(where: { mark($0) == CitationMark.dash && tokens[$0].shape.contains(.long) })
        {
            title = span(title.lowerBound, end + 1)
        }
        // `сб. науч. тр. / под ред.`
        // `w 2012 r.`
        if isWord(title.upperBound - 1, "тр") || isWord(title.upperBound - 1, "r") && year(title.upperBound - 2) != nil
            || isWord(title.upperBound - 1, "ст"),
            mark(title.upperBound) == CitationMark.period
        {
            title = span(title.lowerBound, title.upperBound + 1)
        }
        if endsInAbbreviation(title) { title = span(title.lowerBound, title.upperBound + 1) }
        // `(R package version 0.4.0)`
        if let last = title.last, mark(last) == CitationMark.close, tokens[last].partner > title.lowerBound,
            isVersionOfPackage(span(Int(tokens[last].partner) + 1, last))
        {
            evidence.isSoftware = true
        }
        if work.title == nil { work.title = take(title) }
        let last = title.upperBound - 1
        let isReportOf =
            isWord(title.lowerBound, "bericht")
            && (isWord(title.lowerBound + 1, "der") || isWord(title.lowerBound + 1, "über"))
            || isWord(title.lowerBound, "informe") && isWord(title.lowerBound + 1, "sobre")
            || isWord(title.lowerBound, "report")
                && (isWord(title.lowerBound + 1, "of") || isWord(title.lowerBound + 1, "on"))
        let areOrganisations =
            work.author.allSatisfy({ $0.literal != nil }) && !(work.author.isEmpty && work.editor.isEmpty)
        // `Belmont Report: Ethical Principles …`
        let isReportInFront =
            first(CitationMark.colon, in: title).map {
                isWord($0 - 1, "report") && tokens[$0 - 1].isCapital && $0 - title.lowerBound <= 4
                    || isWord($0 + 1, "report") && (isWord($0 + 2, "on") || isWord($0 + 2, "of"))
            } ?? false
        if isReportOf || isReportInFront || isWord(last, "report") || namesKindOfReport(title)
            || areOrganisations && (isCompoundOfReport(title.lowerBound) || namesReport(title))
            || areOrganisations && has(last, .reportNoun) && !isWord(last, "paper") && !isWord(last, "papers")
                && !isWord(last, "note") && !isWord(last, "brief")
        {
            evidence.isReportTitle = true
        }
    }

    /// `Global tuberculosis report 2019`, `Economic Report of the President`: the noun, not what `to` makes a verb of it.
    private func namesReport(_ title: Range<Int>) -> Bool {
        title.dropFirst().contains {
            isWord($0, "report") && !isWord($0 - 1, "to") && kind($0 - 1) == .word
                || isWord($0, "bericht") && tokens[$0].isCapital
                || tokens[$0].shape.contains(.eastAsian) && has($0, .reportNoun)
        }
    }

    /// `Documentatierapport`, `Jahresbericht`
    private func isCompoundOfReport(_ index: Int) -> Bool {
        guard has(index, .reportNoun), tokens[index].count > 9 else { return false }
        let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
        return word.suffix(7).elementsEqual("rapport".utf8) || word.suffix(7).elementsEqual("bericht".utf8)
    }

    /// `Survey methods, Catalogue no. 12-587-X`: the number is residue.
    func withoutCatalogue(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, tokens[last].kind != .mark, let comma = self.last(CitationMark.comma, in: range),
            comma > range.lowerBound, isForeignNumber(trimmed(span(comma + 1, range.upperBound)))
        else { return range }
        return span(range.lowerBound, comma)
    }

    /// `Theory of Probability, Vol. 1`: a volume without a title of its own.
    mutating func withoutVolume(_ range: Range<Int>) -> Range<Int> {
        guard work.volume == nil, let comma = last(CitationMark.comma, in: range), comma > range.lowerBound else {
            return range
        }
        let part = trimmed(span(comma + 1, range.upperBound))
        // `t. I`: behind a comma and at the end no initials.
        if evidence.isChapter, part.count == 3, has(part.lowerBound, .volume), tokens[part.lowerBound].isLower,
            mark(part.lowerBound + 1) == CitationMark.period, isRoman(part.lowerBound + 2)
        {
            work.volume = take(span(part.lowerBound + 2, part.upperBound))
            claim(part)
            return span(range.lowerBound, comma)
        }
        // `Fast Codes, volume 26 of Monographs on Statistics`
        if work.collectionTitle == nil, let (kind, number) = label(part.lowerBound, before: part.upperBound),
            kind == .volume, isWord(number + 1, "of"), number + 2 < part.upperBound
        {
            work.volume = numberText(number..<number + 1)
            if takeSeriesBehind(number + 1, kind, before: part.upperBound) == part.upperBound {
                announce(span(part.lowerBound, number + 1))
                return span(range.lowerBound, comma)
            }
            work.volume = nil
        }
        guard part.count <= 3, let (kind, number) = label(part.lowerBound, before: part.upperBound), kind == .volume,
            number + 1 == part.upperBound,
            tokens[part.lowerBound].count > 1 || mark(part.lowerBound + 1) == CitationMark.period
        else { return range }
        work.volume = numberText(number..<number + 1)
        claim(part)
        return span(range.lowerBound, comma)
    }

    /// Without parting marks at the ends; an ellipsis stays.
    func titleTrimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper,
            kind(lower) == .gap
                || tokens[lower].kind == .mark
                    && (mark(lower) == CitationMark.period || mark(lower) == CitationMark.comma
                        || mark(lower) == CitationMark.colon || mark(lower) == CitationMark.semicolon
                        || mark(lower) == CitationMark.dash)
        { lower += 1 }
        while lower < upper,
            kind(upper - 1) == .gap
                || [
                    CitationMark.period, CitationMark.comma, CitationMark.colon, CitationMark.semicolon,
                    CitationMark.dash,
                ].contains(mark(upper - 1))
        {
            upper -= 1
        }
        return span(lower, upper)
    }

    /// Quotation marks around a whole title are dropped.
    private func unquoted(_ range: Range<Int>) -> Range<Int> {
        // `“Title, Journal`: nothing closes it.
        if range.count > 2, tokens[range.lowerBound].mark == CitationMark.quote,
            tokens[range.lowerBound].partner < 0,
            !range.dropFirst().contains(where: {
                [CitationMark.other, CitationMark.quote, CitationMark.unquote].contains(mark($0))
            })
        {
            return titleTrimmed(span(range.lowerBound + 1, range.upperBound))
        }
        guard range.count > 2, tokens[range.lowerBound].mark == CitationMark.quote,
            Int(tokens[range.lowerBound].partner) == range.upperBound - 1
        else { return range }
        return titleTrimmed(span(range.lowerBound + 1, range.upperBound - 1))
    }

    /// Takes the title and what stands behind it in the same sentence.
    mutating func readTitle(_ range: Range<Int>, isAlone: Bool) {
        var title = range
        if let comma = commaOfThesis(range) {
            // `Title, International Monetary Fund, Working Paper No. 96/70`: the institution in front of the paper.
            if let before = last(CitationMark.comma, in: span(range.lowerBound, comma)), before > range.lowerBound + 1,
                isInstitution(trimmed(span(before + 1, comma)))
            {
                setTitle(span(range.lowerBound, before))
                takePublisher(span(before + 1, comma))
            } else {
                setTitle(span(range.lowerBound, comma))
            }
            return takeSource(span(comma + 1, range.upperBound))
        }
        if let open = imprintBracket(range) {
            // `Title (Place: Publisher, Year), 25–30`: what stands behind is a page that somebody looked at.
            let close = Int(tokens[open].partner)
            readTitle(span(range.lowerBound, open), isAlone: false)
            takePublisher(span(open + 1, close))
            return claim(open..<open + 1)
        }
        if let comma = commaOfContributors(range) {
            if let inside = commaOfBookInFront(of: comma, in: range) {
                setTitle(span(range.lowerBound, inside))
                return takeSource(span(inside + 1, range.upperBound))
            }
            let rest = span(comma + 1, range.upperBound)
            readTitle(span(range.lowerBound, comma), isAlone: false)
            guard let found = contributors(rest) else { return takeSource(rest) }
            return takeContributors(found)
        }
        title = withoutPageCount(title)
        if let semicolon = semicolonOfImprint(range) {
            setTitle(span(range.lowerBound, semicolon))
            let end = first(CitationMark.semicolon, in: span(semicolon + 1, range.upperBound)) ?? range.upperBound
            takePublisher(span(semicolon + 1, end))
            let rest = trimmed(span(end, range.upperBound))
            return rest.isEmpty ? () : takeSource(rest)
        }
        if let inside = innerIn(range) {
            setTitle(span(range.lowerBound, inside))
            return takeSource(span(inside + 1, range.upperBound))
        }
        if let comma = commaBehindQuestion(range) ?? commaOfDocument(range) {
            setTitle(span(range.lowerBound, comma))
            return takeSource(span(comma + 1, range.upperBound))
        }
        if work.edition == nil, let (run, front) = editionRun(range), run.lowerBound > range.lowerBound + 1 {
            let before = span(range.lowerBound, run.lowerBound)
            if let found = publicationTail(before), found.comma > range.lowerBound {
                // `Titel, VS, Wiesbaden, 3. Aufl.`
                setTitle(span(range.lowerBound, found.comma))
                take(found.parts)
            } else {
                setTitle(before)
            }
            work.edition = editionText(front)
            announce(run)
            let rest = trimmed(span(run.upperBound, range.upperBound))
            if !rest.isEmpty { takeSource(rest) }
            return
        }
        if isAlone, let found = publicationTail(range), found.comma > range.lowerBound {
            takeCollectionBracket(range)
            setTitle(span(range.lowerBound, found.comma))
            return take(found.parts)
        }
        if let place = container(of: trimmedEnd(range)), place.numbers.lowerBound > range.lowerBound,
            let comma = commaOfContainer(place.title), !isFollowedByContainer(range.upperBound)
        {
            // Everything between commas: the last part in front of the numbers is the container.
            title = span(range.lowerBound, comma)
            setTitle(title)
            return takeSource(span(comma + 1, range.upperBound))
        }
        // `Logistic models and case-control studies Biometrika, 66(3), 403–411`: the period got lost.
        if isAlone, let place = container(of: trimmedEnd(range)), !place.title.isEmpty,
            let (end, journal) = borderOfJournal(place.title, place.numbers)
        {
            setTitle(span(range.lowerBound, end))
            announce(span(end, journal))
            return takeSource(span(journal, range.upperBound))
        }
        // `Title (2nd ed.) London: Sage`
        if isAlone, let imprint = imprintBehindEdition(range) {
            setTitle(span(range.lowerBound, imprint))
            return takeSource(span(imprint, range.upperBound))
        }
        // `Title, 5. November 2001, S. 1`: a newspaper's own text.
        if isAlone, let place = container(of: trimmedEnd(range)), !place.title.isEmpty,
            label(place.numbers.lowerBound, before: range.upperBound)?.0 == .pages
                || work.issued != nil && isNumber(place.numbers.lowerBound) && hasMonthBehind(place.numbers.lowerBound)
        {
            setTitle(place.title)
            return takeNumbers(place.numbers)
        }
        setTitle(title)
    }

    /// `5. November`, `8 July`
    private func hasMonthBehind(_ index: Int) -> Bool {
        tokens[index].count <= 2 && has(mark(index + 1) == CitationMark.period ? index + 2 : index + 1, .month)
    }

    /// `Green Paper, COM(2005) 94 final, Brussels`: the comma in front of a document's number.
    private func commaOfDocument(_ range: Range<Int>) -> Int? {
        guard tokens.mayHave(CitationMark.open) else { return nil }
        for index in range
        where mark(index) == CitationMark.comma && index > range.lowerBound && mark(index + 2) == CitationMark.open
            && documentNumber(span(index + 1, range.upperBound)) != nil
        { return index }
        return nil
    }

    /// `Who governs?, European Journal of Social Policy`: the comma behind a title that ends as a question.
    private func commaBehindQuestion(_ range: Range<Int>) -> Int? {
        guard tokens.mayHave(CitationMark.question) || tokens.mayHave(CitationMark.exclamation) else { return nil }
        for index in range
        where mark(index) == CitationMark.comma
            && (mark(index - 1) == CitationMark.question || mark(index - 1) == CitationMark.exclamation)
            && index > range.lowerBound + 1 && index + 1 < range.upperBound
        {
            let rest = trimmed(span(index + 1, range.upperBound))
            guard !rest.isEmpty, tokens[rest.lowerBound].isCapital, kind(rest.lowerBound) == .word else { continue }
            if isTitleCase(rest) || startOfMeeting(rest) != nil || hasAny(.reportNoun, in: rest) { return index }
        }
        return nil
    }

    /// The bracket of `Title (Place: Publisher, Year)`.
    private func imprintBracket(_ range: Range<Int>) -> Int? {
        guard work.issued == nil else { return nil }
        return range.first {
            mark($0) == CitationMark.open && $0 > range.lowerBound && Int(tokens[$0].partner) < range.upperBound
                && tokens[$0].partner > 0 && year(Int(tokens[$0].partner) - 1) != nil
                && placeAndPublisher(trimmedEnd(span($0 + 1, Int(tokens[$0].partner) - 1))) != nil
        }
    }

    /// `Titre, 12 p.`: how many pages a book has is residue.
    private func withoutPageCount(_ range: Range<Int>) -> Range<Int> {
        guard let comma = last(CitationMark.comma, in: range), isPageCount(trimmed(span(comma + 1, range.upperBound)))
        else { return range }
        return span(range.lowerBound, comma)
    }

    /// The comma of `Titel, in: Zeitschrift`.
    func innerIn(_ range: Range<Int>) -> Int? {
        guard tokens.classes.contains(.inside) else { return nil }
        var index = range.lowerBound
        var lastEditors: Int?
        while index + 2 < range.upperBound {
            if mark(index) == CitationMark.comma || mark(index) == CitationMark.semicolon
                || mark(index) == CitationMark.period, has(index + 1, .inside)
            {
                if lastEditors == nil { lastEditors = range.last { isEditorBracket($0) } ?? -1 }
                if mark(index + 2) == CitationMark.colon { return index }
                // `, in A. Editor (eds.), Book`, `, in Proceedings of …`
                if mark(index) == CitationMark.comma, tokens[index + 1].isLower,
                    tokens[index + 2].isUpperOrCaseless || has(index + 2, .particle),
                    lastEditors ?? -1 > index + 2 || isInBook(index + 2, in: range) || has(index + 2, .conference)
                        || isWord(index + 2, "advances")
                {
                    return index
                }
            }
            // `, [w:] A. Nowak (red.), Book`, `. В кн.: Book`
            if mark(index) == CitationMark.comma || mark(index) == CitationMark.period
                || mark(index) == CitationMark.question,
                mark(index + 1) == CitationMark.bracket && has(index + 2, .inside)
                    && mark(index + 3) == CitationMark.colon
                    || has(index + 1, .inside) && tokens[index + 1].isCapital
                        && (isWord(index + 2, "кн") || isWord(index + 2, "сб"))
            {
                return index
            }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    /// `, in On Sociology: Numbers and Narratives, Oxford: Oxford University Press, pp. 65–93`: a title in capitals up to where
    /// the publication begins. Asked once a sentence only, as the look goes to its end.
    private func isInBook(_ start: Int, in range: Range<Int>) -> Bool {
        guard range.count < 400, let found = publicationTail(range), found.comma > start + 1 else { return false }
        let title = span(start, found.comma)
        let isTitle =
            isTitleCase(title)
            || range.contains { isWord($0, "pp") && mark($0 + 1) == CitationMark.period && isNumber($0 + 2) }
        return wordCount(title) > 1 && isTitle && tokens[start].isCapital
    }

    /// The comma in front of the container, the last one unless an earlier one is followed by a journal's or a venue's word.
    private func commaOfContainer(_ range: Range<Int>) -> Int? {
        var found: Int?
        var marked: Int?
        var index = range.lowerBound
        while index < range.upperBound {
            if mark(index) == CitationMark.comma, index > range.lowerBound {
                found = index
                let end = first(CitationMark.comma, in: span(index + 1, range.upperBound)) ?? range.upperBound
                for word in span(index + 1, end)
                where has(word, [.journal, .conference]) && tokens[word].isUpperOrCaseless
                    && isTitleCase(span(index + 1, end))
                { marked = index }
            }
            index = behind(index, before: range.upperBound)
        }
        return marked ?? found
    }
}
