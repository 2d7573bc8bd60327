/// A comparison as a table of GitHub Flavored Markdown.
public struct MarkdownTable: Sendable {
    public var table: ComparisonTable

    public init(_ table: ComparisonTable) {
        self.table = table
    }

    /// The heading and the table; a line feed ends each line.
    public func render() -> String {
        var lines: [String] = []
        if !table.heading.isEmpty { lines += ["## " + MarkdownText.escaped(table.heading), ""] }
        lines.append(line([""] + table.names.map(\.marked)))
        lines.append("|" + String(repeating: "---|", count: table.names.count + 1))
        for row in table.rows {
            let label = MarkdownText.escaped(row.label) + (row.differs ? " ≠" : "")
            lines.append(line(label: label, row.cells.map(\.marked)))
        }
        lines.append(line([""] + table.stamps))
        return lines.map { $0 + "\n" }.joined()
    }

    private func line(_ cells: [String]) -> String {
        line(label: MarkdownText.escaped(cells[0]), Array(cells.dropFirst()))
    }

    private func line(label: String, _ cells: [String]) -> String {
        "| " + ([label] + cells.map(MarkdownText.escaped)).joined(separator: " | ") + " |"
    }
}
