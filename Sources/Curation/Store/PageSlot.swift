/// Where bytes stand in a ``PagePack``, and what they are.
struct PageSlot: Sendable, Hashable {
    var offset: Int
    var length: Int
    /// The first 16 bytes of their SHA-256, as two words: bytes that are others are never taken for these.
    var digest: (UInt64, UInt64)

    init(offset: Int, bytes: [UInt8]) {
        self.offset = offset
        length = bytes.count
        digest = Self.digest(bytes)
    }

    func holds(_ bytes: [UInt8]) -> Bool { bytes.count == length && Self.digest(bytes) == digest }

    private static func digest(_ bytes: [UInt8]) -> (UInt64, UInt64) {
        let digest = SHA256Digest.bytes(bytes)
        func word(_ start: Int) -> UInt64 { digest[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) } }
        return (word(0), word(8))
    }

    static func == (left: PageSlot, right: PageSlot) -> Bool {
        left.offset == right.offset && left.length == right.length && left.digest == right.digest
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(offset)
        hasher.combine(digest.0)
    }
}

extension PageSlot: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(offset)
        writer.append(length)
        writer.append(digest.0)
        writer.append(digest.1)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        offset = try reader.number()
        length = try reader.number()
        digest = (try reader.word(), try reader.word())
    }
}
