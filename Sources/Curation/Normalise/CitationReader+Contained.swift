/// Books and journals that contain the work: what stands behind `In`.
extension CitationReader {
    /// What stands behind `In `, `In: `, `Dans `.
    func inPrefix(_ part: Range<Int>) -> Range<Int>? {
        let start = part.lowerBound
        // `[w:] A. Nowak (red.)`
        if mark(start) == CitationMark.bracket, has(start + 1, .inside), mark(start + 2) == CitationMark.colon,
            Int(tokens[start].partner) == start + 3, start + 4 < part.upperBound
        {
            return span(start + 4, part.upperBound)
        }
        // `A J. Serra (ed.), Mètodes`
        if part.count > 4, isWord(start, "a"), tokens[start].isCapital, kind(start + 1) == .word,
            tokens[start + 1].shape.contains([.single, .capital]), mark(start + 2) == CitationMark.period,
            hasEditorMark(part)
        {
            return span(start + 1, part.upperBound)
        }
        guard part.count > 1, has(start, .inside),
            !tokens[start].shape.contains(.single) || tokens[start].shape.contains(.beyondASCII)
                || mark(start + 1) == CitationMark.colon || hasEditorMark(part) || isLetterInFront(part)
        else { return nil }
        // `В 2 т. Т. 1`
        if isNumber(start + 1), behindVolumeCount(part) != nil { return nil }
        var next = start + 1
        // `В кн.: `, `В сб. `
        if isWord(next, "кн") || isWord(next, "сб"), mark(next + 1) == CitationMark.period { next += 2 }
        // `En su: La etnografía`
        if isWord(next, "su"), mark(next + 1) == CitationMark.colon { next += 1 }
        if mark(next) == CitationMark.colon {
            next += 1
        } else {
            // `In` without a colon needs a capital behind it, or a particle of an editor's name.
            let follower = tokens[next]
            let isTitle =
                follower.isUpperOrCaseless || follower.mark == CitationMark.quote || follower.kind == .number
                || follower.kind == .mixed || has(next, .particle)
                || follower.classes.contains(.editor)
            guard isTitle else { return nil }
        }
        guard next < part.upperBound else { return nil }
        return span(next, part.upperBound)
    }

    /// `U Zbornik radova (str. 45–52)`, `I Metoder för alla (s. 12–20)`: one letter, and pages of a book.
    private func isLetterInFront(_ part: Range<Int>) -> Bool {
        let start = part.lowerBound
        guard tokens[start].isCapital, kind(start + 1) == .word, tokens[start + 1].isCapital,
            isWord(start, "u") || isWord(start, "i") || isWord(start, "w") || isWord(start, "v"),
            let open = part.last(where: { mark($0) == CitationMark.open }), has(open + 1, .page)
        else { return false }
        return label(open + 1, before: part.upperBound) != nil
    }

    func isPlainTitle(_ sentence: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        return placeAndPublisher(part) == nil && unknownPlaceAndPublisher(part) == nil && container(of: part) == nil
            && editionNumber(part) == nil
            && (!hasAny(.publisher, in: part) || isWord(part.lowerBound, "the") || isWord(part.lowerBound, "a"))
            && contributors(part) == nil && mark(part.lowerBound) != CitationMark.open
    }

    func hasEditorMark(_ part: Range<Int>) -> Bool {
        part.contains { isEditorBracket($0) }
    }

    func isEditorBracket(_ index: Int) -> Bool {
        mark(index) == CitationMark.open && tokens[index].partner > index
            && isEditorMark(span(index + 1, Int(tokens[index].partner)))
    }

