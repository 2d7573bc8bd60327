@testable import Curation

/// The variants: what converters, terminals, browsers and spreadsheets write.
extension TextVariant {
    static let all = pipeTables + brokenRows + inlineMarks + drawnTables + delimited + surroundings

    private static func variant(_ name: String, _ table: String) -> TextVariant {
        TextVariant(name: name, text: page(table))
    }

    // MARK: Pipe tables: bars, rules, headers

    static let pipeTables: [TextVariant] = [
        variant("as page converters write it", pipes()),
        variant("header right", pipes(header: "| | \(names[0])× | \(names[1])× |")),
        variant("header of names only", pipes(header: "| \(names[0])× | \(names[1])× |")),
        variant("header with a word above the labels", pipes(header: "| Method | \(names[0])× | \(names[1])× |")),
        variant("the same without buttons", pipes(header: "| Method | \(names[0]) | \(names[1]) |")),
        variant("no buttons, empty cell last", pipes(header: "| \(names[0]) | \(names[1]) | |")),
        variant("button apart", pipes(header: "| | \(names[0]) × | \(names[1]) × |")),
        variant("rule with colons", pipes(rule: "|:--|:-:|--:|")),
        variant("rule with spaces", pipes(rule: "| :--- | ---: | :---: |")),
        variant("rule of single dashes", pipes(rule: "|-|-|-|")),
        variant("rule of equals signs", pipes(rule: "|===|===|===|")),
        variant("rule short by one", pipes(rule: "|---|---|")),
        variant("rule missing", pipes(rule: nil)),
        variant("a terminal's rule", pipes(rule: "-----+-----+-----", row: { " " + $0.joined(separator: " | ") })),
        variant(
            "no leading bars",
            pipes(header: "\(names[0])× | \(names[1])× | |", row: { $0.joined(separator: " | ") + " |" })),
        variant(
            "no trailing bars",
            pipes(header: "| | \(names[0])× | \(names[1])×", row: { "| " + $0.joined(separator: " | ") })),
        variant(
            "no outer bars",
            pipes(header: " | \(names[0])× | \(names[1])×", rule: "---|---|---", row: { $0.joined(separator: " | ") })),
        variant("no spaces", pipes(row: { "|" + $0.joined(separator: "|") + "|" })),
        variant(
            "padded columns",
            pipes(row: { "| " + $0.map { padded($0, to: 90) }.joined(separator: " | ") + " |" })),
        variant("missing values as empty cells", replacing(pipes(), "| — |", "|  |")),
        variant(
            "an index column, as data frames write it",
            pipes(
                header: "|    | Unnamed: 0 | \(names[0])× | \(names[1])× |", rule: "|---:|:---|:---|:---|",
                rows: rows.enumerated().map { ["\($0)"] + $1 })),
        variant("differing rows marked", pipes(rows: rows.map { ["\($0[0])≠"] + $0.dropFirst() })),
        variant(
            "bold labels and names",
            pipes(
                header: "| | **\(names[0])**× | **\(names[1])×** |",
                rows: rows.map { ["**\($0[0])**≠"] + $0.dropFirst() })),
    ]

    // MARK: Rows over several lines

    static let brokenRows: [TextVariant] = [
        variant("rows below each other with blank lines", replacing(pipes(), "\n", "\n\n")),
        variant("a line break inside a cell", replacing(pipes(), "hold most", "hold\nmost")),
        variant(
            "a line break inside two cells",
            replacing(replacing(pipes(), "hold most", "hold\nmost"), "p < .05", "p\n< .05")),
        variant("long lines folded at spaces", folded(pipes(), width: 44)),
        variant(
            "long lines folded at spaces, no rule", folded(pipes(rule: nil), width: 44)),
        variant(
            "continued on a row without a label",
            replacing(
                pipes(),
                "| It rotates the data so that few axes hold most variance, e.g. in U.S. data. | It keeps clusters "
                    + "that last where p < .05 and x<y & so on. |",
                "| It rotates the data so that few axes hold | It keeps clusters that |\n"
                    + "| | most variance, e.g. | last where p < .05 |\n| | in U.S. data. | and x<y & so on. |")),
        variant(
            "a label on two lines",
            pipes(
                rows: rows.flatMap { row in
                    row[0] == labels[5]
                        ? [["Seminal"] + sources, ["source", "DOI ↗", "DOI ↗"]] : [row]
                })),
        TextVariant(
            name: "names on two lines",
            text: page(pipes(header: "| | Principal Component | |\n| | Analysis× | \(names[1])× |")),
            notes: [
                "warning names-wrapped: text above the names was taken for their first line; compare the names with the "
                    + "page"
            ]),
    ]

