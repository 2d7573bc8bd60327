/// A closed set of words that answers for bytes in place, without making a string; ASCII case doesn't matter.
struct WordTable: Sendable {
    private let hashes: WordHashes
    private let longest: Int

    /// - Parameter words: lower case, separated by white space.
    init(_ words: String) {
        let words = words.utf8.split { $0 <= 0x20 }
        hashes = WordHashes(words.map { WordHash.of($0) })
        longest = words.reduce(0) { max($0, $1.count) }
    }

    func contains(_ word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBufferPointer { contains($0) } }

    func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count <= longest else { return false }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { small in
            for offset in word.indices { small[offset] = word[offset].lowercased }
            return hashes.contains(WordHash.of(UnsafeBufferPointer(rebasing: small[..<word.count])))
        }
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
