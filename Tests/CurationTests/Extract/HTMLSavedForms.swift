/// What programs that save, show or export pages make of a table.
enum HTMLSavedForms {
    private static let table = HTMLTableForms.table
    private static let rows = HTMLTableForms.rows

    static let all = [
        HTMLForm(
            "word processor",
            """
            <table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=200 valign=top><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
            <td><p class=MsoNormal><b>LoRA</b><o:p></o:p></p></td><td><p class=MsoNormal><b>BERT<o:p></o:p></b></p></td></tr>
            <tr><td><p class=MsoNormal>Field<o:p></o:p></p></td><td><p class=MsoNormal><span lang=EN-US>Deep
            learning<o:p></o:p></span></p></td><td><p>Statistics</p></td></tr>
            <tr><td><p>Origin year</p></td><td><p>2021</p></td><td><p>2018<o:p></o:p></p></td></tr>
            <tr><td><p>Related</p></td><td><p>5</p></td><td><p>6</p></td></tr></table>
            """),
        HTMLForm(
            "office suite on the web",
            """
            <b style="font-weight:normal"><div dir="ltr"><table style="border:none"><colgroup><col width="200"/><col/><col/></colgroup><tbody>
            <tr style="height:0pt"><td><br></td><td><p dir="ltr"><span style="font-weight:700">LoRA</span></p></td><td><p><span>BERT</span></p></td></tr>
            <tr><td><p><span>Field</span></p></td><td><p><span>Deep </span><span>learning</span></p></td><td><p><span>Statistics</span></p></td></tr>
            <tr><td><p><span>Origin year</span></p></td><td><p><span>2021</span></p></td><td><p><span>2018</span></p><br></td></tr>
            <tr><td><p><span>Related</span></p></td><td><p><span>5</span></p></td><td><p><span>6</span></p></td></tr></tbody></table></div></b>
            """),
        HTMLForm(
            "note taking program",
            """
            <en-note><div style="--en-codeblock:false"><table><tbody><tr><td><div><br/></div></td><td><div>LoRA</div></td><td><div>BERT</div></td></tr>
            <tr><td><div>Field</div></td><td><div>Deep learning</div></td><td><div>Statistics</div></td></tr>
            <tr><td><div>Origin year</div></td><td><div>2021</div></td><td><div>2018</div></td></tr>
            <tr><td><div>Related</div></td><td><div>5</div></td><td><div>6</div></td></tr></tbody></table></div></en-note>
            """),
        HTMLForm(
            "blocks of a workspace program",
            """
            <table class="simple-table"><thead class="simple-table-header"><tr id="a"><th id="x" class="simple-table-header-color"></th><th>LoRA</th><th>BERT</th></tr></thead>
            <tbody><tr id="b"><th>Field</th><td class="">Deep learning</td><td><mark>Statistics</mark></td></tr>
            <tr><th>Origin year</th><td>2021</td><td>2018</td></tr><tr><th>Related</th><td>5</td><td>6</td></tr></tbody></table>
            """),
        HTMLForm(
            "encyclopedia with sort keys",
            table.exchanging(
                "<td>2021", "<td data-sort-value=2021><span class=sortkey style=\"display:none\">0002021</span>2021"
            )
            .exchanging("<td>2018", "<td><span class=\"sortkey\">0002018</span>2018"), codes: ["hidden-text"]),
        HTMLForm(
            "labels in every cell for small screens",
            table.exchanging("<td>Deep", "<td data-label=Field><b class=cell-label>Field</b> <span>Deep").exchanging(
                "<td>Statistics", "<td><b class=cell-label>Field:</b> <span>Statistics"),
            codes: ["label-repeated"]),
        HTMLForm(
            "names in every cell for small screens",
            """
            <table>\(HTMLTableForms.names)<tr><th>Field</th><td><span>LoRA</span>Deep learning</td><td><span>BERT</span>Statistics</td></tr>
            <tr><th>Origin year</th><td><span>LoRA</span>2021</td><td><span>BERT</span>2018</td></tr>
            <tr><th>Related</th><td><span>LoRA</span>5</td><td><span>BERT</span>6</td></tr></table>
            """, codes: ["name-repeated"]),
        HTMLForm(
            "labels only as attributes", table.exchanging("<td>2021", "<td data-label=\"Origin year\" title=x>2021")),
        HTMLForm(
            "cards for small screens behind the table",
            table + "<div class=cards><div><h3>LoRA</h3><p>Field: Deep learning</p></div></div>"),
        HTMLForm(
            "sorting buttons as labels and names",
            table.exchanging("LoRA<button>×</button>", "<button>LoRA</button><button>×</button>").exchanging(
                "<th>Field",
                "<th><button>Field</button"
                    + "><span class=sr-only>sort</span><!-- "
            ).exchanging("</th><td>Deep", " --></th><td>Deep"), codes: ["hidden-text"]),
        HTMLForm(
            "remarks for screen readers",
            table.exchanging(
                "Deep learning",
                "<a href=/x>Deep learning</a><span class=\"visually-hidden\"> (opens in a new tab)</span>"),
            codes: ["hidden-text"]),
        HTMLForm(
            "two columns of a newsletter",
            "<table width=100%><tr><td align=center><table width=600><tr><td>\(table)</td></tr></table></td></tr></table>",
            codes: ["table-chosen"]),
        HTMLForm(
            "pictures of characters",
            table.exchanging(
                "Deep learning", "Deep learning<img class=emoji alt=\"\" src=a.png><img alt=logo src=b.png>"),
            codes: ["image-text"]),
        HTMLForm(
            "no table when scripts run", "<noscript>\(table.exchanging("LoRA", "GPT"))</noscript>\(table)",
            codes: ["comparison-hidden", "table-chosen"]),
        HTMLForm(
            "a table only in noscript", "<noscript>\(table)</noscript>", codes: ["comparison-hidden"]),
    ]
}
