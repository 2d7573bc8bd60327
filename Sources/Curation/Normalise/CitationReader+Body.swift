/// Title, container and publisher.
extension CitationReader {
    /// Reads title, container and publisher.
    mutating func readBody(_ range: Range<Int>) {
        var body = takeEditorMarkInFront(range)
        body = skipMarks(body)
        guard !body.isEmpty else { return }
        if tokens.mayHave(CitationMark.semicolon), tokens.shapes.contains(.beyondASCII) { markGreekQuestions(body) }
        if work.title == nil {
            if let rest = takeQuotedTitle(body) { return readSources(rest) }
            if let rest = takeMarkedTitle(body) { return readSources(rest) }
        } else {
            return readSources(body)
        }
        if let place = journalWithoutTitle(body) { return takeContainer(place) }
        split(body)
        guard !sentences.isEmpty else { return }
        if let dash = dashOfContainer(body) {
            setTitle(span(body.lowerBound, dash))
            return takeSource(span(dash + 1, body.upperBound))
        }
        if takeJournalWithImprint() { return }
        let count = titleLength()
        let title = span(sentences[0].lowerBound, sentences[count - 1].upperBound)
        let rest =
            sentences.count > count
            ? span(sentences[count].lowerBound, body.upperBound) : body.upperBound..<body.upperBound
        readTitle(title, isAlone: sentences.count == count || trimmed(rest).isEmpty)
        readSources(rest)
    }

    /// `SIAM Rev. 51, 661 (2009)`: physicists leave titles out.
    private func journalWithoutTitle(_ body: Range<Int>) -> (title: Range<Int>, numbers: Range<Int>)? {
        guard evidence.isWholeUndated, body.count < 24, !work.author.isEmpty, work.issued == nil,
            let last = trimmedEnd(body).last, mark(last) == CitationMark.close, year(last - 1) != nil,
            Int(tokens[last].partner) == last - 2, let place = container(of: trimmed(body)), !place.title.isEmpty,
            isNumber(place.numbers.lowerBound), wordCount(place.title) <= 6, isTitleCase(place.title),
            place.title.allSatisfy({ tokens[$0].kind == .word || mark($0) == CitationMark.period }),
            place.title.contains(where: { mark($0) == CitationMark.period || has($0, .journal) })
        else { return nil }
        return place
    }

    /// `Title - Journal, 57(4), 678–689`, `Title – Place: Publisher`: the dash between spaced words in front of a container with
    /// its numbers or of an imprint.
    private func dashOfContainer(_ body: Range<Int>) -> Int? {
        guard sentences.count == 1 || sentences.count == 2 && mark(sentences[0].upperBound - 1) != CitationMark.period
        else { return nil }
        var found: Int?
        for index in body where mark(index) == CitationMark.dash && tokens[index].isSpaced && tokens[index + 1].isSpaced
        {
            if !isNumeral(index - 1) { found = index }
        }
        guard let found, found > body.lowerBound + 1 else { return nil }
        let rest = trimmed(span(found + 1, body.upperBound))
        if let imprint = placeAndPublisher(rest), isPlace(imprint.0), imprint.0.lowerBound == rest.lowerBound,
            // `Frankfurt a.M. – New York: Campus`
            !isPlace(
                trimmed(span(last(CitationMark.comma, in: span(body.lowerBound, found)) ?? body.lowerBound, found)))
        {
            return found
        }
        guard let place = container(of: rest), !place.title.isEmpty, isTitleCase(place.title),
            wordCount(place.title) > 1,
            mark(place.title.lowerBound - 1) == CitationMark.dash
        else { return nil }
        return found
    }

    private func skipMarks(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        while lower < range.upperBound {
            let token = tokens[lower]
            guard
                token.kind == .gap
                    || token.kind == .mark && !token.isOpening && token.mark != CitationMark.bracket
                        && token.mark != CitationMark.open && token.mark != CitationMark.other
                        && token.mark != CitationMark.quote
            else { break }
            lower += 1
        }
        return span(lower, range.upperBound)
    }

    /// `Title // Journal` and `题目[J]. 期刊`.
    private mutating func takeMarkedTitle(_ body: Range<Int>) -> Range<Int>? {
        guard tokens.mayHave(CitationMark.slash) || tokens.mayHave(CitationMark.bracket) else { return nil }
        var index = body.lowerBound
        while index < body.upperBound {
            if mark(index) == CitationMark.slash, mark(index + 1) == CitationMark.slash, index > body.lowerBound {
                setTitle(trimmedEnd(span(body.lowerBound, index)))
                evidence.isChapter = true
                evidence.isLocated = true
                readContained(span(index + 2, body.upperBound))
                return body.upperBound..<body.upperBound
            }
            if let letter = standardLetter(index), index > body.lowerBound {
                evidence.letter = letter
                let close = Int(tokens[index].partner)
                claim(span(index, close + 1))
                setTitle(span(body.lowerBound, index))
                // `题目[C]//论文集. 武汉: 出版社`
                if mark(close + 1) == CitationMark.slash, mark(close + 2) == CitationMark.slash,
                    close + 3 < body.upperBound
                {
                    readContained(span(close + 3, body.upperBound))
                    return body.upperBound..<body.upperBound
                }
                if letter == UInt8(ascii: "A"), let rest = takeBookBehindLetter(span(close + 1, body.upperBound)) {
                    return rest
                }
                return span(close + 1, body.upperBound)
            }
            index += 1
        }
        return nil
    }

