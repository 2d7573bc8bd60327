/// Where the title ends.
extension CitationReader {
    /// How many sentences the title has: up to the first that is surely a container or a publisher, one when none is.
    func titleLength() -> Int {
        let first = trimmedEnd(sentences[0])
        let endsAsQuestion = mark(sentences[0].upperBound - 1) != CitationMark.period
        let isGap = first.upperBound < tokens.count && kind(sentences[0].upperBound) == .gap
        if isGap { return 1 }
        for index in sentences.indices.dropFirst() {
            let sentence = sentences[index]
            let part = trimmed(sentence)
            if behindChapter(part) != nil || startOfMeeting(part) != nil { return index }
            // `Gesellschaftsgeschichte. Bd. 1: Vom Feudalismus bis zur Reformära. München: Beck`
            if index == 1, sentences.count > 2, isTitledVolumeBehind(sentences[0], sentence) { continue }
            // `Who stays? Attrition and trust [Doctoral dissertation, University of X].`
            if endsAsQuestion, endsInThesisBracket(sentence) { return index + 1 }
            // `Wer schweigt? Nonresponse bei Fragen; in: Statz, Albert (Hrsg.): Buch`
            if endsAsQuestion, index == 1, innerIn(sentence) != nil { return index + 1 }
            // `Title. Subtitle. University Press.`
            if index == sentences.count - 1, index > 1, isPublisherAlone(sentence),
                !hasAny([.series, .journal, .conference], in: sentences[index - 1])
            {
                return index
            }
            if index == sentences.count - 1, isPublisherOfOtherScript(part) { return index }
            // `Situational Analysis. Grounded Theory After the Postmodern Turn. Sage, Thousand Oaks, London`
            if index == sentences.count - 1, isImprintByComma(part),
                index == 1 || isLikeSubtitle(trimmed(sentences[index - 1]))
            {
                return index
            }
            // `Qualitative Sozialforschung. Mit Online-Material (6., überarb. Aufl.)`
            if endsInEditionBracket(sentence), placeAndPublisher(part) == nil,
                inPrefix(part) == nil
            {
                return index + 1
            }
            // The title goes on up to its edition: `Titel. Untertitel, 3., ergänzte Auflage, Ort: Verlag`.
            if let (run, _) = editionRun(part), run.lowerBound > part.lowerBound + 1,
                placeAndPublisher(span(part.lowerBound, run.lowerBound)) == nil
            {
                return index + 1
            }
            // `Title. Monographs on Statistics 22. London: Chapman & Hall`
            if index + 1 < sentences.count, isSeriesSentence(sentence), isImprint(sentences[index + 1]) { return index }
            // `Risk society. Towards a new modernity. London.`: the title goes on up to the place.
            if index == sentences.count - 1, index > 1, isPlaceAlone(sentence),
                isLikeSubtitle(trimmed(sentences[index - 1]))
            {
                return index
            }
            if isPublisherBeforeCollection(part) || endsInStatus(part) || isHandbookAlone(part, behind: sentences[0]) {
                return index
            }
            // `Les Héritiers. Les étudiants et la culture, Paris, Éditions de Minuit, 1964`
            if index == sentences.count - 1, let found = publicationTail(sentence),
                isSubtitle(sentence, before: found.comma)
                    || evidence.isWholeUndated && endsInYear(found.parts) && !has(found.comma + 1, .region)
                        && isPlainFront(trimmed(span(sentence.lowerBound, found.comma))),
                !has(found.comma + 1, .region) || placeAndPublisher(trimmed(sentence)) == nil
            {
                return index + 1
            }
            if index == sentences.count - 1, isSubtitleOfArticle(sentence) { return index + 1 }
            // `Bildung und Heiratsalter. Eine vergleichende Untersuchung, in: Zeitschrift für Soziologie 23`
            if let comma = innerIn(sentence), mark(comma) == CitationMark.comma, comma > sentence.lowerBound + 1,
                isLikeSubtitle(trimmed(span(sentence.lowerBound, comma)))
            {
                return index + 1
            }
            // `Empiria. Revista de Metodología, 33`: a journal of two sentences.
            if index + 1 < sentences.count, isNameOfReview(sentence, before: sentences[index + 1]) { return index }
            // `Risk society. Towards a new modernity.`: nothing but a subtitle.
            if index == sentences.count - 1, isSubtitleAlone(part) { return index + 1 }
            if isSurelySource(sentence, isLast: index == sentences.count - 1) {
                // `Title. Journal. 2010;12:1-20`: the numbers' own sentence has the container in front.
                if index > 1, editionNumber(part) == nil, editionRun(part) == nil,
                    startsWithNumbers(sentence) || isBracketOfPages(sentence) || isPartOfJournal(sentence)
                {
                    return index - 1
                }
                // `Title. Publisher. (Original work published 1925)`
                if index > 1, mark(sentence.lowerBound) == CitationMark.open, isTitleCase(sentences[index - 1]),
                    wordCount(sentences[index - 1]) <= 5
                {
                    return index - 1
                }
                return index
            }
            if index == 1, isLikelySource(sentence) { return 1 }
            if endsAsQuestion, isLikelySource(sentence) { return index }
            if kind(sentence.upperBound) == .gap { return 1 }
            // `The polls missed. Here is by how much. FiveThirtyEight`: the last one is a name, the others are none.
            if index == sentences.count - 2, !isTitleCase(sentence), isTitleCase(sentences[index + 1]),
                wordCount(sentences[index + 1]) <= 6, !sentences[index + 1].contains(where: { isNumeral($0) })
            {
                return index + 1
            }
        }
        return 1
    }

