/// Short ASCII names and the byte that each stands for, found without making a `String` or a general hash: every tag and
/// attribute of a page is looked up.
struct NameTable: Sendable {
    private struct Slot: Sendable {
        var name: UInt64 = 0
        var count = 0
        var value: UInt8 = 0
    }

    private var slots: [Slot]
    /// How far a hash is shifted to give a slot.
    private let shift: Int

    /// Of two names that agree in their first eight bytes and their length only one may be given.
    init(_ names: [(name: String, value: UInt8)]) {
        // At most half full, so that a name that is not there is found missing at once.
        var shift = 56
        while 1 << (64 - shift) < 2 * names.count { shift -= 1 }
        self.shift = shift
        slots = [Slot](repeating: Slot(), count: 1 << (64 - shift))
        for (name, value) in names {
            let bytes = Array(name.utf8)
            let packed = bytes.withUnsafeBufferPointer { Self.packed($0) }
            var index = index(packed, bytes.count)
            while slots[index].count != 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = Slot(name: packed, count: bytes.count, value: value)
        }
    }

    /// The byte that the name stands for; nil when the table does not have it.
    subscript(bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
        let packed = Self.packed(bytes)
        var index = index(packed, bytes.count)
        while slots[index].count != 0 {
            if slots[index].name == packed, slots[index].count == bytes.count { return slots[index].value }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The first eight bytes.
    private static func packed(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var packed: UInt64 = 0
        for index in 0..<min(bytes.count, 8) { packed = packed << 8 | UInt64(bytes[index]) }
        return packed
    }

    /// Fibonacci hashing: the top bits of a product with 2^64 divided by the golden ratio.
    private func index(_ packed: UInt64, _ count: Int) -> Int {
        Int(((packed &+ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
    }
}
