/// A table whose cells stand between bars: Markdown's pipe tables, grid tables, box drawing, a terminal's output.
///
/// What converters do to Markdown tables is undone here: missing outer bars, rows broken over lines, rules of every
/// kind, quoted or doubled lines.
struct BarTable {
    private let lines: [BarLine]
    /// Whether most rows start and end with a bar. Where they do not, a bar at the border of a line has an empty cell
    /// beside it.
    private let hasLeadingBars: Bool
    private let hasTrailingBars: Bool
    private let labels: RowLabels
    /// How many cells the rule below the header has; without a rule, as many as most rows have.
    private var ruleWidth = 0
    private(set) var table = PrintedTable()

    /// A cell that is broken over more lines than this is not one.
    private static let lineLimit = 64

    /// - Parameter tail: the lines of text right below, where a folded row may go on.
    init(lines: [BarLine], tail: [BarLine] = [], endsText: Bool, labels: RowLabels) {
        self.lines = lines
        self.labels = labels
        let rows = lines.filter { $0.kind == .row }
        hasLeadingBars = rows.count { $0.startsWithBar } * 2 >= rows.count
        hasTrailingBars = rows.count { $0.endsWithBar } * 2 >= rows.count
        table.lines = Set(lines.map(\.number))
        table.endsText = endsText
        table.isDrawn = rows.allSatisfy { $0.startsWithBar }
        if lines.contains(where: \.isBoxed) { table.markup = .plain }
        ruleWidth = measuredWidth()
        let groups = self.groups()
        if let groups, isOneRowAGroup(groups) {
            readGroups(groups)
        } else if let folded = FoldedRows(lines, tail: tail) {
            read(folded, tail: tail)
        } else {
            readLines(from: 0)
            fitWidth()
            markCut()
            markMixed()
            // Tables with rules at their borders have one below the last row.
            table.isOpenEnded = groups != nil && endsText && !isRuledOff
        }
    }

    // MARK: Grid tables: a rule between two rows, a row of several lines

    /// The rows between rules; nil when no rule starts with a corner.
    private func groups() -> [ArraySlice<BarLine>]? {
        guard lines.contains(where: \.isGridRule) else { return nil }
        return lines.filter { $0.kind == .row || $0.kind == .rule }
            .split { $0.kind == .rule }
    }

    /// Many groups: a rule stands between two rows. Few groups: rules stand around the header only, and a group that
    /// holds several labels is several rows.
    private func isOneRowAGroup(_ groups: [ArraySlice<BarLine>]) -> Bool {
        if groups.count >= 4 { return true }
        return groups.allSatisfy { group in
            let firsts = group.compactMap { cells(of: $0).first }.filter { !$0.isEmpty }
            return firsts.count < 3 && firsts.count { !labels.positions(of: $0).isEmpty } < 2
        }
    }

    private mutating func readGroups(_ groups: [ArraySlice<BarLine>]) {
        for group in groups {
            guard let first = group.first else { continue }
            var row: [PrintedTable.Cell] = []
            for line in group {
                for (column, piece) in cells(of: line).enumerated() {
                    if column == row.count { row.append(PrintedTable.Cell([], line: first.number)) }
                    if row[column].isEmpty { row[column].line = line.number }
                    if !piece.isEmpty { row[column].pieces.append(piece) }
                }
            }
            keep(row, line: first)
        }
        table.isWrapped = true
        table.isOpenEnded = table.endsText && !isRuledOff
        table.isCut = table.isOpenEnded
    }

    private var isRuledOff: Bool { lines.last { $0.kind == .row || $0.kind == .rule }?.kind == .rule }

    // MARK: Rows that are folded

    private mutating func read(_ folded: FoldedRows, tail: [BarLine]) {
        table.isDrawn = true
        table.isFolded = true
        table.isRagged = folded.isRagged
        for row in folded.rows {
            var cells = row.cells
            for column in cells.indices where folded.isFilled && cells[column].pieces.count > 1 {
                cells[column].isDoubtful = true
            }
            keep(cells, line: row.line)
        }
        table.lines.formUnion(tail.prefix(folded.tailCount).map(\.number))
        table.isCut = folded.isOpen
        readLines(from: folded.lineCount)
    }

    /// Some rows start with a bar and some do not, below a rule that does: where the rows end is a guess.
    private mutating func markMixed() {
        guard let place = lines.firstIndex(where: { $0.kind == .rule }) else { return }
        let rule = lines[place]
        // Above the row of names other lines with bars may stand, such as links.
        let rows = lines[max(place - 1, 0)...].filter { $0.kind == .row }
        guard rule.startsWithBar, rule.endsWithBar, rows.contains(where: \.startsWithBar),
            rows.contains(where: { !$0.startsWithBar })
        else { return }
        table.diagnostics.append(
            Diagnostic(
                severity: .warning, code: "columns-uncertain",
                message:
                    "some rows start with a bar and some do not; where they end is not sure, compare them with "
                    + "the page",
                line: rows.first?.number))
        for row in table.rows.indices {
            for column in table.rows[row].indices { table.rows[row][column].isDoubtful = true }
        }
    }