    /// `…, Springer VS, Wiesbaden, 2022`: with its date at the end the reference has nothing but commas behind its title.
    private func endsInYear(_ parts: [PublicationPart]) -> Bool {
        guard parts.count > 1, case .year = parts[parts.count - 1] else { return false }
        return true
    }

    private func isPlainFront(_ front: Range<Int>) -> Bool {
        wordCount(front) > 1 && tokens[front.lowerBound].isCapital && !isPlace(front)
            && !hasAny([.journal, .conference, .thesis, .university, .publisher, .edition, .reportNoun], in: front)
            && inPrefix(front) == nil && contributors(front) == nil && editionNumber(front) == nil
            && placeAndPublisher(front) == nil && container(of: front) == nil
    }

    /// `Wenn Mama das Geld verdient. Ernährerinnen zwischen neuen Rollen, WSI-Mitteilungen, 65. Jg., S. 4–12`
    private func isSubtitleOfArticle(_ sentence: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        guard first(CitationMark.comma, in: part) != nil,
            part.contains(where: { tokens[$0].isLower && tokens[$0].classes.isEmpty }),
            let place = container(of: part),
            let comma = last(CitationMark.comma, in: place.title),
            comma > part.lowerBound, !isOnlyYear(place.numbers)
        else { return false }
        let front = span(part.lowerBound, comma)
        let back = trimmed(span(comma + 1, place.title.upperBound))
        return wordCount(front) > 3 && !isTitleCase(front) && !back.isEmpty && isTitleCase(back)
            && tokens[back.lowerBound].isUpperOrCaseless && inPrefix(part) == nil && contributors(front) == nil
            && !hasAny([.journal, .conference, .thesis, .publisher], in: front) && !isPlace(back)
            && placeAndPublisher(place.title) == nil && CitationReport(self, front) == nil
            && front.reduce(0, { $0 + (tokens[$1].isLower && tokens[$1].classes.isEmpty ? 1 : 0) }) > 0
    }

    /// One or two words in front of `Revista de`, `Zeitschrift für`: the journal's name begins with them.
    private func isNameOfReview(_ sentence: Range<Int>, before next: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        guard (1...2).contains(wordCount(part)), part.count == wordCount(part), isTitleCase(part),
            tokens[part.lowerBound].isCapital, isReviewOf(next.lowerBound), container(of: trimmed(next)) != nil
        else { return false }
        return true
    }

    private static let reviews = CitationWords(
        "revista", "rivista", "revue", "zeitschrift", "tijdschrift", "časopis")

    func isReviewOf(_ index: Int) -> Bool {
        isOne(index, of: Self.reviews) && tokens[index].isCapital && tokens[index + 1].isLower
    }

    private func endsInEditionBracket(_ sentence: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        guard let last = part.last, mark(last) == CitationMark.close, Int(tokens[last].partner) > part.lowerBound + 1,
            kind(part.lowerBound) == .word
        else { return false }
        return editionNumber(span(Int(tokens[last].partner) + 1, last)) != nil
    }

