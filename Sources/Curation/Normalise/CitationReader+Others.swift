/// Words that cut a list of names, and words that announce the group behind it.
extension CitationReader {
    /// What forms without a conjunction begin with, or are: a form whose first word is neither here nor a conjunction is
    /// never found.
    private static let beginnings = CitationWords(
        "et", "u", "и", "y", "vd", "v", "dkk", "dll", "ao", "a", "i", "e", "m", "κ", "mfl", "ve", "с", "ș", "ş", "ym",
        "aj",
        "in", "等", "等人", "외", "등", "ほか", "他", "ら", "وآخرون", "وآخرین", "وآخرين", "وزملاؤه", "وزملائه", "وهمکاران",
        "و", "ואחרים", "ואח", "ועמיתים", "ועמיתיו", "ושות", "และคณะ", "และคนอื่น")

    /// Those that are whole forms in one word.
    private static let inOneWord = CitationWords(
        "mfl", "ym", "aj", "vd", "dkk", "dll", "وآخرون", "وآخرین", "وآخرين", "وزملاؤه", "وزملائه", "وهمکاران", "ואחרים",
        "ועמיתים", "ועמיתיו", "และคณะ", "และคนอื่น")

    /// `v.d.`, `m. fl.`, `e.a.`, `κ.ά.`: two shortened words in small letters.
    private static let shortened: [(StaticString, StaticString)] = [
        ("u", "a"), ("v", "d"), ("m", "fl"), ("e", "a"), ("ș", "a"), ("ş", "a"), ("κ", "ά"), ("κ", "α"),
    ]

    /// `et al.`, `u. a.`, `и др.`, `等`, `외`: how many tokens cut the list here; nil when none do.
    func othersLength(_ index: Int, before end: Int) -> Int? {
        // A longer word with a capital in front, as most are in a list of names, is none of them.
        let shape = tokens[index].shape
        guard tokens[index].kind == .word,
            tokens[index].count <= 3 || !shape.contains(.capital) || shape.contains(.beyondASCII),
            has(index, .and) || isOne(index, of: Self.beginnings)
        else { return nil }
        func period(_ position: Int) -> Int { position < end && mark(position) == CitationMark.period ? 1 : 0 }
        if isWord(index, "et"), index + 1 < end {
            var next = index + 1
            next += period(next)
            if isWord(next, "al") || isWord(next, "ál") || isWord(next, "alii") || isWord(next, "coll") {
                return next + 1 + period(next + 1) - index
            }
        }
        if mark(index + 1) == CitationMark.period, tokens[index].isLower, tokens[index + 2].isLower, index + 2 < end {
            for (first, second) in Self.shortened where isWord(index, first) && isWord(index + 2, second) {
                return 3 + period(index + 3)
            }
        }
        if isOne(index, of: Self.inOneWord) {
            // `และคนอื่น ๆ`
            let sign = isWord(index + 1, "ๆ") ? 1 : 0
            return 1 + sign + period(index + 1 + sign)
        }
        if isWord(index, "ao"), mark(index + 1) == CitationMark.period { return 1 + period(index + 1) }
        // `ואח'`
        if isWord(index, "ואח") { return tokens[index + 1].kind == .mark && index + 1 < end ? 2 : 1 }
        if tokens[index].shape.contains(.eastAsian) {
            guard isOne(index, of: Self.beginnings), index > 0 else { return nil }
            // `외 3인`
            return isNumber(index + 1) ? min(3, end - index) : 1
        }
        return othersByWord(index, before: end)
    }

    /// `y otros`, `i in.`, `u. Mitarb.`, `и др.`: a conjunction and a word for the others.
    private func othersByWord(_ index: Int, before end: Int) -> Int? {
        guard has(index, .and) || isWord(index, "in") || isWord(index, "с"),
            tokens[index].isLower || tokens[index].shape.contains(.caseless)
        else { return nil }
        func period(_ position: Int) -> Int { position < end && mark(position) == CitationMark.period ? 1 : 0 }
        let next = isWord(index, "u") && mark(index + 1) == CitationMark.period ? index + 2 : index + 1
        guard next < end, tokens[next].isLower || tokens[next].shape.contains(.caseless) || isWord(next, "mitarb")
        else {
            return nil
        }
        if isWord(index, "i"), isWord(next, "in"), mark(next + 1) == CitationMark.period { return 3 }
        if isWord(next, "cộng"), isWord(next + 1, "sự") { return min(3, end - index) }
        // `dan kawan-kawan`
        if mark(next + 1) == CitationMark.dash, isWord(next, "kawan") || isWord(next, "rekan"), next + 2 < end {
            return next + 3 - index
        }
        guard has(next, .others) else { return nil }
        return next + 1 + period(next + 1) - index
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
