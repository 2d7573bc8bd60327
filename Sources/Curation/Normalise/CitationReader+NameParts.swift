/// Names with the family name in front, and what their parts look like.
extension CitationReader {
    mutating func readName(_ index: Int, familiesOnly: Bool) -> Int {
        let piece = pieces[index]
        let second =
            index + 1 < pieces.count && pieces[index + 1].separator == .comma && !piece.isCutBehind
            ? pieces[index + 1] : nil
        if isThai(piece.range) {
            names.append(CitationName(kind: .eastAsian, main: trimmedEnd(piece.range)))
            return 1
        }
        if isEastAsianName(piece.range) { return readEastAsian(piece, second) }
        if let second, areShortForms(piece, second) {
            names.append(CitationName(kind: .organisation, main: piece.range))
            return 1
        }
        if let name = initialsLikeSuffix(index) {
            names.append(name)
            return 1
        }
        if let used = readSuffixInside(index) { return used }
        if let second, !startsWithInitial(piece), let used = readRunOn(index, second) { return used }
        // `Sugiyono, Wibowo, S.`: initials belong to the word in front of them, so that the one before it is a name of its own.
        if let second, piece.words == 1, second.words == 1, !second.isInitials, !second.isCutBehind,
            index + 2 < pieces.count,
            pieces[index + 2].separator == .comma, pieces[index + 2].isInitials, piece.range.count == 1,
            second.range.count <= 3, isFamily(second.range), !isSuffix(second.range),
            !isKnownGivenName(second.range.lowerBound)
        {
            names.append(directName(piece.range))
            return 1
        }
        if let second, familyInCapitals(piece.range) != nil, familyInCapitals(second.range) != nil, piece.words > 1 {
            names.append(directName(piece.range))
            return 1
        }
        if let second, !startsWithInitial(piece), second.isInitials || isGiven(second, of: piece, index, familiesOnly) {
            return readInverted(index, second)
        }
        var name = directName(piece.range)
        var used = 1
        if let second, isSuffix(second.range), name.given != nil {
            name.suffix = second.range
            used = 2
        }
        names.append(name)
        return used
    }

    /// `Landis JR, Koch GG`: among names with initials behind them `JR` are initials.
    private func initialsLikeSuffix(_ index: Int) -> CitationName? {
        let range = pieces[index].range
        guard range.count == 2, let last = range.last, has(last, .suffix), tokens[last].shape.contains(.capitals),
            tokens[last].count == 2, tokens[range.lowerBound].isCapital, pieces.count > 1,
            pieces.indices.contains(where: { $0 != index && isFamilyWithInitials(pieces[$0].range) })
        else { return nil }
        var name = CitationName(kind: .inverted, main: span(range.lowerBound, last))
        name.given = span(last, range.upperBound)
        name.hasInitials = true
        return name
    }

    /// `Koch GG`, `Koch GG.`
    private func isFamilyWithInitials(_ range: Range<Int>) -> Bool {
        let last = mark(range.upperBound - 1) == CitationMark.period ? range.upperBound - 2 : range.upperBound - 1
        return last > range.lowerBound && tokens[last].shape.contains(.capitals) && tokens[last].count <= 3
            && mark(last - 1) != CitationMark.period && kind(last - 1) == .word && tokens[last - 1].count > 1
            && !tokens[last - 1].shape.contains(.capitals)
    }

    /// `AERA, APA`: two words of capitals without periods are organisations.
    private func areShortForms(_ first: CitationNamePiece, _ second: CitationNamePiece) -> Bool {
        first.range.count == 1 && second.range.count == 1 && tokens[first.range.lowerBound].shape.contains(.capitals)
            && tokens[second.range.lowerBound].shape.contains(.capitals)
            && (3...(pieces.count > 2 ? 7 : 5)).contains(tokens[first.range.lowerBound].count)
            && (3...6).contains(tokens[second.range.lowerBound].count)
            && !isKnownGivenName(second.range.lowerBound)
    }

    /// `King, Jr., M. L.`
    private mutating func readSuffixInside(_ index: Int) -> Int? {
        guard index + 2 < pieces.count, pieces[index + 1].separator == .comma, pieces[index + 2].separator == .comma,
            isSuffix(pieces[index + 1].range), pieces[index + 2].isInitials, isFamily(pieces[index].range)
        else { return nil }
        var name = CitationName(kind: .inverted, main: pieces[index].range)
        splitFamily(pieces[index].range, into: &name)
        name.suffix = pieces[index + 1].range
        name.given = pieces[index + 2].range
        name.hasInitials = true
        names.append(name)
        return 3
    }

