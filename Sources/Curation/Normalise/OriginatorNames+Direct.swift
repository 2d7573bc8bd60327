/// Names in natural order: `Lisa O'Malley`, particles, families of two words, families first in East Asian names.
extension OriginatorNames {
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
    func single(_ index: Int) -> Originator? {
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

    func person(_ all: Range<Int>) -> Originator {
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
        (!tokens[index].isInitials || isSaint(index))
            && text.isWord(tokens[index].range, of: OriginatorVocabulary.capitalParticles)
    }

    /// `Mark St. John`: the short form of a saint's name is no initial.
    func isSaint(_ index: Int) -> Bool { text.string(tokens[index].range) == "St." }

    /// `Gabriel García Márquez` has two family names.
    func isSpanishFamily(_ index: Int, _ words: Range<Int>) -> Bool {
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
        if GivenNames.vietnameseFamilies.contains(text.bytes[first.range]) {
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

    func isHangul(_ range: Range<Int>) -> Bool { (0xEA...0xED).contains(text.bytes[range.lowerBound]) }
}