    /// `A. Editor & B. Editor (Eds.), Book (2nd ed., pp. 1–5)`, `Zeitschrift 12 (3), S. 1-20`, `Proceedings of …`.
    mutating func readContained(_ printed: Range<Int>) {
        evidence.isChapter = true
        var range = evidence.letter != 0 ? takeEasternEditors(trimmed(printed)) : trimmed(printed)
        if let rest = takeNumberedEvent(range) {
            guard !rest.isEmpty else { return }
            return readAfterContainer(rest)
        }
        skipSameEditors(&range)
        range = takeEditors(range)
        range = trimmed(range)
        // `Baur, N. (Hg.) (2014): Handbuch`
        if let first = range.first, work.issued == nil, let date = date(inBracket: first), date.year != nil {
            apply(date)
            range = trimmed(span(date.range.upperBound, range.upperBound))
        }
        if range.isEmpty { evidence.expectsBook = work.containerTitle == nil }
        guard !range.isEmpty else { return }
        if takeBookWithEditorsBehind(range) { return }
        if tokens[range.lowerBound].mark == CitationMark.quote,
            Int(tokens[range.lowerBound].partner) < range.upperBound, tokens[range.lowerBound].partner > 0
        {
            let close = Int(tokens[range.lowerBound].partner)
            setContainer(span(range.lowerBound + 1, close))
            return readAfterContainer(span(close + 1, range.upperBound))
        }
        skipSameEditors(&range)
        guard !range.isEmpty else { return }
        // The book's title ends with its sentence, or where its numbers or its publisher begin.
        split(range)
        var list = sentences
        guard !list.isEmpty else { return }
        // `Diagnostizieren. Stärken entdecken. Berlin: Springer`: sentences in front of the publisher's are the title's.
        while list.count > 2, container(of: trimmed(list[0])) == nil || isDatedTitle(trimmed(list[0])),
            isPlainTitle(list[1]), kind(list[0].upperBound) != .gap, list[2...].contains(where: { isImprintOfBook($0) })
        {
            list[0] = span(list[0].lowerBound, list[1].upperBound)
            list.remove(at: 1)
        }
        // `Journal of the Royal Statistical Society. Series B (Methodological) 58`, `Empiria. Revista de Metodología 33`
        if list.count > 1, isPartOfJournal(list[1]) || isReviewOf(list[1].lowerBound) && wordCount(list[0]) <= 2 {
            list[0] = span(list[0].lowerBound, list[1].upperBound)
            list.remove(at: 1)
        }
        // `Action control. From cognition to behavior, edited by J. Kuhl and J. Beckmann, 11–39`
        while list.count > 1, innerContributors(trimmed(list[1])) != nil, kind(list[0].upperBound) != .gap,
            container(of: trimmed(list[0])) == nil || isDatedTitle(trimmed(list[0])), isPlainTitle(list[0])
        {
            list[0] = span(list[0].lowerBound, list[1].upperBound)
            list.remove(at: 1)
        }
        // `Desintegration. Bruchstücke einer Zeitdiagnose, Frankfurt/M.: Fischer, S. 20–28`
        if list.count > 1, container(of: trimmed(list[0])) == nil, isPlainTitle(list[0]),
            kind(list[0].upperBound) != .gap,
            let found = publicationTail(list[1]), found.comma > list[1].lowerBound, !has(found.comma + 1, .region),
            isLikeSubtitle(trimmed(span(list[1].lowerBound, found.comma))),
            !areTowns(found.parts) || wordCount(span(list[1].lowerBound, found.comma)) > 2
        {
            setContainer(withoutRemarks(trimmed(span(list[0].lowerBound, found.comma))))
            take(found.parts)
            for sentence in list.dropFirst(2) { takeSource(sentence) }
            return
        }
        // `The state of the Community. Vol. 2: The debates`, `… Symposium: Vol. 1. Contributions`: volumes with titles.
        while list.count > 1, isTitledVolumeBehind(list[0], list[1]) {
            list[0] = span(list[0].lowerBound, list[1].upperBound)
            list.remove(at: 1)
        }
        let first = list[0]
        let book = trimmed(first)
        if let place = container(of: book), !place.title.isEmpty {
            takeContainer(place)
        } else if list.count > 1, startsWithNumbers(list[1]) {
            let title = withoutRemarks(book)
            setContainer(
                isShortenedBehind(title, list[1]) ? span(title.lowerBound, title.upperBound + 1) : title)
        } else if let found = innerContributors(book) {
            takeEdited(book, book.upperBound..<book.upperBound, found)
        } else if let comma = commaOfPublisher(book) {
            setContainer(withoutRemarks(trimmed(span(book.lowerBound, comma))))
            takePublisherOrNumbers(trimmed(span(comma + 1, book.upperBound)))
        } else {
            setContainer(withoutRemarks(book))
        }
        for (index, sentence) in list.enumerated().dropFirst() {
            // `Lebensstile. Soziale Welt, Sonderband 7. Göttingen: Schwartz`: the book's series.
            if index + 1 < list.count, work.collectionTitle == nil, work.containerTitle != nil,
                isSeriesSentence(sentence), isImprint(list[index + 1])
            {
                takeSeries(trimmed(sentence))
            } else {
                takeSource(sentence)
            }
        }
    }

