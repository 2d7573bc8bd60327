/// Comparisons that are made of anything but tables.
enum HTMLElementForms {
    private static let cells = [
        ["", "LoRA", "BERT"], ["Field", "Deep learning", "Statistics"], ["Origin year", "2021", "2018"],
        ["Related", "5", "6"],
    ]

    /// One text a row, put together by `row` from the row's cells.
    private static func rows(_ row: ([String]) -> String) -> String { cells.map(row).joined(separator: "\n") }

    static let roles = [
        HTMLForm(
            "role table",
            "<div role=table><div role=row>" + cells[0].map { "<span role=columnheader>\($0)</span>" }.joined()
                + "</div>"
                + cells.dropFirst().map { row in
                    "<div role=row><span role=rowheader>\(row[0])</span><span role=cell>\(row[1])</span><span role=cell>\(row[2])</span></div>"
                }.joined() + "</div>",
            codes: ["table-chosen"]),
        HTMLForm(
            "role grid with groups and wrappers",
            "<section role=grid><div role=rowgroup><div><div role=row>"
                + cells[0].map { "<div><div role=columnheader>\($0)</div></div>" }.joined()
                + "</div></div></div><div role=rowgroup>"
                + cells.dropFirst().map { row in
                    "<div role=row>" + row.map { "<div role=gridcell>\($0)</div>" }.joined() + "</div>"
                }.joined() + "</div></section>",
            codes: ["table-chosen"]),
        HTMLForm(
            "role treegrid with spans",
            """
            <div role="treegrid"><div role="row"><div role="gridcell"></div><div role="gridcell">LoRA</div><div role="gridcell">BERT</div></div>
            <div role="row"><div role="rowheader">Field</div><div role="gridcell" aria-colspan="2">Statistics</div></div>
            <div role="row"><div role="rowheader">Origin year</div><div role="gridcell">2021</div><div role="gridcell" aria-rowspan="2">6</div></div>
            <div role="row"><div role="rowheader">Related</div><div role="gridcell">5</div></div></div>
            """,
            expected: ["LoRA | BERT", "field: Statistics | Statistics", "originYear: 2021 | 6", "relatedCount: 5 | 6"],
            codes: ["table-chosen"]),
        HTMLForm(
            "a grid inside a grid's cell",
            "<div role=table>"
                + rows { row in
                    "<div role=row>"
                        + row.map {
                            "<div role=cell><div role=table><div role=row><div role=cell>\($0)</div></div></div></div>"
                        }.joined() + "</div>"
                } + "</div>",
            codes: ["table-chosen"]),
        HTMLForm(
            "roles hidden from screen readers",
            "<div role=table><div role=row aria-hidden=true>"
                + cells[0].map { "<span role=columnheader>\($0)</span>" }.joined() + "</div>"
                + cells.dropFirst().map { row in
                    "<div role=row>" + row.map { "<span role=cell>\($0)</span>" }.joined() + "</div>"
                }.joined() + "</div>",
            codes: ["table-chosen"]),
        HTMLForm(
            "styles of a table",
            "<div style='display:table'>"
                + rows { row in
                    "<div style='display: table-row'>"
                        + row.map { "<div style='color:red;display:table-cell'>\($0)</div>" }.joined() + "</div>"
                } + "</div>",
            codes: ["table-chosen"]),
    ]

