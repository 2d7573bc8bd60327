/// `et al.` in the languages of the world.
extension CitationReader {
    /// What forms without a conjunction begin with, or are; a form whose first word is neither here nor a conjunction is
    /// never found.
    private static let beginnings = CitationWords(
        "et", "u", "vd", "dkk", "ao", "e", "m", "ș", "ş", "κ", "mfl", "ym", "aj", "in", "等", "等人", "외", "등", "ほか", "他",
        "ら",
        "وآخرون", "وآخرین", "وآخرين", "وزملاؤه", "وزملائه", "و", "ואחרים", "ועמיתים", "ועמיתיו", "ושות", "และคณะ",
        "และคนอื่น")

    /// Whole forms.
    private static let lone = CitationWords(
        "mfl", "ym", "aj", "vd", "dkk", "وآخرون", "وآخرین", "وآخرين", "وزملاؤه", "وزملائه", "ואחרים", "ועמיתים",
        "ועמיתיו",
        "และคณะ", "และคนอื่น")

    /// What follows a conjunction: `y cols.`, `ve ark.`, `i sur.`, `és mtsai`, `та ін.`
    private static let behindAnd = CitationWords(
        "otros", "otras", "outros", "autres", "altri", "altres", "andere", "anderen", "andre", "andra", "cols", "col",
        "coll",
        "colab", "colaboradores", "collaborateurs", "collaboratori", "collab", "mitarb", "mitarbeiter", "ark",
        "arkadaşları",
        "diğ", "diğerleri", "kol", "kolektiv", "sar", "saradnici", "sur", "suradnici", "sod", "sodelavci", "inni", "др",
        "другие",
        "другие", "ін", "інші", "соавт", "съавт", "сътр", "кол", "сар", "други", "mtsai", "munkatársai", "munkatársak",
        "társai",
        "muut", "cs", "συν", "συνεργάτες", "άλλοι", "آخرون", "آخرين", "همکاران", "دیگران", "अन्य", "alții", "alţii",
        "kawan",
        "rekan", "lainnya")

    /// How many tokens cut the list of names here; nil when none do.
    func othersLength(_ index: Int, before end: Int) -> Int? {
        guard tokens[index].kind == .word, has(index, .and) || isOne(index, of: Self.beginnings) else { return nil }
        func period(_ position: Int) -> Int { position < end && mark(position) == CitationMark.period ? 1 : 0 }
        if isWord(index, "et"), index + 1 < end {
            var next = index + 1
            next += period(next)
            if isWord(next, "al") || isWord(next, "ál") || isWord(next, "alii") || isWord(next, "coll") {
                return next + 1 + period(next + 1) - index
            }
        }
        if let length = letteredOthers(index, before: end) { return length }
        if isOne(index, of: Self.lone) {
            // `และคนอื่น ๆ`
            let sign = isWord(index + 1, "ๆ") ? 1 : 0
            return 1 + sign + period(index + 1 + sign)
        }
        if isWord(index, "ao"), mark(index + 1) == CitationMark.period { return 1 + period(index + 1) }
        if tokens[index].shape.contains(.eastAsian) {
            guard tokens[index].classes.contains(.others) || isWord(index, "등") || isWord(index, "ら"), index > 0 else {
                return nil
            }
            if isOne(index, of: Self.beginnings) {
                // `외 3인`
                return isNumber(index + 1) ? min(3, end - index) : 1
            }
            return nil
        }
        return othersBehindAnd(index, before: end)
    }

    /// `y otros`, `i in.`, `và cộng sự`: a conjunction and a word for the others.
    private func othersBehindAnd(_ index: Int, before end: Int) -> Int? {
        guard has(index, .and) || isWord(index, "in"),
            tokens[index].isLower || tokens[index].shape.contains(.caseless)
        else { return nil }
        func period(_ position: Int) -> Int { position < end && mark(position) == CitationMark.period ? 1 : 0 }
        // `u. Mitarb.`
        let next = isWord(index, "u") && mark(index + 1) == CitationMark.period ? index + 2 : index + 1
        guard next < end else { return nil }
        if isWord(index, "i"), isWord(next, "in"), mark(next + 1) == CitationMark.period { return 3 }
        if isWord(next, "cộng"), isWord(next + 1, "sự") { return min(3, end - index) }
        // `dan kawan-kawan`
        if mark(next + 1) == CitationMark.dash, isWord(next, "kawan") || isWord(next, "rekan"), next + 2 < end {
            return next + 3 - index
        }
        guard isOne(next, of: Self.behindAnd),
            tokens[next].isLower || tokens[next].shape.contains(.caseless) || isWord(next, "mitarb")
        else { return nil }
        return next + 1 + period(next + 1) - index
    }

    /// `u. a.`, `e.a.`, `m.fl.`, `ș.a.`, `κ.ά.`: letters with their periods.
    private func letteredOthers(_ index: Int, before end: Int) -> Int? {
        let second = index + 2
        guard mark(index + 1) == CitationMark.period, second < end, tokens[index].isLower, tokens[second].isLower,
            tokens[index].isSpaced
        else { return nil }
        let isForm =
            isWord(index, "u") && isWord(second, "a") || isWord(index, "m") && isWord(second, "fl")
            || (isWord(index, "e") || isWord(index, "ș") || isWord(index, "ş")) && isWord(second, "a")
                && mark(second + 1) == CitationMark.period
            || isWord(index, "κ") && isWord(second, "ά")
        guard isForm else { return nil }
        return second < end - 1 && mark(second + 1) == CitationMark.period ? 4 : 3
    }
}
