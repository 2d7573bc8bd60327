/// Names in the order of speech, names of the East, and the strings of all.
extension CitationReader {
    /// A name whose last word is the family name, or a literal where the text is not a person's name in parts.
    func directName(_ printed: Range<Int>) -> CitationName {
        var range = printed
        if let last = range.last, tokens[last].mark == CitationMark.period, !has(last - 1, .suffix),
            !isInitial(last - 1, before: range.upperBound) || isShortFamily(last - 1, of: range)
                || has(last - 1, .organisation) && tokens[last - 1].shape.contains(.capitals) && range.count == 2
        {
            range = span(range.lowerBound, range.upperBound - 1)
        }
        if range.isEmpty { return CitationName(kind: .description, main: printed) }
        // `e.V.`, `The Economist`
        if mark(printed.upperBound - 1) == CitationMark.period, printed.count > 3,
            tokens[printed.upperBound - 2].shape.contains(.single),
            mark(printed.upperBound - 3) == CitationMark.period, tokens[printed.upperBound - 4].shape.contains(.single),
            hasAny(.organisation, in: printed)
        {
            return CitationName(kind: .organisation, main: printed)
        }
        // `Latour (B.)`
        if let last = range.last, mark(last) == CitationMark.close, Int(tokens[last].partner) > range.lowerBound,
            mark(last - 1) == CitationMark.period, areInitials(span(Int(tokens[last].partner) + 1, last)),
            isFamily(span(range.lowerBound, Int(tokens[last].partner))),
            !isEditorMark(span(Int(tokens[last].partner) + 1, last))
        {
            var name = CitationName(kind: .inverted, main: span(range.lowerBound, Int(tokens[last].partner)))
            splitFamily(name.main, into: &name)
            name.given = span(Int(tokens[last].partner) + 1, last)
            name.hasInitials = true
            return name
        }
        if isWord(range.lowerBound, "the"), range.count > 1 {
            let isTitle = first(CitationMark.colon, in: range) != nil
            return CitationName(kind: isTitle ? .description : .organisation, main: range)
        }
        // `Le Monde`, `Die Zeit`
        if range.count == 2, has(range.upperBound - 1, .newspaper), tokens[range.lowerBound].count <= 3,
            has(range.lowerBound, [.small, .particle])
        {
            return CitationName(kind: .organisation, main: range)
        }
        if isOrganisation(range) {
            return CitationName(kind: hasSentences(range) ? .description : .organisation, main: range)
        }
        // `N. N.`
        if areInitials(printed), printed.count == 4 { return CitationName(kind: .single, main: printed) }
        let count = wordCount(range)
        guard count > 1,
            !(count == 2 && range.count == 3 && mark(range.lowerBound + 1) == CitationMark.dash
                && !tokens[range.lowerBound + 1].isSpaced)
        else {
            let isName =
                count >= 1 && tokens[range.lowerBound].isUpperOrCaseless
                && range.allSatisfy {
                    tokens[$0].kind != .mark || mark($0) == CitationMark.dash || mark($0) == CitationMark.other
                }
            return CitationName(kind: isName ? .single : .description, main: range)
        }
        guard count <= 6, range.allSatisfy({ isNameToken($0) }), !hasAny(.description, in: range) else {
            return CitationName(kind: isTitledOrganisation(range) ? .titled : .description, main: range)
        }
        // `ESS ERIC`
        if count == 2, range.count == 2,
            range.allSatisfy({ tokens[$0].shape.contains(.capitals) && tokens[$0].count > 2 }),
            !isKnownGivenName(range.lowerBound),
            range.allSatisfy({ tokens[$0].count < 5 && !tokens[$0].shape.contains(.beyondASCII) })
        {
            return CitationName(kind: .organisation, main: range)
        }
        if isNamedByItsPlace(range) { return CitationName(kind: .organisation, main: range) }
        if isMalay(range) { return CitationName(kind: .single, main: range) }
        if isFamilyWithTitle(range) { return CitationName(kind: .description, main: range) }
        if let name = familyInCapitals(range, hasGivenName: true) ?? familyFirst(range) ?? familyInCapitals(range) {
            return name
        }
        return givenFirst(range)
    }

    /// `C. Y. Ng.`: two letters behind initials of one are a family name.
    private func isShortFamily(_ word: Int, of range: Range<Int>) -> Bool {
        word > range.lowerBound + 1 && tokens[word].count == 2 && !tokens[word].shape.contains(.capitals)
            && tokens[range.lowerBound].shape.contains([.single, .capital]) && areInitials(range)
    }

