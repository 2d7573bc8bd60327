/// Rows with bars at both ends that were folded: a row goes on in the next line of the text, inside a cell.
///
/// Bars count: a row is whole when it has one more of them than the table has columns, and its last line ends in one. No
/// label is needed for it. Nothing is read when one line does not fit.
struct FoldedRows {
    struct Row {
        var cells: [PrintedTable.Cell]
        var line: BarLine
    }

    private(set) var rows: [Row] = []
    /// How many of the lines, and of those behind them, the rows take.
    private(set) var lineCount = 0
    private(set) var tailCount = 0
    /// True when the text ends inside the last row.
    private(set) var isOpen = false
    /// True when all folded lines are equally long: such a program may break words.
    private(set) var isFilled = false
    /// True when folded lines differ in length, as they do when lines are broken at spaces only.
    private(set) var isRagged = false

    /// Label column included.
    private static let widths = 3...7
    /// A row that is broken over more lines is none.
    private static let lineLimit = 128

    /// Nil when no line is folded or some line has no place.
    /// - Parameter tail: lines of text right below, where the last row may go on.
    init?(_ lines: [BarLine], tail: [BarLine]) {
        guard !lines.contains(where: { $0.isBoxed || $0.isGridRule }),
            lines.contains(where: { $0.kind == .text || ($0.kind == .row && !Self.isWhole($0)) })
        else { return nil }
        let rule = lines.first { $0.kind == .rule }
        if let rule, !Self.isWhole(rule) { return nil }
        // Without a rule the narrowest table that takes all lines: it has the most rows.
        for width in rule.map({ [$0.segments.count - 2] }) ?? Array(Self.widths) {
            guard width > 1, let folded = Self(lines, tail: tail, width: width),
                rule != nil || folded.rows.count >= TextTables.minimumLabels
            else { continue }
            self = folded
            return
        }
        return nil
    }

    private static func isWhole(_ line: BarLine) -> Bool { line.startsWithBar && line.endsWithBar }

    private init?(_ lines: [BarLine], tail: [BarLine], width: Int) {
        var lengths: [Int] = []
        var longest = 0
        while lineCount < lines.count {
            let line = lines[lineCount]
            longest = max(longest, UnwrappedText.width(of: line.text))
            if line.kind == .blank || line.kind == .rule {
                guard line.kind == .blank || line.segments.count == width + 2 else { return nil }
                lineCount += 1
                continue
            }
            // The dataset block shrinks to one cell.
            if line.text.starts(withBytes: Array("| ScholarGate".utf8)) { break }
            let own = lines[lineCount...].prefix(Self.lineLimit)
            guard line.startsWithBar,
                let taken = take(own + tail.prefix(Self.lineLimit - own.count), width: width)
            else { return nil }
            lengths += taken.dropLast()
            lineCount += taken.count
        }
        tailCount = max(0, lineCount - lines.count)
        lineCount -= tailCount
        guard let most = lengths.max(), let least = lengths.min() else { return }
        isFilled = most - least <= 1 && longest <= most
        isRagged = lengths.count >= TextTables.minimumLabels && most - least > 2
    }

    /// Reads one row; returns the lengths of its lines, or nil when its bars do not fit.
    private mutating func take(_ lines: ArraySlice<BarLine>, width: Int) -> [Int]? {
        var cells: [PrintedTable.Cell] = []
        var lengths: [Int] = []
        guard let first = lines.first else { return nil }
        for line in lines {
            guard line.kind != .blank else { return nil }
            lengths.append(UnwrappedText.width(of: line.text))
            for (offset, piece) in line.segments.enumerated() {
                if offset == 0, let last = cells.indices.last {
                    if !piece.isEmpty {
                        if cells[last].isEmpty { cells[last].line = line.number }
                        cells[last].pieces.append(piece)
                    }
                } else {
                    cells.append(PrintedTable.Cell([piece], line: line.number))
                }
            }
            // Beside the bars at both ends stands nothing.
            guard cells.count <= width + 2 else { return nil }
            if cells.count == width + 2 {
                guard line.endsWithBar else { return nil }
                rows.append(Row(cells: Array(cells[1...width]), line: first))
                return lengths
            }
        }
        guard lengths.count < Self.lineLimit, !rows.isEmpty, cells.count > 1 else { return nil }
        isOpen = true
        cells[cells.count - 1].isCut = true
        rows.append(Row(cells: Array(cells.dropFirst().prefix(width)), line: first))
        return lengths
    }
}
