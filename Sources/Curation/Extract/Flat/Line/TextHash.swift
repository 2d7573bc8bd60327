/// A polynomial hash of bytes that gives the hash of any piece of a line in constant time.
///
/// It only finds candidates where a mistake would hide a value; where it stands for equality (words of a page) a collision
/// would shift evidence, never text. The same on every machine and in every run, unlike `Hasher`.
enum TextHash {
    static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0
        for byte in bytes { hash = extend(hash, byte) }
        return hash
    }

    @inline(__always)
    static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 { hash &* multiplier &+ UInt64(byte) &+ 1 }

    /// The slot bits of a hash: the low bits of a product say little of the first bytes.
    @inline(__always)
    static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ (hash >> 29)) &* multiplier >> 32) }
}
