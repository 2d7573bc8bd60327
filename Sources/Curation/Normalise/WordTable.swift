/// A closed set of words that answers for bytes in place, without making a string; ASCII case doesn't matter.
///
/// A word is known by its ``WordHash``.
struct WordTable: Sendable {
    /// Open addressing; 0 where a slot is free.
    private let slots: [UInt64]
    private let longest: Int

    /// - Parameter words: lower case, separated by white space.
    init(_ words: String) {
        let words = words.utf8.split { $0 <= 0x20 }
        let hashes = words.map { WordHash.of($0) }
        var size = 16
        while size < hashes.count * 3 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for hash in hashes {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = hash
        }
        self.slots = slots
        longest = words.reduce(0) { max($0, $1.count) }
    }

    func contains(_ word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBufferPointer { contains($0) } }

    func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count <= longest else { return false }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { small in
            for offset in word.indices { small[offset] = word[offset].lowercased }
            return holds(WordHash.of(UnsafeBufferPointer(rebasing: small[..<word.count])))
        }
    }

    private func holds(_ hash: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return false
    }
}

extension PrintedText {
    /// Whether the bytes of the range are a word of the table.
    func isWord(_ range: Range<Int>, of table: WordTable) -> Bool { table.contains(bytes[range]) }

    /// The runs of letters, digits and apostrophes in a range.
    func letterRuns(_ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        for index in range {
            let byte = bytes[index]
            let isPart = byte.isLetter && dashLength(at: index) == 0 || byte.isDigit || byte == UInt8(ascii: "'")
            if isPart {
                start = start ?? index
            } else if let from = start {
                found.append(from..<index)
                start = nil
            }
        }
        if let from = start { found.append(from..<range.upperBound) }
        return found
    }

    /// Whether any word of the range is in the table.
    func hasWord(of table: WordTable, in range: Range<Int>) -> Bool {
        letterRuns(range).contains { isWord($0, of: table) }
    }
}
