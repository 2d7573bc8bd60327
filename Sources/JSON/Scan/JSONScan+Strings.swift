extension JSONScan {
    /// The first quote, backslash or control character from a place on, and whether all before it is ASCII.
    @inline(__always)
    static func stringEnd(_ start: UnsafePointer<UInt8>) -> (UnsafePointer<UInt8>, isASCII: Bool) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        var cursor = start
        var seen: UInt64 = 0
        while true {
            let word = word(cursor)
            let quotes = word ^ (ones &* 0x22)
            let slashes = word ^ (ones &* 0x5C)
            // The lowest byte that is marked is marked rightly; a borrow can only mark one above it wrongly.
            let marks =
                (((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes) | ((word &- ones &* 0x20) & ~word))
                & highs
            if marks != 0 {
                seen |= word & ((marks & (0 &- marks)) &- 1)
                return (cursor + marks.trailingZeroBitCount &>> 3, seen & highs == 0)
            }
            seen |= word
            cursor += 8
        }
    }

    /// Reads a string into a slot; the cursor goes from its opening to after its closing quote.
    @inline(__always)
    mutating func readString(_ cursor: inout UnsafePointer<UInt8>, _ text: UnsafePointer<UInt8>, _ slot: Int) -> Bool {
        let start = cursor + 1
        let (end, isASCII) = Self.stringEnd(start)
        guard end.pointee == UInt8(ascii: "\""), isASCII || Self.isUTF8(start, end) else {
            return readEscapedString(&cursor, slot)
        }
        put(.string, at: slot, start: start - text, length: end - start)
        cursor = end + 1
        return true
    }

    /// Whether bytes are UTF-8 as RFC 3629 defines it. The byte at the end must be none that continues a scalar.
    static func isUTF8(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
        var cursor = start
        while cursor < end {
            let first = cursor.pointee
            if first < 0x80 {
                // All ASCII from here on at once; that may lead beyond the end, but never past a scalar's middle.
                let marks = word(cursor) & 0x8080_8080_8080_8080
                cursor += marks.trailingZeroBitCount &>> 3
                continue
            }
            let second = cursor[1]
            switch first {
            case 0xC2..<0xE0:
                guard second & 0xC0 == 0x80 else { return false }
                cursor += 2
            case 0xE0..<0xF0:
                guard second & 0xC0 == 0x80, cursor[2] & 0xC0 == 0x80, first != 0xE0 || second >= 0xA0,
                    first != 0xED || second < 0xA0
                else { return false }
                cursor += 3
            case 0xF0..<0xF5:
                guard second & 0xC0 == 0x80, cursor[2] & 0xC0 == 0x80, cursor[3] & 0xC0 == 0x80,
                    first != 0xF0 || second >= 0x90, first != 0xF4 || second < 0x90
                else { return false }
                cursor += 4
            default: return false
            }
        }
        return true
    }

    /// Reads a string with escapes, whose content goes to the scan's own memory.
    @inline(never)
    private mutating func readEscapedString(_ cursor: inout UnsafePointer<UInt8>, _ slot: Int) -> Bool {
        let start = decodedCount
        var from = cursor + 1
        while true {
            let (stop, isASCII) = Self.stringEnd(from)
            guard isASCII || Self.isUTF8(from, stop) else { return false }
            (decoded + decodedCount).update(from: from, count: stop - from)
            decodedCount += stop - from
            if stop.pointee == UInt8(ascii: "\"") {
                put(.string, at: slot, start: start, length: decodedCount - start, isDecoded: true)
                cursor = stop + 1
                return true
            }
            guard stop.pointee == UInt8(ascii: "\\"), let next = decodeEscape(stop + 1) else { return false }
            from = next
        }
    }

    /// Decodes what follows a backslash and gives the place behind it, or nil when it is wrong.
    private mutating func decodeEscape(_ cursor: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        switch cursor.pointee {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): append(cursor.pointee)
        case UInt8(ascii: "b"): append(0x08)
        case UInt8(ascii: "f"): append(0x0C)
        case UInt8(ascii: "n"): append(0x0A)
        case UInt8(ascii: "r"): append(0x0D)
        case UInt8(ascii: "t"): append(0x09)
        case UInt8(ascii: "u"):
            guard let unit = Self.codeUnit(cursor + 1) else { return nil }
            if let scalar = Unicode.Scalar(unit) {
                append(scalar)
                return cursor + 5
            }
            guard unit < 0xDC00, cursor[5] == UInt8(ascii: "\\"), cursor[6] == UInt8(ascii: "u"),
                let low = Self.codeUnit(cursor + 7), low >= 0xDC00, low < 0xE000,
                let scalar = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF))
            else { return nil }
            append(scalar)
            return cursor + 11
        default: return nil
        }
        return cursor + 1
    }

    private mutating func append(_ byte: UInt8) {
        decoded[decodedCount] = byte
        decodedCount += 1
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar).unsafelyUnwrapped { append(byte) }
    }

    /// The value of four hexadecimal digits. Stops at the first other byte, so nothing is read beyond the text's end.
    private static func codeUnit(_ start: UnsafePointer<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        for position in 0..<4 {
            let byte = start[position]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
        }
        return value
    }

    /// The bytes of a string, a name or a number. Eight more are readable.
    @inline(__always)
    func content(_ slot: JSONScanSlot, _ text: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        (slot.isDecoded ? UnsafePointer(decoded) : text) + Int(slot.start)
    }
}
