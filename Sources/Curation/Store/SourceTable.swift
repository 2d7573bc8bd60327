/// What is kept of all sources of a run, in their order. An entry is read when it is asked for.
///
/// Most entries are those of an earlier run, in a list that is kept as it is; what is new stands in a list of its own, so
/// that a run after a small change copies and writes little.
struct SourceTable: Sendable {
    private var base = SourceList()
    private var news = SourceList()
    /// Of each source the number of its entry in ``base``, and behind those in ``news``.
    private var places: [Int32] = []

    init() {}

    /// A table without sources that can take over those of another.
    init(over other: SourceTable) { base = other.base }

    var count: Int { places.count }
    var indices: Range<Int> { places.indices }

    /// Makes room for what is new.
    mutating func reserve(bytes count: Int) { news.reserve(bytes: count) }

    mutating func append(_ state: SourceState) {
        var writer = ByteWriter()
        writer.append(state)
        append(writer.bytes)
    }

    private mutating func append(_ entry: some Sequence<UInt8>) {
        places.append(Int32(base.count + news.count))
        news.append(entry)
    }

    /// Takes over an entry of another table: of the one that this was made over, or of any when it was made over none.
    mutating func append(_ index: Int, of other: SourceTable) {
        let place = other.places[index]
        if Int(place) < base.count { places.append(place) } else { append(other.entry(index)) }
    }

    private func entry(_ index: Int) -> ArraySlice<UInt8> {
        let place = Int(places[index])
        return place < base.count ? base[place] : news[place - base.count]
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

    private func reader(of index: Int) -> ByteReader { ByteReader(entry(index)) }

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

    /// Whether most of the earlier list still counts, and little is new beside it: then it need not be written again.
    var isMostlyAsBefore: Bool {
        if base.count == 0 { return false }
        var used = 0
        for place in places where place < base.count { used += base[Int(place)].count }
        return news.length + base.length - used <= base.length / 8
    }

    /// All entries as one list, which is the base of the next table.
    var whole: SourceTable {
        var table = SourceTable()
        if base.count == 0 {
            table.base = news
        } else {
            table.base.reserve(bytes: base.length + news.length)
            for index in indices { table.base.append(entry(index)) }
        }
        table.places = indices.map { Int32($0) }
        return table
    }

    var storedBase: [UInt8] { base.stored }

    /// What is new, and the order: runs of entries that follow each other.
    var storedChanges: [UInt8] {
        var runs: [Range<Int>] = []
        for place in places.lazy.map({ Int($0) }) {
            if let last = runs.last, last.upperBound == place {
                runs[runs.count - 1] = last.lowerBound..<place + 1
            } else {
                runs.append(place..<place + 1)
            }
        }
        var writer = ByteWriter(capacity: news.length + 16)
        writer.append(runs.count)
        for run in runs {
            writer.append(run.lowerBound)
            writer.append(run.count)
        }
        writer.append(raw: news.stored)
        return writer.bytes
    }

    /// - Throws: ``StoreDamage`` when the bytes are no table.
    init(base bytes: [UInt8], changes: [UInt8]) throws(StoreDamage) {
        base = try SourceList(stored: bytes)
        var reader = ByteReader(changes)
        var runs: [Range<Int>] = []
        for _ in 0..<(try reader.count()) {
            let (start, count) = (try reader.number(), try reader.number())
            guard start >= 0, count > 0, start <= Int(Int32.max) - count else { throw StoreDamage() }
            runs.append(start..<start + count)
        }
        news = try SourceList(stored: Array(changes[reader.position...]))
        guard runs.allSatisfy({ $0.upperBound <= base.count + news.count }) else { throw StoreDamage() }
        places = runs.flatMap { $0.map { Int32($0) } }
    }
}
