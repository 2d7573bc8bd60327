/// How many words of a page begin, and how many end with the same few bytes, to turn down most parts of a word without
/// asking for each: no other word of the page starts as "Regression" does, so that no part of it stands alone.
///
/// Counts are of hashes of the bytes: never too small.
struct WordEdges {
    /// First the beginnings, then the ends.
    private var counts = [UInt8](filling: 2 * Self.slots, with: 0)

    fileprivate static let slots = 1024
    /// Bytes that are looked at, of shorter words all.
    fileprivate static let length = 4

    /// Takes words, for the time of a call.
    struct Writer {
        fileprivate let counts: UnsafeMutableBufferPointer<UInt8>

        /// Takes a word that is none of those before.
        @inline(__always)
        func add(_ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
            let length = min(word.count, WordEdges.length)
            // Sound: the slots are below their number, and there are two of each.
            count(WordEdges.slot(bytes, word.lowerBound, length))
            count(WordEdges.slots &+ WordEdges.slot(bytes, word.upperBound &- length, length))
        }

        @inline(__always)
        private func count(_ slot: Int) { counts[slot] = max(counts[slot], counts[slot] &+ 1) }
    }

    @inline(__always)
    mutating func write(_ body: (Writer) -> Void) {
        counts.withUnsafeMutableBufferPointer { body(Writer(counts: $0)) }
    }

    /// Whether a shorter word may begin as this one does, and whether one may end so.
    ///
    /// Words of two bytes are left out where a small letter of ASCII begins them: they stand anywhere.
    ///
    /// - Parameter isKnown: true when the word itself was taken.
    @inline(__always)
    func mayHaveParts(
        _ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, isKnown: Bool
    ) -> (begins: Bool, ends: Bool) {
        guard word.count > Self.length else { return (true, true) }
        let others = isKnown ? 1 : 0
        return counts.withUnsafeBufferPointer { counts in
            // Sound: as in ``Writer/add(_:of:)``, and the word has more bytes than are looked at.
            let (start, end) = (word.lowerBound, word.upperBound)
            let begins =
                counts[Self.slot(bytes, start, 4)] > others || counts[Self.slot(bytes, start, 3)] > 0
                || !Self.isSmall(bytes[start]) && counts[Self.slot(bytes, start, 2)] > 0
            let ends =
                counts[Self.slots &+ Self.slot(bytes, end &- 4, 4)] > others
                || counts[Self.slots &+ Self.slot(bytes, end &- 3, 3)] > 0
                || !Self.isSmall(bytes[end &- 2]) && counts[Self.slots &+ Self.slot(bytes, end &- 2, 2)] > 0
            return (begins, ends)
        }
    }

    @inline(__always)
    private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 0x1F }

    /// - Parameter length: four at most.
    @inline(__always)
    fileprivate static func slot(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> Int {
        var key: UInt32 = 0
        if length == 4 {
            key = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt32.self)
        } else {
            for place in start..<(start &+ length) { key = key << 8 | UInt32(bytes[place]) }
        }
        // Fibonacci hashing: the upper bits of the product depend on all of the key's.
        return Int((key &* 0x9E37_79B1) >> 22)
    }
}
