/// Entries of ``SourceTable`` in one piece of bytes. A hundred thousand pages take some 75 MB.
struct SourceList: Sendable {
    private var bytes: [UInt8] = []
    /// Where each entry begins, and behind them where the last one ends.
    private var starts: [Int] = [0]

    init() {}

    var count: Int { starts.count - 1 }
    /// The bytes of all entries.
    var length: Int { starts[count] - starts[0] }

    mutating func reserve(bytes count: Int) { bytes.reserveCapacity(count) }

    mutating func append(_ entry: some Sequence<UInt8>) {
        bytes += entry
        starts.append(bytes.count)
    }

    subscript(index: Int) -> ArraySlice<UInt8> { bytes[starts[index]..<starts[index + 1]] }

    // MARK: Coding

    /// The lengths of the entries, then the entries.
    var stored: [UInt8] {
        var writer = ByteWriter(capacity: bytes.count + 4 * starts.count + 16)
        writer.append(count)
        for index in 0..<count { writer.append(starts[index + 1] - starts[index]) }
        writer.append(raw: bytes[starts[0]..<starts[count]])
        return writer.bytes
    }

    /// - Throws: ``StoreDamage`` when the bytes are no list.
    init(stored all: [UInt8]) throws(StoreDamage) {
        var reader = ByteReader(all)
        let count = try reader.count()
        starts.reserveCapacity(count + 1)
        var end = 0
        for _ in 0..<count {
            let length = try reader.number()
            guard length >= 0, length <= all.count - end else { throw StoreDamage() }
            end += length
            starts.append(end)
        }
        let first = reader.position
        guard all.count - first == end else { throw StoreDamage() }
        bytes = all
        for index in starts.indices { starts[index] += first }
    }
}
