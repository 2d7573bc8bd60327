import Testing

@testable import Curation

/// Tables in a language that no file knows, printed so that rows go on below themselves or have no bars.
@Suite struct UnseenTableTests {
    private static let labels = [
        "Zuvalo", "Prindeka", "Olmi varte", "Sevrantu", "Kolbe", "Drusa mintel", "Havoreki", "Tesmil", "Wundrapo",
    ]
    private static var rows: [[String]] {
        zip(labels, TextVariant.rows).map { [$0] + $1.dropFirst() }
    }
    private static let header = "| | \(TextVariant.names[0])× | \(TextVariant.names[1])× |"

    /// Each long cell on two rows, the second without a label.
    private static var continued: [[String]] {
        rows.flatMap { row -> [[String]] in
            let halves = row.dropFirst().map { TextVariant.wrapped($0, width: 48) }
            let count = halves.map(\.count).max() ?? 1
            return (0..<count).map { line in
                [line == 0 ? row[0] : ""] + halves.map { line < $0.count ? $0[line] : "" }
            }
        }
    }

    private static var commas: String {
        ([[""] + TextVariant.names.map { $0 + "×" }] + rows).map { row in
            row.map { "\"" + TextVariant.replacing($0, "\"", "\"\"") + "\"" }.joined(separator: ",")
        }.joined(separator: "\n") + "\n"
    }

    private static func reviewed(_ page: ComparisonPage) -> Int {
        page.columns.reduce(0) { $0 + $1.cells.values.count { $0.needsReview } }
    }

    @Test(
        "every cell, none flagged",
        arguments: [
            TextVariant.folded(TextVariant.pipes(header: header, rows: rows), width: 44),
            TextVariant.pipes(header: header, rows: continued), commas,
        ])
    func read(table: String) throws {
        let page = try Extraction.page("p.md", "Vendra lumo\n\n" + table + "\nScholarGateDataset ↗\n")
        #expect(page.rendering == .table)
        #expect(TextVariant.sample.differences(from: page) == [])
        #expect(Self.reviewed(page) == 0)
    }

    /// With a row missing the number of rows proves nothing: what was put together is flagged.
    @Test func missingRow() throws {
        let rows = Self.continued.filter { $0[0] != "Tesmil" }
        let page = try Extraction.page("p.md", "Vendra lumo\n\n" + TextVariant.pipes(header: Self.header, rows: rows))
        #expect(page.columns.first?.cells[.summary].map(\.needsReview) == true)
        #expect(page.columns.first?.cells[.seminalSource].map(\.needsReview) == true)
    }
}