    /// `Lecture Notes in Statistics 15`, `Series M No. 64`: words with capitals and a number at their end.
    func isSeriesSentence(_ sentence: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        if behindVolumeCount(part) != nil { return false }
        if let series = labelledSeries(part) {
            return !hasAny([.conference, .thesis, .publisher, .reportNoun], in: series.title)
                && (!hasAny(.journal, in: part) || evidence.isChapter && has(series.label, .supplement))
        }
        guard wordCount(part) > 2, kind(part.lowerBound) == .word, isTitleCase(part), let last = part.last,
            isNumber(last) && tokens[last].count <= 4 && year(last) == nil || hasAny(.series, in: part),
            !hasAny([.journal, .conference, .thesis, .publisher], in: part),
            first(CitationMark.comma, in: part).map({ isNumberOfSeries($0 + 1, last) }) ?? true,
            first(CitationMark.colon, in: part) == nil, CitationReport(self, part) == nil, inPrefix(part) == nil,
            editionNumber(part) == nil, documentNumber(part) == nil
        else { return false }
        return true
    }

    /// `, Sonderband 2`, `, Bd. 5`, `, Nr. 10`: behind the comma stands the number and its word, and nothing else.
    private func isNumberOfSeries(_ start: Int, _ last: Int) -> Bool {
        guard has(start, [.supplement, .volume, .issue]), tokens[start].count > 1 else { return false }
        return last == (mark(start + 1) == CitationMark.period ? start + 2 : start + 1)
    }

    /// A sentence that says who published the work, and where.
    func isImprint(_ sentence: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        return placeAndPublisher(part) != nil || unknownPlaceAndPublisher(part) != nil || isPublisherAlone(sentence)
            || isPlaceAlone(part)
            || part.count == 2 && isPlace(part.lowerBound..<part.lowerBound + 1) && year(part.lowerBound + 1) != nil
    }

    /// Words of a title in front of a publication: neither a journal's name nor a publisher's.
    private func isSubtitle(_ sentence: Range<Int>, before comma: Int) -> Bool {
        let front = trimmed(span(sentence.lowerBound, comma))
        // `Denkschrift, Berlin: Akademie Verlag`
        let isOneWord =
            front.count == 1 && tokens[front.lowerBound].count > 4 && !hasAny([.place, .region, .publisher], in: front)
            && placeAndPublisher(trimmed(span(comma + 1, sentence.upperBound))) != nil
            && isPlace(span(comma + 1, first(CitationMark.colon, in: sentence) ?? comma + 1))
        return
            (wordCount(front) > 1 && (!isTitleCase(front) || startsWithIndefiniteArticle(front)) || isOneWord
            || isLikeSubtitle(front))
            && !isRemarkOfManuscript(front.lowerBound) && !startsAsPublisher(front.lowerBound)
            && !hasAny([.journal, .conference, .thesis, .university], in: front)
            && inPrefix(front) == nil && contributors(front) == nil && editionNumber(front) == nil
            && placeAndPublisher(front) == nil && container(of: front) == nil && CitationReport(self, front) == nil
            && tokens[front.lowerBound].isUpperOrCaseless
    }

    private static let indefiniteArticles = CitationWords(
        "ein", "eine", "un", "une", "una", "een", "en", "um", "uma", "an")

    /// `Ein Arbeitsbuch`, `Une introduction`: no publisher is called so.
    func startsWithIndefiniteArticle(_ front: Range<Int>) -> Bool {
        isOne(front.lowerBound, of: Self.indefiniteArticles)
    }

    /// `World book encyclopedia. (pp. 150–155).`
    private func isBracketOfPages(_ sentence: Range<Int>) -> Bool {
        mark(sentence.lowerBound) == CitationMark.open && has(sentence.lowerBound + 1, [.page, .volume])
            && label(sentence.lowerBound + 1, before: sentence.upperBound) != nil
    }

    func isPublisherAlone(_ sentence: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        return hasAny(.publisher, in: part) && wordCount(part) <= 5 && isTitleCase(part)
            && !hasAny([.journal, .conference], in: part) && container(of: part) == nil
    }

    private func endsInThesisBracket(_ sentence: Range<Int>) -> Bool {
        let part = trimmedEnd(sentence)
        guard let last = part.last, mark(last) == CitationMark.bracketClose || mark(last) == CitationMark.close else {
            return false
        }
        let open = Int(tokens[last].partner)
        return open > part.lowerBound && hasAny(.thesis, in: span(open, last))
            && !hasAny(.thesis, in: span(part.lowerBound, open))
    }

    func startsWithNumbers(_ sentence: Range<Int>) -> Bool {
        let part = trimmed(sentence)
        return !part.isEmpty && mayStartNumbers(part.lowerBound)
            && startsNumbers(part.lowerBound, before: part.upperBound, isBehindWord: false)
    }

