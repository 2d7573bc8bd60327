/// Marks the cells of rows whose label ends where nobody can be sure.
struct LabelDoubts {
    let rows: [UnseenFlatRows.Found]
    /// The lines that the rows were found in.
    let lines: [TextLine]

    private var doubtful: [UnseenFlatRows.Found] {
        rows.indices.filter { rows[$0].probability < Confidence.review }.map { rows[$0] }
    }

    /// What is said of such rows, whose values may have no cell to flag.
    var diagnostics: [Diagnostic] {
        doubtful.map { found in
            Diagnostic(
                severity: .warning, code: "cells-uncertain",
                message: "where the label of \(found.row.key.rawValue) ends and its first cell begins is not sure",
                line: found.row.line,
                residue: lines.first { $0.number == found.row.line }?.bytes.trimmed.string)
        }
    }

    /// The rows with how sure their labels are.
    func flagged(_ shown: [ComparisonPage.Row]) -> [ComparisonPage.Row] {
        shown.map { row in
            var row = row
            for index in rows.indices where rows[index].row.key == row.key {
                row.labelConfidence = rows[index].probability
                break
            }
            return row
        }
    }

    /// The columns with the cells of such rows flagged; the first cell gets its other readings.
    func flagged(_ columns: [Column]) -> [Column] {
        var columns = columns
        for found in doubtful {
            let key = found.row.key
            let first = columns.firstIndex { $0.cells[key] != nil }
            for index in columns.indices {
                guard var cell = columns[index].cells[key] else { continue }
                cell.needsReview = true
                cell.confidence = min(cell.confidence, (found.probability * 100).rounded(.down) / 100)
                if index == first { cell.candidates = (otherReadings(of: cell, found) + cell.candidates).unique(4) }
                columns[index].cells[key] = cell
            }
        }
        return columns
    }

    /// The first cell as it reads when the label ends elsewhere.
    private func otherReadings(of cell: Cell, _ found: UnseenFlatRows.Found) -> [String] {
        guard let line = lines.first(where: { $0.number == found.row.line })?.bytes,
            let start = line.firstIndex(ofBytes: Array(cell.text.utf8), from: found.row.text.startIndex)
        else { return [] }
        let end = start + cell.text.utf8.count
        return found.otherStarts.filter { $0 < end && $0 >= line.startIndex }.map { line[$0..<end].trimmed.string }
    }
}

extension [String?] {
    /// The first `limit` that differ, in their order; nil is a value that vanished.
    fileprivate func unique(_ limit: Int) -> [String?] {
        var kept: [String?] = []
        for text in self where kept.count < limit {
            let isKept = kept.contains {
                ($0 == nil) == (text == nil) && ($0 ?? "").utf8.elementsEqual((text ?? "").utf8)
            }
            if !isKept { kept.append(text) }
        }
        return kept
    }
}
