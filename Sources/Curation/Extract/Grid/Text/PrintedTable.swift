/// A table of a text as it is printed there, whatever draws its borders: bars, tabs, quotes or columns.
struct PrintedTable {
    /// One cell: the pieces of its text, a line each.
    struct Cell {
        var pieces: [TextBytes]
        var line: Int
        /// True when the text ends inside this cell.
        var isCut = false
        /// True when a piece may belong elsewhere.
        var isDoubtful = false

        init(_ pieces: [TextBytes], line: Int) {
            self.pieces = pieces.filter { !$0.isEmpty }
            self.line = line
        }

        var isEmpty: Bool { pieces.isEmpty }
    }

    var rows: [[Cell]] = []
    /// How texts inside the cells are written.
    var markup = InlineMarkup.Kind.markdown
    /// Numbers of all lines that the table takes.
    var lines: Set<Int> = []
    /// Lines among them that are no rows: the dataset block, which shrinks to one cell.
    var furniture: [TextLine] = []
    /// True when cells are wrapped to the width of their column.
    var isWrapped = false
    /// True when long lines of the text were folded, whatever column they were in.
    var isFolded = false
    /// True when these lines were broken at spaces, as their lengths show.
    var isRagged = false
    var isCut = false
    /// True when the text ends with this table and nothing shows that its last row is whole, while the table has rows of
    /// several lines.
    var isOpenEnded = false
    /// True when the text ends with this table.
    var endsText = false
    /// True when every row is drawn with a bar at its start: it can be nothing but a table.
    var isDrawn = false
    var diagnostics: [Diagnostic] = []

    /// The number of cells that most rows have; the larger of two equals.
    var width: Int {
        var counts: [Int: Int] = [:]
        for row in rows { counts[row.count, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }
}
