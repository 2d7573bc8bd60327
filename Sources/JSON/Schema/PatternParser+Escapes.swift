extension PatternParser {
    /// Parses what follows a backslash.
    mutating func parseEscape(inClass: Bool) throws(PatternError) -> PatternSet {
        let start = cursor - 1
        guard let scalar = next else { throw unexpected("a character after '\\'") }
        cursor += 1
        switch scalar {
        case "d": return .digits
        case "D": return .digits.inverted
        case "w": return .words
        case "W": return .words.inverted
        case "s": return .spaces
        case "S": return .spaces.inverted
        case "p": return PatternSet([try parseProperty(isNegated: false)])
        case "P": return PatternSet([try parseProperty(isNegated: true)])
        case "1"..."9", "k": throw .unsupported("back-references", at: start)
        case "b" where inClass: return PatternSet("\u{8}")
        case "-" where inClass: return PatternSet("-")
        default:
            cursor -= 1
            return PatternSet(try parseCharacterEscape())
        }
    }

    private mutating func parseCharacterEscape() throws(PatternError) -> Unicode.Scalar {
        guard let scalar = next else { throw unexpected("a character after '\\'") }
        cursor += 1
        switch scalar {
        case "t": return "\t"
        case "n": return "\n"
        case "v": return "\u{B}"
        case "f": return "\u{C}"
        case "r": return "\r"
        case "0":
            if let next, ("0"..."9").contains(next) { throw unexpected("no digit after '\\0'") }
            return "\0"
        case "c": return try parseControl()
        case "x": return try parseHexadecimal(2)
        case "u": return try parseUnicode()
        case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/": return scalar
        default:
            cursor -= 1
            throw unexpected("a special character or one of the letters of ECMA-262 after '\\'")
        }
    }

    private mutating func parseControl() throws(PatternError) -> Unicode.Scalar {
        guard let next, ("a"..."z").contains(next) || ("A"..."Z").contains(next) else {
            throw unexpected("a letter after '\\c'")
        }
        cursor += 1
        return Unicode.Scalar(UInt8(next.value % 32))
    }

    private mutating func parseUnicode() throws(PatternError) -> Unicode.Scalar {
        if take("{") {
            let start = cursor
            while let next, next.properties.isASCIIHexDigit { cursor += 1 }
            let value = UInt32(text(start..<cursor), radix: 16)
            guard let scalar = value.flatMap({ Unicode.Scalar($0) }), take("}") else {
                throw unexpected("a code point and '}' after '\\u{'")
            }
            return scalar
        }
        let high = try parseUnit(4)
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard take(word: "\\u") else { throw unexpected("the escape of a low surrogate") }
        let low = try parseUnit(4)
        let value = 0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF)
        guard high < 0xDC00, (0xDC00..<0xE000).contains(low), let scalar = Unicode.Scalar(value) else {
            throw unexpected("a pair of surrogates before this")
        }
        return scalar
    }

    private mutating func parseHexadecimal(_ digits: Int) throws(PatternError) -> Unicode.Scalar {
        guard let scalar = Unicode.Scalar(try parseUnit(digits)) else {
            throw unexpected("a character's code before this")
        }
        return scalar
    }

    private mutating func parseUnit(_ digits: Int) throws(PatternError) -> UInt32 {
        let start = cursor
        for _ in 0..<digits {
            guard let next, next.properties.isASCIIHexDigit else {
                throw unexpected("\(digits) hexadecimal digits")
            }
            cursor += 1
        }
        return UInt32(text(start..<cursor), radix: 16) ?? 0
    }

    private mutating func parseProperty(isNegated: Bool) throws(PatternError) -> PatternSet.Item {
        guard take("{") else { throw unexpected("'{' after '\\p'") }
        let start = cursor
        while let next, next != "}" { cursor += 1 }
        let name = text(start..<cursor)
        guard take("}") else { throw unexpected("'}' after a property's name") }
        guard let category = PatternCategory(name) else { throw .unknownProperty(name, at: start) }
        return .category(category, isNegated: isNegated)
    }

    private func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}
