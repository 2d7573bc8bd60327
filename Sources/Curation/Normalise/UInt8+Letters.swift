/// What a byte of UTF-8 is in the eyes of the parsers. Bytes of letters outside ASCII count as letters.
extension UInt8 {
    static let space = UInt8(ascii: " ")

    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isLower: Bool { self >= 0x61 && self <= 0x7A }
    /// An ASCII letter, or part of a character outside ASCII.
    var isLetter: Bool { isUpper || isLower || self >= 0x80 }
    var lowercased: UInt8 { isUpper ? self | 0x20 : self }
    var isContinuation: Bool { self & 0xC0 == 0x80 }
}
