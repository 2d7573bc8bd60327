extension LanguageEvidence {
    /// Languages in Latin letters. English and Turkish stand on every page, so theirs are the longest lists.
    static let latinLanguages: [LanguageEvidence] = [
        .english, .turkish, .german, .dutch, .swedish, .norwegian, .french, .spanish, .portuguese, .italian, .catalan,
        .romanian, .polish, .czech, .slovak, .croatian, .serbianLatin, .hungarian, .estonian, .latvian, .vietnamese,
        .indonesian, .malay, .finnish, .danish, .slovene, .lithuanian,
    ]

    /// Languages in Cyrillic letters.
    static let cyrillicLanguages: [LanguageEvidence] = [.russian, .ukrainian, .bulgarian, .serbianCyrillic]

    /// Languages in Arabic letters.
    static let arabicLanguages: [LanguageEvidence] = [.arabic, .persian]

    /// Scripts in which the site has one language.
    static let scripts: [(language: String, blocks: [ClosedRange<UInt32>])] = [
        ("ko", [0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F]), ("he", [0x590...0x5FF]),
        ("el", [0x370...0x3FF, 0x1F00...0x1FFF]), ("th", [0xE00...0xE7F]), ("hi", [0x900...0x97F]),
        ("bn", [0x980...0x9FF]), ("ta", [0xB80...0xBFF]), ("te", [0xC00...0xC7F]), ("kn", [0xC80...0xCFF]),
        ("ml", [0xD00...0xD7F]), ("gu", [0xA80...0xAFF]), ("pa", [0xA00...0xA7F]), ("ka", [0x10A0...0x10FF]),
        ("hy", [0x530...0x58F]), ("km", [0x1780...0x17FF]), ("my", [0x1000...0x109F]), ("am", [0x1200...0x137F]),
    ]
}
