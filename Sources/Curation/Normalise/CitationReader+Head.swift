/// Names and date at the front.
extension CitationReader {
    /// Reads names and date at the front; returns where the body begins.
    mutating func readHead() -> Int {
        let start = behindVgl(skipNumbering())
        openGivenNames(start)
        if let body = readDatedHead(start) ?? readBareDatedHead(start) { return body }
        evidence.isWholeUndated = true
        return readUndatedHead(start)
    }

    /// `[12]` or `3.` in front of a reference from a numbered list.
    private mutating func skipNumbering() -> Int {
        guard let first = tokens.first else { return 0 }
        if first.mark == CitationMark.bracket, first.partner == 2, isNumber(1), tokens[1].count <= 3 {
            claimNumbering(0..<3)
            return 3
        }
        if first.kind == .number, first.count <= 3, mark(1) == CitationMark.period, tokens.count > 4,
            tokens[2].isSpaced, kind(2) == .word
        {
            claimNumbering(0..<2)
            return 2
        }
        // `14 Bard, A. J.`
        if first.kind == .number, first.count <= 3, tokens.count > 5, tokens[1].kind == .word, tokens[1].isCapital,
            mark(2) == CitationMark.comma, tokens[3].shape.contains(.single), mark(4) == CitationMark.period
        {
            claimNumbering(0..<1)
            return 1
        }
        return 0
    }

    /// Three digits may be more than the number of a list: they are residue.
    private mutating func claimNumbering(_ range: Range<Int>) {
        for index in range where !isNumber(index) || tokens[index].count < 3 { announce(index..<index + 1) }
    }

    private mutating func readDatedHead(_ start: Int) -> Int? {
        var index = start
        while index < tokens.count {
            let token = tokens[index]
            if token.kind == .gap { return nil }
            if token.mark == CitationMark.open || token.mark == CitationMark.bracket, let date = date(inBracket: index)
            {
                if isYearTwice(date, at: index, from: start) { return nil }
                return readNames(before: index, from: start, date)
            }
            // A title in quotation marks stands behind the names.
            if token.mark == CitationMark.quote, token.partner > 0 {
                // `'Student' (1908)`
                let close = Int(token.partner)
                if index == start, close - index <= 3, mark(close + 1) == CitationMark.open,
                    let date = date(inBracket: close + 1), date.year != nil
                {
                    names = [CitationName(kind: .single, main: span(index + 1, close))]
                    work.author = takeNames()
                    apply(date)
                    return bodyStart(date)
                }
                // `Enquete-Kommission "Zukunft" (2002)`: a name of an organisation has one too.
                if index > start, mark(close + 1) == CitationMark.open, date(inBracket: close + 1) != nil,
                    hasAny(.organisation, in: span(start, index))
                {
                    index = close + 1
                    continue
                }
                return nil
            }
            index = behind(index, before: tokens.count)
        }
        return nil
    }

