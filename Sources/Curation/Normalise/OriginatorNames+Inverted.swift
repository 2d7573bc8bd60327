/// Names with the family name first: `Kaplan, E. L.`, initials and suffixes behind it.
extension OriginatorNames {
    // MARK: - Family name first

    func isInverted(_ pieces: ArraySlice<Piece>) -> Bool {
        guard let first = pieces.first, let second = second(pieces) else { return false }
        return isInitials(second.words) && first.words.count <= 3
    }

    /// `Lee, K.`, `Scriven, Michael`, `King, M. L., Jr.`
    func invertedName(_ pieces: ArraySlice<Piece>) -> (Originator, Int)? {
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
    func takeSuffixes(_ pieces: ArraySlice<Piece>, from count: Int, of name: inout Originator) -> Int {
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
    func isInitials(_ words: Range<Int>) -> Bool {
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

    func isParticle(_ index: Int) -> Bool {
        tokens[index].isLower && text.isWord(tokens[index].range, of: OriginatorVocabulary.particles)
    }

    func isSuffixWord(_ index: Int) -> Bool {
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
        // `St. John, Mark`
        if first.isInitials, family.count == 1 || !isSaint(family.lowerBound) { return false }
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
    func isKoreanFamily(_ range: Range<Int>) -> Bool {
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
}
