/// How many words of a page begin, and how many end with the same few bytes, to turn down most parts of a word without
/// asking for each: no other word of the page starts as "Regression" does, so that no part of it stands alone.
///
/// Counts are of hashes of the bytes: never too small.
struct WordEdges {
    /// First the beginnings, then the ends.
    private var counts = [UInt8](filling: 2 * Self.slots, with: 0)

    private static let slots = 1024
    /// Bytes that are looked at, of shorter words all.
    private static let length = 4

    /// Takes a word that is none of those before.
    @inline(__always)
    mutating func add(_ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
        let length = min(word.count, Self.length)
        counts.withUnsafeMutableBufferPointer { counts in
            // Sound: the slots are below their number, and there are two of each.
            Self.count(&counts[Self.slot(bytes, word.lowerBound, length)])
            Self.count(&counts[Self.slots &+ Self.slot(bytes, word.upperBound &- length, length)])
        }
    }

    @inline(__always)
    private static func count(_ number: inout UInt8) { number = max(number, number &+ 1) }

    /// Whether a shorter word may begin as this one does, and whether one may end so.
    ///
    /// Parts of fewer than four bytes are left out where a small letter of ASCII begins them: they stand anywhere.
    ///
    /// - Parameter isKnown: true when the word itself was taken.
    @inline(__always)
    func mayHaveParts(
        _ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, isKnown: Bool
    ) -> (begins: Bool, ends: Bool) {
        guard word.count > Self.length else { return (true, true) }
        let others = isKnown ? 1 : 0
        return counts.withUnsafeBufferPointer { counts in
            // Sound: as in `add`.
            let (start, end) = (word.lowerBound, word.upperBound)
            var begins = counts[Self.slot(bytes, start, Self.length)] > others
            if !begins, !Self.isSmall(bytes[start]) {
                begins = counts[Self.slot(bytes, start, 2)] > 0 || counts[Self.slot(bytes, start, 3)] > 0
            }
            var ends = counts[Self.slots &+ Self.slot(bytes, end &- Self.length, Self.length)] > others
            if !ends, !Self.isSmall(bytes[end &- 2]) || !Self.isSmall(bytes[end &- 3]) {
                ends = true
            }
            return (begins, ends)
        }
    }

    @inline(__always)
    private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 0x1F }

    @inline(__always)
    private static func slot(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> Int {
        var key: UInt32 = 0
        for place in start..<(start &+ length) { key = key << 8 | UInt32(bytes[place]) }
        // Fibonacci hashing: the upper bits of the product depend on all of the key's.
        return Int((key &* 0x9E37_79B1) >> 22)
    }
}
