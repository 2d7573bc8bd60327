internal import Markup

/// Reads the flat rendering: each row is one line, label and cells glued together with nothing between them.
///
/// Numbered steps: find the line of names, decide the language, find the rows, decode the rows that show their borders
/// best first, and let them speak for the others.
struct FlatPageReader {
    let catalog: LanguageCatalog
    let known: KnownCells

    private static let removeButton = Array("×".utf8)

    func read(_ page: SavedPage, lines rawLines: [TextLine]) -> ComparisonPage {
        // 1. The text, in the form in which it is compared and written.
        let lines = rawLines.map {
            TextLine(bytes: UnicodeForm.nfc(Array($0.bytes))[...], number: $0.number, isEnded: $0.isEnded)
        }
        let header = headerIndex(lines)
        let rowLines = header.map { Array(lines[($0 + 1)...]) } ?? lines
        // 2. The language.
        let labelled = FlatRows(lines: rowLines, labels: catalog.rowLabels)
        let headerNumber = header.map { lines[$0].number }
        let furniture = PageFurniture(lines: lines.filter { $0.number != headerNumber }, catalog: catalog)
        let language = LanguageDecision(
            evidence: evidence(page, furniture: furniture, matches: labelled.countByLanguage), catalog: catalog)
        // 3. The rows.
        let rows = language.profile.map { labelled.rows(of: $0) } ?? []
        let names = header.map { self.names(in: lines[$0]) } ?? Self.citedNames(furniture, rows: rows)
        guard !names.isEmpty, !rows.isEmpty else {
            let problem = noComparison(header: header.map { lines[$0] }, rows: rows.count, lines: lines)
            return .empty(page, rendering: .flat, language: language, furniture: furniture, diagnostics: [problem])
        }
        // 4. The cells.
        let isCut = !furniture.hasTail
        var reading = FlatReading(
            names: names, rows: rows, furniture: furniture, address: page.address.flatMap { PageAddress($0) },
            language: language, isCut: isCut, catalog: catalog, known: known)
        if header == nil { reading.noteCitedNames() }
        reading.decode()
        reading.keepUnplaced(rowLines, rows: rows)
        return ComparisonPage(
            page: page, rendering: .flat, language: language, furniture: furniture, rows: reading.rows,
            columns: reading.columns, isComplete: reading.isComplete, diagnostics: reading.diagnostics)
    }

    // MARK: Names

    /// The line with the most remove buttons; rows hold none.
    private func headerIndex(_ lines: [TextLine]) -> Int? {
        var best: (index: Int, count: Int)?
        for (index, line) in lines.enumerated() {
            let count = Self.buttons(in: line.bytes)
            if count > best?.count ?? 0 { best = (index, count) }
        }
        return best?.index
    }

    private static func buttons(in line: TextBytes) -> Int {
        var count = 0
        var from = line.startIndex
        while let next = line.firstIndex(ofBytes: removeButton, from: from) {
            count += 1
            from = next + removeButton.count
        }
        return count
    }

    private func names(in line: TextLine) -> [String] {
        var names: [String] = []
        var start = line.bytes.startIndex
        while let next = line.bytes.firstIndex(ofBytes: Self.removeButton, from: start) {
            names.append(line.bytes[start..<next].trimmed.string)
            start = next + Self.removeButton.count
        }
        let rest = line.bytes[start...].trimmed
        if !rest.isEmpty { names.append(rest.string) }
        return names
    }

    /// Where the line of names was lost, the citation line has the English ones; a line that happens to start with a label
    /// or two makes no page.
    private static func citedNames(_ furniture: PageFurniture, rows: [FlatRow]) -> [String] {
        rows.count >= 5 ? furniture.englishNames : []
    }

    // MARK: Language and rows

    private func evidence(
        _ page: SavedPage, furniture: PageFurniture, matches: [Int: Int]
    ) -> LanguageDecision.Evidence {
        var evidence = LanguageDecision.Evidence()
        evidence.address = page.address.flatMap { PageAddress($0)?.language } ?? furniture.addressLanguage
        evidence.headingLanguages = furniture.headingLanguages
        evidence.wordLanguages = furniture.wordLanguages
        evidence.labelMatches = matches
        return evidence
    }

    private func noComparison(header: TextLine?, rows: Int, lines: [TextLine]) -> Diagnostic {
        if let header, !lines.contains(where: { $0.number > header.number && !$0.bytes.trimmed.isEmpty }) {
            return Diagnostic(
                severity: .error, code: "page-cut",
                message: "the copy ends in its line of names: there is no row to read",
                line: header.number, residue: header.bytes.string)
        }
        return Diagnostic(
            severity: .error, code: "no-comparison",
            message: header == nil
                ? "expected a line of method names that end in × and rows that start with known labels, found neither"
                : "found a line of method names, but no line below it starts with a row label of any language",
            line: header?.number, residue: header?.bytes.string)
    }
}
