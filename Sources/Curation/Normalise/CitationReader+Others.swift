/// Words that cut a list of names, and words that announce the group behind it.
extension CitationReader {
    /// The words that the forms of ``othersLength(_:before:)`` begin with: a form whose first word is not here is never found.
    private static let othersBeginnings = CitationWords(
        "et", "u", "и", "y", "vd", "v", "dkk", "dll", "ao", "a", "i", "e", "m", "κ", "mfl", "ve", "с", "ș", "ş", "ym",
        "等", "외",
        "등", "ほか", "他", "ら", "وآخرون", "وآخرین", "وآخرين", "وزملاؤه", "وهمکاران", "و", "ואחרים", "ואח", "ועמיתיו",
        "และคณะ")

    /// Those that are whole forms in one word.
    private static let othersInOneWord = CitationWords(
        "وآخرون", "وآخرین", "وآخرين", "وزملاؤه", "وهمکاران", "ואחרים", "ועמיתיו", "และคณะ")

    /// `v.d.`, `m. fl.`, `e.a.`, `κ.ά.`: two shortened words in small letters.
    private static let shortOthers: [(StaticString, StaticString)] = [
        ("u", "a"), ("v", "d"), ("m", "fl"), ("e", "a"), ("ș", "a"), ("ş", "a"), ("κ", "ά"), ("κ", "α"),
    ]

    /// `et al.`, `u. a.`, `и др.`, `等`, `외`: how many tokens cut the list here; nil when none do.
    func othersLength(_ index: Int, before end: Int) -> Int? {
        guard tokens[index].kind == .word, isOne(index, of: Self.othersBeginnings) else { return nil }
        func period(_ position: Int) -> Int { position < end && mark(position) == CitationMark.period ? 1 : 0 }
        if isWord(index, "et"), index + 1 < end {
            var next = index + 1
            next += period(next)
            if isWord(next, "al") || isWord(next, "alii") || isWord(next, "coll") {
                return next + 1 + period(next + 1) - index
            }
            return nil
        }
        if mark(index + 1) == CitationMark.period, tokens[index].isLower, tokens[index + 2].isLower, index + 2 < end {
            for (first, second) in Self.shortOthers where isWord(index, first) && isWord(index + 2, second) {
                return 3 + period(index + 3)
            }
        }
        if isWord(index, "и"), isWord(index + 1, "др") { return 2 + period(index + 2) }
        if isWord(index, "с"), isWord(index + 1, "соавт") { return 2 + period(index + 2) }
        if isWord(index, "y"), isWord(index + 1, "otros") { return 2 }
        if isWord(index, "vd") || isWord(index, "dkk") || isWord(index, "dll") || isWord(index, "ao"),
            mark(index + 1) == CitationMark.period
        {
            return 1 + period(index + 1)
        }
        if isWord(index, "ym"), tokens[index].isLower { return 1 + period(index + 1) }
        if isWord(index, "a"), isWord(index + 1, "kol") { return 2 + period(index + 2) }
        if isWord(index, "i"), isWord(index + 1, "in"), mark(index + 2) == CitationMark.period { return 3 }
        if isWord(index, "mfl") { return 1 + period(index + 1) }
        if isWord(index, "ve"), isWord(index + 1, "diğerleri") { return 2 }
        if tokens[index].shape.contains(.eastAsian), tokens[index].classes.contains(.others), index > 0 {
            if isWord(index, "等") || isWord(index, "외") || isWord(index, "등") || isWord(index, "ほか")
                || isWord(index, "他") || isWord(index, "ら")
            {
                // `외 3인`
                return isNumber(index + 1) ? min(3, end - index) : 1
            }
        }
        if isOne(index, of: Self.othersInOneWord) { return 1 }
        // `ואח'`
        if isWord(index, "ואח") { return tokens[index + 1].kind == .mark && index + 1 < end ? 2 : 1 }
        if isWord(index, "و"), isWord(index + 1, "آخرون") || isWord(index + 1, "همکاران") || isWord(index + 1, "دیگران")
        {
            return 2
        }
        return nil
    }

    /// Behind a word for "and": `ve ark.`, `y cols.`, `та ін.`, `dan kawan-kawan`, `và cộng sự`; nil when none are there.
    func othersBehindAnd(_ and: Int, before end: Int) -> Int? {
        guard has(and + 1, .others), !tokens[and + 1].isCapital, and + 1 < end else { return nil }
        var next = and + 2
        if mark(next) == CitationMark.dash, !tokens[next].isSpaced, kind(next + 1) == .word { next += 2 }
        if isWord(next, "sự") { next += 1 }
        if mark(next) == CitationMark.period, next < end { next += 1 }
        return next - and
    }

    /// `[...]`, `[and others]`, `(…)`: the length of a bracket that cuts the list.
    func othersInBracket(_ open: Int, before end: Int) -> Int? {
        let close = Int(tokens[open].partner)
        guard close > open + 1, close < end else { return nil }
        if mark(open + 1) == CitationMark.ellipsis, close == open + 2 { return 3 }
        if let length = othersLength(open + 1, before: end), open + 1 + length == close { return length + 2 }
        if has(open + 1, .and), let length = othersBehindAnd(open + 1, before: close), open + 1 + length == close {
            return length + 2
        }
        return nil
    }

    /// `, for the XYZ Investigators`, `on behalf of the STROBE Initiative`: the words in front of a group that the authors
    /// speak for; `the` belongs to its name.
    func groupAnnouncement(_ index: Int, from start: Int, before end: Int) -> Int? {
        guard tokens[index].isLower, index > 0 else { return nil }
        let isFor = isWord(index, "for")
        guard isFor || isWord(index, "on") && isWord(index + 1, "behalf") && isWord(index + 2, "of") else { return nil }
        let next = index + (isFor ? 1 : 3)
        guard next < end else { return nil }
        // Behind a mark, or behind initials without a period.
        let isParted =
            index == start && kind(index - 1) == .mark
            || index > start
                && (mark(index - 1) == CitationMark.period
                    || tokens[index - 1].shape.contains(.capitals) && tokens[index - 1].count <= 3)
        let isGroup = isWord(next, "the") && tokens[next].isLower || tokens[next].isCapital && !isFor
        return isParted && isGroup ? next - index : nil
    }
}
