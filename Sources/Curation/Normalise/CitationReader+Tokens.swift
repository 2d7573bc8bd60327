extension CitationReader {
    /// The printed text from the first to the last token.
    func text(_ range: Range<Int>) -> String {
        guard let slice = slice(range) else { return "" }
        return String(decoding: slice, as: UTF8.self)
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
    func mark(_ index: Int) -> UInt8 { index >= 0 && index < tokens.count ? tokens[index].mark : 0 }

    /// Most tokens differ in their length: that much is asked without a call.
    @inline(__always)
    func isWord(_ index: Int, _ word: StaticString) -> Bool {
        guard index >= 0, index < tokens.count, tokens[index].count == word.utf8CodeUnitCount else { return false }
        return isWordOfThisLength(index, word)
    }

    private func isWordOfThisLength(_ index: Int, _ word: StaticString) -> Bool {
        if tokens[index].shape.contains([.beyondASCII, .capital]) { return isFoldedWord(index, word) }
        let start = Int(tokens[index].start)
        return word.withUTF8Buffer { wanted in
            for offset in wanted.indices {
                let byte = bytes[start + offset]
                if byte.lowercased != wanted[offset] { return false }
            }
            return true
        }
    }

    private func isFoldedWord(_ index: Int, _ word: StaticString) -> Bool {
        // No letter outside ASCII is one inside in lower case.
        guard word.withUTF8Buffer({ $0.contains { $0 >= 0x80 } }) else { return false }
        let folded = text(index..<index + 1).lowercased()
        return word.withUTF8Buffer { $0.elementsEqual(folded.utf8) }
    }

    func has(_ index: Int, _ classes: CitationWordClass) -> Bool {
        index >= 0 && index < tokens.count && !tokens[index].classes.isDisjoint(with: classes)
    }

    func kind(_ index: Int) -> CitationToken.Kind? {
        index >= 0 && index < tokens.count ? tokens[index].kind : nil
    }

    func isNumber(_ index: Int) -> Bool { kind(index) == .number }

    /// A number, or letters and digits.
    func isNumeral(_ index: Int) -> Bool { isNumber(index) || kind(index) == .mixed }

    /// The raised letter of `n.º`, `6.ª`.
    func isOrdinalSign(_ index: Int) -> Bool {
        isWord(index, "º") || isWord(index, "ª") || isWord(index, "°")
    }

    /// The index behind a token; behind its partner when the token opens a bracket or a quotation inside the range.
    @inline(__always)
    func behind(_ index: Int, before end: Int) -> Int {
        let token = tokens[index]
        guard token.partner >= 0, token.isOpening, Int(token.partner) < end else { return index + 1 }
        return Int(token.partner) + 1
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

    private func isOuter(_ index: Int) -> Bool {
        switch tokens[index].mark {
        case CitationMark.period, CitationMark.comma, CitationMark.semicolon, CitationMark.colon, CitationMark.dash,
            CitationMark.bar, CitationMark.arrow, CitationMark.ellipsis:
            return true
        default: return tokens[index].kind == .gap
        }
    }

    /// Whether any token of the range has one of the classes.
    func hasAny(_ classes: CitationWordClass, in range: Range<Int>) -> Bool {
        for index in range where !tokens[index].classes.isDisjoint(with: classes) {
            // `MIT` is no small word, though `mit` is one.
            if tokens[index].isLower || !tokens[index].classes.subtracting(.small).isDisjoint(with: classes) {
                return true
            }
        }
        return false
    }

    func first(_ mark: UInt8, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if tokens[index].mark == mark { return index }
            index = behind(index, before: range.upperBound)
        }
        return nil
    }

    func last(_ mark: UInt8, in range: Range<Int>) -> Int? {
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
    func year(_ index: Int) -> Int? {
        guard index >= 0, index < tokens.count else { return nil }
        let token = tokens[index]
        if token.kind == .number {
            let digits = token.count
            return (digits == 4 || digits > 7) && (1450...2100).contains(token.value) ? Int(token.value) : nil
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

    /// `I`, `XIV`: a Roman number in capitals.
    func isRoman(_ index: Int) -> Bool {
        guard kind(index) == .word, tokens[index].shape.contains(.capitals), tokens[index].count <= 8 else {
            return false
        }
        let letters: StaticString = "IVXLCDM"
        return bytes[Int(tokens[index].start)..<Int(tokens[index].end)].allSatisfy { letters.holds($0) }
    }

    /// A text with every dash as one hyphen and no space around it, digits in ASCII, as CSL-JSON wants numbers.
    func numberText(_ range: Range<Int>) -> String {
        if range.count == 1, !tokens[range.lowerBound].shape.contains(.beyondASCII), tokens[range.lowerBound].value < 0
        {
            return text(range)
        }
        var output: [UInt8] = []
        output.reserveCapacity(24)
        for index in range {
            let token = tokens[index]
            if token.mark == CitationMark.dash {
                if output.last != UInt8(ascii: "-") { output.append(UInt8(ascii: "-")) }
                continue
            }
            if isWord(index, "bis"), !output.isEmpty {
                output.append(UInt8(ascii: "-"))
                continue
            }
            if token.isSpaced, !output.isEmpty, output.last != UInt8(ascii: "-") { output.append(.space) }
            if token.mark == CitationMark.other || token.mark == CitationMark.unquote {
                output += bytes[Int(token.start)..<Int(token.end)]
            } else if token.kind == .mark {
                output.append(token.mark == CitationMark.ellipsis ? CitationMark.period : token.mark)
            } else {
                appendDigits(of: token, to: &output)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private func appendDigits(of token: CitationToken, to output: inout [UInt8]) {
        var index = Int(token.start)
        while index < Int(token.end) {
            if bytes[index] < 0x80 {
                output.append(bytes[index])
                index += 1
                continue
            }
            let (scalar, length) = CitationLexer.decode(bytes, index)
            if case .digit(let digit) = CitationScript.of(scalar) {
                output.append(UInt8(0x30 + digit))
            } else {
                output += bytes[index..<index + length]
            }
            index += length
        }
    }
}