    /// `Тихонова Н. Е. Бедность`: behind a family name and two initials a title begins.
    private func isFamilyWithTitle(_ range: Range<Int>) -> Bool {
        let first = range.lowerBound
        return range.count == 6 && tokens[first].shape.contains(.beyondASCII)
            && bytes[Int(tokens[first].start)] & 0xFE == 0xD0
            && tokens[first].count > 4 && [1, 3].allSatisfy { tokens[first + $0].shape.contains([.single, .capital]) }
            && [2, 4].allSatisfy { mark(first + $0) == CitationMark.period } && tokens[first + 5].count > 4
    }

    /// `Moher D`, `Kohonen T.`, `Иванов И. И.`: initials behind the family name without a comma.
    private func familyFirst(_ printed: Range<Int>) -> CitationName? {
        var range = printed
        // `Wald N Jr`
        let suffix = suffixBehind(printed).flatMap { tokens[$0.lowerBound - 1].shape.contains(.capitals) ? $0 : nil }
        if let suffix { range = span(printed.lowerBound, suffix.lowerBound) }
        var start = range.upperBound
        while start > range.lowerBound {
            let token = tokens[start - 1]
            let isPart =
                token.kind == .mark && (token.mark == CitationMark.period || token.mark == CitationMark.dash)
                || isInitial(start - 1, before: range.upperBound)
            if !isPart { break }
            start -= 1
        }
        guard start > range.lowerBound, start < range.upperBound, tokens[start].kind == .word else { return nil }
        let family = span(range.lowerBound, start)
        guard family.contains(where: { tokens[$0].kind == .word && tokens[$0].count > 1 && !isInitialWithPeriod($0) }),
            !isInitialWithPeriod(range.lowerBound), tokens[start - 1].kind == .word
        else { return nil }
        // `Deep Learning AI` has no initials: a word of capitals must be short and nothing else may be one.
        if tokens[start].count > 3, !tokens[start].shape.contains(.beyondASCII) { return nil }
        if tokens[family.lowerBound].shape.contains([.single, .capital]) { return nil }
        var name = CitationName(kind: .inverted, main: family)
        splitFamily(family, into: &name)
        name.given = span(start, range.upperBound)
        if name.suffix == nil { name.suffix = suffix }
        name.hasInitials = true
        return name
    }

    /// `DUPONT Pierre`: capitals say which is the family name.
    ///
    /// - Parameter hasGivenName: Asks for a given name in full: `BECKER Howard S.`
    func familyInCapitals(_ range: Range<Int>, hasGivenName: Bool = false) -> CitationName? {
        var end = range.lowerBound
        while end < range.upperBound,
            tokens[end].shape.contains(.capitals) && tokens[end].count > 2 || mark(end) == CitationMark.dash
        { end += 1 }
        guard end > range.lowerBound, end < range.upperBound, kind(end - 1) == .word, tokens[end].isCapital,
            letterCount(range.lowerBound) > 2,
            // `JPT Higgins`
            letterCount(range.lowerBound) > 3 || hasVowel(range.lowerBound),
            letterCount(end) > 1 || mark(end + 1) == CitationMark.period,
            !hasGivenName || letterCount(end) > 2 && mark(end + 1) != CitationMark.period && end + 1 < range.upperBound
        else { return nil }
        for index in end..<range.upperBound
        where tokens[index].shape.contains(.capitals) && !tokens[index].shape.contains(.single) { return nil }
        var name = CitationName(kind: .inverted, main: range.lowerBound..<end)
        name.given = end..<range.upperBound
        name.hasInitials = true
        return name
    }

    func isInitialWithPeriod(_ index: Int) -> Bool {
        tokens[index].kind == .word && tokens[index].count <= 3 && mark(index + 1) == CitationMark.period
            && !tokens[index + 1].isSpaced
    }

