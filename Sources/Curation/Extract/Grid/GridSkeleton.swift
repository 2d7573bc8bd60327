internal import Markup

/// A grid of places before any text is read: which nodes of the page stand in which row and column.
///
/// Whatever a page builds its grid of (`table`, roles, `div`, `dl`), this is what comes of it.
struct GridSkeleton: Sendable {
    /// The nodes of a cell: one element, or a run of neighbours. Empty where a row has a gap.
    struct Slot: Sendable, Equatable {
        var first: Int32
        var end: Int32
        /// False where the cell only reaches into this place from the left or from above.
        var isAnchor = true
        /// True where two cells claim the place.
        var isDisputed = false

        var nodes: Range<Int> { Int(first)..<Int(end) }
        var isGap: Bool { first >= end }

        static let gap = Slot(first: 0, end: 0, isAnchor: false)

        /// The same cell in another place.
        func isSameCell(as other: Slot) -> Bool { first == other.first && end == other.end }
    }

    /// A cell as the page gives it, with its spans.
    struct Source {
        var nodes: Range<Int>
        var columns = 1
        /// 0: down to the end of the row group.
        var rows = 1
    }

    private(set) var slots: [Slot] = []
    /// Where each row lies in ``slots``.
    private(set) var rows: [Range<Int>] = []
    /// The element of each row; -1 when none stands for it.
    private(set) var rowNodes: [Int] = []
    /// Nodes with text that stand in a row and in no cell.
    var strays: [Int] = []
    /// Hidden rows and cells.
    var concealed: [Int] = []
    /// Where a span was larger than the limits allow.
    private(set) var limitedSpan: Int?
    /// Where two cells claim one place.
    private(set) var dispute: Int?
    /// True when a cell takes more than one place.
    private(set) var hasSpans = false

    /// A span larger than this is a mistake of the page.
    static let spanLimit = 64
    /// A grid may not grow beyond this by spans.
    static let slotLimit = 1 << 16

    /// What reaches down from the rows above, by column.
    private var reaching: [(slot: Slot, rows: Int)] = []

    func row(_ index: Int) -> ArraySlice<Slot> { slots[rows[index]] }

    /// Adds a row by the rules of HTML ("forming a table"): cells fill the places that no cell from above takes.
    mutating func append(_ cells: [Source], node: Int) {
        let start = slots.count
        func column(_ skeleton: Self) -> Int { skeleton.slots.count - start }
        if slots.count > Self.slotLimit { reaching.removeAll() }
        for cell in cells {
            while takeReaching(column(self)) {}
            place(cell, from: column(self), isAlone: cells.count == 1)
        }
        while takeReaching(column(self)) {}
        rows.append(start..<slots.count)
        rowNodes.append(node)
    }

    /// Nothing reaches from one row group into the next.
    mutating func endGroup() { reaching.removeAll(keepingCapacity: true) }

    /// Fills the column's place from above; false when nothing reaches there.
    private mutating func takeReaching(_ column: Int) -> Bool {
        guard column < reaching.count, reaching[column].rows > 0 else { return false }
        reaching[column].rows -= 1
        slots.append(reaching[column].slot)
        return true
    }

    private mutating func place(_ cell: Source, from column: Int, isAlone: Bool) {
        let isFull = slots.count > Self.slotLimit
        let width = isFull ? 1 : min(cell.columns, Self.spanLimit)
        let below = isFull ? 0 : cell.rows == 0 ? Int.max : cell.rows - 1
        if width > 1 || below > 0 { hasSpans = true }
        // A title may claim as much as it likes.
        if width < cell.columns && !isAlone || isFull && cell.rows != 1 {
            limitedSpan = limitedSpan ?? cell.nodes.lowerBound
        }
        var slot = Slot(first: Int32(cell.nodes.lowerBound), end: Int32(cell.nodes.upperBound))
        for offset in 0..<width {
            slot.isAnchor = offset == 0
            if offset > 0, takeReaching(column + offset) {
                slots[slots.count - 1].isDisputed = true
                dispute = dispute ?? cell.nodes.lowerBound
                continue
            }
            slots.append(slot)
            guard below > 0 else { continue }
            while reaching.count <= column + offset { reaching.append((.gap, 0)) }
            reaching[column + offset] = (Slot(first: slot.first, end: slot.end, isAnchor: false), below)
        }
    }
}
