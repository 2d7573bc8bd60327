/// Reads what ``ByteWriter`` wrote. Bytes that are anything else are ``StoreDamage``, never a crash.
struct ByteReader {
    private let bytes: ArraySlice<UInt8>
    /// Where the next value begins, as an index of the bytes that were given.
    private(set) var position: Int
    private let end: Int

    init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        (position, end) = (bytes.startIndex, bytes.endIndex)
    }

    var isAtEnd: Bool { position == end }

    mutating func raw(_ count: Int) throws(StoreDamage) -> ArraySlice<UInt8> {
        guard count >= 0, count <= end - position else { throw StoreDamage() }
        defer { position += count }
        return bytes[position..<position + count]
    }

    mutating func skip(_ count: Int) throws(StoreDamage) {
        guard count >= 0, count <= end - position else { throw StoreDamage() }
        position += count
    }

    mutating func byteList() throws(StoreDamage) -> [UInt8] { Array(try raw(try number())) }

    /// Passes over a list of bytes or a text.
    mutating func skipList() throws(StoreDamage) { try skip(try number()) }

    mutating func number() throws(StoreDamage) -> Int {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while position < end, shift < 64 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                let half = Int(truncatingIfNeeded: value >> 1)
                return value & 1 == 0 ? half : ~half
            }
            shift += 7
        }
        throw StoreDamage()
    }

    /// A number of things, each of which takes at least a byte.
    mutating func count() throws(StoreDamage) -> Int {
        let count = try number()
        guard count >= 0, count <= end - position else { throw StoreDamage() }
        return count
    }

    mutating func word() throws(StoreDamage) -> UInt64 {
        try raw(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func flag() throws(StoreDamage) -> Bool {
        switch try raw(1).first {
        case 0: false
        case 1: true
        default: throw StoreDamage()
        }
    }

    mutating func text() throws(StoreDamage) -> String {
        let count = try number()
        return String(decoding: try raw(count), as: UTF8.self)
    }

    mutating func value<Value: Storable>(_: Value.Type = Value.self) throws(StoreDamage) -> Value {
        try Value(from: &self)
    }

    mutating func list<Value: Storable>(_: Value.Type = Value.self) throws(StoreDamage) -> [Value] {
        let count = try count()
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try Value(from: &self)) }
        return values
    }

    mutating func optional<Value: Storable>(_: Value.Type = Value.self) throws(StoreDamage) -> Value? {
        try flag() ? try Value(from: &self) : nil
    }

    /// One of the words of an enumeration.
    mutating func choice<Word: RawRepresentable>(_: Word.Type = Word.self) throws(StoreDamage) -> Word
    where Word.RawValue == String {
        guard let word = Word(rawValue: try text()) else { throw StoreDamage() }
        return word
    }
}
