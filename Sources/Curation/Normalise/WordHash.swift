/// The hash of a word in lower case, by which rules and lists know it.
///
/// It stands for the word: no two words of a length of up to eight bytes have the same, and among a billion other words one has
/// the hash of any of the few thousand that are asked for by a chance of one to some million. The compiler knows the hash of a
/// literal, so that to ask for a word takes one comparison. It is not for storage: it differs between processors that keep
/// integers in another order.
enum WordHash {
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The hash of a literal.
    @inline(__always)
    static func of(_ word: StaticString) -> UInt64 { of(word.utf8Start, count: word.utf8CodeUnitCount) }

    /// The hash of a word's bytes, 0 for none.
    static func of(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        word.baseAddress.map { of($0, count: word.count) } ?? 0
    }

    static func of(_ word: some Collection<UInt8>) -> UInt64 {
        word.withContiguousStorageIfAvailable { of($0) } ?? Array(word).withUnsafeBufferPointer { of($0) }
    }

    /// Eight bytes at a time; the last eight may be partly those before them, so that nothing else is read. Without a loop for
    /// all words but the longest, and with few branches: the compiler gives up on literals otherwise.
    @inline(__always)
    private static func of(_ start: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        let bytes = UnsafeRawPointer(start)
        let length = UInt64(truncatingIfNeeded: count) &* factor
        if count > 8 {
            var hash = mix(length, bytes.loadUnaligned(as: UInt64.self))
            var offset = 8
            while offset &+ 8 < count {
                hash = mix(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset &+= 8
            }
            return mix(hash, bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
        }
        if count >= 4 {
            let first = bytes.loadUnaligned(as: UInt32.self)
            let last = bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            return mix(length, UInt64(first) | UInt64(last) &<< 32)
        }
        guard count > 0 else { return 0 }
        return mix(length, UInt64(start[0]) | UInt64(start[count &>> 1]) &<< 8 | UInt64(start[count &- 1]) &<< 16)
    }

    @inline(__always)
    private static func mix(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
        // The upper half of a product is good, the lower, which finds places in tables, gets of it.
        let product = (hash ^ bytes) &* factor
        return product ^ product &>> 32
    }
}
