/// A set of texts (row labels, names of fields) that are looked for at a place of a line, found by their first two bytes.
struct TextStarts: Sendable {
    private let texts: [[UInt8]]
    /// The third byte of each text; 0 where it has none.
    private let thirds: [UInt8]
    /// The first two bytes of all texts as a table of bits: nearly every place of a line is turned down by a look.
    private var bits = [UInt64](repeating: 0, count: 1 << 10)
    /// How many bits are set before each word of the table: what a pair of bytes is the how-manieth of.
    private var ranks: [Int] = []
    /// Indices of the texts by their first two bytes, and where those of each pair start.
    private let members: [Int]
    private var memberStarts: [Int] = []

    /// - Parameter texts: comparison keys (``LabelText/key(_:)``).
    init(_ texts: [[UInt8]]) {
        self.texts = texts
        thirds = texts.map { $0.count > 2 ? $0[2] : 0 }
        let starts = texts.indices.filter { texts[$0].count >= 2 }.map {
            (pair: Self.pair(texts[$0][0], texts[$0][1]), index: $0)
        }.sorted { $0 < $1 }
        members = starts.map(\.index)
        for (place, start) in starts.enumerated() where place == 0 || starts[place - 1].pair != start.pair {
            bits[start.pair >> 6] |= 1 << UInt64(start.pair & 63)
            memberStarts.append(place)
        }
        memberStarts.append(members.count)
        var rank = 0
        for word in bits {
            ranks.append(rank)
            rank += word.nonzeroBitCount
        }
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

    private func mayStart(_ first: UInt8, _ second: UInt8) -> Bool {
        let pair = Self.pair(first, second)
        return bits[pair >> 6] & (1 << UInt64(pair & 63)) != 0
    }

    /// Where in ``members`` the texts stand that start with these bytes.
    private func bucket(_ first: UInt8, _ second: UInt8) -> Range<Int> {
        let pair = Self.pair(first, second)
        let (word, bit) = (bits[pair >> 6], UInt64(1) << UInt64(pair & 63))
        guard word & bit != 0 else { return 0..<0 }
        let rank = ranks[pair >> 6] + (word & (bit - 1)).nonzeroBitCount
        return memberStarts[rank]..<memberStarts[rank + 1]
    }

    /// False where no text stands at this place, for sure: invisible characters may precede one.
    func mayStand(in bytes: [UInt8], at place: Int) -> Bool {
        guard place + 1 < bytes.count else { return false }
        return mayStart(bytes[place], bytes[place + 1]) || LabelText.mayBeInvisible(bytes[place])
    }

    /// Calls `found` with the index and the length in bytes of every text that stands at the start of `line`.
    ///
    /// Invisible characters in the line do not count, as in ``LabelText/prefixLength(of:in:)``.
    func forEach(at line: TextBytes, _ found: (Int, Int) -> Void) {
        let start = LabelText.visibleStart(of: line)
        guard start + 1 < line.endIndex, mayStart(line[start], line[start + 1]) else { return }
        // Where plain ASCII or the rest of a letter follows, nothing invisible stands before it: most texts of the bucket go
        // on otherwise.
        let third = start + 2 < line.endIndex ? line[start + 2] : 0
        let isPlain = (0x21...0x7E).contains(third) || (0x80...0xBF).contains(third)
        for member in bucket(line[start], line[start + 1]) {
            let index = members[member]
            if isPlain, thirds[index] != third, thirds[index] != 0 { continue }
            if let length = LabelText.prefixLength(of: texts[index], in: line) { found(index, length) }
        }
    }
}