    // MARK: A line a row

    private mutating func readLines(from start: Int) {
        var index = start
        var lastRowLine = 0
        while index < lines.count {
            let line = lines[index]
            switch line.kind {
            case .blank, .rule, .bars: index += 1
            case .text:
                keepText(line, behind: lastRowLine, before: index + 1)
                lastRowLine = line.number
                index += 1
            case .row:
                let (cells, count) = row(at: index)
                keep(cells, line: line)
                lastRowLine = lines[index + count - 1].number
                index += count
            }
        }
    }

    /// The row that starts at `index` and how many lines it takes. A line break inside a cell is a line break in the
    /// text: such a row has no bar at its end and cells too few until the lines below complete it.
    private func row(at index: Int) -> (cells: [PrintedTable.Cell], count: Int) {
        let line = lines[index]
        var cells = self.cells(of: line).map { PrintedTable.Cell([$0], line: line.number) }
        let width = ruleWidth
        guard hasTrailingBars, !line.endsWithBar, cells.count <= width else { return (cells, 1) }
        let short = cells
        var count = 1
        while index + count < lines.count, count < Self.lineLimit {
            let next = lines[index + count]
            guard next.kind == .text || next.kind == .row, !next.startsWithBar || !hasLeadingBars else { break }
            var pieces = next.segments
            if next.endsWithBar { pieces.removeLast() }
            count += 1
            for (offset, piece) in pieces.enumerated() {
                if offset == 0, !cells.isEmpty {
                    if !piece.isEmpty { cells[cells.count - 1].pieces.append(piece) }
                } else {
                    cells.append(PrintedTable.Cell([piece], line: next.number))
                }
            }
            if next.endsWithBar || cells.count > width { break }
        }
        let isWhole = cells.count == width && lines[index + count - 1].endsWithBar
        return isWhole ? (cells, count) : (short, 1)
    }

    private func measuredWidth() -> Int {
        if let rule = lines.first(where: { $0.kind == .rule && !$0.isGridRule }) { return cells(of: rule).count }
        var counts: [Int: Int] = [:]
        for line in lines where line.kind == .row { counts[cells(of: line).count, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    /// A line without bars between two rows: the end of the cell before it when that row shows no end of its own.
    private mutating func keepText(_ line: BarLine, behind lastRowLine: Int, before next: Int) {
        if !hasTrailingBars, lastRowLine == line.number - 1, let row = table.rows.indices.last,
            let column = table.rows[row].indices.last
        {
            table.rows[row][column].pieces.append(line.text)
            table.rows[row][column].isDoubtful = true
            return
        }
        table.furniture.append(TextLine(bytes: line.text, number: line.number, isEnded: line.isEnded))
        table.diagnostics.append(
            Diagnostic(
                severity: .warning, code: "line-unplaced", message: "a line between the rows of the table is no row",
                line: line.number, residue: line.text.string))
    }

    // MARK: Cells

    private func cells(of line: BarLine) -> [TextBytes] {
        var cells = line.segments
        if hasLeadingBars, line.startsWithBar { cells.removeFirst() }
        // Behind a bar at the end stands nothing, or an empty cell where rows have no such bar.
        if line.endsWithBar == hasTrailingBars, cells.last?.isEmpty == true { cells.removeLast() }
        return cells
    }

    private mutating func keep(_ row: [PrintedTable.Cell], line: BarLine) {
        if row.count > 1 {
            table.rows.append(row)
        } else {
            // A lone cell is page furniture (the dataset block), not a row.
            let text = row.first?.pieces.first ?? line.text[line.text.endIndex...]
            table.furniture.append(TextLine(bytes: text, number: line.number, isEnded: line.isEnded))
        }
    }

    /// A row may have a bar more than the others at its border.
    private mutating func fitWidth() {
        let width = table.width
        for index in table.rows.indices where table.rows[index].count == width + 1 && index > 0 {
            if table.rows[index].last?.isEmpty == true {
                table.rows[index].removeLast()
            } else if table.rows[index][0].isEmpty, isLabel(table.rows[index][1]) {
                table.rows[index].removeFirst()
            }
        }
    }

    private func isLabel(_ cell: PrintedTable.Cell) -> Bool {
        cell.pieces.count == 1 && !labels.positions(of: cell.pieces[0]).isEmpty
    }

    private mutating func markCut() {
        guard let last = lines.last(where: { $0.kind != .blank }), !last.isEnded else { return }
        guard !(hasTrailingBars && last.endsWithBar), last.kind != .bars else { return }
        table.isCut = true
        guard last.kind != .rule, let row = table.rows.indices.last, let column = table.rows[row].indices.last,
            table.rows[row][column].line == last.number || table.rows[row][column].pieces.count > 1
        else { return }
        table.rows[row][column].isCut = true
    }
}
