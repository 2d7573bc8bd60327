/// Finds the comparison among the tables of a text, in whatever form they are printed.
///
/// Evidence decides: a table is the comparison when known labels start at least three of its rows, or when it has a row
/// of names with remove buttons, which no other rendering keeps apart.
struct TextTables {
    /// The likeliest table; nil when nothing looks like one.
    private(set) var grid: TextGrid?
    /// True when the evidence is enough to read the text as a table, whatever else it may be.
    private(set) var isComparison = false

    /// As many known labels show a table.
    static let minimumLabels = 3
    /// Text that no label shows to be delimited has as many records of one length, of as many fields.
    private static let leastRecords = 6
    private static let leastFields = 3
    /// As many tables with labels are looked at besides the comparison.
    private static let mostTables = 16

    private struct Candidate {
        var table: PrintedTable
        var grid: TextGrid
        var labels: Int
        var names: Int
    }

    init(text: [UInt8], lines: [TextLine], catalog: LanguageCatalog) {
        let labels = RowLabels(catalog: catalog)
        let tables = Self.tables(text: text, lines: lines, labels: labels)
        guard !tables.isEmpty else { return }
        let references = Self.references(in: lines)
        let interpreter = GridInterpreter(catalog: catalog)
        let candidates = tables.map { table in
            let grid = GridAssembly(table, labels: labels, references: references).grid
            let matches = interpreter.matches(interpreter.labelMeanings(grid.rows)).values.max() ?? 0
            return Candidate(table: table, grid: grid, labels: matches, names: Self.names(in: grid))
        }
        guard let best = Self.best(candidates), best.labels > 0 || best.names > 1 || best.table.isDrawn else { return }
        isComparison = best.labels >= Self.minimumLabels || best.names > 1 || (best.labels > 0 && best.names > 0)
        var chosen = best.grid
        let others = candidates.filter { $0.table.lines.isDisjoint(with: best.table.lines) }
        let taken = Self.join(others, to: &chosen, of: best, interpreter: interpreter)
        chosen.otherLines = Self.otherLines(
            lines, except: taken, furniture: chosen.otherLines, isMarked: best.table.markup == .markdown, references)
        grid = chosen
    }

    // MARK: Candidates

    private static func tables(text: [UInt8], lines: [TextLine], labels: RowLabels) -> [PrintedTable] {
        var tables: [PrintedTable] = []
        if text[...].holds(UInt8(ascii: "|")) || text[...].firstIndex(ofBytes: [0xE2, 0x94]) != nil
            || text[...].firstIndex(ofBytes: [0xE2, 0x95]) != nil
        {
            tables += BarTables.tables(in: lines, labels: labels)
        }
        for delimiter in [0x09, UInt8(ascii: ","), UInt8(ascii: ";")]
        where mayBeDelimited(text, by: delimiter, lines, labels) || isDelimited(text, by: delimiter, lines, labels) {
            tables.append(DelimitedTable(text: text, delimiter: delimiter, labels: labels).table)
        }
        tables += ColumnTables.tables(in: lines, labels: labels)
        return tables.filter { !$0.rows.isEmpty }
    }

    /// Text is full of commas: known labels must stand before them.
    private static func mayBeDelimited(
        _ text: [UInt8], by delimiter: UInt8, _ lines: [TextLine], _ labels: RowLabels
    ) -> Bool {
        guard text[...].holds(delimiter) else { return false }
        if delimiter == 0x09 { return true }
        guard mayHaveNames(text, before: delimiter) else { return false }
        var count = 0
        for line in lines {
            // A data frame writes an index before the label.
            let fields = line.bytes.trimmed.prefix(RowLabels.longest).split(
                separator: delimiter, maxSplits: 2, omittingEmptySubsequences: false)
            let isIndex = fields.count > 2 && fields[0].allSatisfy { (0x30...0x39).contains($0) }
            guard fields.count > 1 else { continue }
            var label = fields[isIndex ? 1 : 0].trimmed
            if label.first == UInt8(ascii: "\""), label.last == UInt8(ascii: "\""), label.count > 1 {
                label = label.dropFirst().dropLast()
            }
            if !labels.positions(of: label).isEmpty { count += 1 }
            if count >= minimumLabels { return true }
        }
        return false
    }

    /// Without known labels: records of one length under a row of names, or records whose values are those of a
    /// comparison.
    private static func isDelimited(
        _ text: [UInt8], by delimiter: UInt8, _ lines: [TextLine], _ labels: RowLabels
    ) -> Bool {
        guard text[...].holds(delimiter, times: leastRecords * (leastFields - 1)) else { return false }
        var candidates = 0
        for line in lines where line.bytes.holds(delimiter, times: leastFields - 1) { candidates += 1 }
        guard candidates >= leastRecords, mayHaveNames(text, before: delimiter) else { return false }
        let rows = DelimitedTable(text: text, delimiter: delimiter, labels: labels).table.rows
        var counts: [Int: Int] = [:]
        for row in rows { counts[row.count, default: 0] += 1 }
        guard let width = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, width >= leastFields,
            let start = rows.firstIndex(where: { $0.count == width })
        else { return false }
        let records = rows[start...].prefix { $0.count == width }
        guard records.count >= leastRecords else { return false }
        let button = Array("×".utf8)
        if records.first?.count(where: { $0.pieces.last?.suffix(2).elementsEqual(button) == true }) ?? 0 > 1 {
            return true
        }
        let grid = records.map { $0.map { GridCell(text: $0.pieces.first.map(Array.init) ?? [], line: $0.line) } }
        return StructuralRows(grid: grid, labels: grid.map { _ in [] }, catalog: labels.catalog).isComparison
    }

