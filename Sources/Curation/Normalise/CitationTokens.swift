/// The tokens of a citation. A look past either end finds a gap, so that looking ahead needs no check of its own.
struct CitationTokens: RandomAccessCollection, MutableCollection {
    private var list: [CitationToken]
    private static let gap = CitationToken(start: 0, end: 0, kind: .gap)

    init(_ list: [CitationToken] = []) {
        self.list = list
    }

    var startIndex: Int { 0 }
    var endIndex: Int { list.count }

    subscript(index: Int) -> CitationToken {
        @inline(__always)
        get { index >= 0 && index < list.count ? list[index] : Self.gap }
        // No coroutine: its frame would come from the heap.
        @inline(__always)
        set {
            if index >= 0, index < list.count { list[index] = newValue }
        }
    }

    mutating func reserveCapacity(_ count: Int) { list.reserveCapacity(count) }
    mutating func append(_ token: CitationToken) { list.append(token) }

    /// Adds a mark to the tokens of a range that are there.
    mutating func mark(_ range: Range<Int>, as shape: CitationToken.Shape) {
        list.withUnsafeMutableBufferPointer { list in
            for index in range.clamped(to: list.indices) { list[index].shape.formUnion(shape) }
        }
    }

    mutating func insert(_ token: CitationToken, at index: Int) { list.insert(token, at: index) }

    /// Drops everything from an index on.
    mutating func cut(from index: Int) {
        if index < list.count { list.removeSubrange(Swift.max(0, index)...) }
    }
}
