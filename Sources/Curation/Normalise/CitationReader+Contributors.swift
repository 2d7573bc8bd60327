/// Editors and translators: the words that say so, and the names beside them.
extension CitationReader {
    /// `Edited by A. B. Editor`, `Hrsg. von E. Name`, `под ред. И. И. Иванова`, `trad. de l'anglais par A. Nom`, `Aus dem
    /// Französischen von A. Name`: words of a role, of a language and of the doer, then names.
    func contributors(_ part: Range<Int>) -> CitationContributors? {
        let end = part.upperBound
        guard kind(part.lowerBound) == .word else { return nil }
        if let found = namesBeforeEditors(part) { return found }
        var index = skipOpener(part.lowerBound)
        let isOpened = index > part.lowerBound
        let isWhole = has(index, [.editing, .translating])
        let isShort = has(index, [.editor, .translator])
        var isTranslator = false
        var isEditor = false
        var isAnnounced = isOpened
        if isWhole || isShort {
            isEditor = has(index, [.editing, .editor])
            isTranslator = has(index, [.translating, .translator]) && !isEditor
            isAnnounced =
                isAnnounced
                || isWhole && has(index, .translating)
                    && (tokens[index].isCapital
                        || mark(part.lowerBound - 1) == CitationMark.open && tokens[index + 1].isCapital)
            index += 1
            // `ترجمة علي مقلد`: Arabic and Persian write the role in full.
            if tokens[part.lowerBound].shape.contains(.caseless), !isOpened {
                let names = mark(index) == CitationMark.colon ? index + 1 : index
                if isCaselessName(span(names, end)) {
                    index = names
                    isAnnounced = true
                }
            }
            // `Book, eds A. Roe and B. Poe`
            if isWord(index - 1, "eds"), mark(index - 2) == CitationMark.comma, startsDirectName(index) {
                isAnnounced = true
            }
            if mark(index) == CitationMark.period {
                index += 1
                // `Trans. ASME J. Basic Eng.` is a journal.
                if isWord(index - 2, "trans"), tokens[index - 2].isCapital,
                    tokens[index].shape.contains(.capitals) && tokens[index].count > 2
                        || has(index, .abbreviation) && tokens[index].count > 1
                            && mark(index + 1) == CitationMark.period
                {
                    return nil
                }
                isAnnounced = true
                // `trad. it. di`
                if isTranslator, tokens[index].isLower, tokens[index].count <= 5,
                    mark(index + 1) == CitationMark.period,
                    has(index + 2, .by)
                {
                    index += 2
                }
            }
            // `(Penerjemah: A. Name)`
            if mark(index) == CitationMark.colon, mark(part.lowerBound - 1) == CitationMark.open {
                index += 1
                isAnnounced = true
            }
            // `Edited and translated by`
            if has(index, .and), has(index + 1, [.editing, .translating, .editor, .translator]) {
                if has(index + 1, [.translating, .translator]) { isTranslator = true } else { isEditor = true }
                index = mark(index + 2) == CitationMark.period ? index + 3 : index + 2
            }
        } else if !isWord(index, "aus") || !isWord(index + 1, "dem") {
            return nil
        }
        if let behind = behindLanguage(index, before: end) {
            if !isWhole && !isShort { isTranslator = true }
            index = behind
            isAnnounced = true
        } else if !isWhole && !isShort {
            return nil
        }
        if has(index, .by), tokens[index].isLower {
            index += 1
            if mark(index) == CitationMark.period || mark(index) == CitationMark.colon { index += 1 }
            isAnnounced = true
        } else if mark(index) == CitationMark.colon {
            index += 1
        }
        guard isAnnounced, index < end, tokens[index].isUpperOrCaseless || has(index, .particle) else { return nil }
        return CitationContributors(
            label: span(part.lowerBound, index), names: span(index, end), isEditor: isEditor || !isTranslator,
            isTranslator: isTranslator)
    }

    /// Two words or more of a script without capitals up to a comma, behind a mark and a role's word.
    private func isCaselessName(_ rest: Range<Int>) -> Bool {
        let front = trimmedEnd(span(rest.lowerBound, first(CitationMark.comma, in: rest) ?? rest.upperBound))
        // `ترجمة: محمد التركي`
        let role = mark(rest.lowerBound - 1) == CitationMark.colon ? rest.lowerBound - 2 : rest.lowerBound - 1
        let before = mark(role - 1)
        return (before == CitationMark.comma || before == CitationMark.open || before == CitationMark.period)
            && (2...7).contains(front.count)
            && front.allSatisfy { tokens[$0].kind == .word && tokens[$0].shape.contains(.caseless) }
    }

