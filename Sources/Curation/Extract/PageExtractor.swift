internal import Markup

/// Turns a saved page into a ``ComparisonPage``, whatever its rendering.
///
/// A value type that holds only read-only tables: one serves all workers.
public struct PageExtractor: Sendable {
    let catalog: LanguageCatalog
    /// What other pages say, for the rendering that lost the borders of its cells.
    let known: KnownCells

    public init(catalog: LanguageCatalog, known: KnownCells = KnownCells()) {
        self.catalog = catalog
        self.known = known
    }

    /// Reads one page. A page without a comparison gives no columns and a diagnostic that says why.
    public func extract(_ page: SavedPage) -> ComparisonPage {
        var result: ComparisonPage
        switch page.mediaType {
        case .html: result = HTMLPageReader(catalog: catalog).read(page)
        case .plainText:
            let all = TextLine.lines(of: page.text)
            let lines = Array(all.prefix(ExtractLimits.lines))
            result =
                Self.holdsTable(lines)
                ? TablePageReader(catalog: catalog).read(page, lines: lines)
                : FlatPageReader(catalog: catalog, known: known).read(page, lines: lines)
            if all.count > lines.count { noteLines(all.count, in: &result) }
        }
        noteEncoding(page, in: &result)
        result.diagnostics.sort { ($0.line ?? 0, $0.code) < ($1.line ?? 0, $1.code) }
        return result
    }

    /// True when a table row stands in the text: a line with at least two pipes that starts with one, or the start of one.
    private static func holdsTable(_ lines: [TextLine]) -> Bool {
        lines.contains { line in
            let text = line.bytes.trimmed
            guard text.first == UInt8(ascii: "|") else { return false }
            // A copy may be cut in the first cell of its header.
            return text.dropFirst().contains(UInt8(ascii: "|")) || (!line.isEnded && text.count > 1)
        }
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
        guard page.encoding.isDoubtful else { return }
        result.diagnostics.append(
            Diagnostic(
                severity: .warning, code: "encoding-doubtful",
                message:
                    "read as \(page.encoding.name) (\(page.encoding.reason.rawValue)), but the bytes do not fit it "
                    + "or a declaration says otherwise; look for wrong letters"))
    }
}
