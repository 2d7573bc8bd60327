/// Values as bytes, one after the other, to be read back by ``ByteReader`` in the same order. Small numbers take one byte.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    init() {}

    /// - Parameter capacity: how many bytes are expected; growing to many would need room for them twice.
    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(raw more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    /// A length and so many bytes.
    mutating func append(bytes more: [UInt8]) {
        append(more.count)
        bytes.append(contentsOf: more)
    }

    /// Seven bits a byte, the sign in the lowest bit.
    mutating func append(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Eight bytes, the lowest first.
    mutating func append(_ word: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }

    mutating func append(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func append(_ text: String) {
        let utf8 = text.utf8
        append(utf8.count)
        bytes.append(contentsOf: utf8)
    }

    mutating func append<Value: Storable>(_ value: Value) { value.write(to: &self) }

    /// A list: how many, then each.
    mutating func append<Value: Storable>(list values: [Value]) {
        append(values.count)
        for value in values { value.write(to: &self) }
    }

    /// A value or nothing.
    mutating func append<Value: Storable>(optional value: Value?) {
        append(value != nil)
        value?.write(to: &self)
    }
}
