/// Tables of all kinds.
enum HTMLTableForms {
    /// The usual rows without their names.
    static let rows = """
        <tr><th>Field</th><td>Deep learning</td><td>Statistics</td></tr>
        <tr><th>Origin year</th><td>2021</td><td>2018</td></tr>
        <tr><th>Related</th><td>5</td><td>6</td></tr>
        """
    static let names = "<tr><td></td><th>LoRA<button>×</button></th><th>BERT<button>×</button></th></tr>"
    static let table = "<table>\(names)\(rows)</table>"

    static let structure = [
        HTMLForm("head and body", "<table><thead>\(names)</thead><tbody>\(rows)</tbody></table>"),
        HTMLForm(
            "caption and columns",
            "<table><caption>A caption</caption><colgroup><col><col><col></colgroup>\(names)\(rows)</table>"),
        HTMLForm(
            "foot before body",
            "<table><thead>\(names)</thead><tfoot><tr><td colspan=3>a remark</td></tr></tfoot><tbody>\(rows)</tbody></table>"
        ),
        HTMLForm(
            "the last row in a foot before the body",
            """
            <table><thead>\(names)</thead><tfoot><tr><th>Related</th><td>5</td><td>6</td></tr></tfoot><tbody>
            <tr><th>Field</th><td>Deep learning</td><td>Statistics</td></tr></tbody><tbody>
            <tr><th>Origin year</th><td>2021</td><td>2018</td></tr></tbody></table>
            """),
        HTMLForm(
            "tags left out, capital letters",
            "<TABLE><TR><TD><TH>LoRA<TH>BERT<TR><TH>Field<TD>Deep learning<TD>Statistics<TR><TH>Origin year<TD>2021<TD>2018<TR><TH>Related<TD>5<TD>6</TABLE>"
        ),
        HTMLForm(
            "attributes unquoted",
            "<table class=compare data-x=1><tr><td scope=col><th id=a>LoRA<th id=b>BERT\(rows)</table>"),
        HTMLForm("a word in the corner", "<table><tr><th>Method</th><th>LoRA</th><th>BERT</th></tr>\(rows)</table>"),
        HTMLForm(
            "header short of the label column", "<table><tr><th>LoRA ×</th><th>BERT ×</th><th></th></tr>\(rows)</table>"
        ),
        HTMLForm(
            "a title across the table", "<table><tr><th colspan=3>Compare methods</th></tr>\(names)\(rows)</table>"),
        HTMLForm(
            "a title across more than the table",
            "<table><tr><th colspan=\"100%\">Compare methods</th></tr>\(names)\(rows)</table>"),
        HTMLForm(
            "headings of groups",
            "<table>\(names)<tr><th colspan=3>Basics</th></tr>\(rows.exchanging("<tr><th>Related", "<tr><th colspan=3>More</th></tr><tr><th>Related"))</table>"
        ),
        HTMLForm(
            "the names again before the last row",
            "<table>\(names)\(rows.exchanging("<tr><th>Related", "\(names)<tr><th>Related"))</table>"),
        HTMLForm(
            "the head twice", "<table><thead>\(names)</thead><thead aria-hidden=true>\(names)</thead>\(rows)</table>"),
        HTMLForm(
            "a hidden row and a hidden column",
            """
            <table><tr><td></td><th>LoRA</th><th style="display:none">DRAFT</th><th>BERT</th></tr>
            <tr><th>Field</th><td>Deep learning</td><td style="display: none">x</td><td>Statistics</td></tr>
            <tr hidden><th>Family</th><td>secret</td><td></td><td>y</td></tr>
            <tr><th>Origin year</th><td>2021</td><td hidden>x</td><td>2018</td></tr>
            <tr><th>Related</th><td>5</td><td class="sr-only">x</td><td>6</td></tr></table>
            """, codes: ["hidden-text"]),
    ]