    /// `Bedford, H. Petticrew, M.`: the comma behind the initials got lost.
    private mutating func readRunOn(_ index: Int, _ second: CitationNamePiece) -> Int? {
        guard index + 2 < pieces.count, pieces[index + 2].separator == .comma, pieces[index + 2].isInitials,
            !second.isInitials, !second.isCutBehind, isFamily(pieces[index].range)
        else { return nil }
        var start = second.range.lowerBound
        while start < second.range.upperBound,
            isInitial(start, before: second.range.upperBound) && tokens[start].shape.contains(.single)
                || mark(start) == CitationMark.period || mark(start) == CitationMark.dash
        { start += 1 }
        guard start > second.range.lowerBound, start < second.range.upperBound, mark(start - 1) == CitationMark.period,
            isFamily(start..<second.range.upperBound)
        else { return nil }
        var first = CitationName(kind: .inverted, main: pieces[index].range)
        splitFamily(pieces[index].range, into: &first)
        first.given = second.range.lowerBound..<start
        first.hasInitials = true
        var next = CitationName(kind: .inverted, main: start..<second.range.upperBound)
        splitFamily(start..<second.range.upperBound, into: &next)
        next.given = pieces[index + 2].range
        next.hasInitials = true
        names.append(first)
        names.append(next)
        return 3
    }

    /// `D. Callahan`: given names stand in front, so the next piece is another name.
    private func startsWithInitial(_ piece: CitationNamePiece) -> Bool {
        piece.words > 1 && !piece.isInitials && !tokens[piece.range.lowerBound].isLower
            && isInitialWithPeriod(piece.range.lowerBound)
            && tokens[piece.range.lowerBound].shape.contains(.single)
    }

    private mutating func readInverted(_ index: Int, _ second: CitationNamePiece) -> Int {
        let piece = pieces[index]
        guard isFamily(piece.range) else {
            // `extending Engle, R. F.` is a description, whole with its initials.
            names.append(CitationName(kind: .description, main: span(piece.range.lowerBound, second.range.upperBound)))
            return 2
        }
        var name = CitationName(kind: .inverted, main: piece.range)
        splitFamily(piece.range, into: &name)
        name.hasInitials = second.isInitials
        var given = second.range
        // Particles and suffixes may stand behind the initials: `Maaten, L. van der`, `Smith, J. R. Jr.`
        if let suffix = suffixBehind(given) {
            name.suffix = suffix
            given = span(given.lowerBound, suffix.lowerBound)
        }
        // `SOUZA, Ana Beatriz de.`: the period ends the list.
        if given.count > 2, mark(given.upperBound - 1) == CitationMark.period, tokens[given.upperBound - 2].isLower,
            has(given.upperBound - 2, .particle), tokens[given.upperBound - 2].count > 1
        {
            given = span(given.lowerBound, given.upperBound - 1)
        }
        // `Kardorff, E. v.`
        if given.count > 2, mark(given.upperBound - 1) == CitationMark.period, isShortParticle(given.upperBound - 2),
            tokens[given.upperBound - 2].isSpaced
        {
            name.particle = span(given.upperBound - 2, given.upperBound)
            given = span(given.lowerBound, given.upperBound - 2)
        }
        var start = given.upperBound
        while start - 1 > given.lowerBound,
            tokens[start - 1].isLower && has(start - 1, .particle)
                || isWord(start - 1, "van") || isWord(start - 1, "von")
        { start -= 1 }
        if start < given.upperBound, start > given.lowerBound {
            name.particle = span(start, given.upperBound)
            given = span(given.lowerBound, start)
        }
        name.given = given
        let third = index + 2 < pieces.count && !second.isCutBehind ? pieces[index + 2] : nil
        if let third, third.separator == .comma, isSuffix(third.range), name.suffix == nil {
            name.suffix = third.range
            names.append(name)
            return 3
        }
        names.append(name)
        return 2
    }

    func suffixBehind(_ range: Range<Int>) -> Range<Int>? {
        guard range.count > 1 else { return nil }
        let hasPeriod = mark(range.upperBound - 1) == CitationMark.period
        let word = range.upperBound - (hasPeriod ? 2 : 1)
        guard word > range.lowerBound, has(word, .suffix), tokens[word].count > 1 else { return nil }
        return span(word, range.upperBound)
    }

    private func isSuffix(_ range: Range<Int>) -> Bool {
        has(range.lowerBound, .suffix)
            && (range.count == 1 || range.count == 2 && mark(range.upperBound - 1) == CitationMark.period)
    }

