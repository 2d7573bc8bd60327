/// Many small results in one file, each by what it was made from.
struct CacheEntries: Sendable {
    /// What this run found in the cache, or puts into it.
    enum Entry: Sendable {
        case known(EntryKey)
        case new(EntryKey, [UInt8])

        fileprivate var key: EntryKey {
            switch self {
            case .known(let key), .new(let key, _): key
            }
        }
    }

    private let bytes: ArraySlice<UInt8>
    /// Where each entry lies.
    private var places: [EntryKey: Range<Int>] = [:]

    /// - Parameter bytes: what ``renewed(_:)`` made, or nothing.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        var position = bytes.startIndex
        while bytes.endIndex - position >= 36 {
            let start = position + 36
            let count = bytes[(position + 32)..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
            guard count <= bytes.endIndex - start else { return }
            places[EntryKey(digest: bytes[position..<position + 32])] = start..<start + count
            position = start + count
        }
    }

    var keys: Set<EntryKey> { Set(places.keys) }

    /// What was kept under the key.
    subscript(key: EntryKey) -> ArraySlice<UInt8>? { places[key].map { bytes[$0] } }

    /// The file's bytes with exactly these entries; nil when they are as they are.
    func renewed(_ entries: [Entry]) -> [UInt8]? {
        let isSame = entries.allSatisfy { entry in
            if case .known = entry { true } else { false }
        }
        if isSame, Set(entries.map(\.key)) == keys { return nil }
        var all: [UInt8] = []
        all.reserveCapacity(bytes.count + bytes.count / 8)
        var written: Set<EntryKey> = []
        for entry in entries where written.insert(entry.key).inserted {
            switch entry {
            case .known(let key):
                guard let place = places[key] else { continue }
                Self.put(key, bytes[place], &all)
            case .new(let key, let content): Self.put(key, content[...], &all)
            }
        }
        return all
    }

    /// A key, the number of bytes with its lowest byte first, and the bytes.
    private static func put(_ key: EntryKey, _ content: ArraySlice<UInt8>, _ all: inout [UInt8]) {
        all += key.bytes
        for shift in stride(from: 0, to: 32, by: 8) { all.append(UInt8(truncatingIfNeeded: content.count >> shift)) }
        all += content
    }
}
