/// The decoding of one flat page: rows in the order of how well they show their borders.
struct FlatReading {
    private(set) var rows: [ComparisonPage.Row] = []
    private(set) var columns: [Column]
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var isComplete: Bool

    private let flatRows: [FlatRow]
    private let isCut: Bool
    /// Number of the last row's line.
    private let lastLine: Int?
    private let known: KnownCells
    /// For each column the numbers of its method's names in ``known``.
    private let methods: [[Int]]
    private let context: FlatContext
    /// What became of each row of the page, as in ``flatRows``.
    private var outcomes: [Outcome?]

    /// Names of vocabularies show their borders best; citations end in marks of their own and tell author and year of
    /// their column. They are read first.
    private static let order: [RowKey] = [
        .field, .family, .seminalSource, .originYear, .originator, .relatedCount, .summary, .type, .aliases,
    ]
    /// More columns than this are no comparison that anybody made.
    private static let columnLimit = 24
    /// A cell of this confidence helps to read the others.
    private static let sureConfidence = 0.97

    init(
        names: [String], rows: [FlatRow], furniture: PageFurniture, address: PageAddress?, language: LanguageDecision,
        isCut: Bool, catalog: LanguageCatalog, known: KnownCells
    ) {
        flatRows = rows
        self.isCut = isCut
        lastLine = rows.last?.line
        self.known = known
        columns = names.enumerated().map { Column(position: $0, name: $1) }
        let slugs = address?.slugs ?? furniture.address?.slugs ?? []
        let english = furniture.englishNames
        let isNamed = english.count == names.count
        // Only what is known is looked up by them.
        methods =
            known.isEmpty
            ? []
            : names.enumerated().map { index, name in
                let keys = KnownCells.keys(
                    name: name, nameEnglish: isNamed ? english[index] : nil,
                    slug: slugs.count == names.count ? slugs[index] : nil, language: language.tag)
                return known.numbers(ofMethod: keys)
            }
        context = FlatContext(
            names: names, englishNames: english, slugs: slugs, rows: rows, catalog: catalog, language: language.profile)
        outcomes = Array(filling: rows.count, with: nil)
        isComplete = !isCut && rows.count == RowKey.allCases.count
    }

    mutating func decode() {
        guard columns.count <= Self.columnLimit else { return refuse() }
        for key in Self.order {
            guard let index = index(of: key) else { continue }
            guard let line = context.lines[index] else {
                noteTooLong(flatRows[index])
                continue
            }
            decode(index, line: line)
            if key == .field || key == .family { context.lexicon.learn(sureTexts(of: key)) }
        }
        decodeDoubtfulRows()
        rows = plainRows
        report()
    }

    /// The rows as the page shows them. By index, as everywhere here: a loop over the rows would copy each.
    private var plainRows: [ComparisonPage.Row] {
        flatRows.indices.map { ComparisonPage.Row(key: flatRows[$0].key, label: flatRows[$0].label, differs: nil) }
    }

    private func index(of key: RowKey) -> Int? {
        for index in flatRows.indices where flatRows[index].key == key { return index }
        return nil
    }

    /// Says that the names are not those that the page showed.
    mutating func noteCitedNames() {
        isComplete = false
        diagnostics.append(
            Diagnostic(
                severity: .warning, code: "names-cited",
                message:
                    "the line of method names (with ×) is missing; the names are the English ones of the citation line")
        )
    }

    /// The second sweep: the sure cells of all rows speak for those that were not sure.
    private mutating func decodeDoubtfulRows() {
        guard columns.count > 1, outcomes.contains(where: { $0?.isDoubtful == true }) else { return }
        for key in Self.order.dropFirst(2) { context.lexicon.learn(sureTexts(of: key)) }
        for key in Self.order where key != .field && key != .family && key != .relatedCount {
            guard let index = index(of: key), let outcome = outcomes[index], outcome.isDoubtful, !isDamaged(index)
            else { continue }
            decode(index, line: outcome.line, columnWords: ColumnWords(columns: columns, except: key))
        }
    }

    /// What became of a row.
    private struct Outcome {
        var line: GluedLine
        /// Cells to be reviewed, vanished ones counted.
        var doubtful: Int
        /// For each column the confidence that its value vanished, where it did.
        var vanished: [Int: Double]
        var isDoubtful: Bool { doubtful > 0 }
    }

    private func isCutRow(_ index: Int) -> Bool { isCut && flatRows[index].line == lastLine }

    private func isDamaged(_ index: Int) -> Bool { isCutRow(index) || !flatRows[index].joined.isEmpty }

    private func sureTexts(of row: RowKey) -> [String] {
        var texts: [String] = []
        for index in columns.indices {
            guard let cell = columns[index].cells[row], !cell.needsReview, cell.confidence >= Self.sureConfidence
            else { continue }
            texts.append(cell.text)
        }
        return texts
    }

