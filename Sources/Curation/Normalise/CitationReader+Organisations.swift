/// Names of organisations.
extension CitationReader {
    /// Puts the pieces of an organisation's name together again: `Food and Agriculture Organization`, `Centers for
    /// Disease Control and Prevention`, `Ministry of Health, Labour and Welfare`.
    mutating func joinOrganisations() {
        guard pieces.count > 1 else { return }
        var index = 0
        while index + 1 < pieces.count {
            if belongTogether(
                pieces[index], pieces[index + 1], next: index + 2 < pieces.count ? pieces[index + 2] : nil)
            {
                let joined = span(pieces[index].range.lowerBound, pieces[index + 1].range.upperBound)
                pieces[index].range = joined
                pieces[index].words = wordCount(joined)
                pieces[index].isCutBehind = pieces[index + 1].isCutBehind
                pieces[index].isInitials = false
                pieces.remove(at: index + 1)
            } else {
                index += 1
            }
        }
    }

    private func belongTogether(_ left: CitationNamePiece, _ right: CitationNamePiece, next: CitationNamePiece?) -> Bool
    {
        guard !left.isInitials, !right.isInitials, !left.isCutBehind else { return false }
        if let next, next.separator == .comma, next.isInitials { return false }
        let isLeft = isOrganisation(left.range)
        let isRight = isOrganisation(right.range)
        switch right.separator {
        case .and:
            guard isLeft || isRight else { return false }
            // `Sociaal en Cultureel Planbureau`, `Trial Recruitment and Retention Working Group`
            if !isLeft, left.separator == .start, !isWord(right.range.lowerBound, "the"), !hasInitial(left.range),
                !isKnownGivenName(left.range.lowerBound)
            {
                return true
            }
            // `World Health Organization and OECD` stays two.
            let bothWhole =
                hasAny(.organisation, in: left.range) && hasAny(.organisation, in: right.range) && right.words > 1
                && !endsOpen(left.range)
            return !bothWhole && !isPersonLike(left.range)
                && !(right.words > 1 && isPersonLike(right.range) && hasInitial(right.range))
        case .comma:
            // A comma parts two organisations, but not the subject or the division of one.
            guard isLeft else { return false }
            if isDivision(right.range) { return true }
            let isSubject = right.words <= 2 && endsOpen(left.range) && !hasInitial(right.range)
            guard isSubject || !isPersonLike(right.range) || isRight else { return false }
            if tokens[right.range.lowerBound].shape.contains(.capitals), right.words == 1 { return false }
            if next?.separator == .and { return !isRight || endsOpen(left.range) }
            return endsOpen(left.range) || !isRight && right.words > 0 && right.words <= 3 && left.words > 2
        case .ampersand:
            return isLeft && !isRight && right.words == 1 && !hasInitial(left.range) && endsOpen(left.range)
        default: return false
        }
    }

    /// `Ministry of Health`, `Department of Education`: the name may go on behind a comma or an `and`.
    private func endsOpen(_ range: Range<Int>) -> Bool {
        for index in range.dropFirst().dropLast()
        where isWord(index, "of") || isWord(index, "for") || isWord(index, "für") || isWord(index, "de")
            || isWord(index, "on")
        {
            return true
        }
        return false
    }

    /// `NICE`, `WHO`, `RAND`, but not the family name `Nice`.
    private func isWordOfOrganisation(_ index: Int) -> Bool {
        guard has(index, .organisation) else { return false }
        guard tokens[index].count <= 4, !tokens[index].shape.contains(.capitals) else { return true }
        for word in ["nice", "who", "rand", "nist", "cdc", "nih", "ilo", "imf", "un", "nato"] as [StaticString]
        where isWord(index, word) { return false }
        return true
    }

    func isOrganisation(_ range: Range<Int>) -> Bool {
        if hasAny(.organisation, in: range), range.contains(where: { isWordOfOrganisation($0) }) {
            // `Lab` may be a family name in front of initials, and `Bell, J.` is a person.
            return range.count > 1 || tokens[range.lowerBound].shape.contains(.capitals)
                || tokens[range.lowerBound].shape.contains(.eastAsian)
                || !hasAny(.particle, in: range)
        }
        // `भारत का महापंजीयक`: no person's name has the Hindi `of`.
        if range.count > 2, tokens[range.lowerBound].shape.contains(.caseless),
            range.contains(where: { isWord($0, "का") || isWord($0, "की") || isWord($0, "के") })
        {
            return true
        }
        return isNewspaper(range)
    }

    /// `Der Spiegel`, `Frankfurter Allgemeine Zeitung`: a newspaper that stands where authors do.
    private func isNewspaper(_ range: Range<Int>) -> Bool {
        guard (2...5).contains(range.count), hasAny(.newspaper, in: range) else { return false }
        for word in ["der", "die", "the", "le", "la", "el", "neue"] as [StaticString]
        where isWord(range.lowerBound, word) && tokens[range.lowerBound].isCapital { return true }
        let last = range.upperBound - 1
        if isWord(last, "news") { return tokens[range.lowerBound].shape.contains(.capitals) }
        return isWord(last, "zeitung") || isWord(last, "rundschau") || isWord(last, "tribune") || isWord(last, "times")
    }

    func hasInitial(_ range: Range<Int>) -> Bool {
        for index in range where tokens[index].shape.contains([.single, .capital]) { return true }
        return false
    }

    private func isPersonLike(_ range: Range<Int>) -> Bool {
        if isOrganisation(range) { return false }
        return range.allSatisfy { isNameToken($0) }
    }

    /// `Bureau of X`: capitals with small words between, not ending in one.
    func isTitledOrganisation(_ range: Range<Int>) -> Bool {
        var capitals = 0
        var smalls = 0
        for index in range where tokens[index].isWordLike {
            if tokens[index].isUpperOrCaseless { capitals += 1; continue }
            guard has(index, [.small, .and, .particle]) else { return false }
            smalls += 1
        }
        return capitals >= 2 && smalls >= 1 && smalls <= capitals && tokens[range.lowerBound].isUpperOrCaseless
            && tokens[range.upperBound - 1].isUpperOrCaseless
    }

    /// A period or a colon between words: more than a name.
    func hasSentences(_ range: Range<Int>) -> Bool {
        for index in range.dropLast() {
            if mark(index) == CitationMark.colon { return true }
            if mark(index) == CitationMark.period, tokens[index + 1].isSpaced,
                tokens[index - (index > range.lowerBound ? 1 : 0)].count > 3
            {
                return true
            }
        }
        return false
    }

    /// `Department of X`, `Statistics Division`: a part of the organisation in front.
    private func isDivision(_ range: Range<Int>) -> Bool {
        for index in [range.lowerBound, range.upperBound - 1] {
            for word in ["department", "division", "section", "branch", "directorate", "unit"] as [StaticString]
            where isWord(index, word) { return true }
        }
        return false
    }

    /// Whether a word is a given name that is common enough to be known.
    func isKnownGivenName(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.isCapital else { return false }
        let word = bytes[Int(token.start)..<Int(token.end)]
        return GivenNames.table.contains(word) || GivenNames.capital.contains(word)
    }
}
