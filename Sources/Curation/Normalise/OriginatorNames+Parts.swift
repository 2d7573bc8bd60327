extension OriginatorNames {
    /// One name off the front of the pieces, and how many it took; nil when the first is a description.
    func name(_ pieces: ArraySlice<Piece>) -> (Originator, Int)? {
        guard let first = pieces.first else { return nil }
        if first.words.count == 1,
            text.isWord(tokens[first.words.lowerBound].range, of: OriginatorVocabulary.descriptionWords)
        {
            return nil
        }
        if isOrganisation(first.words), !isInverted(pieces) {
            return isSentence(first.words) ? nil : (organisation(first.words), 1)
        }
        if let (name, used) = invertedName(pieces) { return (name, used) }
        guard let direct = direct(first.words), direct.isWhole || direct.name.literal != nil else { return nil }
        var name = direct.name
        var used = 1
        // `Kolmogorov, Smirnov`: two names, unless the second is a given name that no table knows.
        if pieces.count == 2, let second = second(pieces), first.words.count == 1, second.words.count == 1,
            name.literal != nil,
            tokens[second.words.lowerBound].traits.contains(.capital), !isOrganisation(second.words),
            pieces.startIndex == 0
        {
            name.needsReview = true
        }
        used = takeSuffixes(pieces, from: used, of: &name)
        return (name, used)
    }

    private func second(_ pieces: ArraySlice<Piece>) -> Piece? {
        guard pieces.count > 1 else { return nil }
        let piece = pieces[pieces.startIndex + 1]
        return piece.separator == .comma && !pieces[pieces.startIndex].isCutBehind ? piece : nil
    }

    /// A text with an organisation's word that is a sentence all the same: it begins with a small letter.
    func isSentence(_ words: Range<Int>) -> Bool {
        let first = tokens[words.lowerBound]
        // `Community of practice`: one capital, because a sentence begins with it.
        let capitals = words.filter { tokens[$0].isNameLike }
        if words.count > 2, capitals.count == 1, capitals[0] == words.lowerBound, !first.traits.contains(.allCaps),
            text[first.range.lowerBound] < 0x80,
            !isKnownOrganisation(words), !first.traits.contains(.spaceless), !first.traits.contains(.caseless),
            isEnglishCommon(words)
        {
            return true
        }
        return first.isLower && !isKnownOrganisation(words)
            && !text.isWord(first.range, of: OriginatorVocabulary.articles)
            || text.isWord(first.range, of: OriginatorVocabulary.descriptionWords)
                && !first.traits.contains(.allCaps) && words.contains { tokens[$0].isLower && $0 > words.lowerBound }
    }

    /// Whether the organisation's word is one that sentences have (`team`, `community`).
    private func isEnglishCommon(_ words: Range<Int>) -> Bool {
        words.contains { text.isWord(tokens[$0].range, of: Self.commonWords) }
    }

    private static let commonWords = WordTable(
        """
        community communities team teams group groups network networks software school schools program programs
        programme panel forum union services service press systems unit developers project
        """
    )

    private func organisation(_ words: Range<Int>) -> Originator {
        var start = words.lowerBound
        if words.count > 1, tokens[start].isLower, text.isWord(tokens[start].range, of: OriginatorVocabulary.articles) {
            start += 1
        }
        return Originator(literal: string(start..<words.upperBound), kind: .organisation)
    }

    // MARK: - Family name first

    private func isInverted(_ pieces: ArraySlice<Piece>) -> Bool {
        guard let first = pieces.first, let second = second(pieces) else { return false }
        return isInitials(second.words) && first.words.count <= 3
    }

    /// `Lee, K.`, `Scriven, Michael`, `King, M. L., Jr.`
    private func invertedName(_ pieces: ArraySlice<Piece>) -> (Originator, Int)? {
        guard let first = pieces.first, let second = second(pieces) else { return nil }
        guard isFamily(first.words), isInitials(second.words) || isGiven(second.words, of: first.words, pieces) else {
            return nil
        }
        var name = Originator(kind: .person)
        setFamily(first.words, of: &name)
        setGiven(second.words, of: &name)
        let used = second.isCutBehind ? 2 : takeSuffixes(pieces, from: 2, of: &name)
        return (name, used)
    }

    /// `Jr.`, `RN, PhD` behind commas; returns how many pieces the name has then.
    private func takeSuffixes(_ pieces: ArraySlice<Piece>, from count: Int, of name: inout Originator) -> Int {
        var used = count
        while used < pieces.count, name.family != nil {
            let piece = pieces[pieces.startIndex + used]
            guard piece.separator == .comma, !pieces[pieces.startIndex + used - 1].isCutBehind, isSuffix(piece.words)
            else { break }
            name.suffix = [name.suffix, string(piece.words)].compactMap { $0 }.joined(separator: ", ")
            used += 1
        }
        return used
    }

    /// Initials, perhaps with given names (`Donald T.`) or a particle behind (`L. van der`).
    private func isInitials(_ words: Range<Int>) -> Bool {
        guard let first = words.first, words.count <= 5 else { return false }
        let hasInitials = words.contains { isInitialsWord($0) }
        guard hasInitials, !isSuffix(words) else { return false }
        if isInitialsWord(first) {
            return words.dropFirst().allSatisfy { isInitialsWord($0) || isParticle($0) || isSuffixWord($0) }
        }
        // `Donald T.`, but not `Kriegel H-P`, a name of its own.
        let isSpelt =
            tokens[words.upperBound - 1].traits.contains(.initials)
            || GivenNames.isKnown(text.bytes[tokens[first].range])
        return isSpelt && words.dropFirst().allSatisfy { isInitialsWord($0) || isParticle($0) }
            && tokens[first].isNameLike
    }

    /// With periods, or up to three capitals without vowels enough to be a name.
    func isInitialsWord(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord, !isSuffixWord(index) else { return false }
        if token.isInitials { return true }
        if token.traits.contains(.allCaps), !text.isWord(token.range, of: OriginatorVocabulary.organisations) {
            return token.range.count <= 3 || isHyphenated(token.range)
        }
        return false
    }

    /// `H-P`, `MW`
    private func isHyphenated(_ range: Range<Int>) -> Bool {
        range.count <= 5 && text.bytes[range].contains(UInt8(ascii: "-"))
    }

    private func isParticle(_ index: Int) -> Bool {
        tokens[index].isLower && text.isWord(tokens[index].range, of: OriginatorVocabulary.particles)
    }

    private func isSuffixWord(_ index: Int) -> Bool {
        let range = tokens[index].range
        // `V` and `MA` as initials are more likely than as degrees without a comma; a small letter is a name.
        return !tokens[index].isLower && text.isWord(range, of: OriginatorVocabulary.suffixes)
    }

    private func isSuffix(_ words: Range<Int>) -> Bool { words.allSatisfy { isSuffixWord($0) } }

    private func isFamily(_ words: Range<Int>) -> Bool {
        guard words.count <= 4, let last = words.last,
            tokens[last].isNameLike || isSuffixWord(last) || isGluedParticle(last)
        else { return false }
        if words.count > 1, isInitialsWord(last) { return false }
        return words.allSatisfy { tokens[$0].isNameLike || isParticle($0) || isGluedParticle($0) }
            && !words.allSatisfy { isParticle($0) }
    }

    /// Whether whole words behind a comma are the given name of the family in front.
    private func isGiven(_ given: Range<Int>, of family: Range<Int>, _ pieces: ArraySlice<Piece>) -> Bool {
        guard given.count <= 3, given.allSatisfy({ tokens[$0].isNameLike || isParticle($0) }) else { return false }
        if isSuffix(given) || isOrganisation(given) { return false }
        let first = tokens[family.lowerBound]
        if first.isInitials { return false }
        // `de Sousa Santos, Boaventura`
        if family.count > 1, isParticle(family.lowerBound), given.count == 1 { return true }
        if family.count > 1, isSuffixWord(family.upperBound - 1), given.count <= 2 { return true }
        if family.count == 1, given.count == 1, first.traits.contains(.spaceless),
            tokens[given.lowerBound].traits.contains(.spaceless)
        {
            return pieces.count == 2 && pieces.startIndex == 0
                && isHalfName(first.range, tokens[given.lowerBound].range)
        }
        let isFirstGiven = family.count > 1 && GivenNames.isKnown(text.bytes[first.range])
        let givens = given.filter { GivenNames.isKnown(text.bytes[tokens[$0].range]) || tokens[$0].isInitials }
        if isFirstGiven,
            !(givens.count == given.count && !GivenNames.isKnown(text.bytes[tokens[family.upperBound - 1].range]))
        {
            return false
        }
        if isFirstGiven, given.count > 1 { return false }
        if givens.count == given.count { return !isOddList(pieces) }
        if given.contains(where: { isPatronymic($0) }) { return true }
        if family.count == 1, given.count == 1,
            GivenNames.isFamilyFirst(text.bytes[first.range], text.bytes[tokens[given.lowerBound].range])
        {
            return true
        }
        // `Kim, Jong-Hwan`; `Whitney, Donald Ransom`.
        if given.count == 1 {
            return text.bytes[tokens[given.lowerBound].range].contains(UInt8(ascii: "-")) && family.count == 1
                && isHyphenGiven(given.lowerBound)
        }
        return givens.contains(given.lowerBound) && family.count == 1
    }

    /// `赤池, 弘次` and `김, 철수` are halves of one name, `김철수, 이영희` and `王元, 李航` are two.
    private func isHalfName(_ family: Range<Int>, _ given: Range<Int>) -> Bool {
        if isHangul(family) {
            return family.count == 3 || family.count == 6 && given.count <= 6 && !isKoreanFamily(given)
        }
        let bothChinese = [family, given].allSatisfy {
            $0.count == 6 && EastAsianFamilies.chinese.contains(text.string($0.lowerBound..<$0.lowerBound + 3))
        }
        return family.count <= 9 && given.count <= 9 && family.count + given.count <= 15 && !bothChinese
            && family.count != 9
    }

    /// Whether a Hangul word begins with a common family name.
    private func isKoreanFamily(_ range: Range<Int>) -> Bool {
        EastAsianFamilies.korean.contains(text.string(range.lowerBound..<range.lowerBound + 3))
    }

    /// `Семёнович`, `Андреевна`
    private func isPatronymic(_ index: Int) -> Bool {
        let word = text.bytes[tokens[index].range]
        return Self.patronymics.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
    }

    private static let patronymics = ["ович", "евич", "овна", "евна", "ьич", "йович", "івна", "ївна"].map {
        Array($0.utf8)
    }

    /// `Jong-Hwan` is given, `Groothuis-Oudshoorn` is a family.
    private func isHyphenGiven(_ index: Int) -> Bool {
        let parts = text.bytes[tokens[index].range].split(separator: UInt8(ascii: "-"))
        return parts.count == 2 && parts.allSatisfy { $0.count <= 6 }
    }

    /// `Box, Jenkins, George`: single words that can't be pairs.
    private func isOddList(_ pieces: ArraySlice<Piece>) -> Bool {
        let commas = pieces.prefix { $0.separator != .and || $0.words == pieces.first?.words }
        return pieces.allSatisfy { $0.words.count == 1 } && commas.count % 2 == 1 && commas.count > 1
    }

    // MARK: - Given name first

    /// A name as spoken; nil when the words are a description. `isWhole` is false for a literal that is no name at all.
    func direct(_ all: Range<Int>) -> (name: Originator, isWhole: Bool)? {
        var words = all
        while words.count > 1, tokens[words.lowerBound].kind == .quote { words = words.dropFirst() }
        if let quoted = quotedName(all) { return (quoted, true) }
        if words.count == 1 { return single(words.lowerBound).map { ($0, true) } }
        if hasDescriptionWord(words) { return nil }
        let isTitled = isHonorific(words.lowerBound)
        while words.count > 2, isHonorific(words.lowerBound), !isParticle(words.lowerBound + 1) {
            words = words.dropFirst()
        }
        if words.count == 2, isTitled, isHonorific(words.lowerBound) {
            return (Originator(literal: string(words), kind: .person), true)
        }
        // `Marquis de Condorcet`
        if isTitled, words.count > 2, isHonorific(words.lowerBound) {
            return (Originator(literal: string(all), kind: .person), true)
        }
        if text.string(tokens[words.lowerBound].range) == "The" {
            return (Originator(literal: string(words), kind: .organisation), true)
        }
        guard words.count <= 7, isNameWords(words) else { return nil }
        return (person(words), true)
    }

    private func isHonorific(_ index: Int) -> Bool {
        !tokens[index].isLower && text.isWord(tokens[index].range, of: OriginatorVocabulary.honorifics)
    }

    private func hasDescriptionWord(_ words: Range<Int>) -> Bool {
        words.contains { isDescriptionWord($0) && !tokens[$0].isInitials }
    }

    /// A word of the table, or a profession in the plural: `Sociologists`.
    private func isDescriptionWord(_ index: Int) -> Bool {
        let range = tokens[index].range
        if text.isWord(range, of: OriginatorVocabulary.descriptionWords) { return true }
        return range.count >= 8 && Self.professions.contains { text.bytes[range].suffix($0.count).elementsEqual($0) }
    }

    private static let professions = ["ologists", "icians", "ographers", "ienists", "onomists", "ientists"].map {
        Array($0.utf8)
    }

    private func isNameWords(_ words: Range<Int>) -> Bool {
        for index in words {
            // `Ramón y Cajal`
            if tokens[index].kind == .and, index > words.lowerBound, index < words.upperBound - 1 { continue }
            guard tokens[index].isWord else { return false }
            if tokens[index].isNameLike || isParticle(index) || isGluedParticle(index) || isSuffixWord(index) {
                continue
            }
            return false
        }
        return tokens[words.upperBound - 1].isNameLike || isGluedParticle(words.upperBound - 1)
            || isSuffixWord(words.upperBound - 1)
    }

    /// A word alone: an organisation was asked for before, so a capital is a person.
    private func single(_ index: Int) -> Originator? {
        let token = tokens[index]
        guard token.isWord else { return nil }
        let literal = text.string(token.range)
        if isDescriptionWord(index) || token.traits.contains(.number) {
            return nil
        }
        if token.traits.contains(.spaceless) {
            // A name has at most five characters, or is a foreign one with a dot or in katakana.
            let isLong = token.range.count > 18 && !text.bytes[token.range].contains(0xB7) && !isKatakana(token.range)
            return Originator(literal: literal, kind: isLong ? .unknown : .person)
        }
        guard token.isNameLike || isGluedParticle(index) else { return nil }
        return Originator(literal: literal, kind: .person)
    }

    private func isKatakana(_ range: Range<Int>) -> Bool {
        text.bytes[range.lowerBound] == 0xE3 && (0x82...0x83).contains(text.bytes[range.lowerBound + 1])
    }

    /// `“Student”`
    private func quotedName(_ words: Range<Int>) -> Originator? {
        guard words.count >= 3, tokens[words.lowerBound].kind == .quote, tokens[words.upperBound - 1].kind == .quote
        else { return nil }
        return Originator(literal: string(words.lowerBound + 1..<words.upperBound - 1), kind: .person)
    }

    private func person(_ all: Range<Int>) -> Originator {
        var words = all
        var name = Originator(kind: .person)
        while words.count > 2, let last = words.last, isSuffixWord(last), !isInitialsOnly(words.dropLast()) {
            name.suffix = [text.string(tokens[last].range), name.suffix].compactMap { $0 }.joined(separator: " ")
            words = words.dropLast()
        }
        if let split = familyFirst(words) {
            setFamily(words.lowerBound..<split, of: &name)
            name.given = string(split..<words.upperBound)
            return name
        }
        if isParticleFirst(words)
            || words.count == 2
                && (isSuffixWord(words.upperBound - 1)
                    || isCapitalParticle(words.lowerBound) && isLoneFamily(words.lowerBound))
        {
            name.literal = string(words)
            return name
        }
        var split = words.upperBound - 1
        // `Santiago Ramón y Cajal`
        if let and = words.first(where: { tokens[$0].kind == .and }), and > words.lowerBound + 1 { split = and - 1 }
        while split > words.lowerBound + 1, isParticle(split - 1) || isCapitalParticle(split - 1) { split -= 1 }
        if split == words.upperBound - 1, split > words.lowerBound + 1, isSpanishFamily(split - 1, words) { split -= 1 }
        setFamily(split..<words.upperBound, of: &name)
        name.given = string(words.lowerBound..<split)
        return name
    }

    private func isCapitalParticle(_ index: Int) -> Bool {
        !tokens[index].isInitials && text.isWord(tokens[index].range, of: OriginatorVocabulary.capitalParticles)
    }

    /// `Gabriel García Márquez` has two family names.
    private func isSpanishFamily(_ index: Int, _ words: Range<Int>) -> Bool {
        text.isWord(tokens[index].range, of: OriginatorVocabulary.spanishFamilies)
            && GivenNames.isKnown(text.bytes[tokens[words.lowerBound].range])
    }

    private func isInitialsOnly(_ words: Range<Int>) -> Bool { words.allSatisfy { isInitialsWord($0) } }

    /// `Ibn Sina`, `van Gogh`: a particle begins, so there is no given name.
    private func isParticleFirst(_ words: Range<Int>) -> Bool {
        let first = tokens[words.lowerBound].range
        let isFather =
            text.isWord(first, of: Self.fatherWords) && !(words.count > 2 && gluedParticle(words.upperBound - 1) > 0)
        return isFather || tokens[words.lowerBound].isLower
    }

    /// `Von Neumann`, but not `Le Nguyen`.
    private func isLoneFamily(_ index: Int) -> Bool { text.isWord(tokens[index].range, of: Self.lonePrefixes) }

    private static let lonePrefixes = WordTable("van von de del della vander le la")
    private static let fatherWords = WordTable("ibn bin abu al- ابن أبو ابو")

    /// Where the given name begins when the family name comes first, nil when it doesn't.
    private func familyFirst(_ words: Range<Int>) -> Int? {
        let first = tokens[words.lowerBound]
        let second = tokens[words.lowerBound + 1]
        if first.traits.contains(.spaceless) {
            // Hangul writes foreign names in their own order; a family name has one syllable.
            guard words.count == 2, second.traits.contains(.spaceless) else { return nil }
            // Thai and its neighbours put the given name first.
            if isKatakana(first.range) || text[first.range.lowerBound] < 0xE3 { return nil }
            let isKorean =
                first.range.count == 3 && isKoreanFamily(first.range)
                || EastAsianFamilies.koreanLong.contains(text.string(first.range))
            return isHangul(first.range) && !isKorean ? nil : words.lowerBound + 1
        }
        if GivenNames.vietnameseFamilies.contains(where: { text.bytes[first.range].elementsEqual($0) }) {
            return words.lowerBound + 1
        }
        // `Moher D`, `Kohonen T.`, `Xu X`
        if let last = words.last, isInitialsWord(last), !words.dropLast().contains(where: { isInitialsWord($0) }) {
            return words.upperBound - 1
        }
        if isInitialsOnly(words.dropFirst()), !first.isInitials { return words.lowerBound + 1 }
        if words.count == 2, GivenNames.japanese.contains(text.bytes[second.range]),
            !GivenNames.isKnown(text.bytes[first.range])
        {
            return words.lowerBound + 1
        }
        if words.count == 2, GivenNames.isFamilyFirst(text.bytes[first.range], text.bytes[second.range]) {
            return words.lowerBound + 1
        }
        return nil
    }

    private func isHangul(_ range: Range<Int>) -> Bool { (0xEA...0xED).contains(text.bytes[range.lowerBound]) }

    // MARK: - Parts

    /// `al-Khwarizmi`, `d'Alembert`
    private func isGluedParticle(_ index: Int) -> Bool { gluedParticle(index) > 0 }

    private func gluedParticle(_ index: Int) -> Int {
        let range = tokens[index].range
        for (mark, length) in [
            ("al-", 3), ("el-", 3), ("ad-", 3), ("ar-", 3), ("as-", 3), ("at-", 3), ("an-", 3), ("ash-", 4), ("d'", 2),
            ("l'", 2),
        ] as [(StaticString, Int)]
        where text.starts(mark, at: range.lowerBound, ignoringCase: false) && range.count > length { return length }
        if text.starts("d\u{2019}", at: range.lowerBound, ignoringCase: false), range.count > 4 { return 4 }
        return 0
    }

    /// The words of a family name: small particles in front go to `particle`, a suffix to `suffix`.
    private func setFamily(_ all: Range<Int>, of name: inout Originator) {
        var words = all
        if words.count > 1, let last = words.last, isSuffixWord(last) {
            name.suffix = text.string(tokens[last].range)
            words = words.dropLast()
        }
        var start = words.lowerBound
        while start < words.upperBound - 1, isParticle(start) { start += 1 }
        if start > words.lowerBound { name.particle = string(words.lowerBound..<start) }
        let glued = gluedParticle(start)
        guard glued > 0 else {
            name.family = string(start..<words.upperBound)
            return
        }
        let first = tokens[start].range.lowerBound
        name.particle = [name.particle, text.string(first..<first + glued)].compactMap { $0 }.joined(separator: " ")
        name.family = text.string(first + glued..<tokens[words.upperBound - 1].range.upperBound)
    }

    /// Given names; particles behind them belong to the family name (`Maaten, L. van der`).
    private func setGiven(_ all: Range<Int>, of name: inout Originator) {
        var words = all
        while words.count > 1, let last = words.last, isSuffixWord(last), !tokens[last].isInitials {
            name.suffix = text.string(tokens[last].range)
            words = words.dropLast()
        }
        var end = words.upperBound
        while end - 1 > words.lowerBound, isParticle(end - 1) { end -= 1 }
        name.given = string(words.lowerBound..<end)
        guard end < words.upperBound else { return }
        name.particle = [string(end..<words.upperBound), name.particle].compactMap { $0 }.joined(separator: " ")
    }

    /// The printed text of some tokens.
    func string(_ words: Range<Int>) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        return text.string(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
    }
}
