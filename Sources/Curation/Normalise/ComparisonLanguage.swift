/// A language whose writing has rules of its own for comparing names.
enum ComparisonLanguage {
    case arabic, english, french, german, greek, persian, russian, serbian, turkish, vietnamese
    /// Any other.
    case other
    case unknown

    init(tag: String?) {
        guard let tag else {
            self = .unknown
            return
        }
        switch tag.split(separator: "-", maxSplits: 1).first {
        case "ar": self = .arabic
        case "en": self = .english
        case "fr": self = .french
        case "de": self = .german
        case "el": self = .greek
        case "fa": self = .persian
        case "ru": self = .russian
        case "sr": self = .serbian
        case "tr", "az": self = .turkish
        case "vi": self = .vietnamese
        case "und": self = .unknown
        default: self = .other
        }
    }

    /// Whether white space between two characters tells words apart: not beside Han, kana and Hangul, whose spacing is
    /// free, not in Persian, where a space may stand for a joiner, and not at commas and brackets (`GARCH (1, 1)`).
    func gapCounts(between left: UInt32, and right: UInt32) -> Bool {
        if left == 0x2C || right == 0x2C || right == 0x28 || left == 0x28 || right == 0x29 { return false }
        if Self.isSpacedFreely(left) || Self.isSpacedFreely(right) { return false }
        return self != .persian || !(Self.isArabic(left) && Self.isArabic(right))
    }

    private static func isSpacedFreely(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1100...0x11FF, 0x3040...0x30FF, 0x3130...0x318F, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    private static func isArabic(_ scalar: UInt32) -> Bool { (0x600...0x6FF).contains(scalar) }
}
