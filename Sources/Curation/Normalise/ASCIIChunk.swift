/// Up to eight bytes looked at together, for runs of letters and digits of ASCII.
///
/// Sets of bytes are the high bits of an integer, the first byte's lowest.
struct ASCIIChunk {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// How many letters and digits stand in front of anything else.
    let count: Int
    /// These in lower case, the first lowest; 0 behind them.
    let lowercased: UInt64
    /// Which of these are letters.
    let letters: UInt64
    /// Which of these are capitals.
    let capitals: UInt64

    /// - Parameter index: inside the bytes.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        let word = Self.word(bytes, at: index)
        // Without the high bits no sum carries from byte to byte.
        let plain = word & ~Self.high
        let small = plain | 0x20 &* Self.ones
        let areLetters = Self.between(small, UInt8(ascii: "a"), UInt8(ascii: "z")) & ~word
        let areDigits = Self.between(plain, UInt8(ascii: "0"), UInt8(ascii: "9")) & ~word
        let others = (areLetters | areDigits) ^ Self.high
        count = others == 0 ? 8 : others.trailingZeroBitCount &>> 3
        let kept: UInt64 = others == 0 ? ~0 : ((others & (0 &- others)) &>> 7) &- 1
        lowercased = small & kept
        letters = areLetters & kept
        capitals = areLetters & kept & ~(word &<< 2)
    }

    /// How many bytes a set has.
    @inline(__always)
    static func count(_ set: UInt64) -> Int { Int(truncatingIfNeeded: ((set &>> 7) &* ones) &>> 56) }

    /// Whether the first letter is a capital.
    @inline(__always)
    var isCapital: Bool { capitals & (letters & (0 &- letters)) != 0 }

    /// The bytes that are from one to another, none of which has its high bit.
    @inline(__always)
    private static func between(_ word: UInt64, _ first: UInt8, _ last: UInt8) -> UInt64 {
        let fromFirst = word &+ UInt64(0x80 &- first) &* ones
        let behindLast = word &+ UInt64(0x7F &- last) &* ones
        return fromFirst & ~behindLast & high
    }

    /// The bytes from an index on, the first lowest; 0 behind the end.
    @inline(__always)
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        let missing = index &+ 8 &- bytes.count
        if missing <= 0 { return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) }
        if bytes.count >= 8 {
            // The last eight, without those in front of the index.
            let last = raw.loadUnaligned(fromByteOffset: bytes.count &- 8, as: UInt64.self)
            return UInt64(littleEndian: last) &>> (UInt64(missing) &* 8)
        }
        return bytes[index...].reversed().reduce(0) { $0 &<< 8 | UInt64($1) }
    }
}
