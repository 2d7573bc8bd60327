extension CitationReader {
    /// The printed text from the first to the last token.
    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let start = Int(tokens[range.lowerBound].start)
        let end = Int(tokens[range.upperBound - 1].end)
        guard start < end else { return "" }
        // Without a slice, which would count a reference to the bytes.
        return bytes.withUnsafeBufferPointer { String(printed: UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }

    func slice(_ range: Range<Int>) -> ArraySlice<UInt8>? {
        guard !range.isEmpty else { return nil }
        let start = Int(tokens[range.lowerBound].start)
        let end = Int(tokens[range.upperBound - 1].end)
        return start < end ? bytes[start..<end] : nil
    }

    /// Marks the tokens as belonging to a field.
    mutating func claim(_ range: Range<Int>) {
        tokens.mark(range, as: .taken)
    }

    /// Marks the tokens as words that only announce, whatever they are.
    mutating func announce(_ range: Range<Int>) {
        tokens.mark(range, as: [.taken, .kept])
    }

    /// The text for a field, its tokens claimed.
    mutating func take(_ range: Range<Int>) -> String {
        announce(range)
        return text(range)
    }

    /// From one index up to another; empty when the other is not behind it.
    @inline(__always)
    func span(_ lower: Int, _ upper: Int) -> Range<Int> { lower..<max(lower, upper) }

    @inline(__always)
    func mark(_ index: Int) -> UInt8 { tokens[index].mark }

    /// Whether a token is a word, given in lower case as a literal; of more than a few words ask ``isOne(_:of:)``.
    @inline(__always)
    func isWord(_ index: Int, _ word: StaticString) -> Bool { tokens[index].hash == WordHash.of(word) }

    func has(_ index: Int, _ classes: CitationWordClass) -> Bool {
        !tokens[index].classes.isDisjoint(with: classes)
    }

    @inline(__always)
    func kind(_ index: Int) -> CitationToken.Kind? {
        UInt(bitPattern: index) < UInt(bitPattern: tokens.count) ? tokens[index].kind : nil
    }

    @inline(__always)
    func isNumber(_ index: Int) -> Bool { tokens[index].kind == .number }

    /// A number, or letters and digits.
    @inline(__always)
    func isNumeral(_ index: Int) -> Bool { tokens[index].kind == .number || tokens[index].kind == .mixed }

    /// The raised letter of `n.º`, `6.ª`.
    func isOrdinalSign(_ index: Int) -> Bool {
        isWord(index, "º") || isWord(index, "ª") || isWord(index, "°")
    }

    /// The index behind a token; behind its partner when the token opens a bracket or a quotation inside the range.
    @inline(__always)
    func behind(_ index: Int, before end: Int) -> Int {
        let token = tokens[index]
        guard token.partner >= 0, token.isOpening, Int(token.partner) < end else { return index &+ 1 }
        return Int(token.partner) &+ 1
    }

    static let outerMarks: StaticString = ".,;:-*"

    /// The range without marks that part (`. , ; : -`) and gaps at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, isOuter(lower) { lower += 1 }
        while lower < upper, isOuter(upper - 1) { upper -= 1 }
        return lower..<upper
    }

    func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
        var upper = range.upperBound
        while range.lowerBound < upper, isOuter(upper - 1) { upper -= 1 }
        return range.lowerBound..<upper
    }

    /// Whether a mark that parts, or a gap, stands there.
    func isOuter(_ index: Int) -> Bool {
        let mark = tokens[index].mark
        guard mark != 0 else { return tokens[index].kind == .gap }
        return (mark < 64 ? Self.lowOuterMarks : Self.highOuterMarks) &>> UInt64(mark) & 1 != 0
    }

    /// `. , ; : -`
    private static var lowOuterMarks: UInt64 { 1 << 46 | 1 << 44 | 1 << 59 | 1 << 58 | 1 << 45 }
    /// `| ^ ~`, less 64.
    private static var highOuterMarks: UInt64 { 1 << 60 | 1 << 30 | 1 << 62 }

    /// Whether any token of the range has one of the classes.
    func hasAny(_ classes: CitationWordClass, in range: Range<Int>) -> Bool {
        guard !tokens.classes.isDisjoint(with: classes) else { return false }
        for index in range where !tokens[index].classes.isDisjoint(with: classes) {
            // `MIT` is no small word, though `mit` is one.
            if tokens[index].isLower || !tokens[index].classes.subtracting(.small).isDisjoint(with: classes) {
                return true
            }
        }
        return false
    }

    func first(_ mark: UInt8, in range: Range<Int>) -> Int? {
        guard tokens.mayHave(mark) else { return nil }
        var index = range.lowerBound
        while index < range.upperBound {
            if tokens[index].mark == mark { return index }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    func last(_ mark: UInt8, in range: Range<Int>) -> Int? {
        guard tokens.mayHave(mark) else { return nil }
        var found: Int?
        var index = range.lowerBound
        while index < range.upperBound {
            if tokens[index].mark == mark { found = index }
            index = behind(index, before: range.upperBound)
        }
        return found
    }

    func wordCount(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + (tokens[$1].isWordLike ? 1 : 0) } }

    /// A year of four digits from 1450 to 2100, also with a letter behind (`2017a`); nil for anything else.
    @inline(__always)
    func year(_ index: Int) -> Int? { isNumeral(index) ? yearOfNumeral(index) : nil }

    private func yearOfNumeral(_ index: Int) -> Int? {
        let token = tokens[index]
        if token.kind == .number {
            let digits = token.count
            guard digits == 4 || digits > 7 else { return nil }
            return (1450...2100).contains(token.value) ? Int(token.value) : yearOfOtherCalendar(index)
        }
        guard token.kind == .mixed, token.count == 5 else { return nil }
        let start = Int(token.start)
        guard bytes[start + 4].isLower else { return nil }
        var value = 0
        for byte in bytes[start..<start + 4] {
            guard byte.isDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return (1450...2100).contains(value) ? value : nil
    }

    /// `۱۳۸۷` behind the publisher of a Persian book, `2550` behind that of a Thai one.
    private func yearOfOtherCalendar(_ index: Int) -> Int? {
        let value = Int(tokens[index].value)
        let isLast = index + 1 == tokens.count || index + 2 == tokens.count && kind(index + 1) == .mark
        guard isLast || mark(index + 1) == CitationMark.comma else { return nil }
        if (1300...1420).contains(value), isPersianText { return value + 621 }
        return (2440...2600).contains(value) && isThaiText ? value - 543 : nil
    }

    /// `I`, `XIV`: a Roman number in capitals; `ICML`, `CIDI` are none.
    func isRoman(_ index: Int) -> Bool {
        guard kind(index) == .word, tokens[index].shape.contains(.capitals), tokens[index].count <= 8 else {
            return false
        }
        // `ICML` is none: no value may stand behind a smaller one, but for the next two greater behind I, X and C.
        var places = (last: 8, before: 8)
        for byte in bytes[Int(tokens[index].start)..<Int(tokens[index].end)] {
            let place: Int
            switch byte {
            case UInt8(ascii: "I"): place = 0
            case UInt8(ascii: "V"): place = 1
            case UInt8(ascii: "X"): place = 2
            case UInt8(ascii: "L"): place = 3
            case UInt8(ascii: "C"): place = 4
            case UInt8(ascii: "D"): place = 5
            case UInt8(ascii: "M"): place = 6
            default: return false
            }
            if place > places.last {
                guard places.last % 2 == 0, place - places.last <= 2, places.before >= place else { return false }
            }
            places = (place, places.last)
        }
        return true
    }

    /// A text with every dash as one hyphen and no space around it, digits in ASCII, as CSL-JSON wants numbers.
    func numberText(_ range: Range<Int>) -> String {
        if range.count == 1, !tokens[range.lowerBound].shape.contains(.beyondASCII), tokens[range.lowerBound].value < 0
        {
            return text(range)
        }
        // No token gets longer, but for the mark without width of a bracket that was forgotten, and each may get a space.
        let most = range.reduce(0) { $0 + tokens[$1].count + 2 }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { room in
            var count = 0
            for index in range {
                let token = tokens[index]
                let isBehindDash = count > 0 && room[count - 1] == UInt8(ascii: "-")
                if token.mark == CitationMark.dash || isWord(index, "bis") && count > 0 {
                    if !isBehindDash || token.mark == 0 {
                        room[count] = UInt8(ascii: "-")
                        count += 1
                    }
                    continue
                }
                if token.isSpaced, count > 0, !isBehindDash {
                    room[count] = .space
                    count += 1
                }
                if token.mark == CitationMark.other || token.mark == CitationMark.unquote {
                    for byte in bytes[Int(token.start)..<Int(token.end)] {
                        room[count] = byte
                        count += 1
                    }
                } else if token.kind == .mark {
                    room[count] = token.mark == CitationMark.ellipsis ? CitationMark.period : token.mark
                    count += 1
                } else {
                    count += writeDigits(of: token, to: UnsafeMutableBufferPointer(rebasing: room[count...]))
                }
            }
            return String(decoding: UnsafeBufferPointer(rebasing: room[..<count]), as: UTF8.self)
        }
    }

    /// - Returns: the number of bytes, which the token has at most.
    private func writeDigits(of token: CitationToken, to room: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var index = Int(token.start)
        var count = 0
        while index < Int(token.end) {
            let (scalar, length) = CitationLexer.decode(bytes, index)
            if length > 1, case .digit(let digit) = CitationScript.of(scalar) {
                room[count] = UInt8(0x30 + digit)
                count += 1
            } else {
                for offset in index..<index + length {
                    room[count] = bytes[offset]
                    count += 1
                }
            }
            index += length
        }
        return count
    }
}