    /// `ENCONTRO NACIONAL DE ESTUDOS, 15., 2006, Caxambu. Anais...`: the meeting as Brazil's standard prints it; its number,
    /// year and town are residue, and so is the word for its proceedings. Returns what follows.
    private mutating func takeNumberedEvent(_ range: Range<Int>) -> Range<Int>? {
        guard let comma = first(CitationMark.comma, in: range), comma > range.lowerBound + 1, isNumber(comma + 1),
            tokens[range.lowerBound].shape.contains(.capitals), mark(comma + 2) == CitationMark.period,
            mark(comma + 3) == CitationMark.comma, year(comma + 4) != nil, mark(comma + 5) == CitationMark.comma
        else { return nil }
        var end = comma + 6
        while end < range.upperBound, mark(end) != CitationMark.period { end += 1 }
        evidence.isConference = true
        setContainer(span(range.lowerBound, comma))
        var rest = trimmed(span(end, range.upperBound))
        if has(rest.lowerBound, .conference) || isWord(rest.lowerBound, "resumos") {
            // `Anais [...]. Leeds: ABE`
            if mark(rest.lowerBound + 1) == CitationMark.bracket,
                Int(tokens[rest.lowerBound + 1].partner) < rest.upperBound,
                tokens[rest.lowerBound + 1].partner > 0
            {
                return trimmed(span(Int(tokens[rest.lowerBound + 1].partner) + 1, rest.upperBound))
            }
            while rest.count > 1, mark(rest.lowerBound) != CitationMark.period,
                mark(rest.lowerBound) != CitationMark.ellipsis
            {
                // `Anais [...]`
                rest = span(behind(rest.lowerBound, before: rest.upperBound), rest.upperBound)
            }
        }
        return trimmed(rest)
    }

    /// `19., 2010, São Pedro`: the year of a numbered event is residue with its number.
    func isYearOfEvent(_ index: Int) -> Bool {
        index > 2 && mark(index - 1) == CitationMark.comma && mark(index - 2) == CitationMark.period
            && isNumber(index - 3) && mark(index + 1) == CitationMark.comma
    }

    /// Publisher and place, or a place and pages, behind a book's title.
    private func isImprintOfBook(_ sentence: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        if placeAndPublisher(part) != nil || unknownPlaceAndPublisher(part) != nil { return true }
        let comma = first(CitationMark.comma, in: part) ?? part.upperBound
        let front = span(part.lowerBound, comma)
        guard !front.isEmpty, tokens[front.lowerBound].isUpperOrCaseless else { return false }
        return isPlace(front) || hasAny(.publisher, in: front) && wordCount(front) <= 5
            || placeAndPublisher(front) != nil || unknownPlaceAndPublisher(front) != nil
    }

    /// `Datenreport 2016`, `Soziologische Aufklärung 3`: a number that belongs to a book's title.
    private func isDatedTitle(_ part: Range<Int>) -> Bool {
        guard let last = part.last, isNumber(last), part.count > 1, kind(last - 1) == .word else { return false }
        return year(last) != nil && work.issued == nil || tokens[last].count <= 2
    }

