/// Decimal digits of the world's scripts (Unicode category Nd) as ASCII digits.
enum DecimalDigits {
    /// The same text with every known digit in ASCII; other bytes as they are. Linear; text in ASCII is not copied.
    static func ascii(_ utf8: [UInt8]) -> [UInt8] {
        guard utf8.contains(where: { $0 >= 0x80 }) else { return utf8 }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var index = 0
        while index < utf8.count {
            let (scalar, length) = UTF8Scalar.decode(utf8, at: index)
            if let digit = value(of: scalar) {
                bytes.append(0x30 + digit)
            } else {
                bytes += utf8[index..<index + length]
            }
            index += length
        }
        return bytes
    }

    /// The value of a digit, nil for anything else.
    static func value(of scalar: UInt32) -> UInt8? {
        if scalar < 0x80 { return scalar >= 0x30 && scalar <= 0x39 ? UInt8(scalar - 0x30) : nil }
        if scalar < 0x660 { return nil }
        if scalar >= 0x1D7CE, scalar <= 0x1D7FF { return UInt8((scalar - 0x1D7CE) % 10) }
        guard let zero = zeros.last(where: { $0 <= scalar }), scalar - zero < 10 else { return nil }
        return UInt8(scalar - zero)
    }

    /// The zeros of the scripts: Arabic-Indic, Persian, N'Ko, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil,
    /// Telugu, Kannada, Malayalam, Sinhala, Thai, Lao, Tibetan, Myanmar (2), Khmer, Mongolian, Limbu, New Tai Lue, Tai
    /// Tham (2), Balinese, Sundanese, Lepcha, Ol Chiki, Vai, Saurashtra, Kayah Li, Javanese, Myanmar Tai Laing, Cham,
    /// Meetei Mayek, full width.
    private static let zeros: [UInt32] = [
        0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
        0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
        0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    ]
}
