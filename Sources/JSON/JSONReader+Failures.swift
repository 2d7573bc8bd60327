extension JSONReader {
    /// An error at the current position; broken UTF-8 there goes before anything else.
    func unexpected(_ expected: String) -> JSONError {
        if byte != nil, validLength(at: offset) == 0 { return invalidUTF8() }
        return .unexpected(expected, found: found, at: place)
    }

    /// What stands at the current position, as messages name it.
    var found: String {
        guard byte != nil else { return "the end of the input" }
        let length = max(1, validLength(at: offset))
        let text = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
        return text.unicodeScalars.first.map { JSONFound.described($0) } ?? "nothing"
    }

    /// An error that shows the bytes from the current position that form no scalar.
    func invalidUTF8() -> JSONError {
        let tail = bytes[offset...].dropFirst().prefix(3).prefix { $0 & 0xC0 == 0x80 }
        return .invalidUTF8(bytes[offset..<tail.endIndex], at: place)
    }

    /// The length of the UTF-8 sequence at an offset, or 0 when it is not valid (RFC 3629).
    func validLength(at offset: Int) -> Int {
        let length: Int
        switch bytes[offset] {
        case 0x00..<0x80: return 1
        case 0xC2..<0xE0: length = 2
        case 0xE0..<0xF0: length = 3
        case 0xF0..<0xF5: length = 4
        default: return 0
        }
        guard offset + length <= bytes.count else { return 0 }
        return String(validating: bytes[offset..<offset + length], as: UTF8.self) == nil ? 0 : length
    }
}
