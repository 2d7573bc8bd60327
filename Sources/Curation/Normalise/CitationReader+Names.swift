/// Lists of names, cut at their separators.
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
        if !names.isEmpty { names.removeAll(keepingCapacity: true) }
        listRange = range
        hasRoles = false
        var shape = NameListShape()
        cutPieces(range)
        if pieces.count > 1 {
            for index in pieces.indices.reversed() where isDegree(pieces[index].range) { pieces.remove(at: index) }
        }
        joinOrganisations()
        for index in pieces.indices { dropRoles(index) }
        cutConjunctions()
        shape.isIncomplete = pieces.contains(where: \.isCutBehind)
        let familiesOnly = isListOfFamilies()
        var index = 0
        while index < pieces.count { index += readName(index, familiesOnly: familiesOnly) }
        if names.isEmpty { shape.isStrict = false }
        turnHungarianNames()
        for index in names.indices {
            let name = names[index]
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

    /// `Sajtos László – Mitev Ariel`: between dashes all names have the family name in front, as one of them shows.
    private mutating func turnHungarianNames() {
        guard names.count > 1, names.contains(where: { $0.kind == .direct }),
            names.contains(where: { $0.kind == .inverted }),
            listRange.contains(where: {
                mark($0) == CitationMark.dash && tokens[$0].shape.contains([.long, .spaced]) && tokens[$0 + 1].isSpaced
            })
        else { return }
        for index in names.indices {
            guard names[index].kind == .direct, names[index].particle == nil, !names[index].hasInitials,
                let given = names[index].given, given.count == 1, names[index].main.count == 1
            else { continue }
            (names[index].given, names[index].main) = (names[index].main, given)
            names[index].kind = .inverted
        }
    }

    private mutating func cutPieces(_ range: Range<Int>) {
        if !pieces.isEmpty { pieces.removeAll(keepingCapacity: true) }
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
            piece = span(piece.lowerBound + 1, piece.upperBound)
        }
        while let last = piece.last,
            tokens[last].kind == .gap || tokens[last].mark == CitationMark.colon
                || tokens[last].mark == CitationMark.dash
        {
            piece = span(piece.lowerBound, piece.upperBound - 1)
        }
        // `Osgood, C. E..`
        if piece.count > 2, mark(piece.upperBound - 1) == CitationMark.period,
            mark(piece.upperBound - 2) == CitationMark.period
        {
            piece = span(piece.lowerBound, piece.upperBound - 1)
        }
        if piece.count > 1, mark(piece.upperBound - 1) == CitationMark.period,
            tokens[piece.upperBound - 2].shape.contains(.eastAsian)
        {
            piece = span(piece.lowerBound, piece.upperBound - 1)
        }
        if !piece.isEmpty {
            var made = CitationNamePiece(range: piece, separator: separator)
            made.isInitials = areInitials(piece)
            made.words = isArabicCompound(piece) ? 1 : wordCount(piece)
            pieces.append(made)
        }
        if isCut, !pieces.isEmpty { pieces[pieces.count - 1].isCutBehind = true }
        return !piece.isEmpty
    }

    /// Takes the initials out of their brackets (`Latour (B.)`) and drops what an editor edited: `Cronin, H. T. (Series Ed.)`.
    private mutating func dropRoles(_ index: Int) {
        var range = pieces[index].range
        if let last = range.last, mark(last) == CitationMark.period, mark(last - 1) == CitationMark.close {
            range = span(range.lowerBound, last)
        }
        guard let last = range.last, mark(last) == CitationMark.close || mark(last) == CitationMark.bracketClose else {
            return
        }
        let open = Int(tokens[last].partner)
        guard open > range.lowerBound else { return }
        let inside = span(open + 1, last)
        if isNameOfOtherScript(inside, behind: span(range.lowerBound, open)) {
            pieces[index].range = span(range.lowerBound, open)
            pieces[index].isInitials = areInitials(pieces[index].range)
            pieces[index].words = wordCount(pieces[index].range)
            return
        }
        let isRole =
            inside.contains { has($0, .editor) }
            && inside.allSatisfy {
                tokens[$0].kind == .mark || has($0, [.editor, .volume]) || isOne($0, of: Self.kindsOfEditors)
            }
        // `Saunders, B. (Chair), Kitzinger, J.`: what stands behind initials is no part of the name.
        let isNote =
            !isRole && areInitials(span(range.lowerBound, open)) && !areInitials(inside) && pieces[index].words > 0
        guard isRole || isNote else { return }
        pieces[index].range = span(range.lowerBound, open)
        pieces[index].isInitials = areInitials(pieces[index].range)
        pieces[index].words = wordCount(pieces[index].range)
        if isRole { hasRoles = true }
    }

    /// `Kim, K. S. [김기석]`, `Wang Li (王力)`: the name again as its own script has it.
    private func isNameOfOtherScript(_ inside: Range<Int>, behind name: Range<Int>) -> Bool {
        guard !inside.isEmpty, inside.count <= 6 else { return false }
        // `田中愛治 (Tanaka, A.)`
        if tokens[name.lowerBound].shape.contains(.eastAsian) {
            return tokens[inside.lowerBound].isCapital
                && inside.allSatisfy {
                    tokens[$0].isCapital && !has($0, [.editor, .translator]) || mark($0) == CitationMark.comma
                        || mark($0) == CitationMark.period || mark($0) == CitationMark.dash
                }
        }
        return !isOfOtherScript(name.lowerBound)
            && inside.allSatisfy {
                isOfOtherScript($0) || mark($0) == CitationMark.comma || mark($0) == CitationMark.dot
            }
    }

    /// `وعدس، عبد الرحمن`, `וכהן, דן`: Arabic and Hebrew write "and" together with the name behind it.
    private mutating func cutConjunctions() {
        guard pieces.count > 1, tokens[listRange.lowerBound].shape.contains(.caseless) else { return }
        cutConjunctionInside()
        for index in pieces.indices.dropFirst() where pieces[index].separator == .comma {
            let word = pieces[index].range.lowerBound
            let start = Int(tokens[word].start)
            guard tokens[word].shape.contains(.caseless), tokens[word].count >= 8 else { continue }
            let isArabic = bytes[start] == 0xD9 && bytes[start + 1] == 0x88
            // Hebrew names may begin so; before the last author stands the one that says "and".
            let isHebrew =
                bytes[start] == 0xD7 && bytes[start + 1] == 0x95 && bytes[start + 3] != 0x95 && bytes[start + 3] != 0x99
                && index + 2 >= pieces.count
            let isFamily = index + 1 == pieces.count || index % 2 == 0
            guard isArabic || isHebrew, isFamily, !Self.namesWithWaw.contains(text(word..<word + 1)) else { continue }
            cutConjunction(word)
            pieces[index].separator = .and
        }
    }

    private static let beginningsOfCompounds = CitationWords(
        "عبد", "أبو", "ابو", "أبي", "ابن", "بن", "آل", "وعبد", "وأبو", "وابن", "وآل")

    /// `عبد الحق`, `أبو علام`: one name in two words.
    private func isArabicCompound(_ range: Range<Int>) -> Bool {
        range.count == 2 && tokens[range.lowerBound].shape.contains(.caseless)
            && isOne(range.lowerBound, of: Self.beginningsOfCompounds)
    }

    /// `عودة، أحمد سليمان وملكاوي، فتحي حسن`: no comma in front of the "and", so that one piece is missing to pairs.
    private mutating func cutConjunctionInside() {
        guard pieces.count % 2 == 1, pieces.count > 2, pieces.dropFirst().allSatisfy({ $0.separator == .comma }) else {
            return
        }
        for index in stride(from: 1, to: pieces.count, by: 2) {
            let range = pieces[index].range
            guard let last = range.last, range.count > 1, kind(last) == .word, startsWithWaw(last) else { continue }
            cutConjunction(last)
            var next = CitationNamePiece(range: last..<last + 1, separator: .and)
            next.words = 1
            pieces[index].range = span(range.lowerBound, last)
            pieces[index].words = wordCount(pieces[index].range)
            pieces.insert(next, at: index + 1)
            return
        }
    }

    private mutating func cutConjunction(_ word: Int) {
        tokens[word].start += 2
        tokens[word].hash = WordHash.of(bytes[Int(tokens[word].start)..<Int(tokens[word].end)])
    }

    private func startsWithWaw(_ word: Int) -> Bool {
        let start = Int(tokens[word].start)
        return tokens[word].count >= 8 && bytes[start] == 0xD9 && bytes[start + 1] == 0x88
            && !Self.namesWithWaw.contains(text(word..<word + 1))
    }

    /// Names that begin with the letter that is also "and".
    private static let namesWithWaw: Set<String> = [
        "وليد", "وائل", "وسام", "وفاء", "وهبة", "وجيه", "واصل", "وحيد", "وداد", "وردة", "وصفي", "وافي", "وهيب", "والي",
    ]

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
            case CitationMark.bracket:
                // `[et al.]`
                guard token.partner > index, let length = othersInBracket(index, before: end) else { return nil }
                return (.semicolon, length, true)
            case CitationMark.ampersand:
                if isNumber(index + 1), has(index + 2, .others) { return (.ampersand, 3, true) }
                if has(index + 1, .others) || isWord(index + 1, "cs"), tokens[index + 1].isLower {
                    return (.ampersand, mark(index + 2) == CitationMark.period ? 3 : 2, true)
                }
                return (.ampersand, 1, false)
            case CitationMark.slash: return (.semicolon, 1, false)
            // `Héra Gábor – Ligeti György`, `Székelyi M. – Barna I.`
            case CitationMark.dash
            where token.shape.contains(.long) && token.isSpaced && tokens[index + 1].isSpaced && index > start + 1
                && tokens[index + 1].isCapital && index - start <= 3
                && (kind(index - 1) == .word || tokens[index - 2].shape.contains([.single, .capital]))
                && tokens[start].isCapital && !isOrganisation(span(start, end)):
                return (.semicolon, 1, false)
            // `Blanchard, O. - Wolfers, J.`
            case CitationMark.dash
            where token.isSpaced && tokens[index + 1].isSpaced && index >= start + 2
                && mark(index - 1) == CitationMark.period
                && tokens[index - 2].shape.contains([.single, .capital]) && tokens[index + 1].isCapital
                && mark(index + 2) == CitationMark.comma:
                return (.semicolon, 1, false)
            case CitationMark.ellipsis: return (.ampersand, 1, true)
            case CitationMark.open where token.partner > index && Int(token.partner) < end:
                // `Guyatt, G. (et al.)`, `Vogt, W. P. (with Johnson, R. B.)`
                if let length = othersInBracket(index, before: end) { return (.semicolon, length, true) }
                return isWord(index + 1, "with") && tokens[index + 2].isCapital ? (.semicolon, 2, false) : nil
            case CitationMark.close where isWord(Int(token.partner) + 1, "with"): return (.semicolon, 1, false)
            case CitationMark.dot where isInsideName(index): return nil
            case CitationMark.dot: return (.semicolon, 1, false)
            default: return nil
            }
        case .word:
            if token.isSpaced || index == start || token.shape.contains(.eastAsian),
                let length = othersLength(index, before: end)
            {
                return (.semicolon, length, true)
            }
            if token.count <= 3, isWord(index, "for") || isWord(index, "on"),
                let length = groupAnnouncement(index, from: start, before: end)
            {
                return (.semicolon, length, false)
            }
            // `, with Laura Neumann`: an author more.
            if index == start, index > listRange.lowerBound, token.isLower,
                isWord(index, "with") || isWord(index, "mit"),
                mark(index - 1) == CitationMark.comma, tokens[index + 1].isCapital, index + 2 < end
            {
                return (.semicolon, 1, false)
            }
            // `Toš, N. in Hafner-Fink, M.`: Slovene.
            if isWord(index, "in"), token.isLower, mark(index - 1) == CitationMark.period, index > start,
                index + 2 < end,
                tokens[index - 2].shape.contains(.single), tokens[index + 1].isCapital,
                mark(index + 2) == CitationMark.comma || mark(index + 2) == CitationMark.dash
                    || mark(index + 2) == CitationMark.period
            {
                return (.and, 1, false)
            }
            guard token.classes.contains(.and), index + 1 < end,
                token.isLower || token.shape.contains(.caseless) || token.shape.contains(.eastAsian)
            else { return nil }
            if token.shape.contains(.eastAsian), !token.isSpaced { return nil }
            // `Sozial- und Wirtschaftsdaten`
            if mark(index - 1) == CitationMark.dash, !tokens[index - 1].isSpaced, index > start { return nil }
            // `and 12 others`
            if isNumber(index + 1), has(index + 2, .others), tokens[index + 2].isLower { return (.and, 3, true) }
            if let length = othersBehindAnd(index, before: end) { return (.and, length, true) }
            if index == start {
                let isBehindMark = index > 0 && kind(index - 1) == .mark
                if isBehindMark, isWord(index + 1, "the") { return (.and, 1, false) }
                return isBehindMark && tokens[index + 1].isUpperOrCaseless ? (.and, 1, false) : nil
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

    /// `艾尔·巴比`: a dot between Chinese letters stands inside the name of a foreigner.
    private func isInsideName(_ index: Int) -> Bool {
        let isHan = { (token: CitationToken) in
            token.shape.contains(.eastAsian) && token.shape.isDisjoint(with: [.kana, .hangul])
        }
        // `トーマス・クーン`: what of it is the family name can't be told.
        if isKatakana(index - 1), isKatakana(index + 1) { return true }
        return tokens[index].count == 2 && !tokens[index].isSpaced && !tokens[index + 1].isSpaced
            && isHan(tokens[index - 1]) && isHan(tokens[index + 1])
    }

    private func standsBetweenNames(_ index: Int, from start: Int, before end: Int) -> Bool {
        // An initial or two words on the left, a capital on the right.
        let left = index - start
        guard left >= 1, tokens[index + 1].isCapital else { return false }
        return mark(index - 1) == CitationMark.period || left >= 2 && tokens[start].isCapital
            || mark(start - 1) == CitationMark.comma
            // `Ortega y Gasset, J.`: a lone word in front has no given name, and so is half a family name.
            || mark(index + 2) == CitationMark.comma && (left > 1 || start > listRange.lowerBound)
    }
}
