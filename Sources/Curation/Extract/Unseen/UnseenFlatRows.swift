internal import Markup

/// Finds the nine rows of a flat page whose labels nobody knows, or knows only some of: which line is which row, and where
/// in it the label ends.
struct UnseenFlatRows {
    /// A row, and how sure the end of its label is.
    struct Found {
        var row: FlatRow
        /// Probability that the line is this row and its label ends here.
        var probability: Double
        /// True when a language file has the label.
        var isLabelKnown: Bool
        /// The first cell as it would start at other places.
        var otherStarts: [Int]
    }

    private(set) var found: [Found] = []
    /// True when enough speaks for a comparison.
    private(set) var isComparison = false

    private let catalog: LanguageCatalog
    private let columns: Int

    private enum Hint {
        static let fixed = 40.0
        static let never = -60.0
        static let stray = -4.0
        /// The line right below the names is the field's.
        static let firstRow = 2.0
        /// A known label stands at the start of the line; in a script without case it may be the start of a longer word.
        static let label = 2.0
        /// Another page shows this text for the method of the first column.
        static let knownCell = 8.0
        /// Originator and source of a method begin with the same name.
        static let sameName = 3.0
    }

    /// - Parameters:
    ///   - lines: the lines below the names, up to the dataset block.
    ///   - fixed: rows whose labels the page's own language has.
    ///   - firstCells: what other pages show for the method of the first column.
    init(
        lines: [TextLine], columns: Int, isCut: Bool, fixed: [FlatRow], catalog: LanguageCatalog,
        firstCells: (RowKey) -> [[UInt8]]
    ) {
        self.catalog = catalog
        self.columns = columns
        let lines = lines.filter { !$0.bytes.trimmed.isEmpty }.prefix(40)
        guard columns > 0, !lines.isEmpty else { return }
        let scorer = FlatRowScores(catalog: catalog, columns: columns)
        let fixedRows = Dictionary(fixed.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
        let scores = lines.enumerated().map { index, line in
            if let row = fixedRows[line.number] {
                return RowKey.allCases.map { $0 == row.key ? Hint.fixed : Hint.never }
            }
            let scores = scorer.scores(of: line.bytes.trimmed, isCut: isCut && index == lines.count - 1)
            let labels = labelHints(line.bytes.trimmed)
            return RowKey.allCases.map { key in
                scores[key.position] + (labels[key] == nil ? 0 : Hint.label)
                    + (index == 0 && key == .field ? Hint.firstRow : 0)
            }
        }
        let alignment = RowAlignment(scores: scores, strayScores: scores.map { _ in Hint.stray })
        isComparison = Self.holdsAnchors(alignment, scores: scores, isCut: isCut) || fixed.count >= 3
        guard isComparison else { return }
        split(Array(lines), alignment, fixed: fixedRows, firstCells: firstCells)
    }

    /// The page has its line of names; two more kinds of values that nothing else has must follow.
    private static func holdsAnchors(_ alignment: RowAlignment, scores: [[Double]], isCut: Bool) -> Bool {
        let minimum: [RowKey: Double] = [.family: 4, .originYear: 3, .seminalSource: 4, .relatedCount: 4, .summary: 4]
        let anchors = alignment.rows.enumerated().count { line, found in
            guard let found, found.probability > 0.5, let least = minimum[found.key] else { return false }
            return scores[line][found.key.position] >= least
        }
        let found = alignment.rows.count { $0 != nil }
        // A copy may be cut after any row; two lines with names of families in the second are rows.
        return anchors >= 2 && found >= 3 || isCut && anchors >= 1 && found >= 2
    }

    /// For each row the bytes of the longest known label of any language that the line starts with.
    private func labelHints(_ text: TextBytes) -> [RowKey: Int] {
        var hints: [RowKey: Int] = [:]
        for language in catalog.profiles.indices {
            for (key, label) in catalog.labelKeys(of: language) {
                guard let length = LabelText.prefixLength(of: label, in: text),
                    !LabelText.goesOn(text, behind: length)
                else { continue }
                hints[key] = max(hints[key] ?? 0, length)
            }
        }
        return hints
    }

    // MARK: Where labels end

    private mutating func split(
        _ lines: [TextLine], _ alignment: RowAlignment, fixed: [Int: FlatRow], firstCells: (RowKey) -> [[UInt8]]
    ) {
        var borders: [RowKey: LabelBorders] = [:]
        for (line, found) in zip(lines, alignment.rows) {
            guard let found, fixed[line.number] == nil else { continue }
            let text = line.bytes.trimmed
            var border = LabelBorders(text: text, key: found.key, columns: columns, catalog: catalog)
            if let length = labelHints(text)[found.key] { border.add(text.startIndex + length, Hint.label) }
            for known in firstCells(found.key) where known.count > 3 {
                if let place = text.firstIndex(ofBytes: known) { border.add(place, Hint.knownCell) }
            }
            borders[found.key] = border
        }
        Self.compareNames(&borders)
        for (line, found) in zip(lines, alignment.rows) {
            guard let found else { continue }
            if let row = fixed[line.number] {
                self.found.append(Found(row: row, probability: 1, isLabelKnown: true, otherStarts: []))
            } else if let border = borders[found.key] {
                append(found.key, line, border, probability: found.probability)
            }
        }
    }

    /// Names that begin with the same bytes are the same.
    private static let comparedBytes = 4

    /// The first author of the source is usually the originator: where both lines go on with the same name, both labels
    /// end.
    private static func compareNames(_ borders: inout [RowKey: LabelBorders]) {
        guard var originator = borders[.originator], var source = borders[.seminalSource] else { return }
        for one in originator.candidates {
            for other in source.candidates {
                let name = originator.text[one.place...].prefix(Self.comparedBytes)
                guard name.count == Self.comparedBytes, source.text[other.place...].starts(withBytes: Array(name))
                else {
                    continue
                }
                originator.add(one.place, Hint.sameName)
                source.add(other.place, Hint.sameName)
            }
        }
        borders[.originator] = originator
        borders[.seminalSource] = source
    }

    private mutating func append(_ key: RowKey, _ line: TextLine, _ border: LabelBorders, probability: Double) {
        let text = border.text
        guard let best = border.best else {
            // Nothing shows where the label ends: the whole line is kept, for a person to cut.
            found.append(
                Found(
                    row: FlatRow(key: key, label: "", text: text, line: line.number), probability: 0,
                    isLabelKnown: false, otherStarts: []))
            return
        }
        let others = border.candidates.filter { $0.place != best.place }.sorted {
            ($0.score, $1.place) > ($1.score, $0.place)
        }
        found.append(
            Found(
                row: FlatRow(
                    key: key, label: text[..<best.place].trimmed.string, text: text[best.place...].trimmed,
                    line: line.number), probability: best.probability * probability, isLabelKnown: false,
                otherStarts: others.prefix(2).map(\.place)))
    }
}
