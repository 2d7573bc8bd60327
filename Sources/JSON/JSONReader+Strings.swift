extension JSONReader {
    /// Reads a string from its opening to after its closing quote.
    mutating func readString() throws(JSONError) -> String {
        let start = offset + 1
        var cursor = start
        while cursor < bytes.count {
            let byte = bytes[cursor]
            if byte == UInt8(ascii: "\"") { return try plainString(start..<cursor) }
            if byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            cursor += 1
        }
        return try escapedString()
    }

    /// A string without escapes is taken over in one piece.
    private mutating func plainString(_ range: Range<Int>) throws(JSONError) -> String {
        guard let string = String(validating: bytes[range], as: UTF8.self) else {
            return try escapedString()
        }
        for byte in bytes[range] where byte & 0xC0 == 0x80 { continuationBytes += 1 }
        offset = range.upperBound + 1
        return string
    }

    private mutating func escapedString() throws(JSONError) -> String {
        var content: [UInt8] = []
        offset += 1
        while let byte {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"): try readEscape(into: &content)
            case 0x00..<0x20:
                let character = JSONFound.codePoint(Unicode.Scalar(byte))
                throw .unexpected(
                    "a control character in a string to be escaped", found: "a plain \(character)", at: place)
            case 0x20..<0x80:
                content.append(byte)
                offset += 1
            default: try readScalar(into: &content)
            }
        }
        throw unexpected("'\"' at the end of a string")
    }

    private mutating func readScalar(into content: inout [UInt8]) throws(JSONError) {
        let length = validLength(at: offset)
        guard length > 0 else { throw invalidUTF8() }
        content += bytes[offset..<offset + length]
        offset += length
        continuationBytes += length - 1
    }

    private mutating func readEscape(into content: inout [UInt8]) throws(JSONError) {
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(bytes[offset])
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try readUnicodeEscape()
            content += Array(String(Character(scalar)).utf8)
            return
        default: throw unexpected("one of \" \\ / b f n r t u after '\\' in a string")
        }
        offset += 1
    }

    /// Reads `uXXXX`, and the second escape of a surrogate pair with it.
    private mutating func readUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
        var start = place
        start.column -= 1
        start.offset -= 1
        let first = try readCodeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        let shown = escapeText(first)
        guard first < 0xDC00 else {
            throw .loneSurrogate("a high surrogate before \(shown)", found: "none", at: start)
        }
        let expected = "a low surrogate escape after \(shown)"
        guard byte == UInt8(ascii: "\\"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "u")
        else { throw .loneSurrogate(expected, found: found, at: place) }
        let place = place
        offset += 1
        let second = try readCodeUnit()
        let value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
        guard second >= 0xDC00, second < 0xE000, let scalar = Unicode.Scalar(value) else {
            throw .loneSurrogate(expected, found: escapeText(second), at: place)
        }
        return scalar
    }

    private func escapeText(_ unit: UInt32) -> String {
        "'\\u" + JSONFound.hexadecimal(unit, width: 4) + "'"
    }

    private mutating func readCodeUnit() throws(JSONError) -> UInt32 {
        offset += 1
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte, let digit = Self.hexadecimalDigit(byte) else {
                throw unexpected("four hexadecimal digits after '\\u'")
            }
            value = value << 4 | digit
            offset += 1
        }
        return value
    }

    private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }
}
