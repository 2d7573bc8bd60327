/// Names at the front of a reference whose date stands at its end.
extension CitationReader {
    mutating func readUndatedHead(_ start: Int) -> Int {
        if let letter = firstLetter(start), let period = first(CitationMark.period, in: span(start, letter)),
            period > start
        {
            // `国家统计局. 农民工监测调查报告[R]`: with GB/T's letter what stands in front of the first period are authors.
            let (list, areEditors) = withoutEditorMark(span(start, period))
            let shape = readNames(list)
            let isOne = names.count == 1 && names[0].kind == .organisation || list.count == 1
            // `国家统计局，社会学研究所. 综合调查[R]`
            let areEastern = names.count > 1 && names.allSatisfy { $0.kind == .organisation || $0.kind == .eastAsian }
            if isOne || areEastern && shape.isPlausible,
                tokens[list.lowerBound].shape.contains(.eastAsian) || shape.organisations == 1
            {
                giveNames(areEditors: areEditors, shape)
                return period + 1
            }
        }
        if let quote = firstQuote(start), quote > start {
            let zone = withoutEasternTranslators(trimmedQuoteZone(span(start, quote)))
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
        return endOfShortForm(start) ?? endOfShortFormBeforeComma(start) ?? endOfNoteNames(start)
            ?? endOfLeadingInitials(start) ?? endOfVancouverNames(start) ?? endOfLeadingOrganisations(start)
            ?? endOfNames(start)
            ?? endOfFullNames(start) ?? endOfCaselessName(start) ?? start
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

    /// The bracket of `[J]`, `[EB/OL]`.
    private func firstLetter(_ start: Int) -> Int? {
        span(start, tokens.count).first { mark($0) == CitationMark.bracket && standardLetter($0) != nil }
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

    /// `Bruno Latour, Science in Action (Cambridge, MA: Harvard University Press, 1987)`: the notes of Chicago.
    private mutating func endOfNoteNames(_ start: Int) -> Int? {
        guard tokens[start].isCapital, isKnownGivenName(start) || tokens[start].shape.contains(.single),
            hasImprintBracket(start)
        else { return nil }
        var end: Int?
        for index in start..<min(tokens.count, start + 30) where mark(index) == CitationMark.comma {
            let shape = readNames(span(start, index))
            if shape.isStrict, names.allSatisfy({ $0.kind == .direct }),
                names.allSatisfy({
                    $0.given.map { isKnownGivenName($0.lowerBound) || tokens[$0.lowerBound].shape.contains(.single) }
                        ?? false
                })
            {
                end = index
            } else if end != nil {
                break
            }
        }
        guard let end else { return nil }
        let shape = readNames(span(start, end))
        giveNames(areEditors: false, shape)
        return end + 1
    }

    /// A bracket with place, publisher and year.
    private func hasImprintBracket(_ start: Int) -> Bool {
        span(start, tokens.count).contains {
            mark($0) == CitationMark.open && tokens[$0].partner > $0 && year(Int(tokens[$0].partner) - 1) != nil
                && first(CitationMark.colon, in: span($0 + 1, Int(tokens[$0].partner))) != nil
        }
    }

    /// `Kelle, Udo, Computergestützte Analyse`, `Paugam, Serge (dir.), L'enquête`: family names in front, given names that
    /// are known or have an initial, and a comma before the title.
    private mutating func endOfFullNames(_ start: Int) -> Int? {
        var index = start
        var end: Int?
        while index < min(tokens.count, start + 60), let name = endOfFullName(index) {
            end = name
            guard mark(name) == CitationMark.semicolon || mark(name) == CitationMark.slash || has(name, .and) else {
                break
            }
            index = name + 1
        }
        guard let end, mark(end) == CitationMark.comma, end + 1 < tokens.count,
            tokens[end + 1].isUpperOrCaseless || tokens[end + 1].mark == CitationMark.quote
        else { return nil }
        let (list, areEditors) = withoutEditorMark(span(start, end))
        let shape = readNames(list)
        guard shape.isPlausible, shape.persons == names.count else { return nil }
        giveNames(areEditors: areEditors, shape)
        return end + 1
    }

    /// Behind `Family, Given`, with `(dir.)` where it follows.
    private func endOfFullName(_ start: Int) -> Int? {
        var index = start
        while index < start + 5, tokens[index].isCapital || has(index, .particle) || mark(index) == CitationMark.dash {
            index += 1
        }
        guard index > start, mark(index) == CitationMark.comma, tokens[index + 1].isCapital else { return nil }
        // `Lemoine Julie, Les non-réponses au recensement`: the title begins with an article.
        if index == start + 2, isKnownGivenName(start + 1), !isKnownGivenName(start), isFrenchArticle(index + 1),
            tokens[index + 2].isLower
        {
            return index
        }
        let given = index + 1
        index = given
        var hasInitial = false
        while index < given + 6,
            tokens[index].isCapital || mark(index) == CitationMark.period || mark(index) == CitationMark.dash
        {
            if index > given, tokens[index].shape.contains(.single) { hasInitial = true }
            index += 1
        }
        // `CHELCEA, Septimiu, Metodologia`: capitals tell the family name.
        let isFamilyInCapitals =
            tokens[start].shape.contains(.capitals) && letterCount(start) > 3
            && !tokens[given].shape.contains(.capitals)
            && index == given + 1
        guard isKnownGivenName(given) || hasInitial || isFamilyInCapitals else { return nil }
        if mark(index) == CitationMark.open, tokens[index].partner > index,
            isEditorMark(span(index + 1, Int(tokens[index].partner)))
        {
            return Int(tokens[index].partner) + 1
        }
        return index
    }

    /// Where names at the front end, read at each mark that could end them.
    private mutating func endOfNames(_ start: Int) -> Int? {
        var index = start
        let limit = min(tokens.count, start + 70)
        var tries = 0
        while index < limit, tries < 10 {
            let token = tokens[index]
            if token.kind == .gap || token.mark == CitationMark.quote { break }
            let isColon =
                token.mark == CitationMark.colon && index + 1 < tokens.count
                && (tokens[index + 1].isSpaced || tokens[index + 1].shape.contains(.eastAsian) && token.count > 1)
            // `Rao, J. N. K. – Small-area means`
            let isDash =
                token.mark == CitationMark.dash && token.shape.contains(.long) && token.isSpaced
                && tokens[index + 1].isSpaced && tokens[index + 1].isCapital && mark(index - 1) == CitationMark.period
                && tokens[index - 2].shape.contains([.single, .capital]) && mark(index + 2) != CitationMark.comma
            let isMark = isColon || isDash
            if isMark || token.mark == CitationMark.period && isPossibleEnd(index), index > start {
                tries += 1
                if let body = acceptNames(span(start, index + (isMark ? 0 : 1)), body: index + 1, isColon: isMark) {
                    return body
                }
                if isMark { break }
            }
            index = behind(index, before: tokens.count)
        }
        return endOfInitialNames(start)
    }

    private mutating func acceptNames(_ zone: Range<Int>, body: Int, isColon: Bool) -> Int? {
        let claimed = tokens.shapes(of: zone)
        let (list, areEditors) = withoutEditorMark(zone)
        let shape = readNames(trimmedName(list))
        let isEastern = shape.isStrict && names.allSatisfy { $0.kind == .eastAsian }
        let isInverted =
            names.allSatisfy { $0.kind == .inverted || $0.kind == .eastAsian }
            || names.first?.kind == .inverted && shape.isStrict
        let isOrganisation =
            (!isColon || areEditors) && shape.persons == 0
            && (names.count == 1 && shape.organisations == 1
                && isKnownOrganisationAlone(list, mayHaveCommas: areEditors || names[0].main.count + 1 >= list.count)
                || names.count > 1 && areKnownOrganisations())
            && !startsWithSource(body)
        // `C. R. Shalizi, and M. E. J. Newman, SIAM Rev. 51, 661 (2009)`: numbers stand behind a journal, not behind names.
        let isJournal = isNumber(body) && mark(body + 1) == CitationMark.comma && isNumeral(body + 2)
        if isJournal || isFrontOfDirectName(list, body: body)
            || names.dropFirst().contains(where: { startsWithArticle($0) })
        {
            tokens.restore(claimed, of: zone)
            return nil
        }
        // `V. N. Vapnik, The Nature of Statistical Learning Theory.`: the title stands behind a comma.
        let hasTitle =
            shape.hasInitials && shape.organisations > 0 && names.count > 1
            && names.contains {
                $0.kind == .organisation && isWord($0.main.lowerBound, "the") && tokens[$0.main.lowerBound].isCapital
                    && ($0.main == names.last?.main || !hasAny(.organisation, in: $0.main)
                        || $0.main.contains { isWord($0, "in") && mark($0 - 1) == CitationMark.comma })
            }
        let isSure =
            shape.isPlausible && shape.persons > 0 && !shape.hasTitled && !hasTitle && haveOneForm()
            && (!isColon && areDirectNames(list, shape) || shape.hasInitials || isEastern
                || isInverted && shape.isStrict || areEditors || isColon && isGivenFirst(list, body: body)
                || !isColon && isOneDirectName(list, body: body))
        guard isSure || isOrganisation, !(shape.hasInitials && shape.persons < names.count && isColon) else {
            tokens.restore(claimed, of: zone)
            return nil
        }
        if let last = names.last, last.kind == .inverted, !isColon { names[names.count - 1] = asVancouver(last) }
        giveNames(areEditors: areEditors, shape)
        return body
    }

    /// `Freedman B. Equipoise`: the period ends the list where no comma parts the name from its one initial.
    private func asVancouver(_ name: CitationName) -> CitationName {
        // `Harrell FE Jr. Regression modeling`
        if let suffix = name.suffix, suffix.count == 2, let given = name.given, given.count == 1,
            tokens[given.lowerBound].shape.contains(.capitals), mark(given.lowerBound - 1) != CitationMark.comma
        {
            var name = name
            name.suffix = span(suffix.lowerBound, suffix.lowerBound + 1)
            return name
        }
        guard let given = name.given, given.count == 2, mark(given.upperBound - 1) == CitationMark.period,
            tokens[given.lowerBound].shape.contains(.capitals), !tokens[given.lowerBound].shape.contains(.beyondASCII),
            mark(given.lowerBound - 1) != CitationMark.comma,
            names.allSatisfy({ $0.kind == .inverted && $0.hasInitials }),
            names.dropLast().allSatisfy({ $0.given?.count == 1 })
        else { return name }
        var name = name
        name.given = span(given.lowerBound, given.lowerBound + 1)
        return name
    }

    /// `Lawrence A. Cunningham, From …`: the period stands behind an initial of a name that goes on.
    private func isFrontOfDirectName(_ list: Range<Int>, body: Int) -> Bool {
        // `Тихонова Н. Е. Бедность.`: initials behind the family name without a comma are whole.
        if let name = names.last, name.kind == .inverted, name.hasInitials, let given = name.given,
            kind(given.lowerBound - 1) == .word, tokens[given.lowerBound].shape.contains(.beyondASCII)
        {
            return false
        }
        guard let last = list.last, mark(last) == CitationMark.period || mark(body - 1) == CitationMark.period,
            body < tokens.count, let piece = pieces.last, !piece.isInitials
        else { return false }
        let initial = mark(last) == CitationMark.period ? last - 1 : last
        // `Berg KL, Ross T, Li X. Paradata.`: no comma parts names from initials, so the period ends the list.
        let isVancouver =
            names.count > 1
            && names.dropLast().allSatisfy { $0.kind == .inverted && $0.given?.count == 1 && $0.hasInitials }
        // `Kline, Rex B. Principles and Practice of …`: the name is whole.
        if names.count == 1, names[0].kind == .inverted, let given = names[0].given, given.count > 2,
            tokens[given.lowerBound].count > 2, isKnownGivenName(given.lowerBound),
            has(body + 1, .and) || mark(body + 1) == CitationMark.period && tokens[body].count > 4
        {
            return false
        }
        guard !isVancouver, initial > list.lowerBound, tokens[initial].shape.contains(.single), tokens[body].isCapital,
            body + 1 < tokens.count
        else { return false }
        // `Rapley T. Interviews. In: Seale C, editor. Practice.`: a title of one word, as its source follows.
        if names.count == 1, names[0].kind == .inverted, mark(body + 1) == CitationMark.period,
            has(body + 2, .inside) && mark(body + 3) == CitationMark.colon || startsWithSource(body + 2)
        {
            return false
        }
        return mark(body + 1) == CitationMark.comma || mark(body + 1) == CitationMark.period
            || has(body + 1, .and) && !tokens[body + 2].isLower
            || mark(body + 1) == CitationMark.ampersand
            || isWord(body + 1, "et") && isWord(body + 2, "al")
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
            // `Robert E. Schapire` is a name in full.
            let isWhole =
                name.kind == .direct && name.given.map { isKnownGivenName($0.lowerBound) && $0.count > 1 } ?? false
            if name.hasInitials, !isWhole { with += 1 } else { without += 1 }
        }
        return with == 0 || without == 0
            || names.first?.kind == .inverted
                && names.dropFirst().allSatisfy { $0.kind == .direct || $0.kind == .inverted } && names.count <= 3
                && !names[0].hasInitials
    }

    private func trimmedName(_ list: Range<Int>) -> Range<Int> {
        guard let last = list.last, mark(last) == CitationMark.period, last > list.lowerBound else { return list }
        return tokens[last - 1].count > 3 && letterCount(last - 1) > 2 && !has(last - 1, .suffix)
            ? span(list.lowerBound, last) : list
    }

    /// Whether a period may end a list of names: the next word is no initial.
    private func isPossibleEnd(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        if next.kind == .gap { return true }
        // `त्रिपाठी, एम. के. सामाजिक सर्वेक्षण`
        if next.shape.contains(.caseless), isInitial(index + 1, before: tokens.count) { return false }
        if next.kind == .mark {
            return next.mark == CitationMark.bracket || next.mark == CitationMark.open
                || next.mark == CitationMark.quote || bytes[Int(next.start)...].starts(with: "\u{BF}".utf8)
        }
        if next.kind == .number || next.kind == .mixed { return next.isSpaced }
        guard next.isSpaced || next.shape.contains(.eastAsian) || tokens[index].count > 1,
            next.isUpperOrCaseless || isNameOfProgram(index + 1)
        else { return false }
        if next.isLower { return true }
        if next.shape.contains(.single), !next.shape.contains(.eastAsian) {
            // `Gerber. A Process …`, `Treatise`: behind a whole word an initial has its period.
            if index > 0, tokens[index - 1].kind == .word, tokens[index - 1].count > 2,
                mark(index + 2) != CitationMark.period, kind(index + 2) == .word
            {
                return true
            }
            // `A` as the first word of a title, in title case too: the initials in front have their periods.
            return mark(index + 2) != CitationMark.period && index + 2 < tokens.count && tokens[index + 2].kind == .word
                && (tokens[index + 2].isLower
                    || isWord(index + 1, "a") && tokens[index + 2].count > 2
                        && kind(index + 3) == .word && tokens[index - 1].shape.contains(.single))
        }
        return mark(index + 2) != CitationMark.period || letterCount(index + 1) > 3
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
                    && (names[0].kind != .direct || names.allSatisfy { $0.kind == .direct })
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
