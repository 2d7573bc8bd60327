/// A set of bytes as a table of bits: whether a byte is in it is told by a look, and there is nothing to count references of.
struct ByteTable: Sendable {
    private var low: (UInt64, UInt64) = (0, 0)
    private var high: (UInt64, UInt64) = (0, 0)

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            let bit: UInt64 = 1 << UInt64(byte & 63)
            switch byte >> 6 {
            case 0: low.0 |= bit
            case 1: low.1 |= bit
            case 2: high.0 |= bit
            default: high.1 |= bit
            }
        }
    }

    @inline(__always)
    func holds(_ byte: UInt8) -> Bool {
        let half = byte < 0x80 ? low : high
        return (byte & 0x40 == 0 ? half.0 : half.1) & (1 << UInt64(byte & 63)) != 0
    }
}
