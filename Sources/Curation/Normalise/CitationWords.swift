/// The words that one rule asks for, found by their hash: a look takes the same time for one word and for twenty.
final class CitationWords: Sendable {
    /// In lower case.
    let words: [StaticString]
    /// Open addressing; an index of `words` plus one, 0 where a slot is free.
    private let slots: [UInt8]
    private let hashes: [UInt32]
    /// A bit for the first six of each hash: most words are known not to be here by one look.
    private let beginnings: UInt64

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
        beginnings = hashes.reduce(0) { $0 | Self.beginning(of: $1) }
    }

    @inline(__always)
    private static func beginning(of hash: UInt32) -> UInt64 { 1 &<< UInt64(hash &>> 26) }

    /// Whether one of the words may have a hash.
    @inline(__always)
    func mayHold(_ hash: UInt32) -> Bool { beginnings & Self.beginning(of: hash) != 0 }

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
    @inline(__always)
    func isOne(_ index: Int, of words: CitationWords) -> Bool {
        // A word that was cut off another one has no hash.
        let hash = tokens[index].hash
        return (hash == 0 || words.mayHold(hash)) && isFound(index, among: words)
    }

    private func isFound(_ index: Int, among words: CitationWords) -> Bool {
        let token = tokens[index]
        guard token.hash != 0 else { return token.isWordLike && words.words.contains { isWord(index, $0) } }
        guard let word = words.word(of: token.hash) else { return false }
        return isWord(index, word)
    }
}
