import Testing

@testable import Curation

/// Whole pages of the html rendering.
@Suite struct HTMLPageTests {
    static let sample = SamplePage.plain

    /// What may stand before and behind the table without changing its cells.
    static let surroundings: [(before: String, after: String)] = [
        ("", ""),
        // A layout table, and another data table that shares some labels.
        ("<table><tr><td>Home</td><td>Search</td></tr></table>", ""),
        ("<table><tr><td>Field</td><td>x</td></tr><tr><td>Type</td><td>y</td></tr></table>", ""),
        (
            "",
            "<table><tr><td>Field</td><td>x</td></tr><tr><td>Family</td><td>y</td></tr><tr><td>Type</td><td>z</td></tr></table>"
        ),
        // The comparison inside the cell of a layout table.
        ("<table><tr><td>menu</td><td>", "</td></tr></table>"),
        (String(repeating: "<div>", count: 300), String(repeating: "</div>", count: 300)),
        (String(repeating: "<div><span>", count: 600), ""),
        ("<p>a<div>b<b>c<i>d</b></i>", "</section></p></p>"),
        ("<script>document.write('<table><tr><td>Field</td></tr></table>')</script><style>td{}</style>", "<script>"),
        (
            "<!-- <table><tr><td>Field</td> --><template><table><tr><td>Field</td></tr></table></template>",
            "<!-- not closed"
        ),
    ]

    @Test(arguments: surroundings.indices)
    func surrounded(index: Int) throws {
        let page = try Extraction.page(
            "p.html", Self.sample.html(before: Self.surroundings[index].before, after: Self.surroundings[index].after))
        #expect(Self.sample.differences(from: page) == [])
        #expect(page.language == "en" && page.rendering == .html && page.heading == "Compare methods")
        #expect(page.columns.allSatisfy { $0.cells.count == 9 && $0.cells.values.allSatisfy { !$0.needsReview } })
    }

    /// Below the limit nothing is lost, above it the page says so.
    @Test func tooDeep() throws {
        let text = Self.sample.html(before: String(repeating: "<div>", count: 5000))
        let page = try Extraction.page("p.html", text)
        #expect(page.columns.isEmpty && !page.isComplete)
        #expect(
            page.notes == [
                "error no-comparison: expected a table with at least 3 known row labels, found no table; check that it is a "
                    + "comparison page, or that schemas/languages/ has its language",
                "error page-too-deep: elements are nested deeper than 2048; the rest of the page was not read",
            ])
        let behind = try Extraction.page("p.html", Self.sample.html(after: String(repeating: "<div>", count: 5000)))
        #expect(Self.sample.differences(from: behind) == [])
        #expect(!behind.isComplete)
        #expect(
            behind.notes == [
                "error page-too-deep: elements are nested deeper than 2048; the rest of the page was not read"
            ])
    }

    /// End tags that HTML lets a writer leave out, and capital names.
    @Test func unclosedTags() throws {
        var text = Self.sample.html()
        for tag in ["</td>", "</th>", "</tr>", "</body>", "</html>", "</p>"] {
            text = text.split(separator: tag, omittingEmptySubsequences: false).joined()
        }
        #expect(Self.sample.differences(from: try Extraction.page("p.html", text)) == [])
        text = text.split(separator: "<td").joined(separator: "<TD").split(separator: "<tr").joined(separator: "<TR")
        #expect(Self.sample.differences(from: try Extraction.page("p.html", text)) == [])
    }

    /// Some pages put the dataset block into the table itself.
    @Test func datasetBlockInTheTable() throws {
        let block = """
            <tr><td colspan="3">ScholarGate<a href="/en/dataset">Dataset ↗</a></td></tr>
            <tr><td></td><td><ol><li>v1</li><li>2 Sources</li><li>PUBLISHED</li></ol></td>
            <td><ol><li>v2</li><li>3 Sources</li><li>DRAFT</li></ol></td></tr></table>
            """
        let text = Self.sample.html().split(separator: "</table>", omittingEmptySubsequences: false).joined(
            separator: block)
        let page = try Extraction.page("p.html", text)
        #expect(Self.sample.differences(from: page) == [])
        #expect(page.stampTexts == [["1", "2", "PUBLISHED"], ["2", "3", "DRAFT"]])
        #expect(page.notes == [] && page.isComplete)
    }

    @Test func marksAndMissingValues() throws {
        var sample = Self.sample
        sample.labels[2] = "Origin year<span>≠</span>"
        sample.rows[.originator] = ["—", "Lloyd, S."]
        sample.rows[.aliases] = ["", "-"]
        let page = try Extraction.page("p.html", sample.html())
        #expect(page.rows.map(\.label)[2] == "Origin year")
        #expect(page.rows.map(\.differs) == [false, false, true, false, false, false, false, false, false])
        #expect(page.texts(.originator) == [nil, "Lloyd, S."] && page.texts(.aliases) == [nil, nil])
        #expect(page.isComplete && page.reviewCount == 0)
    }

    /// A page of another site, and a language that no file knows.
    @Test(arguments: [
        ("<p>An article.</p>", "found no table"), ("<table><tr><td>a</td></tr></table>", "found 1 other table"),
        ("<table></table><table><tr><td>Kampo</td></tr></table>", "found 2 other tables"),
    ])
    func noComparison(body: String, found: String) throws {
        let page = try Extraction.page("p.html", "<!DOCTYPE html><html><body>\(body)</body></html>")
        #expect(page.columns.isEmpty && page.rows.isEmpty && !page.isComplete && page.language == nil)
        #expect(
            page.notes == [
                "error no-comparison: expected a table with at least 3 known row labels, \(found); check that it is a "
                    + "comparison page, or that schemas/languages/ has its language"
            ])
    }

    /// Where the address with the slugs is found.
    @Test(arguments: [
        ("<link rel=\"canonical\" href=\"https://scholargate.app/en/compare?slugs=pca%2Ck-means\">", ""),
        ("<meta property=\"og:url\" content=\"https://scholargate.app/en/compare?slugs=pca%2Ck-means\">", ""),
        ("", "<!-- saved from url=(0057)https://scholargate.app/en/compare?slugs=pca%2Ck-means -->"),
        (
            "",
            "<!--\n Page saved with SingleFile \n url: https://scholargate.app/en/compare?slugs=pca%2Ck-means \n"
                + " saved date: Sat Jun 20 2026 10:00:00 GMT+0200 -->"
        ),
    ])
    func address(head: String, comment: String) throws {
        let text = Self.sample.html().split(separator: "<html lang=\"en\">").joined(
            separator: "\(comment)<html lang=\"en\"><head>\(head)</head>")
        let page = try Extraction.page("p.html", text)
        #expect(page.address == "https://scholargate.app/en/compare?slugs=pca%2Ck-means")
        #expect(page.columns.map(\.slug) == ["pca", "k-means"])
        #expect(page.columns.map(\.nameEnglish) == ["Principal Component Analysis", "K-Means"])
        #expect(page.accessed == "2026-06-20")
    }

    @Test func slugsThatDoNotFit() throws {
        let head = "<link rel=\"canonical\" href=\"https://scholargate.app/en/compare?slugs=a%2Cb%2Cc\">"
        let page = try Extraction.page("p.html", Self.sample.html(before: head))
        #expect(page.columns.map(\.slug) == [nil, nil])
        #expect(
            page.notes == ["warning slugs-differ: the page has 3 slugs in the address for 2 methods; none was assigned"]
        )
        #expect(page.isComplete)
    }
}
