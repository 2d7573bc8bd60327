internal import Markup

/// The words of an alias, ready to be looked up.
struct AliasWords {
    /// A word in lower case, as scalars.
    struct Word {
        var letters: [UInt32]
        /// Printed with a capital at its start, as names of people are (and most other words too).
        var isCapitalised: Bool
    }

    private(set) var words: [Word] = []

    /// Left out are abbreviations among other words (`BERT`, `LoRA`) and letters that stand for a quantity (`t`-test).
    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        let hasSmall = scalars.contains { $0.properties.isLowercase }
        var index = 0
        while index < scalars.count {
            guard Self.isLetter(scalars[index]) else {
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, Self.isLetter(scalars[end]) { end += 1 }
            let capitals = scalars[index..<end].count { $0.properties.isUppercase }
            let isAlone =
                (index == 0 || scalars[index - 1] == " ") && end < scalars.count && scalars[end] == " "
                && capitals == 0
            if !(hasSmall && capitals > 1), end - index > 1 || isAlone || scalars[index].value >= 0x80 {
                let isCapitalised = scalars[index].properties.isUppercase
                words.append(Word(letters: Self.folded(scalars[index..<end]), isCapitalised: isCapitalised))
            }
            index = end
        }
    }

    /// The words of a list, as letters.
    static func lists(_ text: String) -> [[UInt32]] {
        var words: [[UInt32]] = []
        var word: [UInt32] = []
        for scalar in text.unicodeScalars {
            if isLetter(scalar) {
                word.append(scalar.value)
            } else if !word.isEmpty {
                words.append(word)
                word = []
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// Lower case in form C; the dot that a Turkish capital leaves over its i is dropped.
    private static func folded(_ letters: ArraySlice<Unicode.Scalar>) -> [UInt32] {
        var text = ""
        text.unicodeScalars.append(contentsOf: letters)
        let folded = UnicodeForm.nfkcCasefold(Array(text.utf8))
        return String(decoding: folded, as: UTF8.self).unicodeScalars.map(\.value).filter { $0 != 0x307 }
    }

    /// Letters and combining marks of any script.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x80 { return value | 0x20 >= 0x61 && value | 0x20 <= 0x7A }
        if value < 0xC0 || value == 0xD7 || value == 0xF7 { return false }
        return !(0x2000...0x2BFF).contains(value) && !(0x3000...0x303F).contains(value)
            && !(0xFF00...0xFF20).contains(value) && value != 0x60C && value != 0x61B
    }
}
