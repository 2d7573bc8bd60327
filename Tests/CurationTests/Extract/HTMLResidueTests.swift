import Testing

@testable import Curation

/// What the page holds beside its comparison is said and kept.
@Suite struct HTMLResidueTests {
    private static func page(_ body: String) throws -> ComparisonPage {
        try Extraction.page("p.html", "<!DOCTYPE html>\n<html lang=en><body>\n\(body)\n</body></html>")
    }

    private static func notes(_ page: ComparisonPage) -> [String] {
        page.diagnostics.filter { $0.code != "rows-missing" && $0.code != "page-cut" }.map { note in
            "\(note.line ?? 0) \(note.severity.rawValue) \(note.code): \(note.message)"
                + (note.residue.map { " [\($0)]" } ?? "")
        }
    }

    private static let table = HTMLTableForms.table
    private static let small =
        "<table><tr><td></td><th>GPT</th></tr><tr><th>Field</th><td>a</td></tr>"
        + "<tr><th>Related</th><td>7</td></tr><tr><th>Type</th><td>b</td></tr></table>"

    @Test(arguments: [
        (
            "\(table)\n\(small)",
            [
                "3 note table-chosen: read as the comparison: a table with 3 known labels; 1 other has 3 at most",
                "6 warning comparison-several: the page holds another comparison, a table with 3 known labels; it was not "
                    + "read [ | GPT\nField | a\nRelated | 7\nType | b]",
            ]
        ),
        (
            "<table><tr><td>x</td></tr></table>\n\(table)\n\(table)",
            [
                "4 note table-chosen: read as the comparison: a table with 3 known labels; 2 others have 3 at most",
                "7 note comparison-repeated: the comparison stands on the page twice with the same cells",
            ]
        ),
        (
            "<div hidden>\(small)</div>\n\(table)",
            [
                "3 note comparison-hidden: another table with 3 known labels is hidden; it was not read [ | GPT\nField | a\n"
                    + "Related | 7\nType | b]",
                "3 note hidden-text: left out because the page hides it: 1 text, 0 of them in the comparison",
                "4 note table-chosen: read as the comparison: a table with 3 known labels; 1 other has 3 at most",
            ]
        ),
        (
            "<div hidden>\n\(small)</div>",
            [
                "3 note hidden-text: left out because the page hides it: 1 text, 0 of them in the comparison",
                "4 warning comparison-hidden: the only comparison is a table that the page does not show; it was read",
            ]
        ),
        (
            "<table><tr><th>Method</th><th>Field</th><th>Type</th><th>Related</th></tr>\n<tr><th>LoRA</th><td>a</td><td>b</td>"
                + "<td>1</td></tr><tr><th>BERT</th><td>c</td><td>d</td></tr>"
                + "<tr><th>GPT</th><td>e</td><td>f</td><td>3</td></tr></table>",
            [
                "3 note table-chosen: read as the comparison: a table with 3 known labels, side by side: its rows are the "
                    + "methods; the page has no other table",
                "4 warning cells-missing: a method has more or fewer cells than there are labels; its cells are to be reviewed",
            ]
        ),
        (
            table.exchanging("</th><td>2021", "</th>stray<td>2021"),
            ["4 warning text-between-cells: text stands in the table, but in none of its cells [stray]"]
        ),
        (
            table.exchanging("<tr><th>Origin", "<tr hidden><th>Type</th><td>a secret</td></tr><tr><th>Origin"),
            [
                "4 note hidden-text: left out because the page hides it: 1 text, 1 of them in the comparison [Type a secret]"
            ]
        ),
        (
            "<table><tr><td>#</td><td></td><th>LoRA</th></tr><tr><td>1</td><th>Field</th><td>a</td></tr>\n"
                + "<tr><td>2</td><th>Type</th><td>b</td></tr><tr><td>3</td><th>Related</th><td>5</td></tr></table>",
            [
                "0 note columns-before-labels: the labels stand in column 2; what stands before them is no method's [# | 1 | 2 "
                    + "| 3]",
                "3 note table-chosen: read as the comparison: a table with 3 known labels, in column 2; the page has no other "
                    + "table",
            ]
        ),
    ])
    func said(body: String, expected: [String]) throws {
        #expect(Self.notes(try Self.page(body)) == expected)
    }

    /// A page with one table that is the comparison has nothing to be said.
    @Test func plain() throws {
        #expect(Self.notes(try Self.page(Self.table)) == [])
    }

    /// The line of `curate extract` holds what no cell took.
    @Test func residueInTheLine() throws {
        let line = String(decoding: try Self.page("\(Self.table)\(Self.small)").line, as: UTF8.self)
        #expect(line.contains(#""line":5,"residue":" | GPT\nField | a\nRelated | 7\nType | b"}"#))
    }

    /// Whatever a page nests and spans, reading takes time and memory in proportion to its size.
    @Test(arguments: [
        String(repeating: "<table><tr><td>", count: 600) + table,
        String(repeating: "<div role=table><div role=row><div role=cell>", count: 600) + table,
        "<table>" + String(repeating: "<tr><td colspan=999 rowspan=0>a</td><td rowspan=9999>b</td></tr>", count: 5000)
            + "</table>" + table,
        String(repeating: "<div><p>Field</p>", count: 1000) + table,
        String(repeating: "<table><tr><td>Field</td><td>a</td></tr><tr><td>Type</td><td>", count: 600) + table,
    ])
    func large(body: String) throws {
        #expect(HTMLForm.text(try Self.page(body)) == HTMLForm.usual)
    }
}
