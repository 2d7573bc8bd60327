/// What tells the language of an alias: the words of method names in that language, function words among them.
///
/// To teach the program a language, write a file of it in `LanguageWords/`, a few hundred words as names of methods have
/// them, and name it in the list of its script (`LanguageEvidence+Scripts.swift`). Endings need no list of their own:
/// ``AliasWordModel`` learns them from the words.
///
/// The words stand here and not in `schemas/languages/`, for three reasons. Turkish stands among the aliases of every
/// page but has no pages, so it has no file there. Aliases are read by a pure function that needs no files. And words of
/// one language only tell something beside those of all others: they are tested together when the program is built.
struct LanguageEvidence: Sendable {
    /// BCP 47 tag.
    let language: String
    /// Lower case letters that no other language of its script has.
    let letters: Set<UInt32>
    /// Lower case, separated by white space.
    let words: String

    init(_ language: String, letters: String = "", words: String) {
        self.language = language
        self.letters = Self.scalars(letters)
        self.words = words
    }

    /// The words; those of Turkish also as keyboards without Turkish letters type them (`guven araligi`).
    var spellings: [[UInt32]] {
        let words = AliasWords.lists(words)
        guard language == "tr" else { return words }
        let known = Set(words)
        return words + words.map { $0.map { Self.plainLetters[$0] ?? $0 } }.filter { !known.contains($0) }
    }

    private static let plainLetters: [UInt32: UInt32] = [
        0x11F: 0x67, 0x131: 0x69, 0x15F: 0x73, 0xF6: 0x6F, 0xFC: 0x75, 0xE7: 0x63, 0xE2: 0x61,
    ]

    static func scalars(_ letters: String) -> Set<UInt32> {
        Set(letters.unicodeScalars.map(\.value).filter { $0 > 0x20 })
    }

    /// Whether lower case letters are the family name of a person whom methods are called after.
    static func isProperName(_ letters: [UInt32]) -> Bool { names.contains(letters) }

    private static let names = Set(AliasWords.lists(properNames))
}