    /// `под общ.`, `sous la`, `a`, `Отв.`: small words in front of the role.
    private func skipOpener(_ start: Int) -> Int {
        var index = start
        while index < start + 6, isOpener(index) {
            index += 1
            if mark(index) == CitationMark.period { index += 1 }
        }
        return index > start && has(index, [.editing, .editor, .translating, .translator]) ? index : start
    }

    private static let openers = CitationWords(
        "под", "за", "отв", "гл", "общ", "общей", "науч", "pod", "sous", "bajo", "sob", "la", "a", "the")

    private func isOpener(_ index: Int) -> Bool {
        isOne(index, of: Self.openers)
    }

    /// Behind the language of a translation: `с фр.`, `aus dem Franz. von`, `de l'anglais par`, `from the French by`.
    private func behindLanguage(_ start: Int, before end: Int) -> Int? {
        guard has(start, .from), tokens[start].kind == .word else { return nil }
        // `Traducción de José Medina`: only English and German write languages with a capital.
        guard tokens[start + 1].isLower || isWord(start, "from") || isWord(start, "aus") else { return nil }
        var index = start + 1
        while index < min(end, start + 6), !tokens[index].shape.contains([.single, .capital]),
            tokens[index].kind == .word || mark(index) == CitationMark.period
        {
            if has(index, .by), tokens[index].isLower, index > start + 1 { return index }
            index += 1
        }
        // Without a word for the doer: one word, `яз.` behind it perhaps, and a capital.
        index = start + 2
        guard tokens[start + 1].isLower, tokens[start + 1].kind == .word else { return nil }
        if mark(index) == CitationMark.period { index += 1 }
        if isWord(index, "яз") { index = mark(index + 1) == CitationMark.period ? index + 2 : index + 1 }
        return index < end && tokens[index].isUpperOrCaseless ? index : nil
    }

    /// Takes the names; what stands behind them and is no name is read on its own.
    mutating func takeContributors(_ found: CitationContributors) {
        var list = found.names
        var rest = list.upperBound..<list.upperBound
        if let end = endOfContributors(list) {
            rest = trimmed(span(end, list.upperBound))
            list = span(list.lowerBound, end)
        }
        if let period = periodOfImprint(list) {
            // `Отв. ред. Заславская Т. И. Новосибирск: Наука, 2003`
            rest = trimmed(span(period + 1, found.names.upperBound))
            list = span(list.lowerBound, period + 1)
        }
        var shape = readNames(trimmedList(list))
        if !shape.isPlausible, rest.isEmpty, let comma = first(CitationMark.comma, in: list) {
            // `przeł. E. Hornowska, Zysk i S-ka, Poznań`: the first name is one, what follows is none.
            shape = readNames(span(list.lowerBound, comma))
            guard shape.isPlausible, shape.hasInitials || shape.isStrict else { return }
            rest = trimmed(span(comma + 1, list.upperBound))
        }
        guard shape.isPlausible else { return }
        announce(found.label)
        claimSeparators()
        let made = takeNames()
        if found.isEditor { work.editor += made }
        if found.isTranslator { work.translator += made }
        if !rest.isEmpty { takeSource(rest) }
    }

    /// The comma behind which no name follows: pages, a publisher, a place, an edition or a year.
    private func endOfContributors(_ list: Range<Int>) -> Int? {
        var index = list.lowerBound
        while index < min(list.upperBound, list.lowerBound + 120) {
            if mark(index) == CitationMark.comma || mark(index) == CitationMark.semicolon {
                let next = index + 1
                let end = first(CitationMark.comma, in: span(next, list.upperBound)) ?? list.upperBound
                let part = trimmed(span(next, end))
                if isPublisherBeforeYear(part, behind: span(list.lowerBound, index), at: end) { return index }
                if !part.isEmpty,
                    tokens[part.lowerBound].isLower && contributors(span(next, list.upperBound)) != nil
                        || startsNumbers(next, before: list.upperBound, isBehindWord: false)
                        || editionNumber(part) != nil
                        || year(next) != nil
                        || hasAny([.publisher, .university], in: behindGivenName(part)) && !hasInitial(part)
                        || isPlace(part) || isUniversityPress(part)
                        || placeAndPublisher(span(next, list.upperBound)) != nil
                {
                    return index
                }
            }
            index = behind(index, before: list.upperBound)
        }
        return nil
    }

