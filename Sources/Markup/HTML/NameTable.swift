/// Short ASCII names and the byte that each stands for, found without making a `String` or a general hash: every tag and
/// attribute of a page is looked up.
///
/// Tables live as long as the program: their memory is never given back, so that a look-up counts no references.
struct NameTable: @unchecked Sendable {
    private struct Slot {
        var name: UInt64 = 0
        var count = 0
        var value: UInt8 = 0
    }

    private let slots: UnsafePointer<Slot>
    private let last: Int
    /// How far a hash is shifted to give a slot.
    private let shift: Int

    /// Of two names that agree in their first eight bytes and their length only one may be given.
    init(_ names: [(name: String, value: UInt8)]) {
        // At most half full, so that a name that is not there is found missing at once.
        var shift = 56
        while 1 << (64 - shift) < 2 * names.count { shift -= 1 }
        self.shift = shift
        let size = 1 << (64 - shift)
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: size)
        slots.initialize(repeating: Slot(), count: size)
        self.slots = UnsafePointer(slots)
        last = size - 1
        for (name, value) in names {
            let bytes = Array(name.utf8)
            let packed = bytes.withUnsafeBufferPointer { Self.packed($0) }
            var index = index(packed, bytes.count)
            while slots[index].count != 0 { index = (index + 1) & last }
            slots[index] = Slot(name: packed, count: bytes.count, value: value)
        }
    }

    /// The byte that the name stands for; nil when the table does not have it.
    subscript(bytes: UnsafeBufferPointer<UInt8>) -> UInt8? { value(Self.packed(bytes), bytes.count) }

    /// The same for a name of one byte or more where at least eight bytes can be read.
    @inline(__always)
    subscript(start: UnsafePointer<UInt8>, count: Int) -> UInt8? {
        let word = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
        return value(count < 8 ? word & ~(~0 &<< UInt64(truncatingIfNeeded: count &* 8)) : word, count)
    }

    @inline(__always)
    private func value(_ packed: UInt64, _ count: Int) -> UInt8? {
        var index = index(packed, count)
        while slots[index].count != 0 {
            if slots[index].name == packed, slots[index].count == count { return slots[index].value }
            index = (index &+ 1) & last
        }
        return nil
    }

    /// The first eight bytes, the first one lowest.
    private static func packed(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var packed: UInt64 = 0
        for index in 0..<min(bytes.count, 8) { packed |= UInt64(bytes[index]) << UInt64(index * 8) }
        return packed
    }

    /// Fibonacci hashing: the top bits of a product with 2^64 divided by the golden ratio.
    @inline(__always)
    private func index(_ packed: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: ((packed &+ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(shift))
    }
}
