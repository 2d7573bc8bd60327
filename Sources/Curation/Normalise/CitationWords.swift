/// The words that one rule asks for, found by their hash: a look takes the same time for one word and for twenty.
final class CitationWords: Sendable {
    /// In lower case.
    let words: [StaticString]
    /// Open addressing; an index of `words` plus one, 0 where a slot is free.
    private let slots: [UInt8]
    private let hashes: [UInt32]

    init(_ words: StaticString...) {
        var size = 8
        while size < 4 * words.count { size *= 2 }
        var slots = [UInt8](repeating: 0, count: size)
        var hashes: [UInt32] = []
        for (index, word) in words.enumerated() {
            let hash = word.withUTF8Buffer { $0.reduce(CitationLexicon.seed) { CitationLexicon.hash($0, $1) } }
            var slot = Int(hash) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt8(index + 1)
            hashes.append(hash)
        }
        (self.words, self.slots, self.hashes) = (words, slots, hashes)
    }

    /// The word that has a hash; nil when none has.
    func word(of hash: UInt32) -> StaticString? {
        var slot = Int(hash) & (slots.count &- 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) &- 1
            if hashes[index] == hash { return words[index] }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return nil
    }
}

extension CitationReader {
    /// Whether a token is one of the words.
    func isOne(_ index: Int, of words: CitationWords) -> Bool {
        let token = tokens[index]
        // A word that was cut off another one has no hash.
        guard token.hash != 0 else { return token.isWordLike && words.words.contains { isWord(index, $0) } }
        guard let word = words.word(of: token.hash) else { return false }
        return isWord(index, word)
    }
}