    private func givenFirst(_ printed: Range<Int>) -> CitationName {
        var range = printed
        var name = CitationName(kind: .direct, main: range)
        if let suffix = suffixBehind(range), tokens[suffix.lowerBound].isCapital, wordCount(range) > 2 {
            name.suffix = suffix
            range = span(range.lowerBound, suffix.lowerBound)
        }
        // The last word with what is joined to it by hyphens, and the particles in front.
        var split = range.upperBound - 1
        while split > range.lowerBound + 1,
            mark(split - 1) == CitationMark.dash && !isJoinedParticle(split - 2)
                || tokens[split].mark == CitationMark.dash
        { split -= 1 }
        // `S. St. John`, `L. M. Le Cam`
        if split - 2 > range.lowerBound, mark(split - 1) == CitationMark.period, isWord(split - 2, "st") { split -= 2 }
        if split - 1 > range.lowerBound, isWord(split - 1, "le") || isWord(split - 1, "la"),
            tokens[split - 1].isCapital,
            !isParticle(split - 2)
        {
            split -= 1
        }
        if let whole = familyOfAuthor(range) {
            name.main = whole
            name.given = span(range.lowerBound, whole.lowerBound)
            name.hasInitials = hasInitial(span(range.lowerBound, whole.lowerBound))
            return name
        }
        var family = split
        while family - 1 > range.lowerBound,
            isParticle(family - 1) || mark(family - 1) == CitationMark.period && isShortParticle(family - 2)
                || mark(family - 1) == CitationMark.dash && isJoinedParticle(family - 2)
        { family -= isParticle(family - 1) ? 1 : 2 }
        if family < split { name.particle = span(family, split) }
        name.main = span(split, range.upperBound)
        // `M. García Ferrando`, `נ' צבר בן-יהושע`: behind initials two words are the family name, where that is the custom.
        if name.particle == nil, split > range.lowerBound + 1, isSecondFamily(split - 1, of: range) {
            split -= 1
            family = split
            name.main = span(split, range.upperBound)
        }
        guard family > range.lowerBound, tokens[split].isUpperOrCaseless || isCamel(split) else {
            return CitationName(kind: .description, main: printed)
        }
        // Vietnamese names have the family name in front.
        if wordCount(range) > 2 || wordCount(range) == 2 && pieces.count > 1, name.particle == nil,
            isVietnameseFamily(range.lowerBound),
            range.contains(where: { tokens[$0].shape.contains(.beyondASCII) })
        {
            name.main = span(range.lowerBound, range.lowerBound + 1)
            name.given = span(range.lowerBound + 1, range.upperBound)
            return name
        }
        // `Desrosières Alain, « Titre »`: between guillemets and a known given name the family name stands in front.
        if wordCount(range) == 2, range.count == 2, name.particle == nil,
            isKnownGivenName(split) || isHungarianName(split),
            !isKnownGivenName(range.lowerBound) && (hasGuillemets || isHungarianName(split))
                || isHungarianName(range.lowerBound) && isHungarianName(split)
                    && mark(range.upperBound) == CitationMark.open
        {
            name.kind = .inverted
            name.main = span(range.lowerBound, split)
            name.given = span(split, range.upperBound)
            return name
        }
        // `Kaufmann Jean-Claude, 1996`
        if range.count == 4, mark(range.lowerBound + 2) == CitationMark.dash, name.particle == nil,
            isKnownGivenName(range.lowerBound + 1), isKnownGivenName(range.lowerBound + 3),
            !isKnownGivenName(range.lowerBound), !tokens[range.lowerBound + 2].isSpaced
        {
            name.kind = .inverted
            name.main = span(range.lowerBound, range.lowerBound + 1)
            name.given = span(range.lowerBound + 1, range.upperBound)
            return name
        }
        // `Tóth István György`
        if wordCount(range) == 3, range.count == 3, name.particle == nil, isHungarianName(split),
            isHungarianName(split - 1), !isHungarianName(range.lowerBound)
        {
            name.kind = .inverted
            name.main = span(range.lowerBound, range.lowerBound + 1)
            name.given = span(range.lowerBound + 1, range.upperBound)
            return name
        }
        name.given = span(range.lowerBound, family)
        // `Gy. Meszéna`
        name.hasInitials =
            hasInitial(span(range.lowerBound, family))
            || family - range.lowerBound > 1 && areInitials(span(range.lowerBound, family))
        return name
    }

    /// `En I. Vasilachis de Gialdino (Coord.)`: the words that are the family name of an author in front.
    private func familyOfAuthor(_ range: Range<Int>) -> Range<Int>? {
        guard range.count > 2, !work.author.isEmpty else { return nil }
        for start in range.dropFirst() where tokens[start].isCapital && range.upperBound - start > 1 {
            let words = span(start, range.upperBound)
            guard !hasInitial(words) else { continue }
            let family = text(words)
            if work.author.contains(where: { $0.family == family }) { return words }
        }
        return nil
    }

    private var hasGuillemets: Bool {
        tokens.contains { $0.mark == CitationMark.quote && $0.count == 2 && bytes[Int($0.start) + 1] == 0xAB }
    }

    /// Thai names have the given name in front and are cited whole.
    func isThai(_ range: Range<Int>) -> Bool {
        let token = tokens[range.lowerBound]
        guard token.shape.contains(.caseless) else { return false }
        return (0xE00..<0xE80).contains(CitationLexer.decode(bytes, Int(token.start)).0)
    }

