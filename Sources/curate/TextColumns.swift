import Curation

/// A plain table for people: columns as wide as their widest cell, two spaces between.
struct TextColumns {
    private var rows: [[String]]

    init(_ header: [String]) {
        rows = [header]
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The lines. Widths count terminal cells, so wide and combining characters stay aligned.
    var text: String {
        let widths = rows[0].indices.map { column in rows.map { TerminalTable.width(of: $0[column]) }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell
                if column < row.count - 1 {
                    line += String(repeating: " ", count: widths[column] - TerminalTable.width(of: cell) + 2)
                }
            }
            return line + "\n"
        }.joined()
    }
}
