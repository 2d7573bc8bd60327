/// The script of a letter without case, as far as blocks of Unicode tell: where cells of two languages touch, scripts change.
///
/// An enumeration, so that ``GlueScan/Kind`` fits in a byte.
enum CaselessScript {
    case hebrew, arabic, devanagari, bengali, gurmukhi, gujarati, odia, tamil, telugu, kannada, malayalam, sinhala, thai
    case hangul, eastAsian, other

    init(of letter: Unicode.Scalar) {
        self =
            switch letter.value {
            case 0x0590..<0x0600: .hebrew
            case 0x0600..<0x0780: .arabic
            case 0x0900..<0x0980: .devanagari
            case 0x0980..<0x0A00: .bengali
            case 0x0A00..<0x0A80: .gurmukhi
            case 0x0A80..<0x0B00: .gujarati
            case 0x0B00..<0x0B80: .odia
            case 0x0B80..<0x0C00: .tamil
            case 0x0C00..<0x0C80: .telugu
            case 0x0C80..<0x0D00: .kannada
            case 0x0D00..<0x0D80: .malayalam
            case 0x0D80..<0x0E00: .sinhala
            case 0x0E00..<0x0E80: .thai
            case 0x1100..<0x1200, 0xAC00..<0xD7B0: .hangul
            case 0x3040..<0x3100, 0x3400..<0xA000: .eastAsian
            default: .other
            }
    }
}
