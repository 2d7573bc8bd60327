/// The script that decides about the language of an alias.
enum AliasScript: Equatable {
    case none, latin, cyrillic, arabic, han, kana
    /// A script that the site has one language for.
    case single(language: String)

    /// The script other than Latin that most letters have; names in any script hold Latin abbreviations
    /// (`BERT 미세 조정`). A Greek letter beside Latin ones is a sign (`χ² test`).
    init(of text: String) {
        var (latin, cyrillic, arabic, han, kana) = (0, 0, 0, 0, 0)
        var others = Array(repeating: 0, count: LanguageEvidence.scripts.count)
        for scalar in text.unicodeScalars where AliasWords.isLetter(scalar) {
            switch scalar.value {
            case ..<0x300, 0x1E00...0x1EFF: latin += 1
            case 0x400...0x52F: cyrillic += 1
            case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFE: arabic += 1
            case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: han += 1
            case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: kana += 1
            default:
                let index = LanguageEvidence.scripts.firstIndex { $0.blocks.contains { $0.contains(scalar.value) } }
                if let index { others[index] += 1 }
            }
        }
        let most = others.max() ?? 0
        let single = others.firstIndex(of: most).map { LanguageEvidence.scripts[$0].language } ?? ""
        let isSign = single == "el" && (most < 3 || most * 2 < latin)
        if most > 0, most >= max(cyrillic, arabic, han + kana), !isSign {
            self = .single(language: single)
        } else if cyrillic + arabic + han + kana == 0 {
            self = latin > 0 ? .latin : .none
        } else if cyrillic >= max(arabic, han + kana) {
            self = .cyrillic
        } else if arabic >= han + kana {
            self = .arabic
        } else {
            self = kana > 0 ? .kana : .han
        }
    }
}
