/// Brackets that lack their partner: `(2001. Title`, `45(1, 5–32`, `(Eds., Title`. What stands behind or in front says
/// where the partner was meant to be; a mark without width is put there, so that the grammar sees a pair.
extension CitationLexer {
    /// A text can have any number of lone brackets; the first few are enough for a slip of the pen.
    private static let mostRepairs = 4

    /// Adds the partners of lone brackets where they are sure.
    mutating func pairLoneBrackets() {
        var repairs = 0
        var position = 0
        while position < tokens.count, repairs < Self.mostRepairs {
            let token = tokens[position]
            guard token.partner < 0, token.kind == .mark else {
                position += 1
                continue
            }
            if token.mark == CitationMark.open || token.mark == CitationMark.bracket,
                let close = closing(of: position)
            {
                insert(
                    token.mark == CitationMark.open ? CitationMark.close : CitationMark.bracketClose, at: close,
                    partner: position)
                repairs += 1
            } else if token.mark == CitationMark.close, let open = opening(of: position) {
                insert(CitationMark.open, at: open, partner: position + 1)
                repairs += 1
                position += 1
            }
            position += 1
        }
    }

    /// Where the partner of a lone opening bracket belongs: the index of the token that it stands in front of.
    private func closing(of open: Int) -> Int? {
        let next = open + 1
        // `(2001. Title`, `[1967: Title`, but `(2001, May`
        if isYear(next), isStop(next + 1),
            tokens[next + 1].mark != CitationMark.comma || !tokens[next + 2].classes.contains(.month)
        {
            return next + 1
        }
        guard tokens[open].mark == CitationMark.open else { return closingOfRemark(open) }
        // `45(1, 5–32`, `7 (4, S. 308`
        if isNumeral(open - 1), isNumeral(next) {
            let end = endOfNumbers(next)
            return isStop(end) || end == tokens.count ? end : nil
        }
        let word = tokens[next]
        guard word.kind == .word || isNumeral(next) else { return nil }
        // `(Eds., Title`, `(Hrsg.: Titel`
        if !word.classes.isDisjoint(with: [.editor, .translator]) {
            let end = tokens[next + 1].mark == CitationMark.period ? next + 2 : next + 1
            return isStop(end) ? end : nil
        }
        // `(pp. 12–34. Publisher`
        if word.classes.contains(.page), isNumeral(tokens[next + 1].mark == CitationMark.period ? next + 2 : next + 1) {
            let end = endOfNumbers(tokens[next + 1].mark == CitationMark.period ? next + 2 : next + 1)
            return isStop(end) || end == tokens.count ? end : nil
        }
        return closingOfEdition(open) ?? closingOfRemark(open)
    }

    /// `(4th ed. Place: Publisher`, `(2. Aufl. Verlag`
    private func closingOfEdition(_ open: Int) -> Int? {
        guard
            let word = (open + 1..<min(open + 5, tokens.count)).first(where: { tokens[$0].classes.contains(.edition) }),
            isStop(word + 1),
            (open + 1..<word).contains(where: { isNumeral($0) || tokens[$0].classes.contains(.ordinal) })
        else { return nil }
        let isDoubled =
            tokens[word + 1].mark == CitationMark.period
            && (isStop(word + 2) || tokens[word + 2].kind == .number)
        return isDoubled ? word + 2 : word + 1
    }

    /// `[Data set. Publisher`, `(Working Paper No. 294. Publisher`, `(Doctoral dissertation, University of X. Place`
    private func closingOfRemark(_ open: Int) -> Int? {
        let isSquare = tokens[open].mark == CitationMark.bracket
        var isRemark = isSquare
        var index = open + 1
        let limit = min(open + (isSquare ? 6 : 14), tokens.count)
        while index < limit {
            let token = tokens[index]
            if token.mark == CitationMark.period, index > open + 1 {
                let before = tokens[index - 1]
                let isShortened = before.kind == .word && before.classes.contains(.abbreviation)
                if !isShortened { return isRemark ? index : nil }
            } else if token.kind == .mark, token.mark != CitationMark.dash, token.mark != CitationMark.comma,
                token.mark != CitationMark.slash, token.mark != CitationMark.period
            {
                return nil
            } else if token.isWordLike, !token.classes.isDisjoint(with: [.thesis, .reportKind]) {
                isRemark = true
            }
            index += 1
        }
        return index == tokens.count && isRemark ? index : nil
    }

    /// Where the partner of a lone closing bracket belongs.
    private func opening(of close: Int) -> Int? {
        let last = close - 1
        guard tokens[last].isSpaced || tokens[last].mark == CitationMark.period else { return nil }
        // `Author, J. 2009). Title`
        if isYear(last), isStop(close + 1), tokens[last - 1].kind == .mark || tokens[last - 1].kind == .word {
            return last
        }
        // `45 1), 5–32`
        if isNumeral(last), isNumeral(last - 1), isStop(close + 1) { return last }
        // `Title 4th ed.). Publisher`
        let word = tokens[last].mark == CitationMark.period ? last - 1 : last
        if tokens[word].classes.contains(.edition), isNumeral(word - 1) || tokens[word - 1].classes.contains(.ordinal) {
            return word - 1
        }
        return nil
    }

    private mutating func insert(_ mark: UInt8, at index: Int, partner: Int) {
        var token = CitationToken(start: 0, end: 0, kind: .mark)
        // Right behind the token in front, or right in front of the one behind: it has no width either way.
        let isClosing = mark != CitationMark.open
        token.start = isClosing ? tokens[index - 1].end : tokens[index].start
        token.end = token.start
        token.mark = mark
        if !isClosing {
            token.shape = tokens[index].shape.intersection(.spaced)
            tokens[index].shape.remove(.spaced)
        }
        for other in tokens.indices where Int(tokens[other].partner) >= index { tokens[other].partner += 1 }
        tokens.insert(token, at: index)
        tokens[index].partner = Int32(partner)
        tokens[partner].partner = Int32(index)
    }

    private func isYear(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .number { return token.count == 4 && (1450...2100).contains(token.value) }
        return token.kind == .mixed && token.count == 5 && bytes[Int(token.start) + 4].isLower
            && bytes[Int(token.start)..<Int(token.start) + 4].allSatisfy(\.isDigit)
    }

    private func isNumeral(_ index: Int) -> Bool { tokens[index].kind == .number || tokens[index].kind == .mixed }

    private func isStop(_ index: Int) -> Bool {
        let marks: StaticString = ".,:;"
        return tokens[index].kind == .mark && marks.holds(tokens[index].mark)
    }

    /// Behind `12–34`, `3/4`.
    private func endOfNumbers(_ start: Int) -> Int {
        var index = start
        while index < tokens.count,
            isNumeral(index) || tokens[index].mark == CitationMark.dash || tokens[index].mark == CitationMark.slash
        { index += 1 }
        return index
    }
}
