/// A line of the flat rendering: the label and the glued cells.
struct FlatRow: Sendable {
    var key: RowKey
    var label: String
    /// What stands behind the label, outer white space trimmed.
    var text: TextBytes
    var line: Int
    /// Numbers of the lines below that hold the rest of the row.
    var joined: [Int] = []
}

extension FlatRow {
    /// More lines than this between two rows are something else.
    private static let joinLimit = 3

    /// Takes the lines below as the rest of the row.
    mutating func join(_ lines: [(text: TextBytes, line: Int)]) {
        guard !lines.isEmpty, lines.count <= Self.joinLimit else { return }
        var whole = Array(text)
        for line in lines {
            if !whole.isEmpty { whole.append(0x20) }
            whole += line.text
            joined.append(line.line)
        }
        text = whole[...]
    }
}
