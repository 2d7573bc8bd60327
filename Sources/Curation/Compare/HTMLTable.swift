/// A comparison as a page of HTML that stands alone: style inside, no script, nothing loaded from elsewhere.
public struct HTMLTable: Sendable {
    public var table: ComparisonTable

    public init(_ table: ComparisonTable) {
        self.table = table
    }

    /// The whole page in UTF-8, laid out from right to left where the reader's language is written so.
    public func render() -> String {
        let direction = LanguageFallback.direction(of: table.language)
        return """
            <!DOCTYPE html>
            <html lang="\(HTMLText.escaped(table.language))" dir="\(direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(HTMLText.escaped(title))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(HTMLText.escaped(table.heading))</h1>
            <div class="scroll">
            <table>
            <thead>
            <tr><td></td>\(table.names.map { cell($0, tag: "th scope=\"col\"") }.joined())</tr>
            </thead>
            <tbody>
            \(table.rows.map(line).joined(separator: "\n"))
            </tbody>
            <tfoot>
            <tr><td></td>\(table.stamps.map(stamp).joined())</tr>
            </tfoot>
            </table>
            </div>
            </main>
            </body>
            </html>

            """
    }

    private var title: String {
        let names = table.names.compactMap(\.text).joined(separator: " · ")
        return table.heading.isEmpty ? names : "\(table.heading): \(names)"
    }

    private func line(_ row: ComparisonTable.Row) -> String {
        let mark = row.differs ? " <span class=\"mark\">≠</span>" : ""
        let opening = row.differs ? "<tr class=\"differs\">" : "<tr>"
        let label = "<th scope=\"row\">\(HTMLText.escaped(row.label))\(mark)</th>"
        return opening + label + row.cells.map { cell($0, tag: "td") }.joined() + "</tr>"
    }

    /// A cell in its own language and direction, so that English in a Hebrew page keeps its full stop at the right end.
    private func cell(_ cell: ComparisonTable.Cell, tag: String) -> String {
        let name = tag.prefix { $0 != " " }
        guard let text = cell.text else { return "<\(tag) class=\"missing\">—</\(name)>" }
        let language = cell.language.map { " lang=\"\(HTMLText.escaped($0))\"" } ?? ""
        let direction = cell.language.map(LanguageFallback.direction) ?? "auto"
        let mark = cell.isFallback ? cell.language.map { " <small>[\(HTMLText.escaped($0))]</small>" } ?? "" : ""
        return "<\(tag)\(language) dir=\"\(direction)\">\(HTMLText.escaped(text))\(mark)</\(name)>"
    }

    private func stamp(_ text: String) -> String {
        "<td dir=\"auto\">\(HTMLText.escaped(text))</td>"
    }

    private static let style = """
        :root { color-scheme: light dark; --line: #8884; --mark: #b45309; --differs: #f59e0b1c; }
        body { margin: 0; font: 16px/1.5 system-ui, "Noto Sans", sans-serif; }
        main { max-width: 90rem; margin: 0 auto; padding: 1.5rem; }
        h1 { font-size: 1.5rem; margin: 0 0 1rem; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid var(--line); padding: .6rem .8rem; text-align: left; vertical-align: top; }
        html[dir="rtl"] :is(th, td) { text-align: right; }
        td { min-width: 12rem; overflow-wrap: anywhere; }
        tr > :first-child { min-width: 8rem; }
        thead :is(th, td) { border-bottom-width: 2px; }
        tbody th { white-space: nowrap; font-weight: 600; }
        .differs > * { background: var(--differs); }
        .mark { color: var(--mark); font-weight: 700; }
        .missing, small, tfoot td { color: #808080; }
        tfoot td { border-bottom: 0; font-size: .875rem; }
        """
}
