/// What kind of character a scalar outside ASCII is, for the lexer of citations.
enum CitationScript {
    /// Its meaning as one of ``CitationMark``.
    case mark(UInt8)
    case digit(Int)
    /// Han, kana or Hangul.
    case eastAsian(CitationToken.Shape)
    /// A letter of a script without capitals.
    case caseless
    case upper(lower: UInt32)
    case lower
    case combining

    static func of(_ scalar: UInt32) -> CitationScript {
        switch scalar {
        case 0..<0x80: return .lower
        case 0x80..<0x250: return latin(scalar)
        case 0x250..<0x300: return .lower
        case 0x300..<0x370: return .combining
        case 0x370..<0x530: return greekOrCyrillic(scalar)
        case 0x530..<0x590: return .lower
        case 0x590..<0x1100: return southern(scalar)
        case 0x1100..<0x1200: return .eastAsian(.hangul)
        case 0x1E00..<0x2000: return scalar & 1 == 0 && scalar < 0x1F00 ? .upper(lower: scalar + 1) : .lower
        case 0x1D2C..<0x1D6B: return .lower
        case 0x1200..<0x1E00: return .caseless
        case 0x2000..<0x3040: return punctuation(scalar)
        case 0x30FB: return .mark(CitationMark.dot)
        case 0x3040..<0x3100: return .eastAsian(.kana)
        case 0x3130..<0x3190, 0xAC00..<0xD7B0: return .eastAsian(.hangul)
        case 0x3100..<0xA000: return .eastAsian([])
        case 0xFE00..<0xFE10: return .combining
        case 0xFF00..<0xFFF0: return fullWidth(scalar)
        case 0xF900..<0xFB00, 0x20000..<0x32000: return .eastAsian([])
        default: return .caseless
        }
    }

    private static func latin(_ scalar: UInt32) -> CitationScript {
        switch scalar {
        case 0xAB: return .mark(CitationMark.quote)
        case 0xBB: return .mark(CitationMark.unquote)
        case 0xB7: return .mark(CitationMark.dot)
        case 0xAA, 0xB0, 0xBA, 0xB5: return .lower
        case 0x80..<0xC0, 0xD7, 0xF7: return .mark(CitationMark.other)
        case 0xC0..<0xDF: return .upper(lower: scalar + 0x20)
        case 0xDF..<0x100: return .lower
        case 0x130: return .upper(lower: 0x69)
        case 0x178: return .upper(lower: 0xFF)
        case 0x139..<0x149, 0x179..<0x17F: return scalar & 1 == 1 ? .upper(lower: scalar + 1) : .lower
        case 0x100..<0x180: return scalar & 1 == 0 ? .upper(lower: scalar + 1) : .lower
        case 0x1CD..<0x1DD: return scalar & 1 == 1 ? .upper(lower: scalar + 1) : .lower
        case 0x1DE..<0x250: return scalar & 1 == 0 ? .upper(lower: scalar + 1) : .lower
        default: return Unicode.Scalar(scalar)?.properties.isUppercase == true ? .upper(lower: scalar) : .lower
        }
    }

    private static func greekOrCyrillic(_ scalar: UInt32) -> CitationScript {
        switch scalar {
        case 0x37E: return .mark(CitationMark.semicolon)
        case 0x374, 0x384: return .mark(CitationMark.other)
        case 0x387: return .mark(CitationMark.dot)
        case 0x391..<0x3AC: return .upper(lower: scalar + 0x20)
        case 0x386, 0x388..<0x390: return .upper(lower: scalar)
        case 0x370..<0x400: return .lower
        case 0x400..<0x410: return .upper(lower: scalar + 0x50)
        case 0x410..<0x430: return .upper(lower: scalar + 0x20)
        case 0x430..<0x460: return .lower
        default: return scalar & 1 == 0 ? .upper(lower: scalar + 1) : .lower
        }
    }

    /// Hebrew to Myanmar: no capitals, own digits, the marks of Arabic.
    private static func southern(_ scalar: UInt32) -> CitationScript {
        switch scalar {
        case 0x60C: return .mark(CitationMark.comma)
        case 0x61B: return .mark(CitationMark.semicolon)
        case 0x61F: return .mark(CitationMark.question)
        case 0x6D4, 0x964: return .mark(CitationMark.period)
        case 0x64B..<0x660, 0x670, 0x6D6..<0x6EE, 0x591..<0x5C8: return .combining
        case 0x66A..<0x66E, 0x965, 0xE3F, 0x609, 0x60A: return .mark(CitationMark.other)
        default: break
        }
        for zero in zeros where scalar >= zero && scalar < zero + 10 { return .digit(Int(scalar - zero)) }
        return .caseless
    }

    /// The zeros of Arabic-Indic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam,
    /// Thai and Myanmar digits.
    private static let zeros: [UInt32] = [
        0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0x1040,
    ]

    private static func punctuation(_ scalar: UInt32) -> CitationScript {
        switch scalar {
        case 0x200B..<0x2010: return .combining
        case 0x2010..<0x2016, 0x2212, 0x301C: return .mark(CitationMark.dash)
        case 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x3008, 0x300A, 0x300C, 0x300E: return .mark(CitationMark.quote)
        case 0x2019, 0x201D, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F: return .mark(CitationMark.unquote)
        case 0x2026: return .mark(CitationMark.ellipsis)
        case 0x2022, 0x2027: return .mark(CitationMark.dot)
        case 0x2116: return .lower
        case 0x2190..<0x2200: return .mark(CitationMark.arrow)
        case 0x3001: return .mark(CitationMark.comma)
        case 0x3002: return .mark(CitationMark.period)
        case 0x3010, 0x3014: return .mark(CitationMark.bracket)
        case 0x3011, 0x3015: return .mark(CitationMark.bracketClose)
        case 0x2070..<0x20A0: return .lower
        case 0x20D0..<0x2100: return .combining
        case 0x2100..<0x2190: return .lower
        case 0x2C00..<0x2E00: return .lower
        case 0x3005..<0x3008: return .eastAsian([])
        default: return .mark(CitationMark.other)
        }
    }

    private static func fullWidth(_ scalar: UInt32) -> CitationScript {
        switch scalar {
        case 0xFF10..<0xFF1A: return .digit(Int(scalar - 0xFF10))
        case 0xFF21..<0xFF3B: return .upper(lower: scalar + 0x20)
        case 0xFF41..<0xFF5B: return .lower
        case 0xFF5E: return .mark(CitationMark.dash)
        case 0xFF61: return .mark(CitationMark.period)
        case 0xFF62: return .mark(CitationMark.quote)
        case 0xFF63: return .mark(CitationMark.unquote)
        case 0xFF64: return .mark(CitationMark.comma)
        case 0xFF65: return .mark(CitationMark.dot)
        case 0xFF66..<0xFFA0: return .eastAsian(.kana)
        case 0xFF01..<0xFF5F:
            let ascii = UInt8(scalar - 0xFEE0)
            switch ascii {
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "^"),
                UInt8(ascii: "\""), UInt8(ascii: "'"):
                return .mark(CitationMark.other)
            default: return .mark(ascii)
            }
        case 0xFFA0..<0xFFE0: return .eastAsian(.hangul)
        default: return .mark(CitationMark.other)
        }
    }
}
