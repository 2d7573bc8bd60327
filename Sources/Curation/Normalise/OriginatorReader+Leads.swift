/// Words in front of names: `formalized by`.
extension OriginatorReader {
    // MARK: - Leads

    /// Where a lead begins in the middle of a run: behind a comma or conjunction (`Spady, later refined by Tinto`).
    func leadBoundary(_ run: Range<Int>) -> Int? {
        for index in run.dropFirst() where tokens[index].isLower {
            let before = tokens[index - 1].kind
            guard before == .comma || before == .and || before == .dash || before == .listComma else { continue }
            if leadEnd(index, before: run.upperBound) != nil { return index }
        }
        return nil
    }

    /// Where the lead that begins at a token ends; nil when there is none. Behind it a name must follow.
    func leadEnd(_ start: Int, before end: Int) -> Int? {
        guard tokens[start].isWord else { return nil }
        var hasRole = false
        var areSmall = tokens[start].isLower
        var best: Int?
        for index in start..<end {
            let token = tokens[index]
            guard token.isWord else { break }
            if index - start > 12 { break }
            if isRoleWord(token) { hasRole = true } else if index > start, !token.isLower { areSmall = false }
            if index == start, !token.isLower, !hasRole { areSmall = false }
            if index == start, !token.isLower, hasRole { areSmall = true }
            guard token.isLower || index == start, index > start || isLeadAlone(token),
                text.isWord(token.range, of: OriginatorVocabulary.leadEnds)
            else { continue }
            let next = withoutArticle(index + 1..<end)
            guard let name = next.first, tokens[name].isNameLike || isParticleOfName(name, end) else { continue }
            let isBy = text.string(token.range) == "by"
            // `Developed in Japan`: a place is no name; `Rooted in Max Weber` shows that it is one.
            if text.isWord(token.range, of: Self.placeLeads), !isSurelyName(next) { continue }
            // `popularised in English by Tufte`: the name is behind `by`.
            if isBy && hasRole { return index + 1 }
            if best == nil, areSmall && (hasRole || isLeadAlone(token)) { best = index + 1 }
        }
        return best
    }

    private static let placeLeads = WordTable("in at on within for through while during")

    private func isSurelyName(_ run: Range<Int>) -> Bool {
        guard let first = run.first else { return false }
        var end = first
        while end < run.upperBound, tokens[end].isWord,
            !tokens[end].isLower || isParticleOfName(end, run.upperBound)
                || end > first && names.hasOrganisationWord(first..<run.upperBound)
        {
            end += 1
        }
        let words = first..<max(end, first + 1)
        return names.isPerson(words) || names.isOrganisation(words)
            || words.count == 1 && text.isWord(tokens[first].range, of: OriginatorVocabulary.affiliations)
    }

    func isRoleWord(_ token: OriginatorToken) -> Bool {
        if text.isWord(token.range, of: OriginatorVocabulary.roleWords) { return true }
        // Any participle: `conceptualised`, but not `Alfred`.
        let word = text.bytes[token.range]
        return word.count >= 6 && word.suffix(2).elementsEqual("ed".utf8) && !GivenNames.isKnown(word)
    }

    /// `after Tukey`, `following Bayes`, `by Fisher` need no other word.
    private func isLeadAlone(_ token: OriginatorToken) -> Bool { text.isWord(token.range, of: Self.alone) }
    private static let alone = WordTable(
        """
        by after following per extending with from upon building including notably especially particularly incl.
        incl see principally chiefly
        """
    )

    private func isParticleOfName(_ index: Int, _ end: Int) -> Bool {
        tokens[index].isLower && index + 1 < end && tokens[index + 1].isNameLike
            && text.isWord(tokens[index].range, of: OriginatorVocabulary.particles)
    }

    func withoutArticle(_ run: Range<Int>) -> Range<Int> {
        guard let first = run.first, run.count > 1, tokens[first].isLower,
            text.isWord(tokens[first].range, of: OriginatorVocabulary.articles), tokens[first + 1].isNameLike
        else { return run }
        return run.dropFirst()
    }
}
