/// A name of a citation as ranges of tokens; strings are made when it is sure that it is a name.
struct CitationName {
    enum Kind: UInt8 {
        /// Family name with initials or, behind a comma, given names.
        case inverted
        /// Given names or initials in front of the family name.
        case direct
        /// Han, kana or Hangul.
        case eastAsian
        /// One word: `Student`, `OpenAI`.
        case single
        case organisation
        /// Capitals with small words between, which may be an organisation or a title.
        case titled
        /// Anything else.
        case description
    }

    var kind: Kind
    /// The family name, or the whole literal.
    var main: Range<Int>
    var given: Range<Int>?
    var particle: Range<Int>?
    var suffix: Range<Int>?
    var hasInitials = false

    var isPerson: Bool { given != nil }
}

/// A stretch of a list of names between two separators.
struct CitationNamePiece {
    enum Separator: UInt8 {
        case start, comma, semicolon, ampersand, and
    }

    var range: Range<Int>
    var separator: Separator
    /// `et al.` or `...` stands behind it.
    var isCutBehind = false
    var isInitials = false
    var words = 0
}

extension CitationReader {
    /// What a list of names looked like as a whole.
    struct NameListShape {
        var isIncomplete = false
        /// No description among the names.
        var isPlausible = true
        /// Every name has a family and a given name, or is a name of the East.
        var isStrict = true
        var hasInitials = false
        var hasTitled = false
        var persons = 0
        var organisations = 0
    }

    /// Reads the range as a list of names into ``names``.
    mutating func readNames(_ range: Range<Int>) -> NameListShape {
        names.removeAll(keepingCapacity: true)
        listRange = range
        var shape = NameListShape()
        cutPieces(range)
        joinOrganisations()
        shape.isIncomplete = pieces.contains(where: \.isCutBehind)
        let familiesOnly = isListOfFamilies()
        var index = 0
        while index < pieces.count { index += readName(index, familiesOnly: familiesOnly) }
        if names.isEmpty { shape.isStrict = false }
        for name in names {
            switch name.kind {
            case .inverted, .direct:
                shape.persons += 1
                if name.hasInitials { shape.hasInitials = true }
            case .eastAsian: shape.persons += 1
            case .single: shape.isStrict = false
            case .organisation, .titled:
                if name.kind == .titled { shape.hasTitled = true }
                shape.organisations += 1
                shape.isStrict = false
            case .description:
                shape.isPlausible = false
                shape.isStrict = false
            }
        }
        return shape
    }

    // MARK: Pieces

    private mutating func cutPieces(_ range: Range<Int>) {
        pieces.removeAll(keepingCapacity: true)
        var start = range.lowerBound
        var separator = CitationNamePiece.Separator.start
        var index = start
        while index < range.upperBound {
            guard let (next, length, isCut) = separatorAt(index, from: start, before: range.upperBound) else {
                index = behind(index, before: range.upperBound)
                continue
            }
            let isEmpty = !addPiece(span(start, index), separator, isCut: isCut)
            // `, &` and `, ...` are one separator: the stronger one counts.
            if isEmpty, separator.rawValue > next.rawValue, start > range.lowerBound {} else { separator = next }
            index += length
            start = index
        }
        _ = addPiece(span(start, range.upperBound), separator, isCut: false)
    }

    private mutating func addPiece(_ range: Range<Int>, _ separator: CitationNamePiece.Separator, isCut: Bool) -> Bool {
        var piece = range
        while let first = piece.first, tokens[first].kind == .gap || Self.isLeadingMark(tokens[first].mark) {
            piece = piece.dropFirst().range
        }
        while let last = piece.last,
            tokens[last].kind == .gap || tokens[last].mark == CitationMark.colon
                || tokens[last].mark == CitationMark.dash
        {
            piece = piece.dropLast().range
        }
        // `Osgood, C. E..`
        if piece.count > 2, mark(piece.upperBound - 1) == CitationMark.period,
            mark(piece.upperBound - 2) == CitationMark.period
        {
            piece = piece.dropLast().range
        }
        if !piece.isEmpty {
            var made = CitationNamePiece(range: piece, separator: separator)
            made.isInitials = areInitials(piece)
            made.words = wordCount(piece)
            pieces.append(made)
        }
        if isCut, !pieces.isEmpty { pieces[pieces.count - 1].isCutBehind = true }
        return !piece.isEmpty
    }

    private static func isLeadingMark(_ mark: UInt8) -> Bool {
        mark == CitationMark.period || mark == CitationMark.dash || mark == CitationMark.colon
    }

