internal import Markup

extension ComparisonGrid {
    /// What pages put into or leave out of a grid, undone.
    mutating func tidy(_ search: ComparisonSearch, _ candidate: GridCandidate, _ text: inout ShownText) {
        joinStackedRows()
        dropTitles()
        dropReachedColumns()
        if case .column = candidate.arrangement { takeHeaderApart(search, candidate, &text) }
        dropRepeatedHeaders()
        clearCorner()
        dropRepeatedLabels(&text)
        dropRepeatedNames(&text)
    }

    /// How many cells most rows with a label have, the label counted.
    private var width: Int {
        LabelledRegion.commonest(rows.indices.filter { !meanings[$0].isEmpty }.map { rows[$0].cells.count })
    }

    private mutating func remove(rows indices: [Int]) {
        for index in indices.reversed() {
            rows.remove(at: index)
            meanings.remove(at: index)
        }
    }

    // MARK: Rows

    /// A label that spans the table stands above its cells: the two rows are one.
    private mutating func joinStackedRows() {
        // What a row seems to be by its values says nothing yet: labels and cells are still apart.
        let isKnown = meanings.map { $0.contains { $0.language != LanguageCatalog.LabelMeaning.noLanguage } }
        let singles = rows.indices.filter { isKnown[$0] && rows[$0].isSingle }
        guard singles.count >= HTMLPageReader.minimumLabels else { return }
        for index in rows.indices {
            meanings[index].removeAll { $0.language == LanguageCatalog.LabelMeaning.noLanguage }
        }
        var joined: [Int] = []
        for index in singles where index + 1 < rows.count {
            guard !isKnown[index + 1], !rows[index + 1].isSingle else { continue }
            let label = rows[index].cells[0]
            rows[index].cells = [label] + rows[index + 1].cells
            if !rows[index].anchors.isEmpty { rows[index].anchors = [true] + rows[index + 1].anchors }
            joined.append(index + 1)
        }
        for index in joined where rows[index].node >= 0 { taken.append(rows[index].node) }
        remove(rows: joined)
    }

    /// A cell across the whole table above the first row is a title, further down a heading of a group: no method's value.
    private mutating func dropTitles() {
        guard let labelled, width > 1 else { return }
        var titles: [Int] = []
        for index in 0..<labelled.upperBound where meanings[index].isEmpty && rows[index].isSingle {
            let isShort = rows[index].cells[0].text.count < 60
            if index < labelled.lowerBound ? rows[index].cells.count > 1 || width > 2 : isShort {
                titles.append(index)
            } else if index > labelled.lowerBound {
                rows[index].cells = [rows[index].cells[0]]
                rows[index].anchors = []
            }
        }
        remove(rows: titles)
    }

    /// The names again between the rows, as tables for print have them.
    private mutating func dropRepeatedHeaders() {
        guard let labelled, labelled.lowerBound > 0 else { return }
        let names = rows[labelled.lowerBound - 1].cells.map(\.text)
        let repeated = rows.indices[labelled].filter { meanings[$0].isEmpty && rows[$0].cells.map(\.text) == names }
        guard !repeated.isEmpty else { return }
        for index in repeated where rows[index].node >= 0 { taken.append(rows[index].node) }
        remove(rows: repeated)
    }

    /// A word above the labels ("Method") is no method's name.
    private mutating func clearCorner() {
        guard let labelled else { return }
        for index in 0..<labelled.lowerBound {
            let cells = rows[index].cells
            guard cells.count == width, cells.count > 2, cells.last?.text.isEmpty == false, !cells[0].text.isEmpty,
                !cells[0].text.suffix(2).elementsEqual("×".utf8)
            else { continue }
            rows[index].cells[0].text = []
        }
    }

    /// Some pages put the names into a table of their own, so that they stay while the rows scroll.
    private mutating func takeHeaderApart(
        _ search: ComparisonSearch, _ candidate: GridCandidate, _ text: inout ShownText
    ) {
        guard let labelled, labelled.lowerBound == 0 else { return }
        let width = self.width
        let apart = search.candidates.last { other in
            other.node < candidate.node && !other.overlaps(candidate, in: search.document)
                && other.form == candidate.form && other.matches == 0 && other.skeleton.rows.count == 1
                && (width - 1...width).contains(other.skeleton.rows[0].count)
        }
        guard let apart, width > 2 else { return }
        let cells = HTMLGrid(apart.skeleton, text: &text).rows[0]
        guard cells.suffix(width - 1).allSatisfy({ !$0.text.isEmpty }) else { return }
        diagnostics.append(
            Diagnostic(
                severity: .note, code: "header-apart",
                message: "the names were read from the row before the table, which has as many cells",
                line: cells.first?.line))
        rows.insert(
            Row(cells: cells, anchors: [], node: apart.skeleton.rowNodes[0]), at: 0)
        meanings.insert([], at: 0)
    }

