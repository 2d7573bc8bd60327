/// Reads the table rendering: text with a table, whatever draws it.
struct TablePageReader {
    let catalog: LanguageCatalog

    func read(_ page: SavedPage, grid: TextGrid) -> ComparisonPage {
        let interpreter = GridInterpreter(catalog: catalog)
        let meanings = interpreter.labelMeanings(grid.rows)
        let matches = interpreter.matches(meanings)
        let furniture = PageFurniture(lines: grid.otherLines, catalog: catalog)
        var evidence = LanguageDecision.Evidence()
        evidence.address = page.address.flatMap { PageAddress($0)?.language } ?? furniture.addressLanguage
        evidence.headingLanguages = furniture.headingLanguages
        evidence.wordLanguages = furniture.wordLanguages
        evidence.labelMatches = matches
        evidence.fieldMatches = interpreter.fieldMatches(grid.rows, meanings)
        let language = LanguageDecision(evidence: evidence, catalog: catalog)
        guard matches.values.max() ?? 0 > 0 else {
            return .empty(
                page, rendering: .table, language: language, furniture: furniture,
                diagnostics: grid.diagnostics + [noRows(grid, isCut: grid.isCut)])
        }
        var reading = interpreter.read(grid.rows, meanings: meanings, profile: language.profile, rendering: .table)
        markDoubts(grid, in: &reading)
        if !furniture.hasTail { markShort(in: &reading) }
        markCut(grid, furniture: furniture, in: &reading)
        return .assembled(
            page: page, rendering: .table, language: language, furniture: furniture, rows: reading.rows,
            columns: reading.columns, isComplete: reading.isComplete,
            diagnostics: grid.diagnostics + reading.diagnostics)
    }

    private func noRows(_ grid: TextGrid, isCut: Bool) -> Diagnostic {
        let names = grid.rows.first.map { row in row.map { $0.text[...].string }.joined(separator: " | ") }
        return Diagnostic(
            severity: .error, code: isCut ? "page-cut" : "no-comparison",
            message: isCut
                ? "the copy ends inside the header of its table: there is no row to read"
                : "expected a table with known row labels, found \(grid.rows.count) rows with none",
            line: grid.rows.first?.first?.line, residue: names)
    }

    private struct Place: Hashable {
        var line: Int
        var text: [UInt8]
    }

    /// Flags the cells of which the text leaves open how they read.
    private func markDoubts(_ grid: TextGrid, in reading: inout GridInterpreter.Reading) {
        var doubts: [Place: [[UInt8]]] = [:]
        for cell in grid.rows.joined() where cell.isDoubtful {
            doubts[Place(line: cell.line, text: cell.text)] = cell.otherReadings
        }
        guard !doubts.isEmpty else { return }
        for index in reading.columns.indices {
            for (key, cell) in reading.columns[index].cells {
                guard let others = doubts[Place(line: cell.line, text: Array(cell.text.utf8))] else { continue }
                reading.columns[index].cells[key]?.needsReview = true
                reading.columns[index].cells[key]?.confidence = min(cell.confidence, 0.5)
                reading.columns[index].cells[key]?.candidates += others.map { $0[...].string }
            }
        }
    }

    /// Flags what the copy may end in: a source without its ending or a summary without a full stop, in the last row.
    private func markShort(in reading: inout GridInterpreter.Reading) {
        guard let key = reading.rows.last?.key, key == .summary || key == .seminalSource else { return }
        for index in reading.columns.indices {
            guard let cell = reading.columns[index].cells[key], !Self.isWhole(cell.text, key) else { continue }
            reading.columns[index].cells[key]?.needsReview = true
            reading.columns[index].cells[key]?.confidence = min(cell.confidence, 0.5)
        }
    }

    private static func isWhole(_ text: String, _ key: RowKey) -> Bool {
        if key == .summary {
            return [".", "!", "?", ")", "”", "\"", "’"].contains {
                text.utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
            }
        }
        return text.utf8.suffix(3).elementsEqual("↗".utf8)
            || Array(text.utf8)[...].firstIndex(ofBytes: Array("ISBN".utf8)) != nil
    }

    private func markCut(_ grid: TextGrid, furniture: PageFurniture, in reading: inout GridInterpreter.Reading) {
        let isMissingEnd = reading.rows.count < RowKey.allCases.count && !furniture.hasTail
        guard grid.isCut || isMissingEnd else { return }
        reading.isComplete = false
        reading.diagnostics.append(
            Diagnostic(
                severity: .warning, code: "page-cut",
                message: grid.isCut
                    ? "the copy ends inside a row; the last cell is cut and to be reviewed"
                    : "the copy ends after the row \(reading.rows.last?.key.rawValue ?? "of names")",
                line: grid.rows.last?.first?.line))
    }
}
