/// Marks, brackets and quotation marks in their pairs.
extension CitationLexer {
    /// `ט"ו`, `מופ"ת`: the mark in front of the last letter of a Hebrew number or short form belongs to the word.
    func isGershayim(_ index: Int) -> Bool {
        byte(index - 2) == 0xD7 && byte(index + 1) == 0xD7 && byte(index + 3) != 0xD7
    }

    /// A mark of ASCII that nothing around it can change, as most are; false, and nothing done, for any other.
    @inline(__always)
    mutating func plainMark(_ byte: UInt8, _ isSpaced: Bool) -> Bool {
        switch byte {
        case CitationMark.comma, CitationMark.colon, CitationMark.semicolon, CitationMark.dash, CitationMark.ampersand,
            CitationMark.question:
            break
        case CitationMark.period where self.byte(index + 1) > CitationMark.period: break
        case CitationMark.period where self.byte(index + 1) == .space && self.byte(index + 2) != CitationMark.period:
            break
        default: return false
        }
        var token = CitationToken(
            start: Int32(truncatingIfNeeded: index), end: Int32(truncatingIfNeeded: index &+ 1), kind: .mark)
        token.mark = byte
        token.shape = isSpaced ? .spaced : []
        tokens.append(token)
        index &+= 1
        return true
    }

