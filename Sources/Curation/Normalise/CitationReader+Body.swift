extension CitationReader {
    /// Reads title, container and publisher.
    mutating func readBody(_ range: Range<Int>) {
        var body = takeEditorMarkInFront(range)
        body = skipMarks(body)
        guard !body.isEmpty else { return }
        if work.title == nil {
            if let rest = takeQuotedTitle(body) { return readSources(rest) }
            if let rest = takeMarkedTitle(body) { return readSources(rest) }
        } else {
            return readSources(body)
        }
        split(body)
        guard !sentences.isEmpty else { return }
        let count = titleLength()
        let title = span(sentences[0].lowerBound, sentences[count - 1].upperBound)
        let rest =
            sentences.count > count
            ? span(sentences[count].lowerBound, body.upperBound) : body.upperBound..<body.upperBound
        readTitle(title, isAlone: sentences.count == count || !hasContainer(rest))
        readSources(rest)
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

    /// `Higgins, J. (2011) (Eds.). Title`, `Müller, H. 2010 (Hrsg.): Titel`.
    private mutating func takeEditorMarkInFront(_ range: Range<Int>) -> Range<Int> {
        guard mark(range.lowerBound) == CitationMark.open, let first = range.first, tokens[first].partner > 0 else {
            return range
        }
        let close = Int(tokens[first].partner)
        guard close < range.upperBound, isEditorMark(span(first + 1, close)), work.editor.isEmpty, !work.author.isEmpty
        else { return range }
        claim(span(first, close + 1))
        work.editor = work.author
        work.author = []
        return span(close + 1, range.upperBound)
    }

    /// A title in quotation marks at the front; returns what follows it.
    private mutating func takeQuotedTitle(_ body: Range<Int>) -> Range<Int>? {
        let first = tokens[body.lowerBound]
        guard first.mark == CitationMark.quote, first.partner > body.lowerBound, Int(first.partner) < body.upperBound
        else { return nil }
        let close = Int(first.partner)
        let title = span(body.lowerBound + 1, close)
        guard !title.isEmpty else { return nil }
        let next = close + 1
        // A quotation at the front of a longer title is part of it.
        let endsInside =
            tokens[close - 1].kind == .mark && mark(close - 1) != CitationMark.close
            && mark(close - 1) != CitationMark.question
            && mark(close - 1) != CitationMark.exclamation
        if next < body.upperBound {
            if mark(next) == CitationMark.colon, !has(next + 1, .inside) || first.shape.contains(.easternQuote) {
                return nil
            }
            if mark(next) == CitationMark.dash || mark(next) == CitationMark.question
                || mark(next) == CitationMark.exclamation
            {
                return nil
            }
            let isFollowedByWord =
                tokens[next].isLower && !has(next, [.inside, .volume, .page, .issue]) && tokens[next].count > 2
            if isFollowedByWord { return nil }
            let isWordBehind =
                kind(next) == .word && !endsInside && !first.shape.contains(.easternQuote)
                && bytes[Int(first.start)] != 0x27 && !has(next, .inside)
            if isWordBehind, sentenceGoesOn(next, before: body.upperBound) { return nil }
            // `"General Intelligence," Objectively Determined and Measured. The American Journal of Psychology, 15(2)`.
            if kind(next) == .word, mark(close - 1) == CitationMark.comma, !has(next, .inside),
                let end = endOfWords(next, before: body.upperBound), startsContainer(end + 1, before: body.upperBound)
            {
                return nil
            }
        }
        setTitle(title)
        evidence.isQuoted = true
        return span(close + 1, body.upperBound)
    }

    /// Whether words without numbers follow up to the end of a sentence: the quotation is the title's first part.
    private func sentenceGoesOn(_ start: Int, before end: Int) -> Bool { endOfWords(start, before: end) != nil }

    /// Where the sentence ends that starts there; nil when a number stands in it.
    private func endOfWords(_ start: Int, before end: Int) -> Int? {
        for index in span(start, end) {
            if isNumeral(index) { return nil }
            if endsSentence(index, from: start, before: end) { return index }
        }
        return nil
    }

    /// Whether words follow, and then a number in the same sentence, as behind a journal's name.
    private func startsContainer(_ start: Int, before end: Int) -> Bool {
        guard start < end, kind(start) == .word else { return false }
        for index in span(start, end) {
            if isNumeral(index) { return true }
            if endsSentence(index, from: start, before: end) { return false }
        }
        return false
    }

    /// `Title // Journal` and `题目[J]. 期刊`.
    private mutating func takeMarkedTitle(_ body: Range<Int>) -> Range<Int>? {
        var index = body.lowerBound
        while index < body.upperBound {
            if mark(index) == CitationMark.slash, mark(index + 1) == CitationMark.slash, index > body.lowerBound {
                setTitle(withoutTail(span(body.lowerBound, index)))
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
                return span(close + 1, body.upperBound)
            }
            index += 1
        }
        return nil
    }

    /// A title in front of `//` may end with its kind: `Название : дис.`
    private func withoutTail(_ range: Range<Int>) -> Range<Int> { trimmedEnd(range) }

    /// The letter of `[J]`, `[M]`, `[EB/OL]` (GB/T 7714).
    private func standardLetter(_ index: Int) -> UInt8? {
        let token = tokens[index]
        guard token.mark == CitationMark.bracket,
            token.partner == Int32(index + 2) || token.partner == Int32(index + 4), kind(index + 1) == .word
        else { return nil }
        let word = tokens[index + 1]
        guard word.shape.contains(.capitals), word.count <= 2 else { return nil }
        let letter = bytes[Int(word.start)]
        let letters: StaticString = "JMDCRNPSGAEZ"
        return letters.holds(letter) ? letter : nil
    }

    /// How many sentences the title has: up to the first that is surely a container or a publisher, one when none is.
    private func titleLength() -> Int {
        let first = trimmedTitleEnd(sentences[0])
        let endsAsQuestion = mark(sentences[0].upperBound - 1) != CitationMark.period
        let isGap = first.upperBound < tokens.count && kind(sentences[0].upperBound) == .gap
        if isGap { return 1 }
        for index in sentences.indices.dropFirst() {
            let sentence = sentences[index]
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
            // The title goes on up to its edition: `Titel. Untertitel, 3., ergänzte Auflage, Ort: Verlag`.
            if let (run, _) = editionRun(trimmed(sentence)), run.lowerBound > trimmed(sentence).lowerBound + 1,
                placeAndPublisher(span(trimmed(sentence).lowerBound, run.lowerBound)) == nil
            {
                return index + 1
            }
            if isSurelySource(sentence, isLast: index == sentences.count - 1) {
                // `Title. Journal. 2010;12:1-20`: the numbers' own sentence has the container in front.
                if index > 1, editionNumber(trimmed(sentence)) == nil, editionRun(trimmed(sentence)) == nil,
                    startsWithNumbers(sentence) || isBracketOfPages(sentence)
                {
                    return index - 1
                }
                return index
            }
            if index == 1, isLikelySource(sentence) { return 1 }
            if endsAsQuestion, isLikelySource(sentence) { return index }
            if kind(sentence.upperBound) == .gap { return index == 1 ? 1 : 1 }
        }
        return 1
    }

    private func trimmedTitleEnd(_ range: Range<Int>) -> Range<Int> { trimmedEnd(range) }

    /// `World book encyclopedia. (pp. 150–155).`
    private func isBracketOfPages(_ sentence: Range<Int>) -> Bool {
        mark(sentence.lowerBound) == CitationMark.open && has(sentence.lowerBound + 1, [.page, .volume])
            && label(sentence.lowerBound + 1, before: sentence.upperBound) != nil
    }

    private func isPublisherAlone(_ sentence: Range<Int>) -> Bool {
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

    private func startsWithNumbers(_ sentence: Range<Int>) -> Bool {
        guard let place = container(of: trimmed(sentence)) else { return false }
        return place.title.isEmpty
    }

    private func isSurelySource(_ sentence: Range<Int>, isLast: Bool) -> Bool {
        let first = mark(sentence.lowerBound)
        if first == CitationMark.open || first == CitationMark.bracket { return true }
        let part = trimmed(sentence)
        if hasLocatingBracket(part) || isVolumeCount(part) || isNoteOfBook(part) { return true }
        return inPrefix(part) != nil || container(of: part) != nil || hasAny(.thesis, in: part)
            || placeAndPublisher(part) != nil
            || editionNumber(part) != nil || startsWithEdition(part) || contributors(part) != nil || hasEditorMark(part)
            || isReportAlone(part)
            || isLast && unknownPlaceAndPublisher(part) != nil
    }

    private func isReportAlone(_ part: Range<Int>) -> Bool {
        guard wordCount(part) <= 8, let report = CitationReport(self, part) else { return false }
        return wordCount(part) <= 5 || !report.number.isEmpty
    }

    /// `3 Aufl., Wiesbaden: Springer`
    private func startsWithEdition(_ part: Range<Int>) -> Bool {
        guard let comma = first(CitationMark.comma, in: part) else { return false }
        return editionNumber(span(part.lowerBound, comma)) != nil
    }

    /// `Advances in X (Vol. 1), (pp. 107–115)`
    private func hasLocatingBracket(_ part: Range<Int>) -> Bool {
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
            return index == trimmed(sentence).lowerBound || isTitleCase(sentence)
        }
        return false
    }

    /// No words in small letters but those that join others: the form of journals' and publishers' names.
    func isTitleCase(_ range: Range<Int>) -> Bool {
        for index in range
        where tokens[index].isLower && !has(index, [.small, .and, .particle, .inside, .abbreviation])
            && tokens[index].count > 2
        { return false }
        return true
    }

    private func hasContainer(_ range: Range<Int>) -> Bool {
        !trimmed(range).isEmpty
    }

    // MARK: Title

    mutating func setTitle(_ range: Range<Int>) {
        var title = titleTrimmed(range)
        title = withoutRemarks(title)
        title = withoutEdition(title)
        title = unquoted(titleTrimmed(title))
        guard !title.isEmpty else { return }
        if work.title == nil { work.title = take(title) }
        let last = title.upperBound - 1
        if has(last, .reportNoun), !isWord(last, "paper"), !isWord(last, "papers"), !isWord(last, "note") {
            evidence.isReportTitle = true
        }
    }

    /// Without parting marks at the ends; an ellipsis stays.
    private func titleTrimmed(_ range: Range<Int>) -> Range<Int> {
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
        guard range.count > 2, tokens[range.lowerBound].mark == CitationMark.quote,
            Int(tokens[range.lowerBound].partner) == range.upperBound - 1
        else { return range }
        return titleTrimmed(span(range.lowerBound + 1, range.upperBound - 1))
    }

    /// Takes the title and what stands behind it in the same sentence.
    private mutating func readTitle(_ range: Range<Int>, isAlone: Bool) {
        var title = range
        if let comma = commaOfThesis(range) {
            setTitle(span(range.lowerBound, comma))
            return takeSource(span(comma + 1, range.upperBound))
        }
        if let comma = commaOfContributors(range) {
            let rest = span(comma + 1, range.upperBound)
            readTitle(span(range.lowerBound, comma), isAlone: false)
            return takeContributorsAndRest(rest)
        }
        title = withoutPageCount(title)
        if let inside = innerIn(range) {
            setTitle(span(range.lowerBound, inside))
            return takeSource(span(inside + 1, range.upperBound))
        }
        if work.edition == nil, let (run, front) = editionRun(range), run.lowerBound > range.lowerBound + 1 {
            setTitle(span(range.lowerBound, run.lowerBound))
            work.edition = editionText(front)
            claim(run)
            let rest = trimmed(span(run.upperBound, range.upperBound))
            if !rest.isEmpty { takeSource(rest) }
            return
        }
        if let place = container(of: trimmedEnd(range)), isOnlyYear(place.numbers), isAlone,
            let comma = commaOfSource(place.title)
        {
            // `Titre, Paris, PUF, 2010`
            takeNumbers(place.numbers)
            evidence.isLocated = false
            setTitle(span(range.lowerBound, comma))
            return readPublication(span(comma + 1, place.title.upperBound))
        }
        if !isFollowedByContainer(range.upperBound), let place = container(of: trimmedEnd(range)),
            place.numbers.lowerBound > range.lowerBound,
            let comma = commaOfContainer(place.title)
        {
            // Everything between commas: the last part in front of the numbers is the container.
            title = span(range.lowerBound, comma)
            setTitle(title)
            return takeSource(span(comma + 1, range.upperBound))
        }
        if isAlone, let comma = commaOfSource(title) {
            let source = span(comma + 1, title.upperBound)
            setTitle(span(title.lowerBound, comma))
            return readPublication(source)
        }
        setTitle(title)
    }

    /// `Title, hg. von Herbert Keuth, Tübingen: Mohr`: the comma in front of editors or translators.
    private func commaOfContributors(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound + 1
        while index < range.upperBound {
            if mark(index) == CitationMark.comma, tokens[index + 1].isLower,
                contributors(span(index + 1, range.upperBound)) != nil
            {
                return index
            }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    /// Names up to the next comma behind which no name follows, then what is left.
    private mutating func takeContributorsAndRest(_ range: Range<Int>) {
        guard let found = contributors(range) else { return takeSource(range) }
        var end = found.names.lowerBound
        while end < found.names.upperBound, mark(end) != CitationMark.comma,
            !endsSentence(end, from: found.names.lowerBound, before: found.names.upperBound)
        { end += 1 }
        takeContributors((found.label, span(found.names.lowerBound, end), found.isTranslator))
        let rest = trimmed(span(end, range.upperBound))
        if !rest.isEmpty { takeSource(rest) }
    }

    /// `Title, Masters Thesis, University`
    private func commaOfThesis(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound + 1
        while index < range.upperBound {
            if mark(index) == CitationMark.comma {
                let end = first(CitationMark.comma, in: span(index + 1, range.upperBound)) ?? range.upperBound
                let part = trimmed(span(index + 1, end))
                if !part.isEmpty, isKindOfWork(part) {
                    return index
                }
            }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    /// `licentiate thesis`, `Research report`, `Thèse de doctorat en sociologie`
    private func isKindOfWork(_ part: Range<Int>) -> Bool {
        let words = wordCount(part)
        if hasAny(.thesis, in: part) {
            return words <= 4 && (tokens[part.lowerBound].isUpperOrCaseless || words <= 2)
                || words <= 6 && has(part.lowerBound, .thesis) && tokens[part.lowerBound].isCapital
        }
        guard let report = CitationReport(self, part), report.before.isEmpty, report.after.isEmpty else { return false }
        return words <= 3 || !report.number.isEmpty
    }

    /// `Titre, 12 p.`: how many pages a book has is residue.
    private func withoutPageCount(_ range: Range<Int>) -> Range<Int> {
        guard let comma = last(CitationMark.comma, in: range), isPageCount(trimmed(span(comma + 1, range.upperBound)))
        else { return range }
        return span(range.lowerBound, comma)
    }

    /// `424 p.`, `300 с.`, `XII, 300 S.`
    func isPageCount(_ part: Range<Int>) -> Bool {
        part.count >= 2 && part.count <= 3 && isNumber(part.lowerBound) && has(part.lowerBound + 1, .page)
            && tokens[part.lowerBound + 1].kind == .word
            && (part.count == 2 || mark(part.lowerBound + 2) == CitationMark.period)
    }

    /// `Illustrated by Irving Geis`, `Reprint of the 1959 edition`, `With a foreword by …`: a note that no member holds.
    func isNoteOfBook(_ part: Range<Int>) -> Bool {
        let first = part.lowerBound
        guard tokens[first].isCapital else { return false }
        if isWord(first, "illustrated") || isWord(first, "foreword") || isWord(first, "preface") {
            return isWord(first + 1, "by")
        }
        if isWord(first, "reprint") || isWord(first, "reprinted") {
            return isWord(first + 1, "of") || isWord(first + 1, "from")
        }
        return isWord(first, "with") && isWord(first + 1, "a")
            && (isWord(first + 2, "foreword") || isWord(first + 2, "preface") || isWord(first + 2, "new"))
    }

    /// `2 Bde.`, `6 Bände`: how many volumes a book has.
    func isVolumeCount(_ part: Range<Int>) -> Bool {
        part.count == 2 && isNumber(part.lowerBound) && tokens[part.lowerBound].count <= 2
            && has(part.lowerBound + 1, .volume) && tokens[part.lowerBound + 1].kind == .word
            && tokens[part.lowerBound + 1].count > 2
    }

    /// The comma of `Titel, in: Zeitschrift`.
    private func innerIn(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index + 2 < range.upperBound {
            if mark(index) == CitationMark.comma || mark(index) == CitationMark.semicolon
                || mark(index) == CitationMark.period, has(index + 1, .inside)
            {
                if mark(index + 2) == CitationMark.colon { return index }
                // `, in A. Editor (eds.), Book`, `, in Proceedings of …`
                let rest = span(index + 2, range.upperBound)
                if mark(index) == CitationMark.comma, tokens[index + 1].isLower,
                    tokens[index + 2].isUpperOrCaseless || has(index + 2, .particle),
                    rest.contains(where: { mark($0) == CitationMark.open && has($0 + 1, .editor) })
                        || has(index + 2, .conference) || isWord(index + 2, "advances")
                {
                    return index
                }
            }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    /// Whether a later sentence is a container with numbers: then numbers in the title are its own.
    private func isFollowedByContainer(_ end: Int) -> Bool {
        for sentence in sentences where sentence.lowerBound >= end {
            if let place = container(of: trimmed(sentence)), !place.title.isEmpty, !isOnlyYear(place.numbers) {
                return true
            }
        }
        return false
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

    /// The comma in front of publisher and place when nothing but commas parts them from the title:
    /// `Title, Wiley, New York`, `Titre, Paris, PUF`, `Title, 2nd ed, Sage`.
    private func commaOfSource(_ range: Range<Int>) -> Int? {
        let end = trimmedEnd(range).upperBound
        var commas: [Int] = []
        var index = range.lowerBound
        while index < end {
            if mark(index) == CitationMark.comma { commas.append(index) }
            index = behind(index, before: end)
        }
        var found: Int?
        var partEnd = end
        for comma in commas.reversed() {
            let part = span(comma + 1, partEnd)
            let isPublisherInFront =
                found != nil && partEnd < end && isPlace(trimmed(span(partEnd + 1, end))) && wordCount(part) <= 3
                && isTitleCase(part) && tokens[part.lowerBound].isUpperOrCaseless
                && part.allSatisfy { tokens[$0].isWordLike && !isNumeral($0) || mark($0) == CitationMark.ampersand }
                && wordCount(span(range.lowerBound, comma)) > 3 && commas.first == comma
            guard isPublicationPart(part) || isPublisherInFront else { break }
            found = comma
            partEnd = comma
        }
        return found
    }

    private func isPublicationPart(_ part: Range<Int>) -> Bool {
        guard !part.isEmpty, wordCount(part) <= 8 else { return false }
        if part.count <= 2, year(part.lowerBound) != nil { return true }
        if editionNumber(part) != nil { return true }
        // `2 Bde.`
        if isNumber(part.lowerBound), has(part.lowerBound + 1, .volume), part.count <= 3 { return true }
        guard tokens[part.lowerBound].isUpperOrCaseless else { return false }
        if placeAndPublisher(part) != nil || isPlace(part) { return true }
        return hasAny(.publisher, in: part)
            && !hasAny(.small, in: part.dropFirst(wordCount(part) > 1 ? 0 : part.count).isEmpty ? part : part)
    }

    /// Publisher, place, edition and year between commas.
    private mutating func readPublication(_ range: Range<Int>) {
        var start = range.lowerBound
        var index = start
        var kept: Range<Int>?
        while index <= range.upperBound {
            if index == range.upperBound || mark(index) == CitationMark.comma {
                let part = trimmed(span(start, index))
                if !part.isEmpty {
                    if let edition = editionNumber(part), work.edition == nil {
                        work.edition = editionText(edition)
                        claim(part)
                    } else if isNumber(part.lowerBound), has(part.lowerBound + 1, .volume) {
                        // How many volumes there are is residue.
                    } else if part.count == 1, let year = year(part.lowerBound), work.issued == nil {
                        work.issued = year
                        claim(part)
                    } else {
                        kept = span(kept?.lowerBound ?? part.lowerBound, part.upperBound)
                    }
                }
                start = index + 1
            }
            index = index < range.upperBound ? behind(index, before: range.upperBound) : index + 1
        }
        if let kept { takePublisher(kept) }
    }

    /// `Title, 2nd edition`.
    mutating func withoutEdition(_ range: Range<Int>) -> Range<Int> {
        guard work.edition == nil, let comma = last(CitationMark.comma, in: range) else { return range }
        let part = trimmed(span(comma + 1, range.upperBound))
        guard let edition = editionNumber(part) else { return range }
        work.edition = editionText(edition)
        claim(part)
        return span(range.lowerBound, comma)
    }

    // MARK: Sources

    /// Reads everything behind the title, sentence by sentence.
    mutating func readSources(_ range: Range<Int>) {
        split(range)
        let list = sentences
        var index = 0
        while index < list.count {
            // A book goes on to the end: its title may have sentences of its own.
            let part = trimmed(list[index])
            if let inside = inPrefix(part), kind(list[index].upperBound) != .gap {
                claim(span(part.lowerBound, inside.lowerBound))
                return readContained(span(inside.lowerBound, range.upperBound))
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
            // `Journal of X. Series B (Methodological), 36(2)`: a name of two sentences.
            if index + 1 < list.count, isPartOfJournal(list[index + 1]), isBareContainer(list[index]) {
                takeSource(span(list[index].lowerBound, list[index + 1].upperBound))
                index += 2
                continue
            }
            // `Journal of X. 2010;12(3):1-20`: the numbers in the next sentence belong to this container.
            if index + 1 < list.count, startsWithNumbers(list[index + 1]), kind(list[index].upperBound) != .gap,
                isBareContainer(list[index])
            {
                setContainer(withoutRemarks(trimmed(list[index])))
            } else {
                takeSource(list[index])
            }
            index += 1
        }
    }

    private func isPartOfJournal(_ sentence: Range<Int>) -> Bool {
        let first = sentence.lowerBound
        return (isWord(first, "series") || isWord(first, "section") || isWord(first, "part") || isWord(first, "serie"))
            && tokens[first].isCapital
            && (tokens[first + 1].shape.contains(.capitals) || isNumber(first + 1)) && tokens[first + 1].count <= 3
    }

    private func isBareContainer(_ range: Range<Int>) -> Bool {
        let part = trimmed(range)
        return !part.isEmpty && work.containerTitle == nil && tokens[part.lowerBound].isWordLike
            && inPrefix(part) == nil && container(of: part) == nil
            && placeAndPublisher(part) == nil && editionNumber(part) == nil && !hasAny(.thesis, in: part)
    }
}
