/// Shares the columns of a terminal among the columns of a table.
///
/// Columns that need little get what they need; the others share the rest evenly, the first ones taking what can't be
/// divided.
struct TerminalTableWidths {
    /// One width a column, the label column first.
    private(set) var columns: [Int]

    /// Narrower than this no value can be read.
    private static let narrowest = 6
    /// Room for `Seminal source`.
    private static let narrowestLabel = 14

    /// - Parameters:
    ///   - cells: rows of cells, all of the same count, labels first.
    ///   - available: columns of the terminal.
    ///   - ruleWidth: columns between two columns of the table.
    ///   - edgeWidth: columns at both edges together.
    init(cells: [[String]], available: Int, ruleWidth: Int, edgeWidth: Int) {
        let count = cells.first?.count ?? 0
        let natural = (0..<count).map { column in
            cells.reduce(Self.narrowest) { max($0, WrappedText.naturalWidth(of: $1[column])) }
        }
        columns = natural
        guard count > 1 else { return }
        let content = available - edgeWidth - ruleWidth * (count - 1)
        // Labels are short; a fifth of the line is the most they get while values have to wrap, unless that were too
        // narrow for the words in them.
        columns[0] = min(natural[0], max(Self.narrowestLabel, content / 5))
        let shares = Self.share(max(0, content - columns[0]), among: Array(natural.dropFirst()))
        columns.replaceSubrange(1..., with: shares)
    }

    private static func share(_ total: Int, among natural: [Int]) -> [Int] {
        var widths = natural
        var rest = total
        var open = natural.indices.sorted { (natural[$0], $0) < (natural[$1], $1) }
        while let column = open.first {
            let fair = rest / open.count
            guard natural[column] <= fair else { break }
            rest -= natural[column]
            open.removeFirst()
        }
        for (number, column) in open.sorted().enumerated() {
            let extra = number < rest % open.count ? 1 : 0
            widths[column] = max(narrowest, rest / open.count + extra)
        }
        return widths
    }
}
