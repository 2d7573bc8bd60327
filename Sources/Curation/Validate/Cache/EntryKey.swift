/// What an entry of a cache is made from, as a SHA-256.
struct EntryKey: Hashable, Sendable {
    let bytes: [UInt8]

    /// - Parameter bytes: all that it is made from.
    init(of bytes: [UInt8]) { self.bytes = SHA256Digest.bytes(bytes) }

    /// The 32 bytes of a digest.
    init(digest: ArraySlice<UInt8>) { bytes = Array(digest) }

    static func == (one: EntryKey, other: EntryKey) -> Bool { one.bytes == other.bytes }

    /// A digest is spread evenly as it is.
    func hash(into hasher: inout Hasher) {
        hasher.combine(bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
}
