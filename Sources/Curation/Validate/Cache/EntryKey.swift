/// What an entry of a cache is made from, as a SHA-256.
struct EntryKey: Hashable, Sendable {
    /// The digest, eight bytes a word.
    private let words: SIMD4<UInt64>

    /// - Parameter bytes: all that it is made from.
    init(of bytes: [UInt8]) { self.init(digest: SHA256Digest.bytes(bytes)[...]) }

    /// The 32 bytes of a digest.
    init(digest: ArraySlice<UInt8>) {
        var words: SIMD4<UInt64> = .zero
        for (place, byte) in digest.enumerated() { words[place >> 3] = words[place >> 3] << 8 | UInt64(byte) }
        self.words = words
    }

    /// The 32 bytes of the digest.
    var bytes: [UInt8] {
        (0..<32).map { UInt8(truncatingIfNeeded: words[$0 >> 3] >> UInt64(56 - 8 * ($0 & 7))) }
    }

    /// A digest is spread evenly as it is.
    func hash(into hasher: inout Hasher) { hasher.combine(words[0]) }
}
