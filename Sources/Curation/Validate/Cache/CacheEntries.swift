/// Many small results, each by what it was made from: those of a large file, and behind them what came since it was written.
struct CacheEntries: Sendable {
    /// What this run found in the cache, or puts into it.
    enum Entry: Sendable {
        case known(EntryKey)
        case new(EntryKey, [UInt8])
    }

    /// What is to be written.
    enum Renewal: Sendable {
        /// All entries.
        case whole([UInt8])
        /// Those that the large file with this digest does not have.
        case news([UInt8], of: [UInt8])
    }

    private let base: ArraySlice<UInt8>
    private let digest: [UInt8]
    private let news: ArraySlice<UInt8>
    /// Where each entry lies, the first ones in ``base`` and the others in ``news``.
    private var ranges: [Range<Int>] = []
    private let baseCount: Int
    /// The number of each entry.
    private var places: [EntryKey: Int32] = [:]

    /// - Parameters:
    ///   - base: what ``renewed(_:)`` made as a whole, or nothing.
    ///   - digest: that of the file with it.
    ///   - news: what it made since.
    init(_ base: ArraySlice<UInt8> = [], digest: [UInt8] = [], news: ArraySlice<UInt8> = []) {
        (self.base, self.digest, self.news) = (base, digest, news)
        let (known, added) = (Self.entries(base), Self.entries(news))
        baseCount = known.count
        places.reserveCapacity(known.count + added.count)
        for entry in known + added {
            places[entry.key] = Int32(ranges.count)
            ranges.append(entry.range)
        }
    }

    private static func entries(_ bytes: ArraySlice<UInt8>) -> [(key: EntryKey, range: Range<Int>)] {
        var entries: [(key: EntryKey, range: Range<Int>)] = []
        var position = bytes.startIndex
        while bytes.endIndex - position >= headSize {
            let start = position + headSize
            let count = bytes[(position + 32)..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
            guard count <= bytes.endIndex - start else { break }
            entries.append((EntryKey(digest: bytes[position..<position + 32]), start..<start + count))
            position = start + count
        }
        return entries
    }

    var keys: Set<EntryKey> { Set(places.keys) }

    /// What was kept under the key.
    subscript(key: EntryKey) -> ArraySlice<UInt8>? {
        places[key].map { Int($0) < baseCount ? base[ranges[Int($0)]] : news[ranges[Int($0)]] }
    }

    /// What makes these the entries; nil when they are as they are.
    ///
    /// Entries that nobody asks for stay in the large file as long as they are few.
    func renewed(_ entries: [Entry]) -> Renewal? {
        var isUsed = Array(repeating: false, count: ranges.count)
        var added: [UInt8] = []
        var written: Set<EntryKey> = []
        for entry in entries {
            switch entry {
            case .known(let key): if let place = places[key] { isUsed[Int(place)] = true }
            case .new(let key, let content):
                if written.insert(key).inserted { Self.put(key.bytes, content[...], &added) }
            }
        }
        if added.isEmpty, isUsed.allSatisfy(\.self) { return nil }
        let known = bytes(of: (baseCount..<ranges.count).filter { isUsed[$0] }, in: news)
        let stale = (0..<baseCount).reduce(0) { $0 + (isUsed[$1] ? 0 : ranges[$1].count + Self.headSize) }
        guard stale + known.count + added.count <= base.count / 8 else {
            return .whole(bytes(of: (0..<baseCount).filter { isUsed[$0] }, in: base) + known + added)
        }
        return added.isEmpty && known.count == news.count ? nil : .news(known + added, of: digest)
    }

    private func bytes(of numbers: [Int], in bytes: ArraySlice<UInt8>) -> [UInt8] {
        var all: [UInt8] = []
        all.reserveCapacity(numbers.reduce(0) { $0 + ranges[$1].count + Self.headSize })
        for number in numbers {
            all += bytes[(ranges[number].lowerBound - Self.headSize)..<ranges[number].upperBound]
        }
        return all
    }

    /// A key, the number of bytes with its lowest byte first, and the bytes.
    private static func put(_ key: [UInt8], _ content: ArraySlice<UInt8>, _ all: inout [UInt8]) {
        all += key
        for shift in stride(from: 0, to: 32, by: 8) { all.append(UInt8(truncatingIfNeeded: content.count >> shift)) }
        all += content
    }

    private static let headSize = 36
}
