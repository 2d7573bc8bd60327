internal import Markup

/// The chosen grid with its texts, brought into the form that ``GridInterpreter`` reads: labels in the first column, one
/// method in each of the others, the names above.
struct ComparisonGrid {
    /// A row with the element that it stands for, -1 when there is none.
    struct Row {
        var cells: [GridCell]
        /// By cell: false where it only reaches into this place from another. Empty in a grid without spans.
        var anchors: [Bool]
        var node: Int

        /// True when one cell is the whole row: a title, or a label above its cells.
        var isSingle: Bool {
            cells.count == 1 || anchors.count { $0 } == 1 && cells.allSatisfy { $0.node == cells[0].node }
        }

        func isAnchor(_ column: Int) -> Bool {
            anchors.isEmpty ? column < cells.count : column < anchors.count && anchors[column]
        }

        mutating func remove(_ columns: [Int]) {
            for column in columns.reversed() where column < cells.count {
                cells.remove(at: column)
                if !anchors.isEmpty { anchors.remove(at: column) }
            }
        }
    }

    var rows: [Row] = []
    /// For each row what its first cell means as a label.
    var meanings: [[LanguageCatalog.LabelMeaning]] = []
    var diagnostics: [Diagnostic] = []
    /// The nodes that the comparison takes out of the page's other text.
    var taken: [Int] = []

    /// The element around all methods, where the page tells one method after the other; a copy that ends in it may lack
    /// methods.
    private(set) var methods: Int?

    /// The cells alone.
    var cells: [[GridCell]] { rows.map(\.cells) }

    init(_ search: ComparisonSearch, chosen: Int, text: inout ShownText) {
        let candidate = search.candidates[chosen]
        let skeleton = candidate.skeleton
        noteSpans(skeleton, text.document)
        noteStrays(skeleton, text)
        for node in skeleton.concealed { text.noteHidden(node) }
        let grid = HTMLGrid(skeleton, text: &text)
        rows = skeleton.rows.indices.map { index in
            Row(
                cells: grid.rows[index], anchors: skeleton.hasSpans ? skeleton.row(index).map(\.isAnchor) : [],
                node: grid.rowNodes[index])
        }
        var isTurned = false
        if candidate.form == .cards || candidate.arrangement.isRow { methods = candidate.node }
        switch candidate.arrangement {
        case .column(let column):
            if column > 0 { dropColumns(before: column) }
        case .row(let row):
            isTurned = true
            taken = rows[row...].filter { !$0.isSingle && $0.node >= 0 }.map(\.node)
            transpose(labels: row)
        }
        // What the search found out about the labels holds while they are still the first cells of the same rows.
        meanings = search.interpreter.labelMeanings(
            cells, known: candidate.arrangement == .column(0) ? candidate.labels : [])
        tidy(search, candidate, &text)
        if !isTurned { take() }
        // Reported as part of the comparison already.
        taken += skeleton.concealed
    }

    /// Where the first and the last row with a known label stand.
    var labelled: Range<Int>? {
        guard let first = meanings.firstIndex(where: { !$0.isEmpty }),
            let last = meanings.lastIndex(where: { !$0.isEmpty })
        else { return nil }
        return first..<(last + 1)
    }

    /// Everything from the header to the last row with a known label; below it some pages put their dataset block into
    /// the same table.
    private mutating func take() {
        for row in rows[..<(labelled?.upperBound ?? 0)] {
            if row.node >= 0 { taken.append(row.node) } else { taken += row.cells.map(\.node).filter { $0 >= 0 } }
        }
    }

    /// What the grammar of tables calls errors.
    private mutating func noteSpans(_ skeleton: GridSkeleton, _ document: HTMLDocument) {
        if let node = skeleton.limitedSpan {
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "span-limited",
                    message: "a cell claims more than \(GridSkeleton.spanLimit) columns; it was cut off there",
                    line: Int(document.nodes[node].line)))
        }
        if let node = skeleton.dispute {
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "spans-overlap",
                    message: "two cells claim the same place of the table; the cell there is to be reviewed",
                    line: Int(document.nodes[node].line)))
        }
    }

    /// Text between the cells, which a browser would show above the table.
    private mutating func noteStrays(_ skeleton: GridSkeleton, _ text: ShownText) {
        let strays = skeleton.strays.filter { node in
            text.document.nodes[node].kind == .element || !text.isBlank(text.document.nodes[node])
        }
        guard let first = strays.first else { return }
        var reader = text
        let residue = strays.map { node in
            reader.cell(node..<Int(text.document.nodes[node].end)).text[...].string
        }.filter { !$0.isEmpty }
        guard !residue.isEmpty else { return }
        diagnostics.append(
            Diagnostic(
                severity: .warning, code: "text-between-cells",
                message: "text stands in the table, but in none of its cells",
                line: Int(text.document.nodes[first].line), residue: residue.joined(separator: " | ")))
    }
}