    /// Whether `second` is the full given name that belongs to the family name `first` (`Scriven, Michael`).
    private func isGiven(_ second: CitationNamePiece, of first: CitationNamePiece, _ index: Int, _ familiesOnly: Bool)

        -> Bool
    {
        guard !familiesOnly, !isSuffix(second.range), (1...4).contains(second.words), !areShortForms(first, second)
        else {
            return false
        }
        if first.words > 1, !hasFamilyOfSeveralWords(first, index) { return false }
        // `Hoàng Trọng, Chu Nguyễn Mộng Ngọc`: both are whole names of Vietnam.
        if first.words > 1, second.words > 1, isVietnameseFamily(first.range.lowerBound),
            isVietnameseFamily(second.range.lowerBound)
        {
            return false
        }
        // `Guenther Roth, Claus Wittich`: two whole names.
        if first.words > 1, second.words > 1, isKnownGivenName(first.range.lowerBound),
            isKnownGivenName(second.range.lowerBound), !isKnownGivenName(second.range.upperBound - 1)
        {
            return false
        }
        if hasAny(.organisation, in: second.range)
            || hasAny(.organisation, in: first.range)
                && (first.words > 1 || isOrganisation(first.range) && !isKnownGivenName(second.range.lowerBound))
        {
            return false
        }
        guard tokens[second.range.lowerBound].isUpperOrCaseless, isFamily(first.range) else { return false }
        return second.range.allSatisfy { isNameToken($0) }
    }

    /// `García Márquez, Gabriel` or `van Dijk, Teun`: several words are a family name when no other reading is left.
    private func hasFamilyOfSeveralWords(_ first: CitationNamePiece, _ index: Int) -> Bool {
        var capitals = 0
        for position in first.range where tokens[position].isWordLike {
            if !(tokens[position].isLower && has(position, .particle)) { capitals += 1 }
        }
        let isHyphenated = first.range.contains { tokens[$0].mark == CitationMark.dash }
        if capitals - (isHyphenated ? 1 : 0) <= 1 { return true }
        for position in first.range where isInitial(position, before: first.range.upperBound) { return false }
        // `Olivier de Sardan, Jean-Pierre`: what is left behind the comma is no name of its own.
        if index == 0, pieces.count == 2, pieces[1].separator == .comma, isKnownGivenName(pieces[1].range.lowerBound),
            pieces[1].words == 1 || pieces[1].words == 2 && mark(pieces[1].range.lowerBound + 1) == CitationMark.dash
        {
            return capitals <= 3
        }
        // `Thomas von Eicken`: a particle inside parts given names from the family name.
        for position in first.range.dropFirst()
        where tokens[position].isLower && has(position, .particle) && tokens[first.range.lowerBound].isCapital
            && !isParticle(first.range.lowerBound)
        { return false }
        // Between semicolons, or alone in the list.
        let isPair =
            index == 0 && pieces.count == 2
            || first.separator != .comma && (index + 2 >= pieces.count || pieces[index + 2].separator == .semicolon)
        return capitals <= 3 && isPair
    }

    /// `Box, Jenkins & Reinsel`: single words only, and no way to pair them, so that no word is a given name.
    func isListOfFamilies() -> Bool {
        guard pieces.count > 2 else { return false }
        for piece in pieces where piece.words != 1 || piece.isInitials { return false }
        let ampersand = pieces.lastIndex { $0.separator == .ampersand || $0.separator == .and }
        guard let ampersand else { return pieces.count % 2 == 1 }
        return pieces.count % 2 == 1 || ampersand != pieces.count - 2
    }

    /// `J.`, `M.-W.`, `E. J.`, `JA`, `Ch.`; particles may follow (`L. van der`).
    func areInitials(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        var initials = 0
        while index < range.upperBound {
            let token = tokens[index]
            if token.kind == .mark {
                guard
                    token.mark == CitationMark.period || token.mark == CitationMark.dash
                        || token.mark == CitationMark.other && token.count == 1
                else { return false }
            } else if isInitial(index, before: range.upperBound)
                || initials > 0 && token.shape.contains(.single) && token.isLower
                    && mark(index - 1) == CitationMark.dash
            {
                initials += 1
            } else if initials > 0, isWord(index, "d"), token.isLower, mark(index + 1) == CitationMark.period {
                // `MARCONI, M. d. A.`: de Andrade.
            } else if initials > 0, token.isLower, has(index, .particle) || has(index, .suffix) {
            } else if initials > 0, isWord(index, "van") || isWord(index, "von") || isOrdinalSign(index) {
            } else if initials > 0, has(index, .suffix), token.count > 1 {
            } else {
                return false
            }
            index += 1
        }
        return initials > 0
    }