    static let repeated = [
        HTMLForm(
            "rows of div",
            "<div class=t>" + rows { row in "<div class=r>" + row.map { "<div>\($0)</div>" }.joined() + "</div>" }
                + "</div>", codes: ["table-chosen"]),
        HTMLForm(
            "rows of div with wrappers",
            "<div class=t>"
                + rows { row in
                    "<div class=r><div><div class=l><b>\(row[0])</b></div><div class=c><div>\(row[1])</div><div>\(row[2])</div></div></div></div>"
                } + "</div>",
            codes: ["table-chosen"]),
        HTMLForm(
            "rows in sections",
            "<div><div class=r><div></div><div>LoRA</div><div>BERT</div></div><section>"
                + cells[1...2].map { row in "<div class=r>" + row.map { "<div>\($0)</div>" }.joined() + "</div>" }
                .joined()
                + "</section><section><div class=r><div>Related</div><div>5</div><div>6</div></div></section></div>",
            codes: ["table-chosen"]),
        HTMLForm(
            "list items",
            "<ul>" + rows { row in "<li>" + row.map { "<span>\($0)</span>" }.joined() + "</li>" } + "</ul>",
            codes: ["table-chosen"]),
        HTMLForm(
            "cells in one container",
            "<div style='display:grid'>" + cells.joined().map { "<div>\($0)</div>" }.joined() + "</div>",
            codes: ["table-chosen"]),
        HTMLForm(
            "cells in one container, no corner",
            "<div class=grid>" + cells.joined().dropFirst().map { "<div><p>\($0)</p></div>" }.joined() + "</div>",
            codes: ["table-chosen"]),
        HTMLForm(
            "names above the container",
            "<div class=names><div>LoRA<button>×</button></div><div>BERT<button>×</button></div></div><div class=grid>"
                + cells.dropFirst().joined().map { "<div>\($0)</div>" }.joined() + "</div>",
            codes: ["table-chosen"]),
        HTMLForm(
            "a row that no language knows",
            "<div class=grid>"
                + (cells[0] + cells[1] + cells[2] + ["Unknown", "a", "b"] + cells[3]).map { "<div>\($0)</div>" }
                .joined() + "</div>",
            codes: ["row-unknown", "table-chosen"]),
        HTMLForm(
            "an empty row and a missing cell",
            """
            <div class=t><div class=r><div></div><div>LoRA</div><div>BERT</div></div>
            <div class=r><div>Field</div><div>Deep learning</div><div>Statistics</div></div>
            <div class=r><div>Family</div><div></div><div></div></div>
            <div class=r><div>Origin year</div><div>2021</div></div>
            <div class=r><div>Related<span>≠</span></div><div>5</div><div>6</div></div></div>
            """,
            expected: [
                "LoRA | BERT", "field: Deep learning | Statistics", "family: ~ | ~", "originYear: 2021? | ~",
                "relatedCount: 5 | 6",
            ],
            codes: ["cells-missing", "table-chosen"]),
        HTMLForm(
            "beside a glossary table",
            "<table><tr><td>Field</td><td>x</td></tr><tr><td>Type</td><td>y</td></tr></table><div class=t>"
                + rows { row in "<div class=r>" + row.map { "<div>\($0)</div>" }.joined() + "</div>" } + "</div>",
            codes: ["table-chosen"]),
    ]

    static let lists = [
        HTMLForm(
            "one definition list",
            "<dl><dt></dt><dd>LoRA</dd><dd>BERT</dd>"
                + cells.dropFirst().map { "<dt>\($0[0])</dt><dd>\($0[1])</dd><dd>\($0[2])</dd>" }.joined() + "</dl>",
            codes: ["table-chosen"]),
        HTMLForm(
            "one definition list in groups",
            "<dl>" + rows { "<div><dt>\($0[0])</dt><dd>\($0[1])</dd><dd>\($0[2])</dd></div>" } + "</dl>",
            codes: ["table-chosen"]),
        HTMLForm(
            "a definition list a method",
            [1, 2].map { column in
                "<h3>\(cells[0][column])</h3><dl>" + cells.dropFirst().map { "<dt>\($0[0])<dd>\($0[column])" }.joined()
                    + "</dl>"
            }.joined(), codes: ["table-chosen"]),
        HTMLForm(
            "a section with a definition list a method",
            [1, 2].map { column in
                "<section><header><h3>\(cells[0][column])</h3><p>a remark</p></header><div><dl>"
                    + cells.dropFirst().map { "<div><dt>\($0[0])</dt><dd>\($0[column])</dd></div>" }.joined()
                    + "</dl></div></section>"
            }.joined(),
            codes: ["table-chosen"]),
        HTMLForm(
            "cards",
            "<div class=cards>"
                + [1, 2].map { column in
                    "<div class=card><div class=title>\(cells[0][column])<button>×</button></div>"
                        + cells.dropFirst().map { "<div class=r><span>\($0[0])</span><span>\($0[column])</span></div>" }
                        .joined() + "</div>"
                }.joined() + "</div>",
            codes: ["table-chosen"]),
        HTMLForm(
            "cards of bare text",
            [1, 2].map { column in
                "<div><h2>\(cells[0][column])</h2><p>"
                    + cells.dropFirst().map { "<b>\($0[0]):</b> \($0[column])<br>" }.joined() + "</p></div>"
            }.joined(), codes: ["table-chosen"]),
        HTMLForm(
            "cards, one without a row",
            [1, 2].map { column in
                "<div><h2>\(cells[0][column])</h2>"
                    + cells.dropFirst().filter { column == 1 || $0[0] != "Related" }.map {
                        "<p><b>\($0[0])</b> <i>\($0[column])</i></p>"
                    }.joined()
                    + (column == 2 ? "<p><b>Type</b> <i>a kind</i></p>" : "") + "</div>"
            }.joined(),
            expected: [
                "LoRA | BERT", "field: Deep learning | Statistics", "originYear: 2021 | 2018", "type: ~ | a kind",
                "relatedCount: 5 | ~",
            ],
            codes: ["table-chosen"]),
    ]
}
