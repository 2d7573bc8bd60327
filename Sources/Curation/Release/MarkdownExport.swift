/// The records as a Markdown document for reading: one section a method.
enum MarkdownExport {
    /// Sections by id.
    static func write(_ records: [MethodRecord]) -> [UInt8] {
        let sections = records.sortedByID.map(section)
        return Array(sections.joined(separator: "\n").utf8)
    }

    private static func section(_ record: MethodRecord) -> String {
        let name = ComparisonTable.name(of: record, for: "en")
        var text = "## \(MarkdownText.escaped(name.marked))\n\n"
        text += "`\(record.id)` · \(ComparisonTable.stamp(of: record, sourcesWord: nil))\n\n"
        for key in RowKey.allCases where key != .summary {
            let cell = ComparisonTable.cell(of: record, key: key, for: "en")
            guard cell.text != nil else { continue }
            text += "- **\(key.englishLabel)**: \(MarkdownText.escaped(cell.marked))\n"
        }
        let others = record.labels.sortedByTag.filter { $0.tag != name.language }
        if !others.isEmpty {
            let names = others.map { "\(MarkdownText.escaped($0.text)) (\($0.tag))" }
            text += "- **In other languages**: \(names.joined(separator: ", "))\n"
        }
        let summary = ComparisonTable.cell(of: record, key: .summary, for: "en")
        if summary.text != nil { text += "\n\(MarkdownText.escaped(summary.marked))\n" }
        return text
    }
}
