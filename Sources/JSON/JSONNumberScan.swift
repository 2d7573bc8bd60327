/// One pass over the number grammar of RFC 8259, section 6.
struct JSONNumberScan {
    /// The offset after the last byte that belongs to the number, or where the grammar broke.
    let end: Int
    /// What the grammar asked for where it broke; nil when the number is well formed.
    let expected: String?

    /// Scans the number that starts at `start`, as far as the grammar goes.
    init(_ bytes: [UInt8], from start: Int) {
        var cursor = start
        let isNegative = Self.byte(bytes, cursor) == UInt8(ascii: "-")
        if isNegative { cursor += 1 }
        var expected: String?
        if Self.byte(bytes, cursor) == UInt8(ascii: "0") {
            cursor += 1
            if Self.isDigit(bytes, cursor) { expected = "no digit after a leading zero" }
        } else if !Self.skipDigits(bytes, &cursor) {
            expected = isNegative ? "a digit after '-'" : "a digit"
        }
        if expected == nil, Self.byte(bytes, cursor) == UInt8(ascii: ".") {
            cursor += 1
            if !Self.skipDigits(bytes, &cursor) { expected = "a digit after the decimal point" }
        }
        if expected == nil, let byte = Self.byte(bytes, cursor), byte | 0x20 == UInt8(ascii: "e") {
            cursor += 1
            let sign = Self.byte(bytes, cursor)
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { cursor += 1 }
            if !Self.skipDigits(bytes, &cursor) { expected = "a digit in the exponent" }
        }
        self.end = cursor
        self.expected = expected
    }

    private static func byte(_ bytes: [UInt8], _ offset: Int) -> UInt8? {
        offset < bytes.count ? bytes[offset] : nil
    }

    private static func isDigit(_ bytes: [UInt8], _ offset: Int) -> Bool {
        guard let byte = byte(bytes, offset) else { return false }
        return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func skipDigits(_ bytes: [UInt8], _ cursor: inout Int) -> Bool {
        let start = cursor
        while isDigit(bytes, cursor) { cursor += 1 }
        return cursor > start
    }
}
