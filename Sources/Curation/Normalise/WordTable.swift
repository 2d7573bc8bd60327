/// A closed set of words that answers for bytes in place, without making a string; ASCII case doesn't matter.
struct WordTable: Sendable {
    private var slots: [[UInt8]?]
    private let mask: Int

    /// - Parameter words: lower case, separated by white space.
    init(_ words: String) {
        let list = words.utf8.split { $0 <= 0x20 }.map { Array($0) }
        var size = 16
        while size < list.count * 3 { size *= 2 }
        mask = size - 1
        slots = Array(repeating: nil, count: size)
        for word in list {
            var slot = word.withUnsafeBufferPointer { Self.hash($0) } & mask
            while slots[slot] != nil { slot = (slot + 1) & mask }
            slots[slot] = word
        }
    }

    func contains(_ word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBufferPointer { contains($0) } }

    func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var slot = Self.hash(word) & mask
        while let entry = slots[slot] {
            if entry.count == word.count, Self.isSame(entry, word) { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    /// - Parameter word: as long as the entry.
    private static func isSame(_ entry: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        for offset in entry.indices where entry[offset] != word[offset].lowercased { return false }
        return true
    }

    /// FNV-1a over the lower case bytes.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        var value: UInt32 = 2_166_136_261
        for byte in word { value = (value ^ UInt32(byte.lowercased)) &* 16_777_619 }
        return Int(value)
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
