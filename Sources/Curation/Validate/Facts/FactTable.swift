/// The facts of one topic about all documents.
struct FactTable: Sendable {
    struct Entry: Sendable {
        let fact: Fact
        /// Its number among ``RuleContext/documents``.
        private let number: Int32

        var key: UInt64 { fact.key }
        var value: UInt64 { fact.value }
        var document: Int { Int(number) }

        init(_ fact: Fact, document: Int) {
            self.fact = fact
            number = Int32(document)
        }
    }

    /// Facts with one key, in the order of their documents.
    typealias Group = ArraySlice<Entry>

    /// By key, then in the order of documents, then by value.
    private(set) var entries: [Entry] = []

    /// Takes up a fact; ``complete()`` comes after the last one.
    mutating func add(_ fact: Fact, of document: Int) { entries.append(Entry(fact, document: document)) }

    mutating func complete() {
        entries.sort { left, right in
            if left.key != right.key { return left.key < right.key }
            if left.document != right.document { return left.document < right.document }
            return left.value < right.value
        }
    }

    /// The groups, by key.
    var groups: some Sequence<Group> {
        sequence(state: 0) { start -> Group? in
            guard start < entries.count else { return nil }
            let key = entries[start].key
            var end = start + 1
            while end < entries.count, entries[end].key == key { end += 1 }
            defer { start = end }
            return entries[start..<end]
        }
    }

    /// The facts with a key.
    subscript(key: UInt64) -> Group {
        var (start, end) = (0, entries.count)
        while start < end {
            let middle = (start + end) / 2
            if entries[middle].key < key { start = middle + 1 } else { end = middle }
        }
        return entries[start...].prefix { $0.key == key }
    }
}