    func isEastAsianName(_ range: Range<Int>) -> Bool {
        for index in range where !tokens[index].shape.contains(.eastAsian) {
            guard mark(index) == CitationMark.dot, index > range.lowerBound, index + 1 < range.upperBound else {
                return false
            }
        }
        return true
    }

    /// Kana only, the signs that foreign names are written in.
    func isKatakana(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.shape.contains(.kana), token.kind == .word else { return false }
        let word = bytes[Int(token.start)..<Int(token.end)]
        return word.count % 3 == 0
            && stride(from: word.startIndex, to: word.endIndex, by: 3).allSatisfy {
                word[$0] == 0xE3 && (word[$0 + 1] == 0x82 && word[$0 + 2] >= 0xA0 || word[$0 + 1] == 0x83)
            }
    }

    mutating func readEastAsian(_ piece: CitationNamePiece, _ second: CitationNamePiece?) -> Int {
        let first = tokens[piece.range.lowerBound]
        if piece.range.count == 2, kind(piece.range.lowerBound + 1) == .word, first.count <= 12,
            tokens[piece.range.lowerBound + 1].count <= 12
        {
            var name = CitationName(kind: .eastAsian, main: piece.range.lowerBound..<piece.range.lowerBound + 1)
            name.given = span(piece.range.lowerBound + 1, piece.range.upperBound)
            names.append(name)
            return 1
        }
        // `フリック，ウヴェ`
        if let second, piece.range.count == 1, second.range.count == 1, isKatakana(piece.range.lowerBound),
            isKatakana(second.range.lowerBound)
        {
            var name = CitationName(kind: .inverted, main: piece.range)
            name.given = second.range
            names.append(name)
            return 2
        }
        if let second, isEastAsianName(second.range), piece.range.count == 1, second.range.count == 1,
            isFamilyOfEast(piece.range.lowerBound, given: second.range.lowerBound)
        {
            var name = CitationName(kind: .eastAsian, main: piece.range)
            name.given = second.range
            names.append(name)
            return 2
        }
        // `ストラウス, A. L.`, `韦伯, M.`
        if let second, second.isInitials, piece.range.count == 1, first.count <= 24,
            !hasAny([.organisation, .university], in: piece.range)
        {
            var name = CitationName(kind: .inverted, main: piece.range)
            name.given = second.range
            name.hasInitials = true
            names.append(name)
            return 2
        }
        let hasDot = piece.range.contains { mark($0) == CitationMark.dot }
        let isLong = piece.range.count > 2 && !hasDot || first.count > 15
        let isOrganisation =
            hasAny(.organisation, in: piece.range) || hasAny(.university, in: piece.range)
            || endsLikeEasternOrganisation(piece.range)
        names.append(
            CitationName(kind: isOrganisation ? .organisation : isLong ? .description : .eastAsian, main: piece.range))
        return 1
    }

    /// `김, 철수` and `山田, 太郎` are one name, `张三, 李四` are two: by the family names that are met.
    private func isFamilyOfEast(_ family: Int, given: Int) -> Bool {
        let letters = tokens[family].count / 3
        if letters == 1 { return tokens[given].count <= 9 }
        guard letters == 2, tokens[given].count <= 9 else { return false }
        if tokens[family].shape.contains(.hangul) { return false }
        // A family name of one letter in front makes both whole names.
        return !startsWithFamilyOfOneLetter(family) && !startsWithFamilyOfOneLetter(given)
    }

    func startsWithFamilyOfOneLetter(_ index: Int) -> Bool {
        let start = Int(tokens[index].start)
        let (scalar, _) = CitationLexer.decode(bytes, start)
        return Self.familiesOfOneLetter.contains(scalar)
    }

    private static let familiesOfOneLetter = Set(
        """
        王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任\
        沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯
        """.unicodeScalars.map(\.value))

    func letterCount(_ index: Int) -> Int {
        bytes[Int(tokens[index].start)..<Int(tokens[index].end)].reduce(0) { $0 + ($1.isContinuation ? 0 : 1) }
    }

    /// `Max.` is a name, `Chr.` is short for one.
    func hasVowel(_ index: Int) -> Bool {
        let vowels: StaticString = "aeiouy"
        return bytes[Int(tokens[index].start)..<Int(tokens[index].end)].dropFirst().contains {
            vowels.holds($0.lowercased) || $0 >= 0x80
        }
    }

    /// `v.`, `d.` in front of a family name.
    func isShortParticle(_ index: Int) -> Bool {
        isWord(index, "v") && tokens[index].isLower
    }
}