    /// The separator at a place, its length in tokens, and whether it cuts the list.
    private func separatorAt(_ index: Int, from start: Int, before end: Int) -> (
        CitationNamePiece.Separator, Int, Bool
    )? {
        let token = tokens[index]
        switch token.kind {
        case .mark:
            switch token.mark {
            case CitationMark.comma: return (.comma, 1, false)
            case CitationMark.semicolon: return (.semicolon, 1, false)
            case CitationMark.ampersand:
                if has(index + 1, .others), tokens[index + 1].isLower { return (.ampersand, 2, true) }
                return (.ampersand, 1, false)
            case CitationMark.slash: return (.semicolon, 1, false)
            case CitationMark.ellipsis: return (.ampersand, 1, true)
            case CitationMark.dot: return (.semicolon, 1, false)
            default: return nil
            }
        case .word:
            if token.isSpaced || index == start, let length = othersLength(index, before: end) {
                return (.semicolon, length, true)
            }
            guard token.classes.contains(.and), index + 1 < end,
                token.isLower || token.shape.contains(.caseless) || token.shape.contains(.eastAsian)
            else { return nil }
            if token.shape.contains(.eastAsian), !token.isSpaced { return nil }
            // `Sozial- und Wirtschaftsdaten`
            if mark(index - 1) == CitationMark.dash, !tokens[index - 1].isSpaced, index > start { return nil }
            if has(index + 1, .others), !tokens[index + 1].isCapital {
                return (.and, 2 + (mark(index + 2) == CitationMark.period ? 1 : 0), true)
            }
            if index == start {
                return index > 0 && tokens[index + 1].isUpperOrCaseless && kind(index - 1) == .mark
                    ? (.and, 1, false) : nil
            }
            // `Ortega y Gasset`: both sides of the small word must be able to be names of their own.
            if token.shape.contains(.single), token.classes.contains(.particle),
                !standsBetweenNames(index, from: start, before: end)
            {
                return nil
            }
            return (.and, 1, false)
        default: return nil
        }
    }

    private func standsBetweenNames(_ index: Int, from start: Int, before end: Int) -> Bool {
        // An initial or two words on the left, a capital on the right.
        let left = index - start
        guard left >= 1, tokens[index + 1].isCapital else { return false }
        return mark(index - 1) == CitationMark.period || left >= 2 && tokens[start].isCapital
            || mark(start - 1) == CitationMark.comma
            || mark(index + 2) == CitationMark.comma
    }

    /// `et al.`, `u. a.`, `и др.`, `等`, `외`: how many tokens cut the list here; nil when none do.
    private func othersLength(_ index: Int, before end: Int) -> Int? {
        func period(_ position: Int) -> Int { position < end && mark(position) == CitationMark.period ? 1 : 0 }
        if isWord(index, "et"), index + 1 < end {
            var next = index + 1
            next += period(next)
            if isWord(next, "al") || isWord(next, "alii") || isWord(next, "coll") {
                return next + 1 + period(next + 1) - index
            }
            return nil
        }
        if isWord(index, "u"), mark(index + 1) == CitationMark.period, isWord(index + 2, "a"),
            mark(index + 3) == CitationMark.period
        {
            return min(4, end - index)
        }
        if isWord(index, "и"), isWord(index + 1, "др") { return 2 + period(index + 2) }
        if isWord(index, "y"), isWord(index + 1, "otros") { return 2 }
        if isWord(index, "vd") || isWord(index, "dkk") || isWord(index, "ao"), mark(index + 1) == CitationMark.period {
            return 1 + period(index + 1)
        }
        if isWord(index, "a"), isWord(index + 1, "kol") { return 2 + period(index + 2) }
        if isWord(index, "i"), isWord(index + 1, "in"), mark(index + 2) == CitationMark.period { return 3 }
        if isWord(index, "κ"), mark(index + 1) == CitationMark.period, isWord(index + 2, "ά") {
            return 3 + period(index + 3)
        }
        if isWord(index, "mfl") { return 1 + period(index + 1) }
        if isWord(index, "ve"), isWord(index + 1, "diğerleri") { return 2 }
        if tokens[index].shape.contains(.eastAsian), tokens[index].classes.contains(.others), index > 0 {
            if isWord(index, "等") || isWord(index, "외") || isWord(index, "ほか") || isWord(index, "他") {
                // `외 3인`
                return isNumber(index + 1) ? min(3, end - index) : 1
            }
        }
        if isWord(index, "وآخرون") || isWord(index, "وآخرین") { return 1 }
        if isWord(index, "و"), isWord(index + 1, "آخرون") || isWord(index + 1, "همکاران") || isWord(index + 1, "دیگران")
        {
            return 2
        }
        return nil
    }

