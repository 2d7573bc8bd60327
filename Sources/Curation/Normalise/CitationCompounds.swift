/// What a word means that German, Dutch and the languages of the North put together from others: by its end.
///
/// A class, because every lexer holds it.
final class CitationCompounds: Sendable {
    static let shared = CitationCompounds()

    /// The endings in order of their last letter, which is one of ASCII.
    private let byLast: [[([UInt8], CitationWordClass)]]
    /// The letters in front of the last, as a set of their last five bits: most words are known not to be there.
    private let lettersBefore: [UInt32]

    private init() {
        var byLast = [[([UInt8], CitationWordClass)]](repeating: [], count: 26)
        var lettersBefore = [UInt32](repeating: 0, count: 26)
        for (classes, words) in Self.words {
            for word in words.split(separator: " ") {
                let bytes = Array(word.utf8)
                let last = Int(bytes[bytes.count - 1]) - 0x61
                byLast[last].append((bytes, classes))
                lettersBefore[last] |= Self.bit(bytes[bytes.count - 2])
            }
        }
        (self.byLast, self.lettersBefore) = (byLast, lettersBefore)
    }

    private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

    /// The classes of a word in lower case that no list has.
    func classes(of word: UnsafeBufferPointer<UInt8>) -> CitationWordClass {
        guard word.count > 5 else { return [] }
        let last = word[word.count - 1]
        guard last &- 0x61 < 26, lettersBefore[Int(last) - 0x61] & Self.bit(word[word.count - 2]) != 0 else {
            return []
        }
        for (ending, classes) in byLast[Int(last) - 0x61]
        where word.count >= ending.count + 3 && word.suffix(ending.count).elementsEqual(ending) { return classes }
        return []
    }

    private static let words: [(CitationWordClass, String)] = [
        (
            .organisation,
            "institut bundesamt landesamt ministerium gesellschaft verband stiftung zentrum kommission byrån verket bureau"
        ),
        (.journal, "zeitschrift nachrichten mitteilungen tidsskrift tidskrift tijdschrift jahrbuch hefte"),
        (.newspaper, "zeitung"),
        (.publisher, "verlag forlag forlaget förlag förlaget uitgeverij"),
        (.university, "universität universiteit universitet universitetet hochschule"),
        (.thesis, "dissertation diplomarbeit masterarbeit bachelorarbeit avhandling afhandling oppgave scriptie"),
        (.reportNoun, "bericht rapport rapporten report"),
    ]
}
