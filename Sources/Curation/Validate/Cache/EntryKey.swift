/// What an entry of a cache is made from, as a SHA-256.
struct EntryKey: Hashable, Sendable {
    /// The bytes of the digest.
    private let words: SIMD4<UInt64>

    /// - Parameter bytes: all that it is made from.
    init(of bytes: [UInt8]) { self.init(digest: SHA256Digest.bytes(bytes)[...]) }

    /// The 32 bytes of a digest.
    init(digest: ArraySlice<UInt8>) {
        precondition(digest.count == 32)
        words = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
    }

    /// The 32 bytes of the digest.
    var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

    /// A digest is spread evenly as it is.
    func hash(into hasher: inout Hasher) { hasher.combine(words[0]) }
}
