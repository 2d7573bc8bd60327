internal import Markup

/// The cells of one `<table>` of a page, with spans expanded to a true grid.
struct HTMLGrid {
    private(set) var rows: [[GridCell]] = []
    /// The `tr` node of each row.
    let rowNodes: [Int]

    /// A span larger than this is a mistake of the page.
    private static let spanLimit = 64

    init(document: HTMLDocument, table: Int) {
        var budget = ExtractLimits.cells
        self.init(document: document, table: table, budget: &budget)
    }

    /// - Parameter budget: how many more cells may be made; below zero afterwards when there were not enough, and then the
    ///   grid is not whole.
    init(document: HTMLDocument, table: Int, budget: inout Int) {
        rowNodes = Self.rows(of: table, in: document)
        var pending: [Int: (cell: GridCell, rows: Int)] = [:]
        for row in rowNodes where budget >= 0 {
            rows.append(Self.cells(ofRow: row, in: document, pending: &pending, budget: &budget))
        }
    }

    /// The table's own `tr` nodes: those of tables inside a cell are skipped.
    private static func rows(of table: Int, in document: HTMLDocument) -> [Int] {
        var rows: [Int] = []
        var index = table + 1
        let end = Int(document.nodes[table].end)
        while index < end {
            switch document.nodes[index].name {
            case .tr:
                rows.append(index)
                index = Int(document.nodes[index].end)
            case .table: index = Int(document.nodes[index].end)
            default: index += 1
            }
        }
        return rows
    }

    private static func cells(
        ofRow row: Int, in document: HTMLDocument, pending: inout [Int: (cell: GridCell, rows: Int)],
        budget: inout Int
    ) -> [GridCell] {
        var cells: [GridCell] = []
        func takePending() {
            while budget >= 0, let above = pending[cells.count] {
                budget -= 1
                pending[cells.count] = above.rows > 1 ? (above.cell, above.rows - 1) : nil
                cells.append(above.cell)
            }
        }
        var index = row + 1
        let end = Int(document.nodes[row].end)
        while index < end, budget >= 0 {
            let node = document.nodes[index]
            guard node.kind == .element, node.name == .td || node.name == .th else {
                index = node.kind == .element && node.name == .table ? Int(node.end) : index + 1
                continue
            }
            takePending()
            let cell = ShownText.cell(document, index)
            let below = span(.rowspan, of: index, in: document) - 1
            for _ in 0..<span(.colspan, of: index, in: document) {
                budget -= 1
                if below > 0 { pending[cells.count] = (cell, below) }
                cells.append(cell)
            }
            index = Int(node.end)
        }
        takePending()
        return cells
    }

    private static func span(_ name: HTMLAttribute.Name, of index: Int, in document: HTMLDocument) -> Int {
        guard let text = document.string(name, of: index), let count = Int(text) else { return 1 }
        return min(max(count, 1), spanLimit)
    }
}
