import Testing

@testable import Curation

/// Copies that end inside the comparison say so, and flag the cell they end in.
@Suite struct HTMLCutTests {
    private static let start =
        "<!DOCTYPE html><html lang=en><body><table>\(HTMLTableForms.names)<tr><th>Field</th>"
        + "<td>Deep learning</td><td>Statistics</td></tr><tr><th>Origin year</th><td>2021</td><td>2018</td></tr>"
    private static let divs =
        "<html lang=en><div><div><i></i><p>LoRA</p><p>BERT</p></div><div><b>Field</b><p>Deep learning"
        + "</p><p>Statistics</p></div><div><b>Origin year</b><p>2021</p><p>2018</p></div>"

    @Test(arguments: [
        (start + "<tr><th>Related</th><td>5</td><td>6</td></tr></table>", "5 | 6"),
        (start + "<tr><th>Related</th><td>5</td><td>6</td></tr></table></body></html>\n", "5 | 6"),
        (start + "<tr><th>Related</th><td>5</td><td>6", "5 | 6?"),
        (start + "<tr><th>Related</th><td>5</td><td>6</e", "5 | 6?"),
        (start + "<tr><th>Related</th><td>5</td><td>6<em>7</em>", "5 | 67?"),
        (start + "<tr><th>Related</th><td>5</td><td>6 <a href=", "5 | 6?"),
        (start + "<tr><th>Related</th><td>5</td><td>6</td>", "5 | 6"),
        (start + "<tr><th>Related</th><td>5</td>", "5? | ~"),
        (start + "<tr><th>Related</th><td>5", "5? | ~"),
        (start + "<tr><th>Related</th><td>5</td><td>6</td></tr><tr><th>Summ", "5 | 6"),
        (divs + "<div><b>Related</b><p>5</p><p>6</p></div></div>", "5 | 6"),
        (divs + "<div><b>Related</b><p>5</p><p>6", "5 | 6?"),
    ])
    func cut(html: String, related: String) throws {
        let page = try Extraction.page("p.html", html)
        #expect(HTMLForm.text(page).last == "relatedCount: \(related)")
        #expect(HTMLForm.text(page)[1...2] == HTMLForm.usual[1...2])
        #expect(!page.isComplete && page.diagnostics.contains { $0.code == "page-cut" })
    }
}