    /// A page of so many columns is not weighed; its lines are kept.
    private mutating func refuse() {
        isComplete = false
        rows = plainRows
        for row in flatRows {
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "columns-too-many",
                    message: "the line of \(row.key.rawValue) was not cut: \(columns.count) methods, expected at most "
                        + "\(Self.columnLimit)", line: row.line, residue: row.text.string))
        }
    }

    /// - Parameter index: of the row in ``flatRows``.
    private mutating func decode(_ index: Int, line: GluedLine, columnWords: ColumnWords? = nil) {
        let (key, number, isDamaged) = (flatRows[index].key, flatRows[index].line, isDamaged(index))
        let decoder = FlatRowDecoder(
            line: line, columns: columns.count, known: known.row(key, ofMethods: methods, line: line),
            isCut: isCutRow(index), columnWords: columnWords)
        var outcome = Outcome(line: line, doubtful: 0, vanished: [:])
        for (position, decoded) in CellGrammars.decode(decoder, row: key, context: context).enumerated() {
            let sure = Confidence.of(decoded)
            let needsReview = isDamaged || sure < Confidence.review
            if needsReview { outcome.doubtful += 1 }
            guard let range = decoded.range else {
                columns[position].cells[key] = nil
                outcome.vanished[position] = sure
                continue
            }
            let confidence = isDamaged ? min(sure, Confidence.damaged) : sure
            columns[position].cells[key] = Cell(
                text: line.bytes[range].string, confidence: (confidence * 100).rounded(.down) / 100,
                needsReview: needsReview, line: number, candidates: needsReview ? decoded.alternatives : [])
        }
        outcomes[index] = outcome
        if key == .seminalSource { learnSources() }
    }

    private mutating func noteTooLong(_ row: FlatRow) {
        isComplete = false
        diagnostics.append(
            Diagnostic(
                severity: .warning, code: "row-too-long",
                message: "the line of \(row.key.rawValue) has \(row.text.count) bytes; it is cut into cells up to "
                    + "\(ExtractLimits.rowBytes) only", line: row.line, residue: row.text.string))
    }

    /// Author and year of each sure citation, for the rows that are decoded next.
    private mutating func learnSources() {
        for (index, column) in columns.enumerated() {
            guard let cell = column.cells[.seminalSource], !cell.needsReview else { continue }
            context.sources[index] = SourceGrammar.hint(of: Array(cell.text.utf8)[...])
        }
    }

    private mutating func report() {
        for index in flatRows.indices {
            guard let outcome = outcomes[index],
                outcome.isDoubtful || !outcome.vanished.isEmpty || !flatRows[index].joined.isEmpty
            else { continue }
            let row = flatRows[index]
            if !row.joined.isEmpty {
                diagnostics.append(
                    Diagnostic(
                        severity: .warning, code: "row-joined",
                        message: "\(row.joined.count == 1 ? "a line" : "\(row.joined.count) lines") below the row "
                            + "\(row.key.rawValue) start\(row.joined.count == 1 ? "s" : "") with no label and may be the rest "
                            + "of it; all its cells are to be reviewed", line: row.joined[0]))
            }
            if outcome.isDoubtful {
                diagnostics.append(
                    Diagnostic(
                        severity: .warning, code: "cells-uncertain",
                        message:
                            "\(outcome.doubtful) of \(columns.count) cells of \(row.key.rawValue) have no sure borders "
                            + "in the glued line", line: row.line, residue: row.text.string))
            }
            if !outcome.vanished.isEmpty, !row.text.isEmpty { reportVanished(row, outcome.vanished) }
        }
        let missing = RowKey.allCases.filter { index(of: $0) == nil }
        if !missing.isEmpty {
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "rows-missing",
                    message: "\(missing.count) of 9 rows are missing: "
                        + missing.map(\.rawValue).joined(separator: ", ")))
        }
        if isCut, let last = flatRows.last {
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "page-cut",
                    message:
                        "nothing stands behind the row \(last.key.rawValue): the copy is cut, and its last row may "
                        + "be too", line: last.line))
        }
    }

    /// A vanished value leaves no cell that could carry a mark, so the page says whose it is.
    private mutating func reportVanished(_ row: FlatRow, _ vanished: [Int: Double]) {
        let names = vanished.keys.sorted().map { "column \($0 + 1) (\(columns[$0].name))" }.joined(separator: ", ")
        let isSure = vanished.values.allSatisfy { $0 >= Confidence.review }
        let place = isSure ? "empty is \(names)" : "which is empty is not sure, taken for it is \(names)"
        diagnostics.append(
            Diagnostic(
                severity: .warning, code: "cells-missing",
                message:
                    "the line of \(row.key.rawValue) holds only \(columns.count - vanished.count) of the values for "
                    + "\(columns.count) methods; \(place)", line: row.line))
    }

    /// Lines between the rows that are no row: kept, so that nothing is lost.
    mutating func keepUnplaced(_ lines: ArraySlice<TextLine>, rows: [FlatRow]) {
        guard let first = rows.first?.line, let last = rows.last?.line else { return }
        var placed: [Int] = []
        for index in rows.indices {
            placed.append(rows[index].line)
            placed += rows[index].joined
        }
        // A few dozen at most: rows join three lines at most.
        for line in lines where line.number > first && line.number < last && !placed.contains(line.number) {
            let text = line.bytes.trimmed
            guard !text.isEmpty else { continue }
            isComplete = false
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "line-unplaced", message: "a line between the rows starts with no label",
                    line: line.number, residue: text.string))
        }
    }
}
