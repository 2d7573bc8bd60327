import Testing

@testable import Curation

/// Comparisons in a language without a file that are made of something else than a table with a method a column.
@Suite struct UnlabelledFormTests {
    private static let labels = ["Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg", "Hh", "Ii"]
    private static let remove = "<button>×</button>"

    private var sample: SamplePage {
        var sample = SamplePage.plain
        sample.labels = Self.labels
        sample.language = "qaa"
        return sample
    }

    private func page(_ comparison: String) throws -> ComparisonPage {
        try Extraction.page("p.html", "<html lang=qaa><body><main>\(comparison)</main><p>End</p></body></html>")
    }

    private func cells(_ key: RowKey) -> [String] { sample.rows[key] ?? [] }

    /// A list for each of `methods`, without the rows at `dropped` in the last one.
    private func lists(methods: Range<Int> = 0..<2, dropped: Set<Int> = []) -> String {
        methods.map { method in
            let rows = RowKey.allCases.filter { method < methods.upperBound - 1 || !dropped.contains($0.position) }
            return "<section><h2>\(sample.names[method])\(Self.remove)</h2><dl>"
                + rows.map { "<dt>\(Self.labels[$0.position])</dt><dd>\(cells($0)[method])</dd>" }.joined()
                + "</dl></section>"
        }.joined()
    }

    private func run(corner: String = "<div></div>", button: String = remove, extra: String = "") -> String {
        "<div>" + corner + sample.names.map { "<div>\($0)\(button)</div>" }.joined()
            + RowKey.allCases.map { key in
                (key == .type ? extra : "")
                    + ([Self.labels[key.position]] + cells(key)).map { "<div>\($0)</div>" }.joined()
            }.joined() + "</div>"
    }

    private var turned: String {
        "<table><tr><td></td>" + Self.labels.map { "<th>\($0)</th>" }.joined() + "</tr>"
            + sample.names.indices.map { method in
                "<tr><th>\(sample.names[method])</th>"
                    + RowKey.allCases.map { "<td>\(cells($0)[method])</td>" }.joined() + "</tr>"
            }.joined() + "</table>"
    }

    private func expectWhole(_ page: ComparisonPage) {
        #expect(sample.differences(from: page) == [], "\(page.notes)")
        #expect(page.rows.map(\.label) == Self.labels)
        #expect(page.isComplete && page.reviewCount == 0)
        #expect(page.diagnostics.contains { $0.code == "language-unknown" })
    }

    @Test func oneListAMethod() throws { expectWhole(try page(lists())) }

    @Test func methodsAsRows() throws { expectWhole(try page(turned)) }

    @Test func cellsInOneRun() throws {
        expectWhole(try page(run()))
        expectWhole(try page(run(corner: "")))
        expectWhole(try page(run(button: "")))
    }

    /// What holds one method, lacks rows in one of its lists, or does not come out even, is no comparison.
    @Test func nothingIsGuessed() throws {
        let unlabelled = turned.replacing("<th>Cc</th>", with: "")
        for comparison in [lists(methods: 0..<1), lists(dropped: [4, 6]), run(extra: "<div>Stray</div>"), unlabelled] {
            let page = try page(comparison)
            #expect(page.columns.isEmpty)
            #expect(page.diagnostics.map(\.code).contains("no-comparison"), "\(page.notes)")
        }
    }

    /// A copy that ends behind a method's last cell may lack other methods.
    @Test func cutBetweenMethods() throws {
        let table = turned.replacing("</table>", with: "")
        for comparison in ["<div>" + lists(), "<div>" + lists() + "<section><h2>Thi", table] {
            let page = try Extraction.page("p.html", "<html lang=qaa><body><main>" + comparison)
            #expect(page.columns.map(\.name) == sample.names)
            #expect(!page.isComplete)
            #expect(page.diagnostics.map(\.code).contains("page-cut"), "\(page.notes)")
        }
    }
}