    mutating func readNames(before open: Int, from start: Int, _ date: CitationDate) -> Int? {
        let zone = withoutAssistants(withoutEasternTranslators(trimmedComma(span(start, open))))
        if zone.isEmpty {
            apply(date)
            return bodyStart(date)
        }
        // `Ders. (1994)`: who that is the text does not say; the word is residue.
        if isSameAuthor(zone) {
            apply(date)
            return bodyStart(date)
        }
        let (list, areEditors) = withoutEditorMark(zone)
        let shape = readNames(list)
        // `Ecological fallacy. (2009). In A dictionary of sociology`: an entry has no author.
        if !areEditors, mark(zone.upperBound - 1) == CitationMark.period, shape.persons == 0,
            !hasAny(.organisation, in: zone),
            isWord(bodyStart(date), "in"), tokens[bodyStart(date)].isCapital,
            inPrefix(span(bodyStart(date), tokens.count)) != nil
        {
            setTitle(trimmedEnd(list))
            apply(date)
            return bodyStart(date)
        }
        if isLateDate(open, zone: list, shape) { return nil }
        // `Kuhn, K.A.: The importance of context. In: Book. Springer, Heidelberg (2015)`: nothing behind the date.
        if !shape.isPlausible || shape.hasTitled, isAtEnd(date), sentenceCount(trimmedEnd(list)) > 1 || names.count > 1,
            list.contains(where: {
                tokens[$0].shape.contains([.single, .capital]) && mark($0 + 1) == CitationMark.period
            })
        {
            return nil
        }
        // `Feigl, H. Inquiries and provocations. (1981). Reidel`
        if !shape.isPlausible, date.year != nil, let title = titleBehindNames(start, before: open) {
            setTitle(title)
            apply(date)
            return bodyStart(date)
        }
        // `Publication manual (7th ed.). (2020). Publisher`
        if !areEditors, let last = trimmedEnd(list).last, mark(last) == CitationMark.close,
            Int(tokens[last].partner) > list.lowerBound + 1,
            editionNumber(span(Int(tokens[last].partner) + 1, last)) != nil
        {
            setTitle(list)
            apply(date)
            return bodyStart(date)
        }
        let (remarkless, remark) = withoutStrangeRemark(list)
        if !shape.isPlausible, let remark {
            let inner = readNames(remarkless)
            if inner.isPlausible, isNameBesideRemark(inner, remark),
                standardLetter(remark.lowerBound) == nil, sentenceCount(trimmedEnd(remarkless)) == 1
            {
                giveNames(areEditors: areEditors, inner)
                evidence.isGuessed = true
                for index in remark { tokens[index].shape.remove(.taken) }
                apply(date)
                return bodyStart(date)
            }
            _ = readNames(list)
        }
        // Sentences in front of the date: it stands behind the reference's end.
        if !shape.isPlausible, sentenceCount(trimmedEnd(list)) > 1, !isTitleInFront(list) || date.year == nil {
            return nil
        }
        // A list that doesn't read as names is kept whole: a wrong name is worse than an honest literal.
        // `The Oxford Handbook of X (2017). Oxford University Press`: no author, and no period behind the title.
        let isTitleBySource = !areEditors && isTitle(list, shape, beforeSource: bodyStart(date))
        let isTitled =
            isTitleBySource
            || (shape.hasTitled || isWord(list.lowerBound, "the") && !hasAny(.organisation, in: list))
                && shape.persons == 0 && mark(open - 1) == CitationMark.period
                && (startsWithSource(bodyStart(date)) || has(list.lowerBound, .description))
        if !areEditors, shape.persons == 0, wordCount(list) > 1, trimmed(span(bodyStart(date), tokens.count)).isEmpty {
            // `Guidelines on weighting (2009).`: nothing behind the date could be the title.
            setTitle(trimmedEnd(list))
        } else if !isTitled, !endsAsQuestion(list),
            shape.isPlausible || shape.hasInitials && shape.persons * 2 > names.count && sentenceCount(list) == 1
        {
            giveNames(areEditors: areEditors, shape)
        } else if isTitleBySource || isTitleInFront(list),
            endsAsQuestion(list) || isTitled
                || !(isTitleCase(list) && first(CitationMark.colon, in: list) == nil
                    && !startsWithSource(bodyStart(date)))
        {
            setTitle(trimmedEnd(list))
        } else {
            names = [CitationName(kind: .description, main: trimmedEnd(list))]
            giveNames(areEditors: areEditors, shape)
        }
        apply(date)
        // `[1959] 1990. Title`
        let next = date.range.upperBound
        // `[1980] (1987): Title`
        if tokens[next].mark == CitationMark.open, tokens[next].partner == Int32(next + 2), let second = year(next + 1),
            let first = date.year, second > first, next + 3 < tokens.count
        {
            work.originallyIssued = first
            work.issued = second
            claim(next..<next + 3)
            return mark(next + 3) == CitationMark.colon || mark(next + 3) == CitationMark.period ? next + 4 : next + 3
        }
        if let second = year(next), mark(next + 1) == CitationMark.period, let first = date.year, second > first {
            work.originallyIssued = first
            work.issued = second
            claim(next..<next + 1)
            return next + 2
        }
        return bodyStart(date)
    }

    func isAtEnd(_ date: CitationDate) -> Bool {
        span(date.range.upperBound, tokens.count).allSatisfy { tokens[$0].kind == .mark || tokens[$0].kind == .gap }
    }

    /// Names in front and a title behind them, before the date.
    private mutating func titleBehindNames(_ start: Int, before open: Int) -> Range<Int>? {
        var index = start
        while index < min(open, start + 24) {
            if mark(index) == CitationMark.period, index > start, index + 1 < open - 2, tokens[index + 1].isSpaced,
                tokens[index + 1].isCapital, tokens[index + 1].count > 2, tokens[index + 2].isLower,
                tokens[index - 1].shape.contains(.single)
            {
                let shape = readNames(span(start, index + 1))
                guard shape.isPlausible, shape.hasInitials, shape.organisations == 0,
                    names.allSatisfy({ $0.kind == .inverted }), mark(open - 1) == CitationMark.period
                else { return nil }
                giveNames(areEditors: false, shape)
                return span(index + 1, open)
            }
            index = behind(index, before: open)
        }
        return nil
    }