    static let spans = [
        HTMLForm(
            "equal cells joined",
            "<table>\(names)<tr><th>Field</th><td colspan=2>Statistics</td></tr>\(rows.dropping("Field"))</table>",
            expected: [
                "LoRA | BERT", "field: Statistics | Statistics", "originYear: 2021 | 2018", "relatedCount: 5 | 6",
            ]),
        HTMLForm(
            "two columns a method",
            """
            <table><tr><td></td><th colspan=2>LoRA</th><th colspan=2>BERT</th></tr>
            <tr><th>Field</th><td colspan=2>Deep learning</td><td colspan=2>Statistics</td></tr>
            <tr><th>Origin year</th><td colspan=2>2021</td><td colspan=2>2018</td></tr>
            <tr><th>Related</th><td colspan=2>5</td><td colspan=2>6</td></tr></table>
            """),
        HTMLForm(
            "labels two columns wide",
            """
            <table><tr><td colspan=2></td><th>LoRA</th><th>BERT</th></tr>
            <tr><th colspan=2>Field</th><td>Deep learning</td><td>Statistics</td></tr>
            <tr><th colspan=2>Origin year</th><td>2021</td><td>2018</td></tr>
            <tr><th colspan=2>Related</th><td>5</td><td>6</td></tr></table>
            """),
        HTMLForm(
            "a spacer column",
            """
            <table><tr><td></td><td></td><th>LoRA</th><th>BERT</th></tr>
            <tr><th>Field</th><td> </td><td>Deep learning</td><td>Statistics</td></tr>
            <tr><th>Origin year</th><td></td><td>2021</td><td>2018</td></tr>
            <tr><th>Related</th><td></td><td>5</td><td>6</td></tr></table>
            """),
        HTMLForm(
            "groups beside the labels",
            """
            <table><tr><td></td><td></td><th>LoRA</th><th>BERT</th></tr>
            <tr><th rowspan=2>Basics</th><th>Field</th><td>Deep learning</td><td>Statistics</td></tr>
            <tr><th>Origin year</th><td>2021</td><td>2018</td></tr>
            <tr><th rowspan=0>More</th><th>Related</th><td>5</td><td>6</td></tr></table>
            """, codes: ["columns-before-labels", "table-chosen"]),
        HTMLForm(
            "a value down two rows",
            """
            <table>\(names)<tr><th>Field</th><td>Deep learning</td><td>Statistics</td></tr>
            <tr><th>Origin year</th><td rowspan=2>5</td><td>2018</td></tr><tr><th>Related</th><td>6</td></tr></table>
            """,
            expected: [
                "LoRA | BERT", "field: Deep learning | Statistics", "originYear: 5 | 2018", "relatedCount: 5 | 6",
            ]),
        HTMLForm(
            "spans that overlap",
            """
            <table>\(names)<tr><th>Field</th><td>Deep learning</td><td rowspan=2>Statistics</td></tr>
            <tr><th>Origin year</th><td colspan=2>2021</td></tr><tr><th>Related</th><td>5</td><td>6</td></tr></table>
            """,
            expected: [
                "LoRA | BERT", "field: Deep learning | Statistics", "originYear: 2021 | Statistics?",
                "relatedCount: 5 | 6",
            ],
            codes: ["spans-overlap"]),
        HTMLForm(
            "a value that claims 9999 columns",
            "<table>\(names)<tr><th>Field</th><td colspan=9999>Statistics</td></tr>\(rows.dropping("Field"))</table>",
            expected: [
                "LoRA | BERT", "field: Statistics | Statistics", "originYear: 2021 | 2018", "relatedCount: 5 | 6",
            ], codes: ["span-limited"]),
        HTMLForm(
            "a span that is no number",
            "<table>\(names)\(rows.exchanging("<td>2021", "<td colspan=x rowspan=-3>2021"))</table>"),
    ]

