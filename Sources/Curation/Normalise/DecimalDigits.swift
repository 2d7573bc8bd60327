/// Decimal digits of the world's scripts (Unicode category Nd) as ASCII digits.
enum DecimalDigits {
    /// The same text with every known digit in ASCII; other bytes as they are.
    static func ascii(_ utf8: [UInt8]) -> [UInt8] {
        guard utf8.contains(where: { $0 >= 0x80 }) else { return utf8 }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
            if let digit = digit(scalar.value) {
                bytes.append(0x30 + digit)
            } else {
                bytes += UTF8.encode(scalar).map { Array($0) } ?? []
            }
        }
        return bytes
    }

    private static func digit(_ scalar: UInt32) -> UInt8? {
        guard scalar >= 0x80, let zero = zeros.last(where: { $0 <= scalar }), scalar - zero < 10 else { return nil }
        return UInt8(scalar - zero)
    }

    /// The zeros of Arabic-Indic, Persian, N'Ko, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada,
    /// Malayalam, Thai, Lao, Tibetan, Myanmar, Khmer and full-width digits.
    private static let zeros: [UInt32] = [
        0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040,
        0x17E0, 0xFF10,
    ]
}
