internal import Markup

/// Turns a saved page into a ``ComparisonPage``, whatever its rendering.
///
/// A value type that holds only read-only tables: one serves all workers.
public struct PageExtractor: Sendable {
    let catalog: LanguageCatalog
    /// What other pages say, for the rendering that lost the borders of its cells.
    let known: KnownCells
    /// Leaves every HTML page to libxml2, where well-formed ones have a faster way to the same result: to compare both.
    public var usesReferenceParser = false

    public init(catalog: LanguageCatalog, known: KnownCells = KnownCells()) {
        self.catalog = catalog
        self.known = known
    }

    /// Reads one page. A page without a comparison gives no columns and a diagnostic that says why.
    public func extract(_ page: SavedPage) -> ComparisonPage {
        var result: ComparisonPage
        switch page.mediaType {
        case .html: result = HTMLPageReader(catalog: catalog, usesReferenceParser: usesReferenceParser).read(page)
        case .plainText:
            result = text(page)
        }
        noteEncoding(page, in: &result)
        result.capture = page.form.map {
            Capture(form: $0, address: page.address, day: page.captured, payloadOf: page.payloadOf)
        }
        if page.isCut { result.isComplete = false }
        result.diagnostics += page.remarks.map {
            Diagnostic(severity: $0.isDoubt ? .warning : .note, code: $0.code, message: $0.message)
        }
        result.diagnostics.sort { ($0.line ?? 0, $0.code) < ($1.line ?? 0, $1.code) }
        return result
    }

    /// Reads a text as what it shows evidence for: a table, else lines with glued cells. A text with a table that shows too
    /// little is read as a table when nothing else is found in it.
    private func text(_ page: SavedPage) -> ComparisonPage {
        let all = TextLine.lines(of: page.text)
        // Pages are shorter, nearly all: no copy.
        let lines = all.count <= ExtractLimits.lines ? all : Array(all.prefix(ExtractLimits.lines))
        var result = text(page, lines: lines)
        if all.count > lines.count { noteLines(all.count, in: &result) }
        return result
    }

    private func text(_ page: SavedPage, lines: [TextLine]) -> ComparisonPage {
        let end = lines.last?.bytes.endIndex ?? 0
        let text = end == page.text.count ? page.text : Array(page.text[..<end])
        let tables = TextTables(text: text, lines: lines, catalog: catalog)
        if let grid = tables.grid, tables.isComparison {
            return TablePageReader(catalog: catalog).read(page, grid: grid)
        }
        let flat = FlatPageReader(catalog: catalog, known: known).read(page, lines: lines)
        guard flat.columns.isEmpty, let grid = tables.grid else { return flat }
        return TablePageReader(catalog: catalog).read(page, grid: grid)
    }

    private func noteLines(_ count: Int, in result: inout ComparisonPage) {
        result.isComplete = false
        result.diagnostics.append(
            Diagnostic(
                severity: .error, code: "page-too-long",
                message:
                    "the text has \(count) lines; those behind the first \(ExtractLimits.lines) were not read; check "
                    + "that it is one page, or split it", line: ExtractLimits.lines + 1))
    }

    private func noteEncoding(_ page: SavedPage, in result: inout ComparisonPage) {
        if let declared = page.encoding.overrules {
            result.diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "encoding-overruled",
                    message:
                        "the page says that it is \(declared), but was read as \(page.encoding.name): only so its row labels "
                        + "come out (\(page.encoding.proof ?? "none"))"))
        }
        guard page.encoding.isDoubtful else { return }
        result.diagnostics.append(
            Diagnostic(
                severity: .warning, code: "encoding-doubtful",
                message:
                    "read as \(page.encoding.name) (\(page.encoding.reason.rawValue)), but the bytes do not fit it "
                    + "or a declaration says otherwise; look for wrong letters"))
        let isUnicode = page.encoding.name == "utf-8"
        for index in result.columns.indices {
            flagLetters(of: &result.columns[index], where: isUnicode ? Self.holdsReplacement : Self.holdsLetters)
        }
    }

    /// In a doubtful encoding every letter outside ASCII may be another one; in damaged UTF-8 only what was replaced is.
    private func flagLetters(of column: inout Column, where isDoubtful: (TextBytes) -> Bool) {
        for (key, cell) in column.cells where isDoubtful(Array(cell.text.utf8)[...]) {
            column.cells[key]?.needsReview = true
            column.cells[key]?.confidence = min(cell.confidence, Confidence.damaged)
        }
    }

    private static func holdsLetters(_ text: TextBytes) -> Bool { text.contains { $0 >= 0x80 } }

    private static func holdsReplacement(_ text: TextBytes) -> Bool {
        text.firstIndex(ofBytes: [0xEF, 0xBF, 0xBD]) != nil
    }
}