    static let turned = [
        HTMLForm(
            "methods as rows",
            """
            <table><tr><th>Method</th><th>Field</th><th>Origin year</th><th>Related</th></tr>
            <tr><th><a href="/en/methods/lora">LoRA</a></th><td>Deep learning</td><td>2021</td><td>5</td></tr>
            <tr><th>BERT <button>×</button></th><td>Statistics</td><td>2018</td><td>6</td></tr>
            <tr><td colspan=4>Dataset</td></tr></table>
            """, codes: ["table-chosen"]),
        HTMLForm(
            "methods as rows, no cell above the names",
            """
            <table><tr><th>Field</th><th>Origin year</th><th>Related</th></tr>
            <tr><th>LoRA</th><td>Deep learning</td><td>2021</td><td>5</td></tr>
            <tr><th>BERT</th><td>Statistics</td><td>2018</td><td>6</td></tr></table>
            """, codes: ["table-chosen"]),
        HTMLForm(
            "methods as rows, one too short",
            """
            <table><tr><th></th><th>Field</th><th>Origin year</th><th>Related</th></tr>
            <tr><th>LoRA</th><td>Deep learning</td><td>2021</td><td>5</td></tr>
            <tr><th>GPT</th><td>Deep learning</td><td>2020</td><td>7</td></tr>
            <tr><th>BERT</th><td>Statistics</td><td>6</td></tr></table>
            """,
            expected: [
                "LoRA | GPT | BERT", "field: Deep learning | Deep learning | Statistics?",
                "originYear: 2021 | 2020 | 6?",
                "relatedCount: 5 | 7 | ~",
            ],
            codes: ["cells-missing", "table-chosen"]),
        HTMLForm(
            "labels above their cells",
            """
            <table><tr><th>LoRA ×</th><th>BERT ×</th></tr><tr><th colspan=2>Field</th></tr><tr><td>Deep learning</td><td>Statistics</td></tr>
            <tr><th colspan=2>Origin year</th></tr><tr><td>2021</td><td>2018</td></tr>
            <tr><th colspan=2>Related</th></tr><tr><td>5</td><td>6</td></tr></table>
            """),
    ]

    static let several = [
        HTMLForm(
            "inside a layout table", "<table role=presentation><tr><td>menu</td><td>\(table)</td></tr></table>",
            codes: ["table-chosen"]),
        HTMLForm(
            "in the first cell of a layout table",
            "<table><tr><td>\(table)</td><td>menu</td></tr><tr><td>a</td><td>b</td></tr></table>",
            codes: ["table-chosen"]),
        HTMLForm(
            "a table inside a cell",
            "<table>\(names)\(rows.exchanging("Deep learning", "<table><tr><td>Deep</td><td>learning</td></tr></table>"))</table>",
            codes: ["table-chosen"]),
        HTMLForm(
            "a glossary before it",
            "<table><tr><td>Field</td><td>what it is about</td></tr><tr><td>Type</td><td>its kind</td></tr></table>\(table)",
            codes: ["table-chosen"]),
        HTMLForm("the same comparison twice", table + table, codes: ["comparison-repeated", "table-chosen"]),
        HTMLForm(
            "another comparison behind it", table + table.exchanging("LoRA", "GPT"),
            codes: ["comparison-several", "table-chosen"]),
        HTMLForm(
            "a hidden one before it", "<div style='display:none'>\(table.exchanging("LoRA", "GPT"))</div>\(table)",
            codes: ["comparison-hidden", "hidden-text", "table-chosen"]),
        HTMLForm(
            "names in a table of their own",
            "<div class=head><table><tr><th></th><th>LoRA</th><th>BERT</th></tr></table></div><div class=body><table>\(rows)</table></div>",
            codes: ["header-apart", "table-chosen"]),
    ]
}

extension String {
    /// Without the row of that label.
    func dropping(_ label: String) -> String {
        split(separator: "\n").filter { !$0.contains("<th>\(label)<") }.joined(separator: "\n")
    }

    func exchanging(_ old: String, _ new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