    /// False when the text has remove buttons and none stands before the delimiter: then it has no row of names.
    private static func mayHaveNames(_ text: [UInt8], before delimiter: UInt8) -> Bool {
        var hasButton = false
        var from = 0
        while let button = text[...].firstIndex(ofBytes: [0xC3, 0x97], from: from) {
            hasButton = true
            from = button + 2
            if text[from...].prefix(3).first(where: { $0 != 0x20 && $0 != UInt8(ascii: "\"") }) == delimiter {
                return true
            }
        }
        return !hasButton
    }

    /// Most labels, then a row of names, then the first.
    private static func best(_ candidates: [Candidate]) -> Candidate? {
        var best: Candidate?
        for candidate in candidates {
            guard let known = best else {
                best = candidate
                continue
            }
            if (candidate.labels, candidate.names) > (known.labels, known.names) { best = candidate }
        }
        return best
    }

    /// Cells with a remove button in the first row.
    private static func names(in grid: TextGrid) -> Int {
        grid.rows.first?.count { $0.text.suffix(2).elementsEqual("×".utf8) } ?? 0
    }

    // MARK: Other tables of the text

    /// A table that goes on below a break is one; another comparison is kept as a problem.
    private static func join(
        _ others: [Candidate], to grid: inout TextGrid, of best: Candidate, interpreter: GridInterpreter
    ) -> Set<Int> {
        var lines = best.table.lines
        for other in others.filter({ $0.labels > 0 }).prefix(mostTables) {
            let isBelow = other.table.lines.min() ?? 0 > best.table.lines.max() ?? 0
            let (upper, lower) = isBelow ? (grid, other.grid) : (other.grid, grid)
            if let rows = joined(upper, lower, interpreter: interpreter) {
                grid.rows = rows
                grid.otherLines = upper.otherLines + lower.otherLines
                grid.isCut = lower.isCut
                lines.formUnion(other.table.lines)
            } else {
                grid.diagnostics.append(
                    Diagnostic(
                        severity: .warning, code: "comparison-surplus",
                        message: other.labels >= minimumLabels
                            ? "the text holds another comparison; one file is one page, so save it apart"
                            : "the text holds another table with a label of the comparison; it belongs to none of the rows",
                        line: other.table.lines.min(),
                        residue: other.grid.rows.map { $0.map { $0.text[...].string }.joined(separator: " | ") }.joined(
                            separator: "\n")))
            }
        }
        return lines
    }

    /// The rows of both when the lower goes on where the upper ends: other labels, later ones, as many cells, and the same
    /// names or none.
    private static func joined(_ upper: TextGrid, _ lower: TextGrid, interpreter: GridInterpreter) -> [[GridCell]]? {
        let above = interpreter.labelMeanings(upper.rows)
        let below = interpreter.labelMeanings(lower.rows)
        let rows = zip(lower.rows, below).filter { !$1.isEmpty }.map(\.0)
        guard let last = above.flatMap({ $0.map(\.key) }).max(), let first = below.flatMap({ $0.map(\.key) }).min(),
            last < first, rows.allSatisfy({ $0.count == upper.rows.last?.count }),
            names(in: lower) == 0 || lower.rows.first?.map(\.text) == upper.rows.first?.map(\.text)
        else { return nil }
        return upper.rows + rows
    }

    // MARK: Lines around the table

    private static func otherLines(
        _ lines: [TextLine], except taken: Set<Int>, furniture: [TextLine], isMarked: Bool,
        _ references: InlineMarkup.References
    ) -> [TextLine] {
        var result = furniture
        for line in lines where !taken.contains(line.number) {
            var other = line
            if isMarked { other.bytes = plainLine(line.bytes, references) }
            result.append(other)
        }
        // The lines of one table row keep the order in which they were given.
        return result.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
            .map(\.element)
    }

    /// A line of Markdown as it is shown: without `#`, `>` and the marks inside it.
    private static func plainLine(_ line: TextBytes, _ references: InlineMarkup.References) -> TextBytes {
        var text = line.trimmed
        while text.first == UInt8(ascii: ">") { text = text.dropFirst().trimmed }
        let marks = text.prefix { $0 == UInt8(ascii: "#") }
        if !marks.isEmpty, marks.count <= 6, text.dropFirst(marks.count).first == 0x20 {
            text = text.dropFirst(marks.count).trimmed
            while text.last == UInt8(ascii: "#") { text = text.dropLast().trimmed }
        }
        guard InlineMarkup.isMarked(text) else { return text }
        return InlineMarkup.read(Array(text), references: references).text[...]
    }

    /// Definitions of reference links: `[key]: address`.
    private static func references(in lines: [TextLine]) -> InlineMarkup.References {
        var references: InlineMarkup.References = [:]
        for line in lines {
            let text = line.bytes.trimmed
            guard text.first == UInt8(ascii: "["), let end = text.firstIndex(ofBytes: Array("]:".utf8)) else {
                continue
            }
            var target = text[(end + 2)...].trimmed.prefix { $0 > 0x20 }
            if target.first == UInt8(ascii: "<"), target.last == UInt8(ascii: ">") {
                target = target.dropFirst().dropLast()
            }
            let key = InlineMarkup.referenceKey(text[(text.startIndex + 1)..<end])
            if !key.isEmpty, !target.isEmpty, references[key] == nil { references[key] = Array(target) }
        }
        return references
    }
}
