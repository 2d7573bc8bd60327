/// Which row belongs to three neighbouring letters: a hash table with open addressing.
struct TrigramTable: Sendable {
    private var keys: [UInt64]
    private var rows: [Int32]
    private let mask: Int

    private static let free = UInt64.max

    init(_ rows: [UInt64: Int]) {
        var size = 16
        while size < rows.count * 2 { size *= 2 }
        keys = Array(repeating: Self.free, count: size)
        self.rows = Array(repeating: 0, count: size)
        mask = size - 1
        for (key, row) in rows {
            let slot = slot(of: key)
            keys[slot] = key
            self.rows[slot] = Int32(row)
        }
    }

    subscript(key: UInt64) -> Int? {
        let slot = slot(of: key)
        return keys[slot] == key ? Int(rows[slot]) : nil
    }

    /// The slot that has the key, or the free one where it belongs.
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[slot] != key, keys[slot] != Self.free { slot = (slot + 1) & mask }
        return slot
    }
}
