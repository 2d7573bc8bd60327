internal import Markup

/// Reads the html rendering.
struct HTMLPageReader {
    let catalog: LanguageCatalog
    /// Leaves the page to libxml2, whatever it is.
    var usesReferenceParser = false

    /// A grid is taken for the comparison when at least this many of its rows carry known labels.
    static let minimumLabels = 3

    func read(_ page: SavedPage) -> ComparisonPage {
        // 1. The page as nodes, and what of it is shown.
        let document = HTMLParser.parse(page.text, isReference: usesReferenceParser)
        var visibility = PageVisibility(document)
        var text = ShownText(document: document, visibility: visibility)
        let interpreter = GridInterpreter(catalog: catalog)
        // 2. The comparison, in whatever form.
        let search = ComparisonSearch(&text, interpreter: interpreter)
        let grid = search.chosen.map { ComparisonGrid(search, chosen: $0, text: &text) }
        let choice = search.diagnostics(&text)
        // 3. What stands around it.
        for node in grid?.taken ?? [] { visibility.take(node) }
        let lines = PageLines(document, visibility: visibility, shown: &text).lines
        var furniture = PageFurniture(lines: lines, catalog: catalog)
        HTMLPageHead(document).add(to: &furniture)
        // 4. The language, and with it the meaning of the grid.
        let language = LanguageDecision(
            evidence: evidence(document, page: page, furniture: furniture, grid: grid, interpreter: interpreter),
            catalog: catalog)
        let common = interruption(document) + text.hidden.diagnostics + text.invisible.diagnostics
        guard var grid else {
            return .empty(
                page, rendering: .html, language: language, furniture: furniture,
                diagnostics: [noTable(search)] + search.limits + common)
        }
        let isCut = grid.markCut(page.text, document)
        let reading = interpreter.read(
            grid.cells, meanings: grid.meanings, profile: language.profile, rendering: .html)
        return .assembled(
            page: page, rendering: .html, language: language, furniture: furniture, rows: reading.rows,
            columns: reading.columns,
            isComplete: reading.isComplete && document.interruption == nil && search.limits.isEmpty && !isCut,
            diagnostics: reading.diagnostics + common + choice + grid.diagnostics
                + cutNote(isCut: isCut, furniture, reading))
    }

    private func evidence(
        _ document: HTMLDocument, page: SavedPage, furniture: PageFurniture, grid: ComparisonGrid?,
        interpreter: GridInterpreter
    ) -> LanguageDecision.Evidence {
        var evidence = LanguageDecision.Evidence()
        evidence.address = page.address.flatMap { PageAddress($0)?.language } ?? furniture.addressLanguage
        if let root = document.nodes.firstIndex(where: { $0.kind == .element && $0.name == .html }) {
            evidence.declared = document.string(.lang, of: root)
        }
        evidence.headingLanguages = furniture.headingLanguages
        evidence.wordLanguages = furniture.wordLanguages
        if let grid {
            evidence.labelMatches = interpreter.matches(grid.meanings)
            evidence.fieldMatches = interpreter.fieldMatches(grid.cells, grid.meanings)
        }
        return evidence
    }

    // MARK: What the reader should know

    private func noTable(_ search: ComparisonSearch) -> Diagnostic {
        let tables = search.candidates.count { $0.form == .table }
        return Diagnostic(
            severity: .error, code: "no-comparison",
            message: "expected a table with at least \(Self.minimumLabels) known row labels, found "
                + (tables == 0 ? "no table" : "\(tables) other table\(tables == 1 ? "" : "s")")
                + "; check that it is a comparison page, or that schemas/languages/ has its language")
    }

    private func interruption(_ document: HTMLDocument) -> [Diagnostic] {
        switch document.interruption {
        case nil: []
        case .tooDeep(let line, let limit):
            [
                Diagnostic(
                    severity: .error, code: "page-too-deep",
                    message: "elements are nested deeper than \(limit); the rest of the page was not read", line: line)
            ]
        case .tooManyAttributes(let line, let limit):
            [
                Diagnostic(
                    severity: .error, code: "tag-too-long",
                    message:
                        "a tag has more than \(limit) attributes; the others of this and of all such tags were not "
                        + "read", line: line)
            ]
        case .parser(let line, let message):
            [
                Diagnostic(
                    severity: .error, code: "page-broken",
                    message: "libxml2 gave up: \(message.trimmingLineEnd); the rest of the page was not read",
                    line: line)
            ]
        }
    }

    private func cutNote(
        isCut: Bool, _ furniture: PageFurniture, _ reading: GridInterpreter.Reading
    ) -> [Diagnostic] {
        guard isCut || !furniture.hasTail && reading.rows.count < RowKey.allCases.count else { return [] }
        return [
            Diagnostic(
                severity: .warning, code: "page-cut",
                message: "the page ends before its dataset block: it is a cut copy, and its last cell may be too")
        ]
    }
}

extension String {
    /// libxml2's messages end in a line feed.
    fileprivate var trimmingLineEnd: String { last == "\n" ? String(dropLast()) : self }
}
