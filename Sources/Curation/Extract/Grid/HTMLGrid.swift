internal import Markup

/// The cells of a grid with their text. Cells that span rows or columns stand in every place they cover, so that the
/// rows form a true grid.
struct HTMLGrid {
    private(set) var rows: [[GridCell]] = []
    /// The element of each row.
    let rowNodes: [Int]

    /// Reads every cell once.
    init(_ skeleton: GridSkeleton, text: inout ShownText) {
        rowNodes = skeleton.rowNodes
        rows.reserveCapacity(skeleton.rows.count)
        for index in skeleton.rows.indices {
            let places = skeleton.rows[index]
            let above = index > 0 ? skeleton.rows[index - 1] : 0..<0
            var cells: [GridCell] = []
            cells.reserveCapacity(places.count)
            for (column, place) in places.enumerated() {
                let slot = skeleton.slots[place]
                var cell: GridCell
                if slot.isGap {
                    cell = GridCell(text: [], line: cells.first?.line ?? 1)
                } else if column > 0, skeleton.slots[place - 1].isSameCell(as: slot) {
                    cell = cells[column - 1]
                } else if !slot.isAnchor, column < above.count,
                    skeleton.slots[above.lowerBound + column].isSameCell(as: slot)
                {
                    cell = rows[index - 1][column]
                } else {
                    cell = text.cell(slot.nodes)
                }
                if slot.isDisputed { cell.isDoubtful = true }
                cells.append(cell)
            }
            rows.append(cells)
        }
    }

    /// The grid of the `table` element at `table`.
    init(document: HTMLDocument, table: Int) {
        let visibility = PageVisibility(document)
        var text = ShownText(document: document, visibility: visibility)
        self.init(GridSkeleton(table: table, in: document, visibility: visibility), text: &text)
    }
}