    /// `Colin Gordon`: a given name that publishers have too is none in front of a family name.
    private func behindGivenName(_ part: Range<Int>) -> Range<Int> {
        part.count == 2 && isKnownGivenName(part.lowerBound) ? span(part.lowerBound + 1, part.upperBound) : part
    }

    /// The period of an initial in front of a place and its publisher.
    private func periodOfImprint(_ list: Range<Int>) -> Int? {
        guard list.contains(where: { mark($0) == CitationMark.colon }) else { return nil }
        return list.first {
            mark($0) == CitationMark.period && tokens[$0 - 1].shape.contains([.single, .capital])
                && tokens[$0 + 1].isCapital && tokens[$0 + 1].count > 2 && $0 + 1 < list.upperBound
                && placeAndPublisher(trimmed(span($0 + 1, list.upperBound))) != nil
        }
    }

    /// Without the period behind the last whole word.
    private func trimmedList(_ list: Range<Int>) -> Range<Int> {
        guard let last = list.last, mark(last) == CitationMark.period, last > list.lowerBound + 1 else { return list }
        return tokens[last - 1].count > 3 && !has(last - 1, [.suffix, .others]) ? span(list.lowerBound, last) : list
    }

    /// `Book, edited by A. Editor, Press`: the comma, and the names.
    func innerContributors(_ title: Range<Int>) -> CitationContributors? {
        var index = title.lowerBound + 1
        while index < title.upperBound {
            if mark(index - 1) == CitationMark.comma && tokens[index].isLower
                || mark(index - 1) == CitationMark.slash && tokens[index].isSpaced,
                let found = contributors(span(index, title.upperBound))
            {
                return found
            }
            index = behind(index, before: title.upperBound)
        }
        return nil
    }

    mutating func takeEdited(
        _ title: Range<Int>, _ numbers: Range<Int>, _ found: CitationContributors
    ) {
        setContainer(span(title.lowerBound, found.label.lowerBound))
        evidence.isChapter = true
        // A publisher may follow the names behind a comma.
        var end = found.names.upperBound
        if let comma = last(CitationMark.comma, in: found.names),
            hasAny(.publisher, in: span(comma, end)) || isPlace(trimmed(span(comma + 1, end)))
        {
            takePublisher(span(comma + 1, end))
            end = comma
        }
        var found = found
        found.names = span(found.names.lowerBound, end)
        takeContributors(found)
        takeNumbers(numbers)
    }