    /// The letter of `[J]`, `[M]`, `[EB/OL]` (GB/T 7714).
    func standardLetter(_ index: Int) -> UInt8? {
        let token = tokens[index]
        guard token.mark == CitationMark.bracket,
            token.partner == Int32(index + 2) || token.partner == Int32(index + 4), kind(index + 1) == .word
        else { return nil }
        let word = tokens[index + 1]
        guard word.shape.contains(.capitals), word.count <= 2 else { return nil }
        // `[EB/OL]`
        let second = tokens[index + 3]
        guard token.partner == Int32(index + 2) || second.shape.contains(.capitals) && second.count <= 2 else {
            return nil
        }
        let letter = bytes[Int(word.start)]
        let letters: StaticString = "JMDCRNPSGAEZ"
        return letters.holds(letter) ? letter : nil
    }

    /// Reads everything behind the title, sentence by sentence.
    mutating func readSources(_ range: Range<Int>) {
        split(range)
        let list = sentences
        var index = 0
        while index < list.count {
            if let reprint = yearOfReprint(index, in: list) {
                // `1933. Reprint, New York: Viking Press, 1960.`
                work.originallyIssued = work.originallyIssued ?? year(list[index].lowerBound)
                work.issued = reprint
                claim(list[index])
                let next = list[index + 1]
                announce(span(next.lowerBound, next.lowerBound + 2))
                takeSource(span(next.lowerBound + 2, next.upperBound))
                index += 2
                continue
            }
            // A book goes on to the end: its title may have sentences of its own.
            let part = trimmed(list[index])
            // `Econometrics. The New Palgrave, edited by J. Eatwell, Macmillan, 1990`: a book of two sentences.
            if index + 1 < list.count, evidence.isQuoted, work.containerTitle == nil, inPrefix(part) == nil,
                kind(list[index].upperBound) != .gap, innerContributors(trimmed(list[index + 1])) != nil,
                isPlainTitle(list[index])
            {
                takeSource(span(list[index].lowerBound, list[index + 1].upperBound))
                index += 2
                continue
            }
            if let inside = behindChapter(part), kind(list[index].upperBound) != .gap {
                claim(span(mark(inside - 1) == CitationMark.colon ? inside - 2 : inside - 1, inside))
                return readContained(span(inside, range.upperBound))
            }
            if let inside = inPrefix(part), kind(list[index].upperBound) != .gap {
                claim(span(part.lowerBound, inside.lowerBound))
                return readContained(span(inside.lowerBound, range.upperBound))
            }
            // `S. 349–360 in: A. Nach (Hg.), Buch. Untertitel. Ort: Verlag`
            if startsWithNumbers(part), let place = container(of: part), let inner = innerBook(place.numbers) {
                takeNumbers(span(place.numbers.lowerBound, inner))
                claim(inner..<inner + 1)
                return readContained(span(inner + 1, range.upperBound))
            }
            // `Yale Agrarian Studies. New Haven: Yale University Press`: a series has a publisher's word in its name.
            if index + 1 < list.count, work.title != nil, work.collectionTitle == nil, work.containerTitle == nil,
                isNamedLikePublisher(part), placeAndPublisher(trimmed(list[index + 1])) != nil
            {
                let number = part.upperBound - 1
                if isNumber(number), year(number) == nil {
                    // `Sage University Paper 23`
                    work.collectionTitle = take(span(part.lowerBound, number))
                    work.collectionNumber = take(span(number, part.upperBound))
                } else {
                    work.collectionTitle = take(part)
                }
                index += 1
                continue
            }
            if index + 1 < list.count, isWord(list[index + 1].lowerBound, "advance"), isBareContainer(list[index]),
                !hasAny(.publisher, in: list[index])
            {
                evidence.isJournal = true
                let isShortened = list[index].contains { has($0, .abbreviation) && mark($0 + 1) == CitationMark.period }
                setContainer(isShortened ? list[index] : trimmed(list[index]))
                index += 1
                continue
            }
            if index + 1 < list.count, work.collectionTitle == nil, isSeriesSentence(list[index]),
                isImprint(list[index + 1])
            {
                takeSeries(trimmed(list[index]))
                index += 1
                continue
            }
            if index + 1 < list.count, work.collectionTitle == nil, let comma = commaOfSeriesNumber(part),
                isImprint(list[index + 1])
            {
                // `Sage University Papers Series, no. 85. Newbury Park, Calif.: Sage`
                work.collectionTitle = take(span(part.lowerBound, comma))
                let number = part.first { $0 > comma && isNumeral($0) } ?? comma
                work.collectionNumber = numberText(span(number, part.upperBound))
                claim(span(comma, part.upperBound))
                index += 1
                continue
            }
            // `Journal of X. Series B (Methodological), 36(2)`: a name of two sentences.
            if index + 1 < list.count,
                isPartOfJournal(list[index + 1]) || isReviewOf(list[index + 1].lowerBound) && wordCount(part) <= 2,
                isBareContainer(list[index])
            {
                takeSource(span(list[index].lowerBound, list[index + 1].upperBound))
                index += 2
                continue
            }
            // `Journal of X. 2010;12(3):1-20`: the numbers in the next sentence belong to this container.
            if index + 1 < list.count, startsWithNumbers(list[index + 1]), kind(list[index].upperBound) != .gap,
                isBareContainer(list[index]),
                !(isLoneYear(list[index + 1]) && (hasAny(.publisher, in: part) || isPlaceBehind(part)))
            {
                let title = withoutRemarks(trimmed(list[index]))
                setContainer(
                    isShortenedBehind(title, list[index + 1]) ? span(title.lowerBound, title.upperBound + 1) : title)
            } else {
                takeSource(list[index])
            }
            index += 1
        }
    }

