internal import Crypto

/// 64 bits that stand for texts: of SHA-256, so that nobody finds two texts that stand for each other by chance, nor
/// easily on purpose.
enum FactHash {
    static func of(_ texts: String...) -> UInt64 {
        var hash = SHA256()
        for text in texts {
            add(Array(text.utf8), to: &hash)
        }
        return number(hash)
    }

    static func of(_ bytes: [UInt8], _ text: String = "") -> UInt64 {
        var hash = SHA256()
        add(bytes, to: &hash)
        add(Array(text.utf8), to: &hash)
        return number(hash)
    }

    /// The length goes first, so that no two lists of texts are the same bytes.
    private static func add(_ bytes: [UInt8], to hash: inout SHA256) {
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    private static func number(_ hash: SHA256) -> UInt64 {
        hash.finalize().prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