    // MARK: Columns

    /// Columns that no cell starts in, and those that hold nothing but the label again.
    private mutating func dropReachedColumns() {
        guard let labelled, mayDropColumns(labelled) else { return }
        let own = rows[..<labelled.upperBound].filter { !$0.isSingle }
        let labels = rows[labelled].filter { !$0.isSingle }
        let count = own.map(\.cells.count).max() ?? 0
        guard count > 1 else { return }
        let dropped = (1..<count).filter { column in
            let isReached = !own.contains { $0.isAnchor(column) }
            // A cell from above is an anchor in its first row; one that starts nowhere reaches from the left.
            return isReached
                || !labels.isEmpty
                    && labels.allSatisfy {
                        column < $0.cells.count && $0.cells[column].node == $0.cells[0].node
                    }
                || isSpacer(column, labelled)
        }
        guard !dropped.isEmpty else { return }
        for index in rows.indices { rows[index].remove(dropped) }
    }

    /// True when a column may be no method's: there are spans, or a gap in the names.
    private func mayDropColumns(_ labelled: Range<Int>) -> Bool {
        rows.contains { !$0.anchors.isEmpty }
            || labelled.lowerBound > 0 && rows[labelled.lowerBound - 1].cells.dropFirst().contains { $0.text.isEmpty }
    }

    /// True for a column that is empty from the names to the last row.
    private func isSpacer(_ column: Int, _ labelled: Range<Int>) -> Bool {
        guard labelled.lowerBound > 0, rows[labelled.lowerBound - 1].cells.count == width else { return false }
        return rows[(labelled.lowerBound - 1)..<labelled.upperBound].allSatisfy {
            column < $0.cells.count && $0.cells[column].text.isEmpty
        } && column < width - 1
    }

    /// What stands before the labels (numbers, names of groups) is no value.
    mutating func dropColumns(before column: Int) {
        var residue: [String] = []
        var last = -1
        for index in rows.indices where rows[index].cells.count > column && !rows[index].isSingle {
            for cell in rows[index].cells[..<column] where !cell.text.isEmpty && cell.node != last {
                residue.append(cell.text[...].string)
                last = cell.node
            }
            rows[index].remove(Array(0..<column))
        }
        guard !residue.isEmpty else { return }
        diagnostics.append(
            Diagnostic(
                severity: .note, code: "columns-before-labels",
                message: "the labels stand in column \(column + 1); what stands before them is no method's",
                residue: residue.joined(separator: " | ")))
    }

    // MARK: Methods as rows

    /// Turns a grid with one method a row, and the labels above, into one with a method a column.
    mutating func transpose(labels row: Int) {
        var labels = rows[row]
        let below = rows[(row + 1)...].filter { !$0.isSingle }
        let count = LabelledRegion.commonest(below.map(\.cells.count))
        guard count > 0 else { return }
        // The names' column may have no label, not even an empty one. Behind an empty one a label is missing.
        if labels.cells.count == count - 1, labels.cells.first?.text.isEmpty == false {
            labels.cells.insert(GridCell(text: [], line: labels.cells.first?.line ?? 1), at: 0)
        }
        var turned: [Row] = []
        for column in labels.cells.indices {
            var cells = [labels.cells[column]]
            if column == 0 { cells[0].text = [] }
            for method in below {
                guard column < method.cells.count else {
                    cells.append(GridCell(text: [], line: method.cells.first?.line ?? 1))
                    continue
                }
                cells.append(method.cells[column])
                if method.cells.count != labels.cells.count, column > 0 { cells[cells.count - 1].isDoubtful = true }
            }
            turned.append(Row(cells: cells, anchors: [], node: -1))
        }
        if let other = below.first(where: { $0.cells.count != labels.cells.count }) {
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "cells-missing",
                    message: "a method has more or fewer cells than there are labels; its cells are to be reviewed",
                    line: other.cells.first?.line))
        }
        rows = turned
    }
}
