/// The stretches of a text that look like tables drawn with bars.
enum BarTables {
    /// Text lines between two rows that can still be a cell broken over lines.
    private static let textLimit = 64

    static func tables(in lines: [TextLine], labels: RowLabels) -> [PrintedTable] {
        let bars = lines.map(BarLine.init)
        let lastLine = bars.last { $0.kind != .blank }?.number
        return stretches(in: bars).map { range in
            let stretch = Array(bars[range])
            let tail = bars[range.upperBound...].prefix { $0.kind == .text }.prefix(textLimit)
            return BarTable(
                lines: stretch, tail: Array(tail), endsText: stretch.last { $0.kind != .blank }?.number == lastLine,
                labels: labels
            ).table
        }
    }

    /// Rows and rules that follow each other, blank lines and broken cells between them included.
    private static func stretches(in lines: [BarLine]) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var start: Int?
        var end = 0
        var hasRule = false
        for index in lines.indices {
            let line = lines[index]
            guard line.kind == .row || line.kind == .rule || line.kind == .bars else { continue }
            if let open = start, isBroken(lines, from: end, to: index, hasRule: hasRule) {
                stretches.append(open..<end)
                start = nil
            }
            if start == nil {
                start = index
                hasRule = false
            }
            hasRule = hasRule || line.kind == .rule
            end = index + 1
        }
        if let start { stretches.append(start..<end) }
        return stretches.filter { range in lines[range].contains { $0.kind == .row } }
    }

    /// Whether what stands between two rows ends the table: text behind a blank line, or the header of another table.
    private static func isBroken(_ lines: [BarLine], from end: Int, to index: Int, hasRule: Bool) -> Bool {
        guard end < index else { return false }
        let between = lines[end..<index]
        let texts = between.count { $0.kind == .text }
        if texts > 0 { return texts < between.count || texts > textLimit }
        // Blank lines only: a row with a rule below it starts another table.
        return hasRule && lines[index].kind == .row && index + 1 < lines.count && lines[index + 1].kind == .rule
            && !lines[index + 1].isGridRule
    }
}
