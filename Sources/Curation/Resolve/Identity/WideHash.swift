/// A hash of 128 bits over words in their order, the same on every machine and in every run: to know what is the same as
/// in an earlier run.
struct WideHash: Sendable {
    private var one: UInt64 = 0x243F_6A88_85A3_08D3
    private var other: UInt64 = 0x1319_8A2E_0370_7344

    var value: UInt128 { UInt128(one) << 64 | UInt128(other) }

    mutating func combine(_ word: UInt64) {
        one = IdentityMark.folded(one ^ word)
        // Another path through the same words: what meets in one half does not in the other.
        other = IdentityMark.folded(other &+ word &* 0xA409_3822_299F_31D1)
    }

    mutating func combine(_ word: UInt128) {
        combine(UInt64(truncatingIfNeeded: word))
        combine(UInt64(truncatingIfNeeded: word >> 64))
    }

    mutating func combine(_ bytes: some Collection<UInt8>) {
        combine(UInt64(bytes.count))
        combine(IdentityMark.hash(bytes))
    }
}