    mutating func mark(_ byte: UInt8, _ isSpaced: Bool, length: Int = 1, scalar: UInt32 = 0) {
        var token = CitationToken(start: Int32(index), end: Int32(index + length), kind: .mark)
        token.shape = isSpaced ? .spaced : []
        index += length
        switch byte {
        case UInt8(ascii: "~") where scalar == 0 && self.byte(index).isDigit && !isSpaced:
            token.mark = CitationMark.dash
        case CitationMark.open, CitationMark.bracket:
            token.mark = byte
            push()
        case CitationMark.close, CitationMark.bracketClose:
            token.mark = byte
            pop(byte == CitationMark.close ? CitationMark.open : CitationMark.bracket, &token)
        case UInt8(ascii: "\""): straight(&token, isDouble: true)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): straight(&token, isDouble: false)
        case CitationMark.quote where scalar != 0: opening(&token, scalar)
        case CitationMark.unquote where scalar != 0: closing(&token, scalar)
        case CitationMark.period: period(&token)
        case CitationMark.ellipsis where scalar == 0, CitationMark.arrow where scalar == 0,
            CitationMark.dot where scalar == 0, CitationMark.quote, CitationMark.unquote:
            token.mark = CitationMark.other
        case CitationMark.dash:
            token.mark = byte
            if scalar != 0, scalar != 0x2010, scalar != 0x2011 { token.shape.insert(.long) }
        default: token.mark = byte
        }
        if scalar >= 0x3000, scalar <= 0x3011, token.mark == CitationMark.quote { token.shape.insert(.easternQuote) }
        tokens.append(token)
    }

    /// `...` and `. . .` are one mark.
    private mutating func period(_ token: inout CitationToken) {
        token.mark = CitationMark.period
        var next = index
        var count = 1
        while count < 6 {
            if byte(next) == CitationMark.period { next += 1; count += 1; continue }
            if byte(next) == .space, byte(next + 1) == CitationMark.period { next += 2; count += 1; continue }
            break
        }
        guard count >= 3 else { return }
        token.mark = CitationMark.ellipsis
        token.end = Int32(next)
        index = next
    }

    private mutating func push() { openings.append(Int32(tokens.count)) }

    /// Pairs a closing mark with the youngest opening one of its kind; what opened behind that stays alone.
    private mutating func pop(_ opener: UInt8, _ token: inout CitationToken) {
        // A look at the last few is enough for any real text and keeps hostile ones linear.
        var position = openings.count - 1
        let lowest = max(0, openings.count - 8)
        while position >= lowest {
            let open = Int(openings[position])
            if tokens[open].mark == opener {
                pair(open, &token)
                if position < openings.count - 1 { hasLoneBracket = true }
                openings.removeLast(openings.count - position)
                return
            }
            position -= 1
        }
        hasLoneBracket = true
    }

    private mutating func pair(_ open: Int, _ token: inout CitationToken) {
        tokens[open].partner = Int32(tokens.count)
        token.partner = Int32(open)
    }

    private mutating func opening(_ token: inout CitationToken, _ scalar: UInt32) {
        if scalar == 0x2018, startsDutchWord(&token) { return }
        // `„…“` and `‚…‘` close with what opens in English; `»…«` opens with what closes in French.
        if let open = openQuote,
            Self.closes(scalar, Self.decode(bytes, Int(tokens[open].start)).0, isSpaced: token.isSpaced)
        {
            return close(open, &token)
        }
        token.mark = CitationMark.quote
        push()
    }

    private mutating func closing(_ token: inout CitationToken, _ scalar: UInt32) {
        if scalar == 0x2019, token.isSpaced, startsDutchWord(&token) { return }
        if scalar == 0x201D || scalar == 0x2019 && !isLetter(index) { passApostrophe() }
        if let open = openQuote {
            let opener = Self.decode(bytes, Int(tokens[open].start)).0
            if Self.closes(scalar, opener, isSpaced: token.isSpaced) { return close(open, &token) }
        }
        let opensBackwards =
            (scalar == 0xBB || scalar == 0x203A) && token.isSpaced
            || scalar == 0x201D && token.isSpaced && byte(index) != .space
        if opensBackwards, byte(index) != .space {
            token.mark = CitationMark.quote
            push()
        } else {
            token.mark = CitationMark.other
        }
    }

    /// The youngest opening mark that is still open, when it is a quotation mark (brackets inside are passed over).
    private var openQuote: Int? {
        for position in openings.indices.suffix(4).reversed()
        where tokens[Int(openings[position])].mark == CitationMark.quote {
            return Int(openings[position])
        }
        return nil
    }

    private mutating func close(_ open: Int, _ token: inout CitationToken) {
        token.mark = CitationMark.unquote
        pair(open, &token)
        while let last = openings.last, last >= Int32(open) { openings.removeLast() }
    }

    private static func closes(_ closer: UInt32, _ opener: UInt32, isSpaced: Bool) -> Bool {
        switch opener {
        case 0x201E: closer == 0x201C || closer == 0x201D || closer == 0x22
        case 0x201A: closer == 0x2018 || closer == 0x2019
        case 0x201C: closer == 0x201D || closer == 0x22 || closer == 0x201C && !isSpaced
        case 0x201D: closer == 0x201D
        case 0x2018: closer == 0x2019
        case 0xAB: closer == 0xBB
        case 0xBB: closer == 0xAB
        case 0x2039: closer == 0x203A
        case 0x203A: closer == 0x2039
        case 0x22: closer == 0x22 || closer == 0x201D
        case 0x27: closer == 0x27
        case 0x60: closer == 0x27 || closer == 0x22
        default: closer == opener + 1
        }
    }

    /// `'t Hart`, `'s-Gravenhage`: the apostrophe begins a word.
    private mutating func startsDutchWord(_ token: inout CitationToken) -> Bool {
        let letter = byte(index)
        guard letter == UInt8(ascii: "t") || letter == UInt8(ascii: "s"),
            byte(index + 1) == .space || byte(index + 1) == UInt8(ascii: "-"), byte(index + 2).isUpper
        else { return false }
        index += 1
        token.end = Int32(index)
        token.kind = .word
        token.hash = WordHash.of(letter == UInt8(ascii: "t") ? "'t" : "'s")
        token.classes = .particle
        return true
    }

    private mutating func straight(_ token: inout CitationToken, isDouble: Bool) {
        if !isDouble, byte(index) == bytes[Int(token.start)] {
            // ``TeX's quotation marks''
            index += 1
            token.end = Int32(index)
            return straight(&token, isDouble: true)
        }
        if !isDouble, startsDutchWord(&token) { return }
        let scalar: UInt32 = isDouble ? 0x22 : UInt32(bytes[Int(token.start)])
        if isDouble { passApostrophe() }
        if let open = openQuote,
            Self.closes(isDouble ? 0x22 : 0x27, Self.decode(bytes, Int(tokens[open].start)).0, isSpaced: false),
            isDouble || endsQuotation(token)
        {
            return close(open, &token)
        }
        let isAtFront = token.isSpaced || tokens.last.map { $0.kind == .mark } ?? true
        if isAtFront, byte(index) != .space, isDouble || isLetter(index) || scalar == 0x60, isDouble || hasCloser() {
            token.mark = CitationMark.quote
            push()
        } else {
            token.mark = CitationMark.other
        }
    }

    /// `"The 'garbage' can"`: where nothing told whether the second one is an apostrophe, the double one ends both.
    private mutating func passApostrophe() {
        guard openings.count > 1, let inner = openings.last.map(Int.init), tokens[inner].mark == CitationMark.quote,
            bytes[Int(tokens[inner].start)] == UInt8(ascii: "'"), tokens[inner].end - tokens[inner].start == 1,
            tokens[Int(openings[openings.count - 2])].mark == CitationMark.quote
        else { return }
        tokens.replace(inner, by: CitationMark.other)
        openings.removeLast()
    }

    /// Whether a straight single quote ends a quotation rather than being the apostrophe of `students'`.
    private func endsQuotation(_ token: CitationToken) -> Bool {
        let next = byte(index)
        let previous = byte(Int(token.start) - 1)
        if next == .space {
            let marks: StaticString = ".,?!)"
            return marks.holds(previous) || byte(index + 1) == CitationMark.open || byte(index + 1).isUpper
                || index >= bytes.count
        }
        let enders: StaticString = ",.;:)?!"
        return enders.holds(next)
    }

    private func hasCloser() -> Bool {
        var next = index
        let limit = min(bytes.count, index + 400)
        while next < limit {
            if bytes[next] == UInt8(ascii: "'"), !isLetter(next + 1) { return true }
            next += 1
        }
        return false
    }
}