    private func isSurelySource(_ sentence: Range<Int>, isLast: Bool) -> Bool {
        let first = mark(sentence.lowerBound)
        if first == CitationMark.open || first == CitationMark.bracket { return true }
        let part = trimmed(sentence)
        if hasLocatingBracket(part) || isVolumeCount(part) || volumeInWords(part) != nil || isNoteOfBook(part)
            || isNoteOfAccess(part)
            || documentNumber(part) != nil
        {
            return true
        }
        if isRemarkOfManuscript(part.lowerBound), wordCount(part) <= 6 || isManuscriptOfInstitution(part) {
            return true
        }
        if isPublisherBeforeCollection(part) { return true }
        // `박철수 편, 방법론 (제2판, 12-20쪽)`
        if tokens[part.lowerBound].shape.contains(.eastAsian), let comma = self.first(CitationMark.comma, in: part),
            comma - part.lowerBound <= 8, let role = easternRole(span(part.lowerBound, comma)), has(role, .editor)
        {
            return true
        }
        // `阎克文译`, `박성환 옮김`
        if let role = easternRole(part), has(role, .translator), part.count <= 8,
            part.allSatisfy({ tokens[$0].count <= 24 })
        {
            return true
        }
        // `研究報告`
        if part.count == 1, has(part.lowerBound, .reportNoun), tokens[part.lowerBound].shape.contains(.eastAsian),
            tokens[part.lowerBound].count <= 18
        {
            return true
        }
        return inPrefix(part) != nil || container(of: part) != nil || hasAny(.thesis, in: part)
            || placeAndPublisher(part) != nil
            || editionNumber(part) != nil || startsWithEdition(part) || contributors(part) != nil || hasEditorMark(part)
            || isReportAlone(part)
            || isLast && unknownPlaceAndPublisher(part) != nil
    }

    private func isReportAlone(_ part: Range<Int>) -> Bool {
        guard wordCount(part) <= 16, let report = CitationReport(self, part) else { return false }
        // `Technical Report 4, School of Aviation Medicine, Randolph Field, Texas`
        guard wordCount(part) <= 8 || report.before.isEmpty && !report.number.isEmpty else { return false }
        // `Report prepared for the Presidency`
        let isForSomebody =
            report.genre.lowerBound == part.lowerBound && !report.after.isEmpty
            && tokens[report.after.lowerBound].isLower
        return wordCount(part) <= 5 || !report.number.isEmpty || isForSomebody
    }

    /// `3 Aufl., Wiesbaden: Springer`
    private func startsWithEdition(_ part: Range<Int>) -> Bool {
        guard let comma = first(CitationMark.comma, in: part) else { return false }
        return editionNumber(span(part.lowerBound, comma)) != nil
    }

    /// `Advances in X (Vol. 1), (pp. 107–115)`
    private func hasLocatingBracket(_ part: Range<Int>) -> Bool {
        guard !tokens.classes.isDisjoint(with: [.page, .volume]) else { return false }
        for index in part
        where mark(index) == CitationMark.open && index > part.lowerBound
            && Int(tokens[index].partner) < part.upperBound
        {
            for inside in span(index + 1, Int(tokens[index].partner))
            where has(inside, .page) && (inside == index + 1 || mark(inside - 1) == CitationMark.comma)
                && label(inside, before: part.upperBound) != nil
            { return true }
            if has(index + 1, .volume), label(index + 1, before: part.upperBound) != nil { return true }
        }
        return false
    }

    private func isLikelySource(_ sentence: Range<Int>) -> Bool {
        for index in sentence
        where has(index, [.publisher, .conference, .journal, .university]) && tokens[index].isUpperOrCaseless {
            // `Micro-Foundations of Diversity`: a part of a compound names no venue.
            if mark(index + 1) == CitationMark.dash, !tokens[index + 1].isSpaced, !tokens[index + 2].isSpaced {
                continue
            }
            return index == trimmed(sentence).lowerBound || isTitleCase(sentence)
        }
        return false
    }

    /// No words in small letters but those that join others: the form of journals' and publishers' names.
    func isTitleCase(_ range: Range<Int>) -> Bool {
        for index in range
        where tokens[index].isLower && !has(index, [.small, .and, .particle, .inside, .abbreviation])
            && tokens[index].count > 2
            && !(mark(index - 1) == CitationMark.dash && !tokens[index].isSpaced && index > range.lowerBound)
        { return false }
        return true
    }

    /// Whether a later sentence is a container with numbers: then numbers in the title are its own.
    func isFollowedByContainer(_ end: Int) -> Bool {
        for sentence in sentences where sentence.lowerBound >= end {
            if let place = container(of: trimmed(sentence)), !place.title.isEmpty, !isOnlyYear(place.numbers) {
                return true
            }
        }
        return false
    }
}
