internal import Markup

/// The words that stand alone somewhere on a page, with how often.
///
/// Where two cells are glued, the parts of the glued word usually stand alone elsewhere ("BERTGPT": "BERT ince ayar",
/// "GPT fine-tuning"), while a word that only looks glued ("LoRA", "XGBoost") stands alone as a whole.
struct PageLexicon {
    private var counts: [[UInt8]: Int] = [:]
    private var names: Set<[UInt8]> = []

    init(names: [String], rows: [TextBytes]) {
        for name in names {
            for word in Self.tokens(of: Array(name.utf8)[...]) { self.names.insert(Array(word)) }
        }
        for row in rows {
            for word in Self.tokens(of: row) { counts[Array(word), default: 0] += 1 }
        }
    }

    /// What splitting a word in two says, in log odds.
    func splitEvidence(word: TextBytes, at cut: Int) -> Double {
        let left = word[word.startIndex..<cut]
        let right = word[cut...]
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        let isWhole = isName(word) || (counts[Array(word)] ?? 0) > 1
        let leftStands = stands(left)
        let rightStands = stands(right)
        if leftStands, rightStands { return isWhole ? 0.5 : 5 }
        if isWhole { return -5 }
        if leftStands || rightStands { return 1.5 }
        return 0
    }

    private func isName(_ word: TextBytes) -> Bool { names.contains(Array(word)) }

    private func stands(_ word: TextBytes) -> Bool { isName(word) || (counts[Array(word)] ?? 0) > 0 }

    /// The maximal runs of letters, digits, hyphens and apostrophes.
    static func tokens(of text: TextBytes) -> [TextBytes] {
        text.split { !isWordByte($0) }
    }

    /// Bytes that words are made of; every byte of a non-ASCII scalar counts, dashes and quotes are handled by scripts.
    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, UInt8(ascii: "-"), UInt8(ascii: "'"): true
        default: false
        }
    }

    /// The words of a name, case folded, that tell methods apart.
    static func words(of name: String) -> Set<[UInt8]> { words(of: Array(name.utf8)[...]) }

    static func words(of text: TextBytes) -> Set<[UInt8]> {
        var words: Set<[UInt8]> = []
        for token in text.split(whereSeparator: { !isWordByte($0) || $0 == UInt8(ascii: "-") }) {
            let isCapitals = token.count >= 2 && token.allSatisfy { (0x41...0x5A).contains($0) }
            guard token.count >= 4 || isCapitals else { continue }
            words.insert(UnicodeForm.nfkcCasefold(Array(token)))
        }
        return words
    }
}
