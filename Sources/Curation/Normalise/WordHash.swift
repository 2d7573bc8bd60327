/// The hash of a word in lower case, by which rules and lists know it: FNV-1a in 64 bits.
///
/// It stands for the word: among a billion other words one has the hash of any of the few thousand that are asked for by a
/// chance of one to some million. The compiler knows the hash of a literal, so that to ask for a word takes one comparison.
enum WordHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func add(_ byte: UInt64, to hash: UInt64) -> UInt64 { (hash ^ byte) &* 0x100_0000_01B3 }

    /// The hash of a literal.
    @inline(__always)
    static func of(_ word: StaticString) -> UInt64 {
        var hash = seed
        for offset in 0..<word.utf8CodeUnitCount { hash = add(UInt64(word.utf8Start[offset]), to: hash) }
        return hash
    }

    /// The hash of a word's bytes.
    static func of(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(seed) { add(UInt64($1), to: $0) } }
}
