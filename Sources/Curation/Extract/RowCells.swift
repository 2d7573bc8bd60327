/// The cells of a column by their row, in the order of the rows.
///
/// Used like a dictionary; nine places in one array are found and freed sooner than a table of hashes.
public struct RowCells: Sendable, ExpressibleByDictionaryLiteral {
    /// By the row's position; empty as long as there is no cell.
    private var slots: [Cell?] = []

    /// - Parameter elements: of two cells for one row the later counts.
    public init(dictionaryLiteral elements: (RowKey, Cell)...) {
        for (key, cell) in elements { self[key] = cell }
    }

    /// A row's cell; nil where the value is missing.
    public subscript(key: RowKey) -> Cell? {
        get { slots.isEmpty ? nil : slots[key.position] }
        set {
            if slots.isEmpty {
                if newValue == nil { return }
                slots = Array(filling: RowKey.allCases.count, with: nil)
            }
            slots[key.position] = newValue
        }
    }

    /// The rows that have a cell.
    public var keys: [RowKey] { map(\.key) }
    public var values: [Cell] { slots.compactMap(\.self) }
    public var count: Int { slots.count { $0 != nil } }
    public var isEmpty: Bool { slots.allSatisfy { $0 == nil } }
}

extension RowCells: Sequence {
    public struct Iterator: IteratorProtocol {
        private let slots: [Cell?]
        private var place = 0

        fileprivate init(_ slots: [Cell?]) { self.slots = slots }

        public mutating func next() -> (key: RowKey, value: Cell)? {
            while place < slots.count {
                defer { place += 1 }
                if let cell = slots[place] { return (RowKey.allCases[place], cell) }
            }
            return nil
        }
    }

    public func makeIterator() -> Iterator { Iterator(slots) }
}

extension RowCells: Hashable {
    /// A place that was emptied is like one that never had a cell.
    public static func == (left: RowCells, right: RowCells) -> Bool {
        RowKey.allCases.allSatisfy { left[$0] == right[$0] }
    }

    public func hash(into hasher: inout Hasher) {
        for key in RowKey.allCases { hasher.combine(self[key]) }
    }
}
