/// Titles that stand in English again, in brackets: residue.
extension CitationReader {
    /// `Sulla determinazione empirica [On the empirical determination]`, `웹조사의 응답률 [Response rates in web surveys]`.
    func withoutTranslation(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, mark(last) == CitationMark.bracketClose,
            Int(tokens[last].partner) > range.lowerBound
        else { return range }
        let inside = span(Int(tokens[last].partner) + 1, last)
        let title = span(range.lowerBound, Int(tokens[last].partner))
        guard let first = inside.first, tokens[first].isCapital, !isKindInBracket(inside) else { return range }
        let words = wordCount(inside)
        // A title in another script needs no further sign.
        let isOtherScript =
            words > 1 && isOfOtherScript(title.lowerBound) && inside.allSatisfy { !isOfOtherScript($0) }
        let isEnglishAgain =
            words > 2 && title.count > 1 && inside.contains(where: { isEnglish($0) || isWord($0, "in") })
            && !title.contains(where: { isEnglish($0) })
            && (words > 3 || title.contains(where: { isForeign($0) || tokens[$0].shape.contains(.beyondASCII) }))
        // `Kyōbunsan kōzō bunseki: Nyūmon hen [Covariance structure analysis: Introduction]`
        let isAgainWithSubtitle =
            words > 2 && inside.contains { mark($0) == CitationMark.colon }
            && title.contains { mark($0) == CitationMark.colon }
            && title.contains { tokens[$0].shape.contains(.beyondASCII) }
            && !inside.contains { tokens[$0].shape.contains(.beyondASCII) }
        guard isOtherScript || isEnglishAgain || isAgainWithSubtitle else { return range }
        return trimmedEnd(title)
    }

    /// `Структура научных революций: пер. с англ.`, `Il metodo, trad. it.`: who translated it is not said.
    mutating func withoutTranslationNote(_ range: Range<Int>) -> Range<Int> {
        guard tokens.classes.contains(.translator),
            let role = range.last(where: { has($0, .translator) }), role > range.lowerBound + 1,
            range.upperBound - role <= 5, mark(role + 1) == CitationMark.period, tokens[role].isLower,
            mark(role - 1) == CitationMark.colon || mark(role - 1) == CitationMark.semicolon
                || mark(role - 1) == CitationMark.comma,
            span(role + 2, range.upperBound).allSatisfy({ tokens[$0].isLower || mark($0) == CitationMark.period }),
            isWord(role + 2, "it") || has(role + 2, .from)
        else { return range }
        announce(span(role, range.upperBound))
        return titleTrimmed(span(range.lowerBound, role - 1))
    }

    private static let kindsInBrackets = CitationWords(
        "review", "letter", "comment", "commentary", "editorial", "special", "data", "supplemental",
        "supplement", "paper", "poster", "talk", "presentation", "conference", "lecture", "video", "film",
        "interview", "computer", "software", "unpublished", "manuscript", "translation", "translated",
        "erratum", "correction", "reply", "response", "abstract", "table", "figure", "map", "audio", "podcast",
        "mobile", "test", "obituary")

    /// `[Doctoral dissertation, University of X]`, `[Review of the book X]`, `[Special issue on X]`
    private func isKindInBracket(_ inside: Range<Int>) -> Bool {
        if hasAny([.thesis, .university, .reportNoun, .edition, .publisher, .series, .retrieved], in: inside) {
            return true
        }
        if let last = inside.last, isNumber(last), year(last) == nil { return true }
        return isOne(inside.lowerBound, of: Self.kindsInBrackets)
    }

    /// Han, kana, Hangul, Cyrillic, Greek, Arabic and others: not of the Latin script.
    func isOfOtherScript(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word else { return false }
        if !token.shape.isDisjoint(with: [.eastAsian, .caseless]) { return true }
        let byte = bytes[Int(token.start)]
        return byte >= 0xCD && byte < 0xE0
    }

    private static let foreignSmallWords = CitationWords(
        "di", "del", "della", "una", "un", "der", "die", "das", "und", "für", "im", "zur", "la", "le", "les",
        "de", "des", "du", "et", "y", "el", "los", "las", "och", "het", "een", "og", "na", "w", "в", "и", "о",
        "i", "e", "z", "u", "za", "po", "ve", "dan", "yang", "untuk", "ja", "en", "voor", "van", "il", "lo",
        "nel", "per", "con", "em", "do", "da", "dos", "um", "uma")

    private func isForeign(_ index: Int) -> Bool {
        guard tokens[index].isLower, tokens[index].count <= 5 else { return false }
        return isOne(index, of: Self.foreignSmallWords)
    }

    private static let englishSmallWords = CitationWords(
        "of", "the", "and", "for", "with", "from", "to", "on", "between", "among", "how")

    private func isEnglish(_ index: Int) -> Bool {
        isOne(index, of: Self.englishSmallWords)
    }
}