    /// The year behind `1933. Reprint, Place: Publisher, `, where the first sentence is a year alone.
    private func yearOfReprint(_ index: Int, in list: [Range<Int>]) -> Int? {
        guard index + 1 < list.count, work.issued == nil, isLoneYear(list[index]),
            isWord(list[index + 1].lowerBound, "reprint") || isWord(list[index + 1].lowerBound, "repr"),
            mark(list[index + 1].lowerBound + 1) == CitationMark.comma,
            let last = trimmed(list[index + 1]).last, mark(last - 1) == CitationMark.comma
        else { return nil }
        return year(last)
    }

    private func isNamedLikePublisher(_ part: Range<Int>) -> Bool {
        (2...6).contains(wordCount(part)) && wordCount(part) == part.count && isTitleCase(part)
            && hasAny(.publisher, in: part) && !hasAny([.journal, .conference, .place, .thesis], in: part)
            && !has(part.upperBound - 1, .publisher)
    }

    /// The words and the number of a series: `Lecture Notes in Statistics 15`, `Social Sciences Series No. 64`.
    mutating func takeSeries(_ part: Range<Int>) {
        if let series = labelledSeries(part) {
            work.collectionTitle = take(series.title)
            // `Sonderband 7`: supplements count apart, so the word stays.
            let isSupplement = has(series.label, .supplement)
            work.collectionNumber = numberText(span(isSupplement ? series.label : series.number, series.number + 1))
            return announce(span(series.label, series.number + 1))
        }
        guard let last = part.last, isNumeral(last) else {
            work.collectionTitle = take(part)
            return
        }
        var end = last
        // `Soziale Welt, Sonderband 2`: the word says what kind of number it is, and stays.
        if has(end - 1, .supplement), mark(end - 2) == CitationMark.comma {
            work.collectionTitle = take(trimmed(span(part.lowerBound, end - 1)))
            work.collectionNumber = take(span(end - 1, last + 1))
            return
        }
        if mark(end - 1) == CitationMark.period { end -= 1 }
        if has(end - 1, [.issue, .volume]) { end -= 1 }
        work.collectionTitle = take(trimmed(span(part.lowerBound, end)))
        work.collectionNumber = numberText(last..<last + 1)
        claim(span(end, last + 1))
    }

    private func isLoneYear(_ sentence: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        return part.count == 1 && year(part.lowerBound) != nil
    }

    /// `Neural Netw. 2(5), 359–366`: a short word right in front of the volume is shortened.
    func isShortenedBehind(_ title: Range<Int>, _ numbers: Range<Int>) -> Bool {
        guard let last = title.last, title.count > 1, mark(title.upperBound) == CitationMark.period,
            tokens[last].kind == .word, tokens[last].isCapital, tokens[last].count <= 6,
            !has(last, [.journal, .publisher]), isNumber(numbers.lowerBound),
            year(numbers.lowerBound) == nil || title.contains(where: { mark($0) == CitationMark.period })
        else { return false }
        let vowels: StaticString = "aeouy"
        return !vowels.holds(bytes[Int(tokens[last].end) - 1].lowercased)
    }

    private static let partsOfJournals = CitationWords(
        "series", "section", "part", "serie", "série", "reihe", "серия", "серія", "classe", "klasse", "abteilung")

    /// `Series B`, `Серия А`, `Classe III`
    func isPartOfJournal(_ sentence: Range<Int>) -> Bool {
        let first = sentence.lowerBound
        return tokens[first].isCapital && isOne(first, of: Self.partsOfJournals)
            && (tokens[first + 1].shape.contains(.capitals) || isNumber(first + 1)) && tokens[first + 1].count <= 3
    }

    private func isBareContainer(_ range: Range<Int>) -> Bool {
        let part = trimmed(range)
        return !part.isEmpty && work.containerTitle == nil && tokens[part.lowerBound].isWordLike
            && inPrefix(part) == nil && container(of: part) == nil
            && placeAndPublisher(part) == nil && editionNumber(part) == nil && !hasAny(.thesis, in: part)
    }
}
