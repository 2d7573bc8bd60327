/// The scripts that the project's languages are written in, and their neighbours (Unicode, Scripts.txt, by blocks).
///
/// The standard library does not tell a letter's script. The blocks hold a few letters of other scripts; for the
/// question which script a word is written in they are exact enough.
enum Script: String, Sendable, CaseIterable {
    case latin = "Latin"
    case greek = "Greek"
    case cyrillic = "Cyrillic"
    case armenian = "Armenian"
    case hebrew = "Hebrew"
    case arabic = "Arabic"
    case devanagari = "Devanagari"
    case bengali = "Bengali"
    case gurmukhi = "Gurmukhi"
    case gujarati = "Gujarati"
    case tamil = "Tamil"
    case telugu = "Telugu"
    case kannada = "Kannada"
    case malayalam = "Malayalam"
    case sinhala = "Sinhala"
    case thai = "Thai"
    case lao = "Lao"
    case myanmar = "Myanmar"
    case georgian = "Georgian"
    case ethiopic = "Ethiopic"
    case khmer = "Khmer"
    case hangul = "Hangul"
    case kana = "Kana"
    case han = "Han"

    /// The script of a letter; nil for what is no letter, and for letters of other scripts.
    static func of(_ scalar: Unicode.Scalar) -> Script? {
        let value = scalar.value
        if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) ? .latin : nil }
        guard scalar.properties.isAlphabetic else { return nil }
        // The signs that look like letters are of no script: ordinals, micro, Kelvin.
        if value == 0xAA || value == 0xB5 || value == 0xBA { return nil }
        return blocks.first { $0.range.contains(value) }?.script
    }

    private static let blocks: [(range: ClosedRange<UInt32>, script: Script)] = [
        (0x00C0...0x02B8, .latin), (0x1E00...0x1EFF, .latin), (0x2C60...0x2C7F, .latin), (0xA720...0xA7FF, .latin),
        (0xFF21...0xFF5A, .latin), (0x0370...0x03FF, .greek), (0x1F00...0x1FFF, .greek), (0x0400...0x052F, .cyrillic),
        (0x1C80...0x1C8F, .cyrillic), (0x2DE0...0x2DFF, .cyrillic), (0xA640...0xA69F, .cyrillic),
        (0x0530...0x058F, .armenian), (0x0590...0x05FF, .hebrew), (0xFB1D...0xFB4F, .hebrew),
        (0x0600...0x06FF, .arabic), (0x0750...0x077F, .arabic), (0x08A0...0x08FF, .arabic), (0xFB50...0xFDFF, .arabic),
        (0xFE70...0xFEFF, .arabic), (0x0900...0x097F, .devanagari), (0x0980...0x09FF, .bengali),
        (0x0A00...0x0A7F, .gurmukhi), (0x0A80...0x0AFF, .gujarati), (0x0B80...0x0BFF, .tamil),
        (0x0C00...0x0C7F, .telugu), (0x0C80...0x0CFF, .kannada), (0x0D00...0x0D7F, .malayalam),
        (0x0D80...0x0DFF, .sinhala), (0x0E00...0x0E7F, .thai), (0x0E80...0x0EFF, .lao), (0x1000...0x109F, .myanmar),
        (0x10A0...0x10FF, .georgian), (0x1C90...0x1CBF, .georgian), (0x1200...0x137F, .ethiopic),
        (0x1780...0x17FF, .khmer), (0x1100...0x11FF, .hangul), (0x3130...0x318F, .hangul), (0xAC00...0xD7A3, .hangul),
        (0x3040...0x30FF, .kana), (0x31F0...0x31FF, .kana), (0xFF66...0xFF9F, .kana), (0x3005...0x3007, .han),
        (0x3400...0x9FFF, .han), (0xF900...0xFAFF, .han), (0x20000...0x3FFFF, .han),
    ]

    /// The scripts behind a code of ISO 15924; nil for a code that this table does not have.
    static func named(_ code: String) -> Set<Script>? {
        let lower = String(decoding: code.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
        return byCode[lower]
    }

    private static let byCode: [String: Set<Script>] = [
        "latn": [.latin], "grek": [.greek], "cyrl": [.cyrillic], "armn": [.armenian], "hebr": [.hebrew],
        "arab": [.arabic], "aran": [.arabic], "deva": [.devanagari], "beng": [.bengali], "guru": [.gurmukhi],
        "gujr": [.gujarati], "taml": [.tamil], "telu": [.telugu], "knda": [.kannada], "mlym": [.malayalam],
        "sinh": [.sinhala], "thai": [.thai], "laoo": [.lao], "mymr": [.myanmar], "geor": [.georgian],
        "ethi": [.ethiopic], "khmr": [.khmer], "hang": [.hangul], "kore": [.hangul, .han], "jpan": [.kana, .han],
        "hrkt": [.kana], "hira": [.kana], "kana": [.kana], "hani": [.han], "hans": [.han], "hant": [.han],
    ]
}
