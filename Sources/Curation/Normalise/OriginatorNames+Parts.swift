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

    func second(_ pieces: ArraySlice<Piece>) -> Piece? {
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

    func organisation(_ words: Range<Int>) -> Originator {
        var start = words.lowerBound
        if words.count > 1, tokens[start].isLower, text.isWord(tokens[start].range, of: OriginatorVocabulary.articles) {
            start += 1
        }
        return Originator(literal: string(start..<words.upperBound), kind: .organisation)
    }

    // MARK: - Parts

    /// `al-Khwarizmi`, `d'Alembert`
    func isGluedParticle(_ index: Int) -> Bool { gluedParticle(index) > 0 }

    func gluedParticle(_ index: Int) -> Int {
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
    func setFamily(_ all: Range<Int>, of name: inout Originator) {
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
    func setGiven(_ all: Range<Int>, of name: inout Originator) {
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