    func isInitial(_ index: Int, before end: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !token.shape.contains(.eastAsian) else { return false }
        if token.shape.contains([.caseless, .single]) {
            return index + 1 < end && mark(index + 1) == CitationMark.period
        }
        // `एम.`, `मो.`: one letter with its signs, or two.
        if token.shape.contains(.caseless), letterCount(index) <= 3, bytes[Int(token.start)] >= 0xE0 {
            return index + 1 < end && mark(index + 1) == CitationMark.period
        }
        guard token.isCapital else { return false }
        let hasPeriod = index + 1 < end && mark(index + 1) == CitationMark.period && !tokens[index + 1].isSpaced
        if token.shape.contains(.single) { return true }
        if token.shape.contains(.capitals) {
            return token.count <= (token.shape.contains(.beyondASCII) ? 6 : 3) && !(has(index, .suffix) && !hasPeriod)
        }
        // `Корбин Дж.`: a Russian initial of two letters.
        if token.count == 4, isWord(index, "дж") { return mark(index + 1) == CitationMark.period }
        if has(index, .suffix) { return false }
        // `Ch.`, `Yu.`, `Chr.`; `Lam.` ends a list.
        if token.count == 3, hasVowel(index) { return false }
        // `Nguyễn Văn Thọ.`: letters of the Latin script with marks on them.
        if token.count > 3, bytes[Int(token.start)] < 0xC8, letterCount(index) > 2, hasVowel(index) { return false }
        return hasPeriod && token.count <= (token.shape.contains(.beyondASCII) ? 6 : 3)
    }

    /// Whether a token can stand in a person's name.
    func isNameToken(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .word:
            if token.isUpperOrCaseless || isCamel(index) { return true }
            if isShortParticle(index), mark(index + 1) == CitationMark.period { return true }
            // `M.ª Ángeles`
            if !token.isSpaced, isOrdinalSign(index), mark(index - 1) == CitationMark.period { return true }
            return token.classes.contains(.particle) || token.count <= 2 && token.classes.contains(.suffix)
        case .number, .gap: return false
        case .mixed: return token.classes.contains(.suffix)
        case .mark:
            return token.mark == CitationMark.period || token.mark == CitationMark.dash
                || token.mark == CitationMark.other && token.count <= 2
        }
    }

    func isFamily(_ range: Range<Int>) -> Bool {
        var capitals = 0
        for index in range {
            guard isNameToken(index) else { return false }
            // A sentence ends inside.
            if mark(index) == CitationMark.period, index > range.lowerBound, tokens[index - 1].count > 4,
                index + 1 < range.upperBound, tokens[index + 1].isSpaced, tokens[index - 1].isCapital
            {
                return false
            }
            if tokens[index].isUpperOrCaseless || isCamel(index) { capitals += 1 }
        }
        return capitals > 0 && capitals <= 5
    }

    /// Takes particles off the front and a suffix off the end of a family name.
    func splitFamily(_ range: Range<Int>, into name: inout CitationName) {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end - 1, isParticle(start) || isShortParticle(start) && mark(start + 1) == CitationMark.period {
            start += 1
            if mark(start) == CitationMark.period, start < end - 1 { start += 1 }
            if mark(start) == CitationMark.dash, start < end - 1 { start += 1 }
        }
        if start > range.lowerBound { name.particle = span(range.lowerBound, start) }
        if end - start > 1 {
            let hasPeriod = mark(end - 1) == CitationMark.period
            let word = end - (hasPeriod ? 2 : 1)
            if word > start, has(word, .suffix), tokens[word].isCapital || kind(word) == .mixed {
                name.suffix = span(word, end)
                end = word
            } else if hasPeriod, tokens[word].count > 3 {
                end -= 1
            }
        }
        name.main = span(start, end)
    }

    /// A particle of a family name, in small letters or with a capital (`De Boeck`, `Van den Noortgate`).
    func isParticle(_ index: Int) -> Bool {
        guard has(index, .particle), tokens[index].kind == .word else { return false }
        if tokens[index].isLower { return true }
        return tokens[index].isCapital && mark(index + 1) != CitationMark.dash && tokens[index].count > 1
            && !isWord(index, "st") && !isWord(index, "op") && !isWord(index, "ben")
            && !isWord(index, "do") && !isWord(index, "te") && !isWord(index, "zu")
            && !isWord(index, "le") && !isWord(index, "la")
            && !tokens[index].shape.contains(.capitals)
    }
}
