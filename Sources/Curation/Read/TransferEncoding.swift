/// Undoes the `Content-Transfer-Encoding` of a MIME part (RFC 2045 section 6).
enum TransferEncoding {
    /// Decodes by the field's value; `7bit`, `8bit`, `binary` and unknown words mean as is.
    static func decoded(_ bytes: ArraySlice<UInt8>, encoding: String?) -> [UInt8] {
        switch encoding?.lowercased() {
        case "quoted-printable": quotedPrintable(bytes)
        case "base64": base64(bytes)
        default: Array(bytes)
        }
    }

    /// Decodes quoted-printable: soft line breaks vanish (also with blanks behind the `=`), white space at the end of a
    /// line was added in transport and is removed, lower-case digits are accepted, a `=` without two digits stays.
    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        // Blanks that were written as such, not as =20, since the last other byte.
        var blanks = 0
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            switch byte {
            case 0x20, 0x09:
                blanks += 1
                output.append(byte)
            case 0x0D, 0x0A:
                let endsLine = byte == 0x0A || (position < bytes.endIndex && bytes[position] == 0x0A)
                if endsLine { output.removeLast(blanks) }
                blanks = 0
                output.append(byte)
            case 0x3D:
                blanks = 0
                if let next = softBreakEnd(bytes, from: position) {
                    position = next
                } else if let value = hexPair(bytes, at: position) {
                    output.append(value)
                    position += 2
                } else {
                    output.append(byte)
                }
            default:
                blanks = 0
                output.append(byte)
            }
        }
        return output
    }

    /// The place behind a soft line break whose `=` stands before the given place.
    private static func softBreakEnd(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var position = start
        while position < bytes.endIndex, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
        if position == bytes.endIndex { return position }
        if bytes[position] == 0x0A { return position + 1 }
        guard bytes[position] == 0x0D else { return nil }
        return position + 1 < bytes.endIndex && bytes[position + 1] == 0x0A ? position + 2 : position + 1
    }

    private static func hexPair(_ bytes: ArraySlice<UInt8>, at position: Int) -> UInt8? {
        guard position + 1 < bytes.endIndex, let high = hexValue(bytes[position]),
            let low = hexValue(bytes[position + 1])
        else { return nil }
        return high << 4 | low
    }

    /// The value of one hexadecimal digit of either case.
    static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }

    /// Decodes base64: bytes outside the alphabet are ignored, the first `=` ends it, an incomplete last group gives the
    /// bytes that it has.
    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            if byte == 0x3D { break }
            guard let value = base64Value(byte) else { continue }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count == 4 {
                output.append(UInt8(truncatingIfNeeded: bits >> 16))
                output.append(UInt8(truncatingIfNeeded: bits >> 8))
                output.append(UInt8(truncatingIfNeeded: bits))
                count = 0
            }
        }
        if count == 2 { output.append(UInt8(truncatingIfNeeded: bits >> 4)) }
        if count == 3 {
            output.append(UInt8(truncatingIfNeeded: bits >> 10))
            output.append(UInt8(truncatingIfNeeded: bits >> 2))
        }
        return output
    }

    private static func base64Value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x47
        case 0x30...0x39: byte + 4
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }
}
