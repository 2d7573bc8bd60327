import Testing

@testable import Curation

/// Inputs that are far larger than any page in one respect: the limit is named, and the time stays in proportion.
@Suite struct HostileSizeTests {
    private static let labels = [
        "Field", "Family", "Origin year", "Originator", "Type", "Seminal source", "Aliases", "Related", "Summary",
    ]

    private static func html(_ cell: String = "x", columns: Int = 2) -> String {
        let names = (0..<columns).map { "<th>M\($0) ×</th>" }.joined()
        let rows = labels.map { "<tr><th>\($0)</th>" + String(repeating: "<td>\(cell)</td>", count: columns) + "</tr>" }
        return "<!doctype html><html lang=en><body><table><tr><th></th>\(names)</tr>\(rows.joined())</table>"
    }

    private static func flat(_ cells: String, header: String = "A × B ×") -> String {
        "Compare methods\n\(header)\n" + labels.map { "\($0)\(cells)\n" }.joined()
    }

    private static func notes(_ page: ComparisonPage, _ code: String) -> [String] {
        page.diagnostics.filter { $0.code == code }.map {
            "\($0.severity.rawValue) \($0.line.map(String.init) ?? "-"): \($0.message)"
        }
    }

    // MARK: Named limits

    @Test func columnsOfATable() throws {
        let page = try Extraction.page("p.html", Self.html(columns: 33))
        #expect(page.columns.isEmpty && !page.isComplete)
        #expect(
            Self.notes(page, "columns-too-many") == [
                "error 1: the table has 33 columns; a comparison may have at most 32, so none was read"
            ])
        #expect(try Extraction.page("p.html", Self.html(columns: 32)).columns.count == 32)
    }

    /// A footer that spans "all" columns is no wide table.
    @Test func wideFooterIsNoWideTable() throws {
        let text = Self.html().split(separator: "</table>").joined() + "<tr><td colspan=64>Dataset</td></tr></table>"
        #expect(try Extraction.page("p.html", text).columns.count == 2)
    }

    @Test func columnsOfATextTable() throws {
        let cells = String(repeating: " x |", count: 40)
        let rows = Self.labels.map { "| \($0) |\(cells)\n" }.joined()
        let page = try Extraction.page("p.md", "|\(String(repeating: " M × |", count: 40)) |\n" + rows)
        #expect(
            Self.notes(page, "columns-too-many") == [
                "error 2: the table has 40 columns; a comparison may have at most 32, so none was read"
            ])
    }

    @Test func namesOfATextDump() throws {
        let header = (0..<50_000).map { "M\($0) ×" }.joined()
        let page = try Extraction.page("p.txt", Self.flat("2017", header: header))
        #expect(page.columns.isEmpty)
        #expect(
            Self.notes(page, "columns-too-many") == [
                "error 2: the table has 50000 columns; a comparison may have at most 32, so none was read"
            ])
    }

    @Test func rowOfATextDump() throws {
        let long = String(repeating: "x", count: 40_000)
        let text = Self.flat("2017").split(separator: "\n").map { $0.hasPrefix("Type") ? "Type" + long : String($0) }
        let page = try Extraction.page("p.txt", text.joined(separator: "\n"))
        #expect(
            Self.notes(page, "row-too-long") == [
                "warning 7: the line of type has 40000 bytes; it is cut into cells up to 32768 only"
            ])
        #expect(page.diagnostics.first { $0.code == "row-too-long" }?.residue == long)
        #expect(page.columns.count == 2 && page.columns.allSatisfy { $0.cells[.type] == nil })
        #expect(!page.isComplete)
    }

    @Test func linesOfAText() throws {
        let page = try Extraction.page("p.txt", Self.flat("20172019") + String(repeating: "x\n", count: 150_000))
        #expect(page.columns.count == 2 && !page.isComplete)
        #expect(
            Self.notes(page, "page-too-long") == [
                "error 100001: the text has 150011 lines; those behind the first 100000 were not read; check that it is one "
                    + "page, or split it"
            ])
    }

    @Test func tablesInTables() throws {
        let outer = String(repeating: "<table><tr><td>", count: 15)
        #expect(try Extraction.page("p.html", "<body>" + outer + Self.html()).columns.count == 2)
        let page = try Extraction.page("p.html", "<body>" + outer + "<table><tr><td>\n" + Self.html())
        // Its labels show it still, as they do in a grid of any elements.
        #expect(page.columns.count == 2 && !page.isComplete)
        #expect(
            Self.notes(page, "tables-too-deep") == [
                "warning 2: tables lie inside one another more than 16 deep; those inside were not looked at as tables of "
                    + "their own"
            ])
    }

    @Test func cellsOfSpans() throws {
        let row = "<table><tr>" + String(repeating: "<td colspan=64 rowspan=64>x", count: 1000)
        let tables = String(repeating: row + String(repeating: "<tr>", count: 64) + "</table>", count: 20)
        let page = try Extraction.page("p.html", Self.html() + "\n" + tables)
        #expect(page.columns.count == 2 && !page.isComplete)
        #expect(
            Self.notes(page, "table-too-large") == [
                "error 2: the page's tables have more than 1000000 cells, spans expanded; this table and those behind it "
                    + "were not read"
            ])
    }

    @Test func attributesOfATag() throws {
        let attributes = (0..<100_000).map { " a\($0)='>'" }.joined()
        let page = try Extraction.page("p.html", Self.html() + "\n<p\(attributes)>text</p>")
        #expect(page.columns.count == 2 && !page.isComplete)
        #expect(
            Self.notes(page, "tag-too-long") == [
                "error 2: a tag has more than 256 attributes; the others of this and of all such tags were not read"
            ])
    }

    // MARK: Findings of the fuzzers

    /// The link of a remove button was looked for in text that had been dropped, and the program stopped.
    @Test func aLinkInTheRemoveButtonIsNoLink() throws {
        let text = Self.html().replacing("<td>x</td>", with: "<td><button><a href='/methods/x'>×</a></button></td>")
        let page = try Extraction.page("p.html", text)
        #expect(page.columns.map(\.name) == ["M0", "M1"])
        #expect(page.columns.allSatisfy { $0.cells.isEmpty })
    }

    /// A `tr` without cells where a row was missing was taken for that row, and the program stopped.
    @Test func anEmptyTableRowIsNoRow() throws {
        let rows = Self.html().split(separator: "<tr><th>Type</th>")
        let rest = try #require(rows.last?.split(separator: "</tr>", maxSplits: 1).last)
        let without = try Extraction.page("p.html", rows[0] + "<tr></tr>" + rest)
        #expect(without.columns.map { $0.cells.count } == [8, 8])
        #expect(without.columns.allSatisfy { $0.cells[.type] == nil })
        #expect(Self.notes(without, "rows-missing") == ["warning -: 1 of 9 rows are missing: type"])
        let renamed = try Extraction.page(
            "p.html", rows[0] + "<tr></tr><tr><th>Kind?</th><td>x</td><td>y</td></tr><tr></tr>" + rest)
        #expect(renamed.columns.map { $0.cells[.type]?.text } == ["x", "y"])
        #expect(
            Self.notes(renamed, "label-unknown") == [
                "warning 1: no language file has the label 'Kind?'; taken as type by its place between known rows"
            ])
    }

    // MARK: Time

    /// What took time out of proportion before there were limits; the same four times as long may take eight times the
    /// time.
    private static let growing: [(name: String, file: String, text: @Sendable (Int) -> String)] = [
        (
            "nested tables", "p.html",
            { String(repeating: "<table><tr><td>", count: 150) + String(repeating: "<p>x", count: $0) }
        ),
        ("end tags", "p.html", { String(repeating: "<div>", count: 400) + String(repeating: "</i>", count: $0) }),
        ("attributes", "p.html", { "<p" + (0..<$0).map { " a\($0)" }.joined() }),
        ("spans", "p.html", { html() + "<tr>" + String(repeating: "<td colspan=64 rowspan=64>x", count: $0 / 20) }),
        ("names", "p.txt", { flat("2017", header: (0..<$0).map { "M\($0) ×" }.joined()) }),
        ("letters", "p.txt", { flat(String(repeating: "x", count: $0)) }),
        ("years", "p.txt", { flat(String(repeating: "2017", count: $0 / 4)) }),
        ("lines", "p.txt", { String(repeating: "Field\n", count: $0 / 4) }),
    ]

    @Test(arguments: growing.indices)
    func timeIsLinear(index: Int) throws {
        let (name, file, text) = Self.growing[index]
        let times = try [1_000, 4_000, 16_000].map { count in
            let bytes = Array(text(count).utf8)
            var result: Result<ComparisonPage, any Error>?
            let time = ProcessorTime.of { result = Result { try Extraction.page(file, bytes) } }
            _ = try result?.get()
            return time
        }
        #expect(times[1] < 8 * max(times[0], 0.1) && times[2] < 8 * max(times[1], 0.1), "\(name): \(times)")
    }

    /// A name with letters beyond ASCII makes words be folded before they are compared. What is glued together without a
    /// space is no word, whatever stands in it: found by fuzzing, one line of 8 KB took a second.
    @Test func gluedLettersAreNoWord() throws {
        let cells = String(repeating: "ÄbcÖd", count: 2_000)
        let times = try ["Naive Bayes × Ridge ×", "Naïve Bayes × Ridge ×"].map { header in
            let bytes = Array(Self.flat(cells, header: header).utf8)
            var result: Result<ComparisonPage, any Error>?
            let time = ProcessorTime.of { result = Result { try Extraction.page("p.txt", bytes) } }
            _ = try result?.get()
            return time
        }
        #expect(times[1] < 3 * max(times[0], 0.1), "\(times)")
    }
}
