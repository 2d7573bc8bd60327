/// Recognises a grid of cells as a comparison in a language that nobody knows: by the order of its rows and the shapes of
/// their values.
struct StructuralRows {
    /// For each row of the grid the row of the comparison that it is, and how probable that is.
    private(set) var keys: [(key: RowKey, probability: Double)?]
    /// True when enough speaks for a comparison: a table with nine rows is not one by that alone.
    private(set) var isComparison = false

    /// A grid with more rows is none of these pages.
    private static let rowLimit = 60
    private static let removeButton = Array("×".utf8)

    /// What a known label says, in log odds: it may mean something else in a language that nobody knows.
    private enum Hint {
        static let label = 5.0
        static let otherRow = -3.0
        /// The rows of the page's own language are known.
        static let fixed = 40.0
        static let stray = -4.0
        /// The row right below the names is the field's.
        static let firstRow = 2.0
        static let strayFurniture = -0.5
        static let never = -60.0
    }

    /// - Parameters:
    ///   - labels: for each row of the grid the rows that its label stands for in some language.
    ///   - fixed: rows that are certain, by index in the grid.
    init(grid: [[GridCell]], labels: [Set<RowKey>], fixed: [Int: RowKey] = [:], catalog: LanguageCatalog) {
        keys = Array(repeating: nil, count: grid.count)
        // The names in the header have buttons to remove them: nothing else looks like that.
        let header = grid.firstIndex { row in row.contains { $0.text.suffix(2).elementsEqual(Self.removeButton) } }
        guard grid.count <= Self.rowLimit, header != nil || !fixed.isEmpty || grid.count >= 4,
            grid.count(where: { $0.count >= 2 }) >= (header == nil ? 3 : 2)
        else { return }
        let scorer = CellRowScores(catalog: catalog)
        let shapes = grid.map { Self.canBeRow($0) ? scorer.scores(ofRow: $0.dropFirst()) : nil }
        let scores = grid.indices.map { row in
            shapes[row].map {
                Self.withHints($0, labels: labels[row], fixed: fixed[row], isFirst: header == row - 1)
            } ?? Array(repeating: Hint.never, count: RowKey.allCases.count)
        }
        let strays = grid.map { row in
            row.count { !$0.text.isEmpty } <= 1 ? Hint.strayFurniture : Hint.stray
        }
        keys = RowAlignment(scores: scores, strayScores: strays).rows
        isComparison = Self.holdsAnchors(keys, shapes: shapes, grid: grid)
    }

    /// A row has a label and cells; the header ends its names in `×`.
    private static func canBeRow(_ row: [GridCell]) -> Bool {
        guard row.count >= 2, let label = row.first, !label.isMissing, label.text.count < 120 else { return false }
        return !row.contains { $0.text.suffix(2).elementsEqual(removeButton) }
            && !label.text.starts(with: Array("ScholarGate".utf8))
    }

    private static func withHints(
        _ scores: [Double], labels: Set<RowKey>, fixed: RowKey?, isFirst: Bool
    ) -> [Double] {
        RowKey.allCases.map { key in
            if let fixed { return key == fixed ? Hint.fixed : Hint.never }
            let score = scores[key.position] + (isFirst && key == .field ? Hint.firstRow : 0)
            if labels.isEmpty { return score }
            return score + (labels.contains(key) ? Hint.label : Hint.otherRow)
        }
    }

    /// Values that nothing but a comparison has, each kind counted once: years, citations, counts, summaries, names of
    /// families, and the header's remove buttons or links to methods.
    private static func holdsAnchors(
        _ keys: [(key: RowKey, probability: Double)?], shapes: [[Double]?], grid: [[GridCell]]
    ) -> Bool {
        var anchors: Set<RowKey> = []
        let minimum: [RowKey: Double] = [
            .family: 3, .originYear: 3, .seminalSource: 4, .relatedCount: 5, .summary: 3,
        ]
        for (row, found) in keys.enumerated() {
            guard let found, found.probability > 0.5, let score = shapes[row]?[found.key.position],
                let least = minimum[found.key], score >= least
            else { continue }
            anchors.insert(found.key)
        }
        let first = keys.firstIndex { $0 != nil } ?? 0
        let isNamed = grid[..<first].contains { row in
            row.contains { $0.slug != nil || $0.text.suffix(2).elementsEqual(removeButton) }
        }
        let found = keys.count { $0 != nil }
        let isTelling = isNamed || anchors.contains(.seminalSource) || anchors.contains(.family)
        // A copy may be cut after any row.
        let hasButtons = grid[..<first].contains { row in
            row.contains { $0.text.suffix(2).elementsEqual(removeButton) }
        }
        if hasButtons, found >= 1, found < 3, keys.compactMap({ $0 }).first?.key == .field { return true }
        return found >= 3 && isTelling && anchors.count + (isNamed ? 1 : 0) >= 3
    }
}