    /// Whether publisher or container follow the date at once, so that the title stands in front of it.
    func startsWithSource(_ start: Int) -> Bool {
        var end = start
        while end < tokens.count, kind(end) != .gap, !endsSentence(end, from: start, before: tokens.count) {
            end = behind(end, before: tokens.count)
        }
        let part = trimmed(span(start, end))
        guard !part.isEmpty else { return true }
        return placeAndPublisher(part) != nil || unknownPlaceAndPublisher(part) != nil || container(of: part) != nil
            || hasAny(.publisher, in: part) && wordCount(part) <= 5
    }

    mutating func giveNames(areEditors: Bool, _ shape: NameListShape) {
        work.authorsIncomplete = shape.isIncomplete
        claimSeparators()
        if areEditors || hasRoles { work.editor = takeNames() } else { work.author = takeNames() }
    }

    /// The words between the pieces of the list (`et al.`, `and`, `u. a.`) announce and stand in no field.
    mutating func claimSeparators() {
        var start = listRange.lowerBound
        for index in pieces.indices {
            announceSeparators(span(start, pieces[index].range.lowerBound))
            start = pieces[index].range.upperBound
        }
        announceSeparators(span(start, listRange.upperBound))
    }

    func bodyStart(_ date: CitationDate) -> Int {
        var index = date.range.upperBound
        // `(Eds.)` may stand behind the date.
        while index < tokens.count, tokens[index].kind == .mark, Self.isPartingMark(tokens[index].mark) { index += 1 }
        return index
    }

    private static func isPartingMark(_ mark: UInt8) -> Bool {
        mark == CitationMark.period || mark == CitationMark.comma || mark == CitationMark.colon
            || mark == CitationMark.semicolon
            || mark == CitationMark.dash
    }

    func trimmedComma(_ range: Range<Int>) -> Range<Int> {
        var upper = range.upperBound
        while upper > range.lowerBound, Self.isPartingMark(mark(upper - 1)), mark(upper - 1) != CitationMark.period {
            upper -= 1
        }
        return span(range.lowerBound, upper)
    }

    /// `Journal 12, no. 3 (2010): 1–20`: the date belongs to the issue.
    private func isLateDate(_ open: Int, zone: Range<Int>, _ shape: NameListShape) -> Bool {
        guard !shape.isPlausible else { return false }
        let previous = open - 1
        // `The guideline E9 (1998).`: a designation ends the title.
        let isDesignation =
            kind(previous) == .mixed && !isNumber(previous - 1) && sentenceCount(zone) == 1
            && trimmed(span(Int(tokens[open].partner) + 1, tokens.count)).isEmpty
        if isNumeral(previous) && !isDesignation || isNumber(previous - 1) || has(previous, .volume)
            || mark(previous) == CitationMark.period && has(previous - 1, .volume)
        {
            return true
        }
        let close = Int(tokens[open].partner)
        // Behind a title and its container: `Title. Journal (2010), 12, 1–20`.
        let isFollowedByNumbers =
            mark(close + 1) == CitationMark.colon && isNumeral(close + 2)
            || mark(close + 1) == CitationMark.comma
                && (isNumeral(close + 2) || has(close + 2, [.page, .volume]) && mark(close + 3) == CitationMark.period)
        return isFollowedByNumbers && sentenceCount(zone) > 1
    }

    func sentenceCount(_ range: Range<Int>) -> Int {
        var count = 1
        var index = range.lowerBound
        while index < range.upperBound {
            if tokens[index].kind == .mark, endsSentence(index, from: range.lowerBound, before: range.upperBound) {
                count += 1
            }
            index = behind(index, before: range.upperBound)
        }
        return count
    }

    /// APA puts the title in front when there is no author: `Title of a book. (2010). Publisher.`
    private func isTitleInFront(_ list: Range<Int>) -> Bool {
        let words = wordCount(list)
        let lower = list.reduce(0) { $0 + (tokens[$1].isLower && !has($1, .particle) ? 1 : 0) }
        let last = mark(list.upperBound - 1)
        if last == CitationMark.question || last == CitationMark.exclamation, words > 2 { return true }
        if last == CitationMark.period, words > 2, lower >= 1, !hasAny(.organisation, in: list) {
            return true
        }
        if let colon = first(CitationMark.colon, in: list), colon > list.lowerBound, words > 4, lower >= 1 {
            return true
        }
        // `Polls apart. (2015, May 9). The Economist`
        if last == CitationMark.period, words == 2, tokens[list.lowerBound + 1].isLower,
            !has(list.lowerBound + 1, .particle), !hasAny(.organisation, in: list)
        {
            return true
        }
        return words > 3 && lower >= 2 && last == CitationMark.period
    }
}
