/// Names, numbered from 1, that are found by length and first and last eight bytes: those that a schema speaks of.
///
/// `@unchecked Sendable` is sound because the memory is written in `init` only and freed in `deinit`.
final class JSONSymbols: @unchecked Sendable {
    /// The most names there can be.
    static let maximumCount = 60_000

    /// The table's memory, valid as long as the symbols live.
    let view: JSONSymbolsView
    private let entries: UnsafeMutablePointer<JSONSymbolsView.Entry>
    private let bytes: UnsafeMutablePointer<UInt8>

    /// Numbers names in their order. They must be distinct and no more than ``maximumCount``.
    init(_ names: [[UInt8]]) {
        var bits = 4
        while 1 << bits < names.count * 4 { bits += 1 }
        entries = .allocate(capacity: 1 << bits)
        entries.initialize(repeating: JSONSymbolsView.Entry(), count: 1 << bits)
        let all = names.flatMap { $0 } + [UInt8](repeating: 0, count: 8)
        bytes = .allocate(capacity: all.count)
        bytes.initialize(from: all, count: all.count)
        view = JSONSymbolsView(
            entries: entries, bytes: bytes, shift: UInt64(64 - bits), mask: 1 << bits - 1)
        var start = 0
        for (position, name) in names.enumerated() {
            let (first, last) = JSONSymbolsView.ends(bytes + start, name.count)
            let hash = JSONSymbolsView.hash(first, last, name.count)
            var place = Int(truncatingIfNeeded: hash >> view.shift)
            while entries[place].number != 0 { place = (place + 1) & view.mask }
            entries[place] = JSONSymbolsView.Entry(
                first: first, last: last, length: UInt32(name.count), start: UInt32(start), number: UInt16(position + 1)
            )
            start += name.count
        }
    }

    deinit {
        entries.deallocate()
        bytes.deallocate()
    }
}
