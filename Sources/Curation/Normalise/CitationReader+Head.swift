extension CitationReader {
    /// Reads names and date at the front; returns where the body begins.
    mutating func readHead() -> Int {
        let start = skipNumbering()
        if let body = readDatedHead(start) ?? readBareDatedHead(start) { return body }
        return readUndatedHead(start)
    }

    /// `[12]` or `3.` in front of a reference from a numbered list.
    private mutating func skipNumbering() -> Int {
        guard let first = tokens.first else { return 0 }
        if first.mark == CitationMark.bracket, first.partner == 2, isNumber(1), tokens[1].count <= 3 {
            claim(0..<3)
            return 3
        }
        if first.kind == .number, first.count <= 3, mark(1) == CitationMark.period, tokens.count > 4,
            tokens[2].isSpaced, kind(2) == .word
        {
            claim(0..<2)
            return 2
        }
        // `14 Bard, A. J.`
        if first.kind == .number, first.count <= 3, tokens.count > 5, tokens[1].kind == .word, tokens[1].isCapital,
            mark(2) == CitationMark.comma, tokens[3].shape.contains(.single), mark(4) == CitationMark.period
        {
            claim(0..<1)
            return 1
        }
        return 0
    }

    // MARK: A date in parentheses

    private mutating func readDatedHead(_ start: Int) -> Int? {
        var index = start
        while index < tokens.count {
            let token = tokens[index]
            if token.kind == .gap { return nil }
            if token.mark == CitationMark.open || token.mark == CitationMark.bracket, let date = date(inBracket: index)
            {
                return readNames(before: index, from: start, date)
            }
            // A title in quotation marks stands behind the names.
            if token.mark == CitationMark.quote, token.partner > 0 { return nil }
            index = behind(index, before: tokens.count)
        }
        return nil
    }

    private mutating func readNames(before open: Int, from start: Int, _ date: CitationDate) -> Int? {
        let zone = trimmedComma(span(start, open))
        if zone.isEmpty {
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
            work.title = take(trimmedEnd(list))
            apply(date)
            return bodyStart(date)
        }
        if isLateDate(open, zone: list, shape) { return nil }
        // Sentences in front of the date: it stands behind the reference's end.
        if !shape.isPlausible, sentenceCount(trimmedEnd(list)) > 1, !isTitleInFront(list) || date.year == nil {
            return nil
        }
        // A list that doesn't read as names is kept whole: a wrong name is worse than an honest literal.
        let isTitled =
            shape.hasTitled && shape.persons == 0 && mark(open - 1) == CitationMark.period
            && startsWithSource(bodyStart(date))
        if !isTitled,
            shape.isPlausible || shape.hasInitials && shape.persons * 2 > names.count && !endsSentenceInside(list)
        {
            giveNames(areEditors: areEditors, shape)
        } else if isTitleInFront(list),
            !(isTitleCase(list) && first(CitationMark.colon, in: list) == nil && !startsWithSource(bodyStart(date)))
        {
            work.title = take(trimmedEnd(list))
        } else {
            names = [CitationName(kind: .description, main: trimmedEnd(list))]
            giveNames(areEditors: areEditors, shape)
        }
        apply(date)
        // `[1959] 1990. Title`
        let next = date.range.upperBound
        if let second = year(next), mark(next + 1) == CitationMark.period, let first = date.year, second > first {
            work.originallyIssued = first
            work.issued = second
            claim(next..<next + 1)
            return next + 2
        }
        return bodyStart(date)
    }

    /// Whether publisher or container follow the date at once, so that the title stands in front of it.
    private func startsWithSource(_ start: Int) -> Bool {
        var end = start
        while end < tokens.count, kind(end) != .gap, !endsSentence(end, from: start, before: tokens.count) {
            end = behind(end, before: tokens.count)
        }
        let part = trimmed(span(start, end))
        guard !part.isEmpty else { return true }
        return placeAndPublisher(part) != nil || unknownPlaceAndPublisher(part) != nil || container(of: part) != nil
            || hasAny(.publisher, in: part) && wordCount(part) <= 5
    }

    private mutating func giveNames(areEditors: Bool, _ shape: NameListShape) {
        work.authorsIncomplete = shape.isIncomplete
        claimSeparators()
        if areEditors { work.editor = takeNames() } else { work.author = takeNames() }
    }

    /// The words between the pieces of the list (`et al.`, `and`, `u. a.`) announce and stand in no field.
    mutating func claimSeparators() {
        var start = listRange.lowerBound
        for piece in pieces {
            claim(span(start, piece.range.lowerBound))
            start = piece.range.upperBound
        }
        claim(span(start, listRange.upperBound))
    }

    private func bodyStart(_ date: CitationDate) -> Int {
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

    private func trimmedComma(_ range: Range<Int>) -> Range<Int> {
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
        if isNumeral(previous) || isNumber(previous - 1) || has(previous, .volume)
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

    private func sentenceCount(_ range: Range<Int>) -> Int {
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

    private func endsSentenceInside(_ range: Range<Int>) -> Bool { sentenceCount(range) > 1 }

    /// APA puts the title in front when there is no author: `Title of a book. (2010). Publisher.`
    private func isTitleInFront(_ list: Range<Int>) -> Bool {
        let words = wordCount(list)
        let lower = list.reduce(0) { $0 + (tokens[$1].isLower && !has($1, .particle) ? 1 : 0) }
        if mark(list.upperBound - 1) == CitationMark.period, words > 2, lower >= 1, !hasAny(.organisation, in: list) {
            return true
        }
        if let colon = first(CitationMark.colon, in: list), colon > list.lowerBound, words > 4, lower >= 1 {
            return true
        }
        return words > 3 && lower >= 2 && mark(list.upperBound - 1) == CitationMark.period
    }

    /// Takes `(Ed.)`, `(Eds.)`, `(Hrsg.)`, `, editors`, `, ed.` off the end of a list of names.
    mutating func withoutEditorMark(_ range: Range<Int>) -> (Range<Int>, Bool) {
        var end = range.upperBound
        while end > range.lowerBound,
            mark(end - 1) == CitationMark.comma
                || mark(end - 1) == CitationMark.period && mark(end - 2) == CitationMark.close
                || mark(end - 1) == CitationMark.colon
        { end -= 1 }
        guard end - 1 > range.lowerBound else { return (range, false) }
        if mark(end - 1) == CitationMark.close || mark(end - 1) == CitationMark.bracketClose {
            let open = Int(tokens[end - 1].partner)
            guard open > range.lowerBound, isEditorMark(span(open + 1, end - 1)) else { return (range, false) }
            claim(span(open, end))
            return (trimmedComma(span(range.lowerBound, open)), true)
        }
        let word = mark(end - 1) == CitationMark.period ? end - 2 : end - 1
        guard word > range.lowerBound + 1, isEditorWord(word),
            tokens[word].isLower || tokens[word].shape.contains(.caseless),
            mark(word - 1) == CitationMark.comma || tokens[word].count > 2
        else {
            return (range, false)
        }
        claim(span(word, end))
        return (trimmedComma(span(range.lowerBound, word)), true)
    }

    /// Words that say so without parentheses.
    private func isEditorWord(_ index: Int) -> Bool {
        for word in ["ed", "eds", "editor", "editors", "hrsg", "hg", "red"] as [StaticString] where isWord(index, word)
        { return true }
        return false
    }

    func isEditorMark(_ inside: Range<Int>) -> Bool {
        guard !inside.isEmpty, inside.count <= 6 else { return false }
        var isEditor = false
        for index in inside where tokens[index].isWordLike {
            guard
                has(index, [.editor, .translator, .and]) || isWord(index, "g") || isWord(index, "a")
                    || isWord(index, "di") || isWord(index, "in")
                    || isWord(index, "chief") || isWord(index, "s")
            else { return false }
            if has(index, .editor) { isEditor = true }
        }
        return isEditor
    }

    // MARK: A date without parentheses

    /// `Kohonen, T. 1982. Title`, `Smith, J., 2010, Title`, `Müller, H. 2010: Titel`.
    private mutating func readBareDatedHead(_ start: Int) -> Int? {
        var index = start
        let limit = min(tokens.count, start + 90)
        while index < limit {
            let token = tokens[index]
            if token.kind == .gap || token.mark == CitationMark.quote && token.partner > 0 { return nil }
            if year(index) != nil, index > start {
                return readNames(beforeBareYear: index, from: start)
            }
            if token.kind == .word, isWord(index, "n"), mark(index + 1) == CitationMark.period, isWord(index + 2, "d"),
                mark(index + 3) == CitationMark.period, index > start,
                let date = date(in: index..<index + 4)
            {
                return accept(date, from: start)
            }
            index += 1
        }
        return nil
    }

    private mutating func readNames(beforeBareYear index: Int, from start: Int) -> Int? {
        var end = index + 1
        // `1982a.` as two tokens, `2010/11`, `1925 [1992]`
        if mark(end) == CitationMark.slash, year(end + 1) != nil { end += 2 }
        if mark(end) == CitationMark.bracket, tokens[end].partner == Int32(end + 2), year(end + 1) != nil { end += 3 }
        let next = end < tokens.count ? tokens[end] : nil
        let isParted =
            next.map {
                $0.kind == .gap || $0.mark == CitationMark.period || $0.mark == CitationMark.comma
                    || $0.mark == CitationMark.colon || $0.mark == CitationMark.quote
                    || $0.kind == .word && $0.isUpperOrCaseless
            } ?? true
        guard isParted, let date = date(in: span(index, end)) else { return nil }
        return accept(date, from: start)
    }

    private mutating func accept(_ date: CitationDate, from start: Int) -> Int? {
        let zone = trimmedComma(span(start, date.range.lowerBound))
        guard !zone.isEmpty, zone.count < 80 else { return nil }
        let claimed = tokens[zone.lowerBound..<zone.upperBound].map { $0.shape }
        let (list, areEditors) = withoutEditorMark(zone)
        let shape = readNames(list)
        let isOrganisationAlone =
            shape.persons == 0 && shape.organisations == names.count && shape.isPlausible
            && sentenceCount(trimmedEnd(list)) == 1
            && !list.contains(where: { mark($0) == CitationMark.comma })
        let isSingle =
            names.count == 1 && names[0].kind == .single && mark(date.range.lowerBound - 1) != CitationMark.comma
        let isDatedByMark = isNames(shape, list) || isOrganisationAlone || isSingle
        guard isDatedByMark else {
            for (offset, shape) in claimed.enumerated() { tokens[zone.lowerBound + offset].shape = shape }
            return nil
        }
        giveNames(areEditors: areEditors, shape)
        apply(date)
        return bodyStart(date)
    }

    /// Whether a list in front of a bare year or a title surely is one of names.
    private func isNames(_ shape: NameListShape, _ list: Range<Int>) -> Bool {
        guard shape.isPlausible, shape.persons > 0 else { return false }
        if endsSentenceInside(trimmedEnd(list)) { return false }
        return shape.hasInitials || shape.isStrict
    }

    // MARK: No date in front

    private mutating func readUndatedHead(_ start: Int) -> Int {
        if let quote = firstQuote(start), quote > start {
            let zone = trimmedQuoteZone(span(start, quote))
            if zone.isEmpty { return quote }
            let (list, areEditors) = withoutEditorMark(zone)
            let shape = readNames(list)
            let areSure =
                shape.persons + shape.organisations == names.count && !shape.hasTitled || kind(quote - 1) == .mark
            if shape.isPlausible, !list.isEmpty, areSure {
                giveNames(areEditors: areEditors, shape)
                return quote
            }
        }
        if let end = endOfNames(start) { return end }
        return start
    }

    private func trimmedQuoteZone(_ range: Range<Int>) -> Range<Int> {
        var zone = trimmedComma(range)
        // The period behind the last name ends the list, unless an initial stands there.
        if let last = zone.last, mark(last) == CitationMark.period, last > zone.lowerBound, tokens[last - 1].count > 2,
            !has(last - 1, [.suffix, .others])
        {
            zone = span(zone.lowerBound, last)
        }
        return zone
    }

    private func firstQuote(_ start: Int) -> Int? {
        var index = start
        while index < min(tokens.count, start + 60) {
            if tokens[index].mark == CitationMark.quote, tokens[index].partner > 0 { return index }
            if tokens[index].kind == .gap { return nil }
            index += 1
        }
        return nil
    }

    /// Where names at the front end, read at each mark that could end them.
    private mutating func endOfNames(_ start: Int) -> Int? {
        var index = start
        let limit = min(tokens.count, start + 70)
        var tries = 0
        while index < limit, tries < 10 {
            let token = tokens[index]
            if token.kind == .gap || token.mark == CitationMark.quote { break }
            let isColon = token.mark == CitationMark.colon && index + 1 < tokens.count && tokens[index + 1].isSpaced
            if isColon || token.mark == CitationMark.period && isPossibleEnd(index), index > start {
                tries += 1
                if let body = acceptNames(span(start, index + (isColon ? 0 : 1)), body: index + 1, isColon: isColon) {
                    return body
                }
                if isColon { break }
            }
            index = behind(index, before: tokens.count)
        }
        return endOfInitialNames(start)
    }

    private mutating func acceptNames(_ zone: Range<Int>, body: Int, isColon: Bool) -> Int? {
        let claimed = tokens[zone].map { $0.shape }
        let (list, areEditors) = withoutEditorMark(zone)
        let shape = readNames(trimmedName(list))
        let isEastern = shape.isStrict && names.allSatisfy { $0.kind == .eastAsian }
        let isInverted =
            names.allSatisfy { $0.kind == .inverted || $0.kind == .eastAsian }
            || names.first?.kind == .inverted && shape.isStrict
        let isOrganisation =
            (!isColon || areEditors) && shape.organisations == names.count && names.count == 1
            && isKnownOrganisationAlone(list)
        if isFrontOfDirectName(list, body: body) {
            for (offset, shape) in claimed.enumerated() { tokens[zone.lowerBound + offset].shape = shape }
            return nil
        }
        let isSure =
            shape.isPlausible && shape.persons > 0 && !shape.hasTitled && haveOneForm()
            && (!isColon && areDirectNames(list, shape) || shape.hasInitials || isEastern
                || isInverted && shape.isStrict || areEditors || !isColon && isOneDirectName(list, body: body))
        guard isSure || isOrganisation, !(shape.hasInitials && shape.persons < names.count && isColon) else {
            for (offset, shape) in claimed.enumerated() { tokens[zone.lowerBound + offset].shape = shape }
            return nil
        }
        giveNames(areEditors: areEditors, shape)
        return body
    }

    /// `Lawrence A. Cunningham, From …`: the period stands behind an initial of a name that goes on.
    private func isFrontOfDirectName(_ list: Range<Int>, body: Int) -> Bool {
        guard let last = list.last, mark(last) == CitationMark.period || mark(body - 1) == CitationMark.period,
            body < tokens.count, let piece = pieces.last, !piece.isInitials
        else { return false }
        let initial = mark(last) == CitationMark.period ? last - 1 : last
        guard initial > list.lowerBound, tokens[initial].shape.contains(.single), tokens[body].isCapital,
            body + 1 < tokens.count
        else { return false }
        return mark(body + 1) == CitationMark.comma || mark(body + 1) == CitationMark.period
            || has(body + 1, .and) && !tokens[body + 2].isLower
            || mark(body + 1) == CitationMark.ampersand
    }

    /// `Jeffrey Kuskin, David Ofelt, and John Hennessy. Title.`: two names or more in full, and no word that a title has.
    private func areDirectNames(_ list: Range<Int>, _ shape: NameListShape) -> Bool {
        guard names.count > 1, shape.isStrict, names.allSatisfy({ $0.kind == .direct }) else { return false }
        return !hasAny(
            [
                .journal, .publisher, .conference, .organisation, .series, .thesis, .description, .reportNoun,
                .reportKind,
            ], in: list)
    }

    /// `Claire Lemercier. Titre. Revue, 2005, …`: a name in two words of no meaning, and two sentences and a year behind.
    private func isOneDirectName(_ list: Range<Int>, body: Int) -> Bool {
        guard names.count == 1, names[0].kind == .direct, (2...3).contains(wordCount(list)) else { return false }
        for index in list
        where tokens[index].kind == .word && (!tokens[index].classes.isEmpty || tokens[index].count < 3) {
            return false
        }
        let rest = span(body, tokens.count)
        return sentenceCount(rest) > 1 && rest.contains { year($0) != nil }
    }

    /// Initials in every person's name or in none: `H. Fischer, Centre Pompidou` is a name and a title.
    private func haveOneForm() -> Bool {
        var with = 0
        var without = 0
        for name in names {
            if name.kind == .single { return names.count == 1 }
            guard name.kind == .direct || name.kind == .inverted else { continue }
            if name.hasInitials { with += 1 } else { without += 1 }
        }
        return with == 0 || without == 0
            || names.first?.kind == .inverted
                && names.dropFirst().allSatisfy { $0.kind == .direct || $0.kind == .inverted } && names.count <= 3
                && !names[0].hasInitials
    }

    private func isKnownOrganisationAlone(_ list: Range<Int>) -> Bool {
        let words = wordCount(list)
        return words >= 2 && words <= 8 && hasAny(.organisation, in: list)
            && !hasAny([.journal, .conference], in: list) && !list.contains { mark($0) == CitationMark.comma }
    }

    private func trimmedName(_ list: Range<Int>) -> Range<Int> {
        guard let last = list.last, mark(last) == CitationMark.period, last > list.lowerBound else { return list }
        return tokens[last - 1].count > 3 && !has(last - 1, .suffix) ? span(list.lowerBound, last) : list
    }

    /// Whether a period may end a list of names: the next word is no initial.
    private func isPossibleEnd(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        if next.kind == .gap { return true }
        if next.kind == .mark {
            return next.mark == CitationMark.bracket || next.mark == CitationMark.open
                || next.mark == CitationMark.quote
        }
        if next.kind == .number { return next.isSpaced }
        guard next.isSpaced || next.shape.contains(.eastAsian) || tokens[index].count > 1, next.isUpperOrCaseless else {
            return false
        }
        if next.shape.contains(.single), !next.shape.contains(.eastAsian) {
            // `Gerber. A Process …`, `Treatise`: behind a whole word an initial has its period.
            if index > 0, tokens[index - 1].kind == .word, tokens[index - 1].count > 2,
                mark(index + 2) != CitationMark.period, kind(index + 2) == .word
            {
                return true
            }
            // `A` as the first word of a title.
            return mark(index + 2) != CitationMark.period && index + 2 < tokens.count && tokens[index + 2].kind == .word
                && tokens[index + 2].isLower
        }
        return mark(index + 2) != CitationMark.period || next.count > 3
    }

    /// `A. B. Name, C. Name and D. Name, Title, …`: names with initials, one after another, up to what is none.
    private mutating func endOfInitialNames(_ start: Int) -> Int? {
        var failures = 0
        var end: Int?
        var index = start
        let limit = min(tokens.count, start + 60)
        while index < limit {
            if tokens[index].kind == .gap || tokens[index].mark == CitationMark.quote { break }
            if tokens[index].mark == CitationMark.comma, index > start {
                failures += 1
                let shape = readNames(span(start, index))
                let isSure =
                    shape.isPlausible && shape.hasInitials
                    && names.allSatisfy { $0.hasInitials || $0.kind == .inverted && $0.given != nil }
                if isSure {
                    end = index
                    failures = 0
                } else if failures > 1, end != nil || index > start + 24 {
                    break
                }
            }
            index = behind(index, before: tokens.count)
        }
        guard let end else { return nil }
        let shape = readNames(span(start, end))
        giveNames(areEditors: false, shape)
        return end + 1
    }
}