    // MARK: Marks inside cells

    private static func linked(_ link: (String) -> String) -> String {
        pipes(
            rows: rows.enumerated().map { index, row in
                index == 5 ? [row[0]] + zip(sources, targets).map { "\($0) \(link($1))" } : row
            })
    }

    private static func linkedVariant(_ name: String, _ table: String) -> TextVariant {
        TextVariant(name: name, text: page(table), hasLinks: true)
    }

    static let inlineMarks: [TextVariant] = [
        variant("backslash escapes", pipes(escape: escaped)),
        variant("character references", pipes(escape: { replacing(replacing($0, "&", "&amp;"), "<", "&lt;") })),
        variant("numeric references", pipes(escape: { replacing(replacing($0, "↗", "&#8599;"), "—", "&mdash;") })),
        variant(
            "line breaks as tags",
            replacing(replacing(pipes(), "hold most", "hold<br>most"), "x<y & so", "x<y &<br />so")),
        variant(
            "superscripts and spans",
            replacing(pipes(), "variance, e.g.", "<span class=\"a\">vari<sup>ance</sup></span>, e.g.")),
        variant(
            "emphasis inside",
            replacing(replacing(pipes(), "last where", "*last* __where__"), "Springer.", "_Springer_.")),
        linkedVariant("links", linked { "[DOI ↗](\($0))" }),
        linkedVariant("links with titles", linked { "[DOI ↗](<\($0)> \"opens a window\")" }),
        linkedVariant("links in bold", linked { "**[DOI ↗](\($0))**" }),
        linkedVariant("links as HTML", linked { "<a target=\"_blank\" href=\"\($0)\">DOI ↗</a>" }),
        linkedVariant("links of reStructuredText", linked { "`DOI ↗ <\($0)>`__" }),
        linkedVariant(
            "reference links",
            linked { "[DOI ↗][\($0 == targets[0] ? 1 : 2)]" }
                + "\n[1]: \(targets[0])\n[2]: <\(targets[1])> \"second\"\n"),
    ]

    // MARK: Grid tables and boxes

