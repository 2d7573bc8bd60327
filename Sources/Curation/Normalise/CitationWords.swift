/// The words that one rule asks for, found by their hash: a look takes the same time for one word and for twenty.
final class CitationWords: Sendable {
    /// In lower case.
    let words: [StaticString]
    /// Open addressing; 0 where a slot is free.
    private let slots: [UInt64]
    /// A bit for the first six of each hash: most words are known not to be here by one look.
    private let beginnings: UInt64

    init(_ words: StaticString...) {
        var size = 8
        while size < 4 * words.count { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for word in words {
            let hash = WordHash.of(word)
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = hash
        }
        (self.words, self.slots) = (words, slots)
        beginnings = slots.reduce(0) { $1 == 0 ? $0 : $0 | Self.beginning(of: $1) }
    }

    @inline(__always)
    private static func beginning(of hash: UInt64) -> UInt64 { 1 &<< (hash &>> 58) }

    /// Whether one of the words has a hash.
    @inline(__always)
    func hold(_ hash: UInt64) -> Bool { beginnings & Self.beginning(of: hash) != 0 && isFound(hash) }

    private func isFound(_ hash: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return false
    }
}

extension CitationReader {
    /// Whether a token is one of the words.
    @inline(__always)
    func isOne(_ index: Int, of words: CitationWords) -> Bool { words.hold(tokens[index].hash) }
}
