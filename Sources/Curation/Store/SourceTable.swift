/// What is kept of all sources of a run, in their order: one piece of bytes, from which an entry is read when it is asked
/// for. A hundred thousand pages take some 50 MB.
struct SourceTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each entry begins, and behind them where the last one ends.
    private var starts: [Int] = [0]

    init() {}

    var count: Int { starts.count - 1 }
    var indices: Range<Int> { 0..<count }

    mutating func reserve(bytes count: Int) { bytes.reserveCapacity(count) }

    mutating func append(_ state: SourceState) {
        var writer = ByteWriter()
        writer.append(state)
        bytes += writer.bytes
        starts.append(bytes.count)
    }

    /// Takes over an entry of another table.
    mutating func append(_ index: Int, of other: SourceTable) {
        bytes += other.bytes[other.starts[index]..<other.starts[index + 1]]
        starts.append(bytes.count)
    }

    /// - Throws: ``StoreDamage`` when the bytes are no table.
    subscript(index: Int) -> SourceState {
        get throws(StoreDamage) {
            var reader = reader(of: index)
            return try SourceState(from: &reader)
        }
    }

    /// What reading the source gave.
    func items(of index: Int) throws(StoreDamage) -> [SourceItem] {
        var reader = reader(of: index)
        try reader.skipList()
        if try reader.flag() { try reader.skipList() }
        if try reader.flag() { _ = try FileStamp(from: &reader) }
        try reader.skipList()
        return try reader.list()
    }

    /// By what a source is known as unchanged.
    func head(_ index: Int) throws(StoreDamage) -> (assetFolder: String?, stamp: FileStamp?, digest: ArraySlice<UInt8>)
    {
        var reader = reader(of: index)
        try reader.skipList()
        return (try reader.optional(), try reader.optional(), try reader.raw(try reader.number()))
    }

    /// The bytes of a source's path.
    func path(_ index: Int) -> ArraySlice<UInt8> {
        var reader = reader(of: index)
        guard let length = try? reader.number(), let path = try? reader.raw(length) else { return [] }
        return path
    }

    private func reader(of index: Int) -> ByteReader { ByteReader(bytes[starts[index]..<starts[index + 1]]) }

    /// Where a path stands in a table that is sorted by the bytes of paths, as that of a folder is; nil when it is not there.
    ///
    /// - Parameter hint: where it is most likely.
    func index(of path: some Collection<UInt8>, hint: Int) -> Int? {
        if hint < count, self.path(hint).elementsEqual(path) { return hint }
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self.path(middle).lexicographicallyPrecedes(path) { low = middle + 1 } else { high = middle }
        }
        return low < count && self.path(low).elementsEqual(path) ? low : nil
    }

    // MARK: Coding

    /// The lengths of the entries, then the entries.
    var stored: [UInt8] {
        var writer = ByteWriter(capacity: bytes.count + 4 * starts.count + 16)
        writer.append(count)
        for index in indices { writer.append(starts[index + 1] - starts[index]) }
        writer.append(raw: bytes[starts[0]..<starts[count]])
        return writer.bytes
    }

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
