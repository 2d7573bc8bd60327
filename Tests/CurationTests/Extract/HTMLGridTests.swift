import Markup
import Testing

@testable import Curation

@Suite struct HTMLGridTests {
    struct Example: Sendable {
        var rows: String
        /// `·` between cells.
        var cells: [String]
    }

    static let examples = [
        Example(rows: "<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>", cells: ["a·b", "c·d"]),
        Example(rows: "<thead><tr><th>a<th>b</thead><tbody><tr><td>c<td>d", cells: ["a·b", "c·d"]),
        // Spans fill a true grid.
        Example(rows: "<tr><td colspan=2>a</td><td>b</td></tr>", cells: ["a·a·b"]),
        Example(rows: "<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>", cells: ["a·b", "a·c"]),
        Example(rows: "<tr><td>a</td><td rowspan=2>b</td></tr><tr><td>c</td></tr>", cells: ["a·b", "c·b"]),
        Example(
            rows:
                "<tr><td rowspan=3 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td></tr>",
            cells: ["a·a·b", "a·a·c", "a·a·d", "e"]),
        Example(rows: "<tr><td colspan=0>a</td><td colspan=-1>b</td><td colspan=x>c</td></tr>", cells: ["a·b·c"]),
        // A table inside a cell is part of its text.
        Example(
            rows:
                "<tr><td>a</td><td>b<table><tr><td>x</td><td>y</td></tr></table></td><td>c</td></tr><tr><td>d</td></tr>",
            cells: ["a·b x y·c", "d"]),
        // Line breaks and blocks separate words; other elements do not.
        Example(
            rows: "<tr><td>a<br>b<br/>c</td><td><p>d</p><p>e</p></td><td>f<b>g</b><i>h</i></td></tr>",
            cells: ["a b c·d e·fgh"]),
        Example(
            rows: "<tr><td>  a \n\t b  </td><td>&nbsp;c&nbsp;&nbsp;d&nbsp;</td></tr>", cells: ["a b·c\u{A0}\u{A0}d"]),
        // References: HTML 4, HTML 5, numbers, and ones that were written out.
        Example(
            rows:
                "<tr><td>DOI &nearr;</td><td>DOI &amp;nearr;</td><td>&#8599;&#x2197;</td><td>a&amp;b &lt;c&gt;</td></tr>",
            cells: ["DOI ↗·DOI &nearr;·↗↗·a&b <c>"]),
        Example(
            rows:
                "<tr><td>&eacute;&Ouml;&ndash;&mdash;</td><td>&ne;&times;</td><td>&apos;&quot;</td><td>&nosuch;</td></tr>",
            cells: ["éÖ–—·≠×·'\"·&nosuch;"]),
        Example(rows: "<tr><td>R&D</td><td>a & b</td><td>&</td><td>x&;y</td></tr>", cells: ["R&D·a & b·&·x&;y"]),
        Example(rows: "<tr><td>&Cscr;&fjlig;</td><td>e&#x301;</td></tr>", cells: ["𝒞fj·é"]),
        // What a browser does not show.
        Example(
            rows: "<tr><td>a<span hidden>b</span><span style=\"color:red; display : none\">c</span>d</td>"
                + "<td>e<script>f</script><style>g</style><template>h</template></td></tr>",
            cells: ["ad·e"]),
        Example(rows: "<tr><td>a<!-- b -->c</td><td><!-- d --></td></tr>", cells: ["ac·"]),
        // The button that removes a method is a control.
        Example(
            rows: "<tr><td></td><th>LoRA<button type=button>×</button></th><th>BERT ×</th></tr>",
            cells: ["·LoRA·BERT ×"]),
        Example(rows: "", cells: []),
        Example(rows: "<tr></tr><tr><td></td></tr>", cells: ["", ""]),
    ]

    @Test(arguments: examples)
    func cells(example: Example) throws {
        let document = HTMLParser.parse(Array("<html><body><table>\(example.rows)</table></body></html>".utf8))
        let table = try #require(document.nodes.firstIndex { $0.name == .table })
        let grid = HTMLGrid(document: document, table: table)
        #expect(grid.rows.map { row in row.map { $0.text[...].string }.joined(separator: "·") } == example.cells)
        #expect(grid.rowNodes.count == grid.rows.count)
    }

    @Test func hugeSpansAreCutOff() throws {
        let document = HTMLParser.parse(
            Array("<table><tr><td colspan=99999999 rowspan=99999999>a</td></tr><tr></tr></table>".utf8))
        let table = try #require(document.nodes.firstIndex { $0.name == .table })
        #expect(HTMLGrid(document: document, table: table).rows.map(\.count) == [64, 64])
    }

    @Test func linksAndLines() throws {
        let document = HTMLParser.parse(
            Array(
                """
                <table><tr>
                <th><a href="/nl/methods/k-means">K-means</a><button>×</button></th>
                <td>Lloyd (1982). <a href="https://doi.org/10.1109/TIT.1982.1056489">DOI ↗</a>
                <a href="x?a=1&amp;b=2"><b>li</b>nk ↗</a> <a name="n">no link</a><a href="empty"></a></td>
                </tr></table>
                """.utf8))
        let table = try #require(document.nodes.firstIndex { $0.name == .table })
        let cells = HTMLGrid(document: document, table: table).rows[0]
        #expect(cells.map(\.line) == [2, 3])
        #expect(cells[0].slug == "k-means")
        #expect(cells[1].text[...].string == "Lloyd (1982). DOI ↗ link ↗ no link")
        #expect(
            cells[1].links == [
                Cell.Link(text: "DOI ↗", target: "https://doi.org/10.1109/TIT.1982.1056489"),
                Cell.Link(text: "link ↗", target: "x?a=1&b=2"), Cell.Link(text: "", target: "empty"),
            ])
    }
}
