/// A closed set of words by their ``WordHash``: a look takes the same time for one word and for twenty.
struct WordHashes: Sendable {
    /// Open addressing; 0 where a slot is free.
    private let slots: [UInt64]
    /// A bit for the first six of each hash: most words are known not to be here by one look.
    private let beginnings: UInt64

    init(_ hashes: [UInt64]) {
        var size = 8
        while size < 4 * hashes.count { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for hash in hashes {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = hash
        }
        self.slots = slots
        beginnings = hashes.reduce(0) { $0 | Self.beginning(of: $1) }
    }

    @inline(__always)
    private static func beginning(of hash: UInt64) -> UInt64 { 1 &<< (hash &>> 58) }

    /// Whether one of the words has a hash.
    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { beginnings & Self.beginning(of: hash) != 0 && isFound(hash) }

    private func isFound(_ hash: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return false
    }
}