    func isTitledVolumeBehind(_ sentence: Range<Int>, _ next: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        // `…: Vol. 1`, and the title of the volume in the next sentence
        if part.count > 4, let last = part.last, isNumeral(last) || isRoman(last) {
            let label = mark(last - 1) == CitationMark.period ? last - 2 : last - 1
            if has(label, .volume), tokens[label].count > 1, mark(label - 1) == CitationMark.colon,
                tokens[next.lowerBound].isCapital, placeAndPublisher(trimmed(next)) == nil
            {
                return true
            }
        }
        guard has(next.lowerBound, .volume), tokens[next.lowerBound].isCapital, tokens[next.lowerBound].count > 1 else {
            return false
        }
        let number = mark(next.lowerBound + 1) == CitationMark.period ? next.lowerBound + 2 : next.lowerBound + 1
        return (isNumeral(number) || isRoman(number)) && mark(number + 1) == CitationMark.colon
            && kind(number + 2) == .word && number + 2 < next.upperBound
    }

    /// `in: ders., Buchtitel`: the author's own book; the word is residue.
    private mutating func skipSameEditors(_ range: inout Range<Int>) {
        guard
            isWord(range.lowerBound, "ders") || isWord(range.lowerBound, "dies") || isWord(range.lowerBound, "idem")
                || isWord(range.lowerBound, "id")
        else { return }
        range = trimmed(span(range.lowerBound + 1, range.upperBound))
        // `ders./Müller, H. (Hg.): Buch`
        if let first = range.first, mark(first) == CitationMark.slash || has(first, .and) {
            range = trimmed(span(first + 1, range.upperBound))
        }
        guard !range.isEmpty else { return }
        // `dies. (Hg.): Buch`
        if mark(range.lowerBound) == CitationMark.open, Int(tokens[range.lowerBound].partner) < range.upperBound,
            isEditorMark(span(range.lowerBound + 1, Int(tokens[range.lowerBound].partner)))
        {
            let close = Int(tokens[range.lowerBound].partner)
            claim(span(range.lowerBound, close + 1))
            range = trimmed(span(close + 1, range.upperBound))
        }
    }

    private mutating func readAfterContainer(_ range: Range<Int>) {
        split(range)
        let list = sentences
        for sentence in list { takeSource(sentence) }
    }

    /// A comma behind which publisher and place stand: `Book, Routledge, London`.
    func commaOfPublisher(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if mark(index) == CitationMark.comma {
                let rest = trimmed(span(index + 1, range.upperBound))
                if !rest.isEmpty, index > range.lowerBound + 1 {
                    let head = withoutTailYear(
                        span(rest.lowerBound, first(CitationMark.comma, in: rest) ?? rest.upperBound))
                    if placeAndPublisher(withoutTailYear(rest)) != nil || isPlace(trimmed(head))
                        || hasAny(.publisher, in: head) && wordCount(head) <= 6
                            && tokens[head.lowerBound].isUpperOrCaseless
                            && (!hasAny(.small, in: head) || has(trimmed(head).lowerBound, .publisher))
                    {
                        return index
                    }
                }
            }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    /// `Wiesbaden 2010` without its year.
    private func withoutTailYear(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, year(range.upperBound - 1) != nil, kind(range.upperBound - 2) != .gap else {
            return range
        }
        return trimmed(span(range.lowerBound, range.upperBound - 1))
    }

    private mutating func takePublisherOrNumbers(_ part: Range<Int>) {
        if let place = container(of: part) { takeContainer(place) } else { takePublisher(part) }
    }

    /// `pp. 1–28 in Book`: where `in` stands behind the pages.
    func innerBook(_ numbers: Range<Int>) -> Int? {
        for index in numbers.prefix(8)
        where has(index, .inside) && tokens[index].isLower && index + 1 < numbers.upperBound
            && (tokens[index + 1].isUpperOrCaseless || mark(index + 1) == CitationMark.colon)
        { return index }
        return nil
    }

    /// `Equality of opportunity, in International Encyclopedia of the Social Sciences, eds. N. Smelser`: the comma of `in`,
    /// when what stands up to the editors has the form of a book's title.
    func commaOfBookInFront(of editors: Int, in range: Range<Int>) -> Int? {
        for index in span(range.lowerBound + 1, editors)
        where mark(index) == CitationMark.comma && isWord(index + 1, "in") && tokens[index + 1].isLower
            && tokens[index + 2].isCapital && index + 3 < editors && isTitleCase(span(index + 2, editors))
        { return index }
        return nil
    }
}
