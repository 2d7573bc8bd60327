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
            let lines = TextLine.lines(of: page.text)
            result =
                Self.holdsTable(lines)
                ? TablePageReader(catalog: catalog).read(page, lines: lines)
                : FlatPageReader(catalog: catalog, known: known).read(page, lines: lines)
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

    /// True when a table row stands in the text: a line with at least two pipes that starts with one, or the start of one.
    private static func holdsTable(_ lines: [TextLine]) -> Bool {
        lines.contains { line in
            let text = line.bytes.trimmed
            guard text.first == UInt8(ascii: "|") else { return false }
            // A copy may be cut in the first cell of its header.
            return text.dropFirst().contains(UInt8(ascii: "|")) || (!line.isEnded && text.count > 1)
        }
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
    }
}
