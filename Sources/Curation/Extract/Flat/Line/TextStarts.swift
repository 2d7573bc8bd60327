/// A set of texts (row labels, names of fields) that are looked for at a place of a line, found by their first two bytes.
struct TextStarts: Sendable {
    /// Texts by their first two bytes; the index of each is its place in the list it was made of.
    private var buckets: [UInt16: [Int]] = [:]
    private let texts: [[UInt8]]
    /// The third byte of each text; 0 where it has none.
    private let thirds: [UInt8]
    /// The first two bytes of all texts as a table of bits: nearly every place of a line is turned down by a look.
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    /// - Parameter texts: comparison keys (``LabelText/key(_:)``).
    init(_ texts: [[UInt8]]) {
        self.texts = texts
        thirds = texts.map { $0.count > 2 ? $0[2] : 0 }
        for (index, text) in texts.enumerated() where text.count >= 2 {
            let bucket = Self.bucket(text[0], text[1])
            buckets[bucket, default: []].append(index)
            bits[Int(bucket) >> 6] |= 1 << UInt64(bucket & 63)
        }
    }

    private static func bucket(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

    private func mayStart(_ first: UInt8, _ second: UInt8) -> Bool {
        let bucket = Self.bucket(first, second)
        return bits[Int(bucket) >> 6] & (1 << UInt64(bucket & 63)) != 0
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
        // Where plain ASCII follows, nothing invisible stands before it: most texts of the bucket go on otherwise.
        let third = start + 2 < line.endIndex ? line[start + 2] : 0
        let isPlain = (0x21...0x7E).contains(third)
        for index in buckets[Self.bucket(line[start], line[start + 1])] ?? [] {
            if isPlain, thirds[index] != third, thirds[index] != 0 { continue }
            if let length = LabelText.prefixLength(of: texts[index], in: line) { found(index, length) }
        }
    }
}