    // MARK: Organisations

    /// Puts the pieces of an organisation's name together again: `Food and Agriculture Organization`, `Centers for
    /// Disease Control and Prevention`, `Ministry of Health, Labour and Welfare`.
    private mutating func joinOrganisations() {
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
            // `World Health Organization and OECD` stays two.
            let bothWhole =
                hasAny(.organisation, in: left.range) && hasAny(.organisation, in: right.range) && right.words > 1
                && !endsOpen(left.range)
            return !bothWhole && !isPersonLike(left.range)
                && !(right.words > 1 && isPersonLike(right.range) && hasInitial(right.range))
        case .comma:
            // A comma parts two organisations, but not the subject or the division of one.
            guard isLeft, !isPersonLike(right.range) || isRight else { return false }
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

    func isOrganisation(_ range: Range<Int>) -> Bool {
        if hasAny(.organisation, in: range) {
            // `Lab` may be a family name in front of initials, and `Bell, J.` is a person.
            return range.count > 1 || tokens[range.lowerBound].shape.contains(.capitals)
                || tokens[range.lowerBound].shape.contains(.eastAsian)
                || !hasAny(.particle, in: range)
        }
        return false
    }

    private func hasInitial(_ range: Range<Int>) -> Bool {
        for index in range where tokens[index].shape.contains([.single, .capital]) { return true }
        return false
    }

    private func isPersonLike(_ range: Range<Int>) -> Bool {
        if isOrganisation(range) { return false }
        return range.allSatisfy { isNameToken($0) }
    }

    // MARK: Names

    private mutating func readName(_ index: Int, familiesOnly: Bool) -> Int {
        let piece = pieces[index]
        let second =
            index + 1 < pieces.count && pieces[index + 1].separator == .comma && !piece.isCutBehind
            ? pieces[index + 1] : nil
        if isThai(piece.range) {
            names.append(CitationName(kind: .eastAsian, main: trimmedEnd(piece.range)))
            return 1
        }
        if isEastAsianName(piece.range) { return readEastAsian(piece, second) }
        if let second, !startsWithInitial(piece), let used = readRunOn(index, second) { return used }
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
        piece.words > 1 && !piece.isInitials && isInitialWithPeriod(piece.range.lowerBound)
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
        var start = given.upperBound
        while start - 1 > given.lowerBound, tokens[start - 1].isLower, has(start - 1, .particle) { start -= 1 }
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

    private func suffixBehind(_ range: Range<Int>) -> Range<Int>? {
        guard range.count > 1 else { return nil }
        let hasPeriod = mark(range.upperBound - 1) == CitationMark.period
        let word = range.upperBound - (hasPeriod ? 2 : 1)
        guard word > range.lowerBound, has(word, .suffix), tokens[word].count > 1 || false else { return nil }
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
        guard !familiesOnly, !isSuffix(second.range), (1...4).contains(second.words) else { return false }
        if first.words > 1, !hasFamilyOfSeveralWords(first, index) { return false }
        if hasAny(.organisation, in: second.range) || hasAny(.organisation, in: first.range) && first.words > 1 {
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
    private func isListOfFamilies() -> Bool {
        guard pieces.count > 2 else { return false }
        for piece in pieces where piece.words != 1 || piece.isInitials { return false }
        let ampersand = pieces.lastIndex { $0.separator == .ampersand || $0.separator == .and }
        guard let ampersand else { return pieces.count % 2 == 1 }
        return pieces.count % 2 == 1 || ampersand != pieces.count - 2
    }

    /// `J.`, `M.-W.`, `E. J.`, `JA`, `Ch.`; particles may follow (`L. van der`).
    private func areInitials(_ range: Range<Int>) -> Bool {
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
            } else if initials > 0, token.isLower, has(index, .particle) || has(index, .suffix) {
            } else if initials > 0, has(index, .suffix), token.count > 1 {
            } else {
                return false
            }
            index += 1
        }
        return initials > 0
    }

    private func isInitial(_ index: Int, before end: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !token.shape.contains(.eastAsian) else { return false }
        if token.shape.contains([.caseless, .single]) {
            return index + 1 < end && mark(index + 1) == CitationMark.period
        }
        guard token.isCapital else { return false }
        let hasPeriod = index + 1 < end && mark(index + 1) == CitationMark.period && !tokens[index + 1].isSpaced
        if token.shape.contains(.single) { return true }
        if token.shape.contains(.capitals) {
            return token.count <= (token.shape.contains(.beyondASCII) ? 6 : 3) && !(has(index, .suffix) && !hasPeriod)
        }
        if has(index, .suffix) { return false }
        // `Ch.`, `Yu.`, `Chr.`; `Lam.` ends a list.
        if token.count == 3, hasVowel(index) { return false }
        return hasPeriod && token.count <= (token.shape.contains(.beyondASCII) ? 6 : 3)
    }

    /// Whether a token can stand in a person's name.
    private func isNameToken(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .word:
            if token.isUpperOrCaseless { return true }
            return token.classes.contains(.particle) || token.count <= 2 && token.classes.contains(.suffix)
        case .number, .gap: return false
        case .mixed: return token.classes.contains(.suffix)
        case .mark:
            return token.mark == CitationMark.period || token.mark == CitationMark.dash
                || token.mark == CitationMark.other && token.count <= 2
        }
    }

    private func isFamily(_ range: Range<Int>) -> Bool {
        var capitals = 0
        for index in range {
            guard isNameToken(index) else { return false }
            if tokens[index].isUpperOrCaseless { capitals += 1 }
        }
        return capitals > 0 && capitals <= 5
    }

    /// Takes particles off the front and a suffix off the end of a family name.
    private func splitFamily(_ range: Range<Int>, into name: inout CitationName) {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end - 1, isParticle(start) {
            start += 1
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
    private func isParticle(_ index: Int) -> Bool {
        guard has(index, .particle), tokens[index].kind == .word else { return false }
        if tokens[index].isLower { return true }
        return tokens[index].isCapital && mark(index + 1) != CitationMark.dash && tokens[index].count > 1
            && !isWord(index, "st") && !isWord(index, "op") && !isWord(index, "ben")
            && !isWord(index, "do") && !isWord(index, "te") && !isWord(index, "zu")
            && !tokens[index].shape.contains(.capitals)
    }

    /// A name whose last word is the family name, or a literal where the text is not a person's name in parts.
    private func directName(_ printed: Range<Int>) -> CitationName {
        var range = printed
        if let last = range.last, tokens[last].mark == CitationMark.period,
            !isInitial(last - 1, before: range.upperBound), !has(last - 1, .suffix)
        {
            range = range.dropLast().range
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
        if isWord(range.lowerBound, "the"), range.count > 1 { return CitationName(kind: .organisation, main: range) }
        if isOrganisation(range) {
            return CitationName(kind: hasSentences(range) ? .description : .organisation, main: range)
        }
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
        if let name = familyFirst(range) ?? familyInCapitals(range) { return name }
        return givenFirst(range)
    }

    /// A period or a colon between words: more than a name.
    private func hasSentences(_ range: Range<Int>) -> Bool {
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

    /// `Bureau of X`: capitals with small words between, not ending in one.
    private func isTitledOrganisation(_ range: Range<Int>) -> Bool {
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

    /// `Moher D`, `Kohonen T.`, `Иванов И. И.`: initials behind the family name without a comma.
    private func familyFirst(_ range: Range<Int>) -> CitationName? {
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
        name.hasInitials = true
        return name
    }

    /// `DUPONT Pierre`: capitals say which is the family name.
    private func familyInCapitals(_ range: Range<Int>) -> CitationName? {
        var end = range.lowerBound
        while end < range.upperBound,
            tokens[end].shape.contains(.capitals) && tokens[end].count > 2 || mark(end) == CitationMark.dash
        { end += 1 }
        guard end > range.lowerBound, end < range.upperBound, kind(end - 1) == .word, tokens[end].isCapital,
            letterCount(range.lowerBound) > 2, letterCount(end) > 1 || mark(end + 1) == CitationMark.period
        else { return nil }
        for index in end..<range.upperBound
        where tokens[index].shape.contains(.capitals) && !tokens[index].shape.contains(.single) { return nil }
        var name = CitationName(kind: .inverted, main: range.lowerBound..<end)
        name.given = end..<range.upperBound
        name.hasInitials = true
        return name
    }

    private func isInitialWithPeriod(_ index: Int) -> Bool {
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
            mark(split - 1) == CitationMark.dash || tokens[split].mark == CitationMark.dash
        { split -= 1 }
        var family = split
        while family - 1 > range.lowerBound, isParticle(family - 1) { family -= 1 }
        if family < split { name.particle = span(family, split) }
        name.main = span(split, range.upperBound)
        guard family > range.lowerBound, tokens[split].isUpperOrCaseless else {
            return CitationName(kind: .description, main: printed)
        }
        name.given = span(range.lowerBound, family)
        name.hasInitials = hasInitial(span(range.lowerBound, family))
        return name
    }

    // MARK: The East

    /// Thai names have the given name in front and are cited whole.
    private func isThai(_ range: Range<Int>) -> Bool {
        let token = tokens[range.lowerBound]
        guard token.shape.contains(.caseless) else { return false }
        return (0xE00..<0xE80).contains(CitationLexer.decode(bytes, Int(token.start)).0)
    }

    private func isEastAsianName(_ range: Range<Int>) -> Bool {
        for index in range where !tokens[index].shape.contains(.eastAsian) { return false }
        return true
    }

    private mutating func readEastAsian(_ piece: CitationNamePiece, _ second: CitationNamePiece?) -> Int {
        let first = tokens[piece.range.lowerBound]
        if piece.range.count == 2, first.count <= 12, tokens[piece.range.lowerBound + 1].count <= 12 {
            var name = CitationName(kind: .eastAsian, main: piece.range.lowerBound..<piece.range.lowerBound + 1)
            name.given = span(piece.range.lowerBound + 1, piece.range.upperBound)
            names.append(name)
            return 1
        }
        if let second, isEastAsianName(second.range), piece.range.count == 1, second.range.count == 1,
            isFamilyOfEast(piece.range.lowerBound, given: second.range.lowerBound)
        {
            var name = CitationName(kind: .eastAsian, main: piece.range)
            name.given = second.range
            names.append(name)
            return 2
        }
        let isLong = piece.range.count > 2 || first.count > 15
        let isOrganisation = hasAny(.organisation, in: piece.range) || hasAny(.university, in: piece.range)
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
        return !startsWithFamilyOfOneLetter(family)
    }

    private func startsWithFamilyOfOneLetter(_ index: Int) -> Bool {
        let start = Int(tokens[index].start)
        let (scalar, _) = CitationLexer.decode(bytes, start)
        return Self.familiesOfOneLetter.contains(scalar)
    }

    private static let familiesOfOneLetter = Set(
        """
        王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任\
        沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯
        """.unicodeScalars.map(\.value))

    // MARK: Strings

    /// The names as CSL has them, their tokens claimed.
    mutating func takeNames() -> [Work.Name] {
        var made: [Work.Name] = []
        made.reserveCapacity(names.count)
        for name in names { made.append(take(name)) }
        return made
    }

    /// Without the period that ends the list and not an initial: `Latour, Bruno.`, `Snaith RP.`
    private func withoutFullStop(_ given: Range<Int>) -> Range<Int> {
        guard given.count > 1, mark(given.upperBound - 1) == CitationMark.period else { return given }
        let word = tokens[given.upperBound - 2]
        guard word.kind == .word else { return given }
        let isAbbreviated =
            word.shape.contains(.single)
            || !word.shape.contains(.caseless) && given.upperBound < tokens.count
                && tokens[given.upperBound].mark == CitationMark.comma && word.count < 3
        let letters = letterCount(given.upperBound - 2)
        let isWhole =
            letters > 3 || letters == 3 && hasVowel(given.upperBound - 2)
            || word.shape.contains(.caseless) && letters > 1
        let isVancouver = given.count == 2 && word.shape.contains(.capitals) && word.count > 1
        let isLastOfVancouver = given.count == 2 && names.contains { $0.hasInitials && $0.given?.count == 1 }
        return (isWhole || isVancouver || isLastOfVancouver) && !(isAbbreviated && !isLastOfVancouver)
            ? span(given.lowerBound, given.upperBound - 1) : given
    }

    private func letterCount(_ index: Int) -> Int {
        bytes[Int(tokens[index].start)..<Int(tokens[index].end)].reduce(0) { $0 + ($1.isContinuation ? 0 : 1) }
    }

    /// `Max.` is a name, `Chr.` is short for one.
    private func hasVowel(_ index: Int) -> Bool {
        let vowels: StaticString = "aeiouy"
        return bytes[Int(tokens[index].start)..<Int(tokens[index].end)].dropFirst().contains {
            vowels.holds($0.lowercased) || $0 >= 0x80
        }
    }

    private mutating func take(_ name: CitationName) -> Work.Name {
        var made = Work.Name()
        guard let given = name.given else {
            made.literal = take(name.main)
            return made
        }
        made.family = take(name.main)
        made.given = take(withoutFullStop(given))
        if let particle = name.particle { made.nonDroppingParticle = take(particle) }
        if let suffix = name.suffix { made.suffix = take(suffix) }
        return made
    }
}

extension Range where Bound == Int {
    /// A range is its own slice with the same borders.
    fileprivate var range: Range<Int> { self }
}

extension Slice where Base == Range<Int> {
    fileprivate var range: Range<Int> { startIndex..<endIndex }
}
