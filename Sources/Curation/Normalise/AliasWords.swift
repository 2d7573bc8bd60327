internal import Markup

/// The words of an alias, ready to be looked up.
struct AliasWords {
    /// A word in lower case, as scalars.
    struct Word {
        var letters: [UInt32]
        /// Printed with a capital at its start, as names of people are (and most other words too).
        var isCapitalised: Bool
        /// Has a letter outside ASCII.
        var isForeign: Bool { letters.contains { $0 >= 0x80 } }
    }

    private(set) var words: [Word] = []

    /// Left out are abbreviations among other words (`BERT`, `LoRA`) and letters that stand for a quantity (`t`-test).
    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        let hasSmall = scalars.contains(where: Self.isSmall)
        var index = 0
        while index < scalars.count {
            guard Self.isLetter(scalars[index]) else {
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, Self.isLetter(scalars[end]) { end += 1 }
            let capitals = scalars[index..<end].count(where: Self.isCapital)
            let isAlone =
                (index == 0 || scalars[index - 1] == " ") && end < scalars.count && scalars[end] == " "
                && capitals == 0
            let isSymbol = end - index == 1 && !isAlone && (scalars[index].value < 0x80 || Self.isGreek(scalars[index]))
            if index > 1, end - index < 4, capitals == 0, Self.isApostrophe(scalars[index - 1]),
                Self.isLetter(scalars[index - 2]) || Self.isDigit(scalars[index - 2])
            {
                // An ending that an apostrophe parts from its name: `Welch's`, Turkish `5'li`.
                words.append(Word(letters: [0x27] + Self.folded(scalars[index..<end]), isCapitalised: false))
            } else if !(hasSmall && capitals > 1), !isSymbol {
                let isCapitalised = Self.isCapital(scalars[index])
                words.append(Word(letters: Self.folded(scalars[index..<end]), isCapitalised: isCapitalised))
            }
            index = end
        }
    }

    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x30...0x39).contains(scalar.value) : scalar.properties.numericType == .decimal
    }

    static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isLowercase
    }

    private static func isGreek(_ scalar: Unicode.Scalar) -> Bool { (0x370...0x3FF).contains(scalar.value) }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }

    /// Whether at least two words, and all long ones, begin with a capital.
    static func isTitle(_ text: String) -> Bool {
        let words = AliasWords(text).words.filter { $0.letters.count > 3 }
        return words.count > 1 && words.allSatisfy(\.isCapitalised)
    }

    /// The words of a list, as letters; a word may begin with an apostrophe.
    static func lists(_ text: String) -> [[UInt32]] {
        var words: [[UInt32]] = []
        var word: [UInt32] = []
        for scalar in text.unicodeScalars {
            if isLetter(scalar) || scalar == "'" && word.isEmpty {
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
        if letters.allSatisfy(\.isASCII) { return letters.map { isCapital($0) ? $0.value | 0x20 : $0.value } }
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