    /// `Title, hg. von Herbert Keuth, Tübingen: Mohr`: the comma in front of editors or translators.
    func commaOfContributors(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound + 1
        while index < range.upperBound {
            // `Kitap, Çev. A. Name`: short, with its period.
            let isRole =
                tokens[index + 1].isLower || tokens[index + 1].shape.contains(.caseless)
                || has(index + 1, .translator) && tokens[index + 1].isCapital && letterCount(index + 1) <= 5
                    && mark(index + 2) == CitationMark.period && !isWord(index + 1, "trans")
            if mark(index) == CitationMark.comma, isRole,
                contributors(span(index + 1, range.upperBound)) != nil
            {
                return index
            }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    /// Takes the editors off the front: names with `(Eds.)`, `(Hrsg.)`, `, editors.` or `, eds.,` behind them.
    mutating func takeEditors(_ range: Range<Int>) -> Range<Int> {
        var index = range.lowerBound
        var words = 0
        while index < range.upperBound, words < 60 {
            let token = tokens[index]
            if token.kind == .gap || token.mark == CitationMark.quote { break }
            if token.mark == CitationMark.open || token.mark == CitationMark.bracket, token.partner > index,
                Int(token.partner) < range.upperBound, index > range.lowerBound,
                isEditorMark(index + 1..<Int(token.partner))
            {
                let close = Int(token.partner)
                if let comma = commaOfBook(span(range.lowerBound, index)) {
                    // `Handbook of Codes, A. Roe and B. Poe (Eds.), 12–24`
                    _ = acceptEditors(span(comma + 1, index), mark: index..<close + 1, of: range)
                    return readBookOfEditors(span(range.lowerBound, comma), rest: span(close + 1, range.upperBound))
                }
                return acceptEditors(span(range.lowerBound, index), mark: index..<close + 1, of: range)
            }
            if index > range.lowerBound + 1, token.kind == .word, token.classes.contains(.editor),
                token.isLower
                    || token.isCapital && token.count <= 3 && !(token.shape.contains(.capitals) && isWord(index, "ed")),
                !isWord(index, "coordinador"),
                !(has(index, .edition) && (isNumeral(index - 1) || has(index - 1, .ordinal))),
                self.mark(index - 1) == CitationMark.comma || mark(index + 1) == CitationMark.comma
                    || mark(index + 1) == CitationMark.period || mark(index + 1) == CitationMark.colon,
                !isWord(index + 1, "by"), !isWord(index + 2, "by"), !isWord(index + 2, "von"), !isWord(index + 2, "v")
            {
                let end = min(range.upperBound, mark(index + 1) == CitationMark.period ? index + 2 : index + 1)
                // `Famulus Christi, ed. Gerald Bonner`: the names stand behind.
                let comma = commaOfBook(span(range.lowerBound, index))
                if self.mark(index - 1) == CitationMark.comma, comma == nil,
                    isNamesBehind(end, before: range.upperBound),
                    !areNamesWithInitials(span(range.lowerBound, index - 1))
                {
                    break
                }
                if let comma {
                    // `Stream Data Handbook, vol. 3, R. Motta and L. de la Cruz, Eds. New York: Academic`
                    _ = acceptEditors(span(comma + 1, index), mark: span(index, end), of: range)
                    return readBookOfEditors(span(range.lowerBound, comma), rest: span(end, range.upperBound))
                }
                return acceptEditors(span(range.lowerBound, index), mark: span(index, end), of: range)
            }
            if token.isWordLike { words += 1 }
            index = behind(index, before: range.upperBound)
        }
        // `JSM Proceedings, Survey Research Methods Section`: the name of a meeting is no editor's.
        let front = span(range.lowerBound, first(CitationMark.comma, in: range) ?? range.upperBound)
        return hasAny(.conference, in: front) ? range : takeUnmarkedEditors(range)
    }

    private mutating func acceptEditors(_ zone: Range<Int>, mark: Range<Int>, of range: Range<Int>) -> Range<Int> {
        let list = trimmedNameZone(zone)
        guard !list.isEmpty else { return range }
        if !work.editor.isEmpty { return range }
        // `In: van der Meer P, St. John S, editors. Private papers`
        if isWord(mark.lowerBound, "editors") || isWord(mark.lowerBound, "editor"),
            let found = vancouverNames(list.lowerBound), found.end == list.upperBound
        {
            names = found.names
        } else {
            let shape = readNames(list)
            guard shape.isPlausible || shape.hasInitials else { return range }
            if shape.isIncomplete { evidence.isChapter = true }
            claimSeparators()
        }
        work.editor = takeNames()
        // `(Ed. & Trans.)`
        if mark.count > 4, mark.contains(where: { has($0, .translator) && tokens[$0].isCapital }),
            work.translator.isEmpty
        {
            work.translator = work.editor
        }
        claim(mark)
        return trimmed(span(mark.upperBound, range.upperBound))
    }

    private func trimmedNameZone(_ zone: Range<Int>) -> Range<Int> {
        var upper = zone.upperBound
        while upper > zone.lowerBound, mark(upper - 1) == CitationMark.comma || mark(upper - 1) == CitationMark.colon {
            upper -= 1
        }
        return span(zone.lowerBound, upper)
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
        if mark(end - 1) == CitationMark.period, tokens[end - 2].shape.contains(.hangul),
            has(end - 2, .editor) || isEasternAuthorMark(end - 2)
        {
            end -= 1
        }
        if let role = easternRole(span(range.lowerBound, end)) {
            claim(role..<role + 1)
            return (trimmedComma(span(range.lowerBound, role)), has(role, .editor))
        }
        if mark(end - 1) == CitationMark.close || mark(end - 1) == CitationMark.bracketClose {
            let open = Int(tokens[end - 1].partner)
            guard open > range.lowerBound, isEditorMark(span(open + 1, end - 1)) else { return (range, false) }
            announce(span(open, end))
            return (trimmedComma(span(range.lowerBound, open)), true)
        }
        let word = mark(end - 1) == CitationMark.period ? end - 2 : end - 1
        guard word > range.lowerBound + 1, isEditorWord(word),
            tokens[word].isLower || tokens[word].shape.contains(.caseless) || isCapitalMark(word),
            mark(word - 1) == CitationMark.comma || tokens[word].count > 2
        else {
            return (range, false)
        }
        claim(span(word, end))
        return (trimmedComma(span(range.lowerBound, word)), true)
    }
}