    /// Rows of wrapped cells between bars, a rule between two rows.
    private static func grid(bar: String, rules: [(String, String, String)], everyRow: Bool, width: Int = 30) -> String
    {
        let all = [["", "\(names[0])×", "\(names[1])×"]] + rows
        func rule(_ kind: Int) -> String {
            let (left, middle, right) = rules[kind]
            let run = String(repeating: String(rules[kind].0 == "+" ? (kind == 1 ? "=" : "-") : "─"), count: width + 2)
            return left + [run, run, run].joined(separator: middle) + right
        }
        var lines = [rule(0)]
        for (index, row) in all.enumerated() {
            let cells = row.map { wrapped($0, width: width) }
            for line in 0..<(cells.map(\.count).max() ?? 0) {
                lines.append(
                    bar
                        + cells.map { " " + padded(line < $0.count ? $0[line] : "", to: width) + " " }
                        .joined(separator: bar) + bar)
            }
            if index == 0 {
                lines.append(rule(1))
            } else if index == all.count - 1 {
                lines.append(rule(2))
            } else if everyRow {
                lines.append(rule(3))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let plus = [("+", "+", "+"), ("+", "+", "+"), ("+", "+", "+"), ("+", "+", "+")]
    private static let box = [("┌", "┬", "┐"), ("├", "┼", "┤"), ("└", "┴", "┘"), ("├", "┼", "┤")]

    /// Columns under rules, no wrapping.
    private static func columns(_ mark: Character, isBelowNames: Bool) -> String {
        let all = [["", "\(names[0])×", "\(names[1])×"]] + rows
        let widths = (0..<3).map { column in all.map { $0[column].unicodeScalars.count }.max() ?? 0 }
        let rule = widths.map { String(repeating: String(mark), count: $0) }.joined(separator: "  ")
        let lines = all.map { zip($0, widths).map { padded($0, to: $1) }.joined(separator: "  ") }
        return ((isBelowNames ? [] : [rule]) + [lines[0], rule] + lines.dropFirst() + [rule]).joined(separator: "\n")
            + "\n"
    }

    static let drawnTables: [TextVariant] = [
        variant("pandoc's grid table", grid(bar: "|", rules: plus, everyRow: true)),
        variant("a wide grid table", grid(bar: "|", rules: plus, everyRow: true, width: 100)),
        variant("a terminal's table without inner rules", grid(bar: "|", rules: plus, everyRow: false, width: 100)),
        variant("the same, wrapped", grid(bar: "|", rules: plus, everyRow: false)),
        variant("a box", grid(bar: "│", rules: box, everyRow: true)),
        variant("a box without inner rules", grid(bar: "│", rules: box, everyRow: false, width: 100)),
        variant("a box, wrapped, without inner rules", grid(bar: "│", rules: box, everyRow: false)),
        variant("a double box", replacing(grid(bar: "║", rules: box, everyRow: true, width: 90), "─", "═")),
        variant("bars of box drawing only", replacing(pipes(rule: nil), "|", "│")),
        variant("reStructuredText's simple table", columns("=", isBelowNames: false)),
        variant("pandoc's simple table", columns("-", isBelowNames: true)),
    ]

    // MARK: Tabs, commas, semicolons

    private static func delimited(_ separator: String, header: [String]? = nil, cell: (String) -> String = { $0 })
        -> String
    {
        ([header ?? ["", "\(names[0])×", "\(names[1])×"]] + rows).map { $0.map(cell).joined(separator: separator) }
            .joined(separator: "\n") + "\n"
    }

    private static func quoted(_ text: String) -> String { "\"" + replacing(text, "\"", "\"\"") + "\"" }

    private static func quotedWhereNeeded(_ text: String) -> String {
        text.contains(where: { ",;\"\n\t".contains($0) }) ? quoted(text) : text
    }

    static let delimited: [TextVariant] = [
        variant("pasted from a browser", delimited("\t")),
        variant("pasted, names first", delimited("\t", header: ["\(names[0])×", "\(names[1])×", ""])),
        variant("pasted, names only", delimited("\t", header: names.map { $0 + "×" })),
        variant("pasted, buttons on lines of their own", replacing(delimited("\t"), "×", "\n×")),
        variant("pasted, a line break inside a cell", replacing(delimited("\t"), "hold most", "hold\nmost")),
        variant("pasted, missing values empty", replacing(delimited("\t"), "\t—\n", "\t\n")),
        variant(
            "a spreadsheet's, line breaks in quotes",
            replacing(
                delimited("\t") { $0.contains("hold most") ? quoted(replacing($0, "hold most", "hold\nmost")) : $0 },
                "\t\n\t", "\t\t")),
        variant("tabs, everything quoted", delimited("\t", cell: quoted)),
        variant("tabs, an empty first column", replacing("\t" + delimited("\t"), "\n", "\n\t")),
        variant("commas", delimited(",", cell: quotedWhereNeeded)),
        variant("commas, everything quoted", delimited(",", cell: quoted)),
        variant("semicolons", "sep=;\n" + delimited(";", cell: quotedWhereNeeded)),
        variant(
            "commas, an index column",
            ([["", "Unnamed: 0"] + names.map { $0 + "×" }] + rows.enumerated().map { ["\($0)"] + $1 })
                .map { $0.map(quotedWhereNeeded).joined(separator: ",") }.joined(separator: "\n") + "\n"),
    ]

    // MARK: What stands around

    static let surroundings: [TextVariant] = [
        TextVariant(name: "CR line ends", text: replacing(page(pipes()), "\n", "\r")),
        TextVariant(name: "CR LF line ends", text: replacing(page(pipes()), "\n", "\r\n")),
        TextVariant(name: "tabs, CR line ends", text: replacing(page(delimited("\t")), "\n", "\r")),
        variant("in a code fence", "```\n" + pipes() + "```\n"),
        TextVariant(name: "in a block quote", text: "> " + replacing(page(pipes()), "\n", "\n> ")),
        variant("indented", replacing("\n" + pipes(), "\n|", "\n    |")),
        TextVariant(
            name: "Markdown around",
            text: "# Compare methods\n\n" + pipes() + replacing(tail, "ScholarGateCompare", "**ScholarGate**Compare")),
        variant("the dataset block as rows", pipes() + "| ScholarGateDataset ↗ |\n|\n|\n"),
        variant(
            "stamps as rows", pipes() + "| | v1 | v2 |\n| | 2 Sources | 3 Sources |\n| | PUBLISHED | PUBLISHED |\n"),
        variant("another table above", "| a | b |\n|---|---|\n| c | d |\n\nText.\n\n" + pipes()),
        variant("another table below", pipes() + "\n| a | b |\n|---|---|\n| c | d |\n"),
        variant("links with bars above", "Home | Compare | About\n\n" + pipes()),
        variant(
            "broken over two pages",
            pipes(rows: Array(rows[..<4])) + "\nPage 2\n\n" + pipes(rows: Array(rows[4...]))),
    ]
}
