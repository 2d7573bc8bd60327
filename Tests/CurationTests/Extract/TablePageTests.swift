import Foundation
import Testing

@testable import Curation

/// Whole pages of the table rendering, the damaged ones above all.
@Suite struct TablePageTests {
    static let sample = SamplePage.plain

    @Test func whole() throws {
        let page = try Extraction.page("p.txt", Self.sample.markdown)
        #expect(Self.sample.differences(from: page) == [])
        #expect(page.rendering == .table && page.isComplete && page.notes == [])
    }

    /// The header is short of its label column: first or last, or whole.
    @Test(arguments: [
        "| Principal Component Analysis× | K-Means× | |", "| | Principal Component Analysis× | K-Means× |",
        "| Principal Component Analysis× | K-Means× |", "| Principal Component Analysis | K-Means | |",
    ])
    func headers(header: String) throws {
        var lines = Self.sample.markdown.split(separator: "\n").map(String.init)
        lines[1] = header
        let page = try Extraction.page("p.txt", lines.joined(separator: "\n") + "\n")
        #expect(Self.sample.differences(from: page) == [])
        #expect(page.reviewCount == 0)
    }

    struct Cut: Sendable {
        /// The text ends behind this.
        var end: String
        var columns: Int
        var rows: Int
        /// Texts of cells that must be reviewed.
        var review: [String] = []
        var notes: [String]
    }

    static let cuts = [
        Cut(
            end: "| Principal Component Analysis× | K-Me", columns: 0, rows: 0,
            notes: ["error page-cut: the copy ends inside the header of its table: there is no row to read"]),
        Cut(
            end: "| Principal Component Analysis× | K-Means× | |\n", columns: 0, rows: 0,
            notes: ["error no-comparison: expected a table with known row labels, found 1 rows with none"]),
        Cut(
            end: "| Origin year | 1901 | 1957 |\n", columns: 2, rows: 3,
            notes: [
                "warning rows-missing: 6 of 9 rows are missing: originator, type, seminalSource, aliases, relatedCount, "
                    + "summary", "warning page-cut: the copy ends after the row originYear",
            ]),
        Cut(
            end: "| Origin year | 1901 | 19", columns: 2, rows: 3, review: ["19"],
            notes: [
                "warning rows-missing: 6 of 9 rows are missing: originator, type, seminalSource, aliases, relatedCount, "
                    + "summary",
                "warning page-cut: the copy ends inside a row; the last cell is cut and to be reviewed",
            ]),
        Cut(
            end: "| Type | Linear proj", columns: 2, rows: 5, review: ["Linear proj"],
            notes: [
                "warning rows-missing: 4 of 9 rows are missing: seminalSource, aliases, relatedCount, summary",
                "warning cells-missing: the row type has 1 cell for 2 methods; its cells are to be reviewed",
                "warning page-cut: the copy ends inside a row; the last cell is cut and to be reviewed",
            ]),
    ]

    @Test(arguments: cuts)
    func cut(cut: Cut) throws {
        let whole = Self.sample.markdown
        let end = try #require(whole.range(of: cut.end))
        let page = try Extraction.page("p.txt", String(whole[..<end.upperBound]))
        #expect(page.columns.count == cut.columns && page.rows.count == cut.rows && !page.isComplete)
        #expect(page.notes == cut.notes)
        let review = page.columns.flatMap { column in RowKey.allCases.compactMap { column.cells[$0] } }.filter(
            \.needsReview)
        #expect(review.map(\.text) == cut.review)
    }

    /// A row with a cell too few: nobody knows which one is missing.
    @Test func missingCell() throws {
        let text = Self.sample.markdown.split(separator: "| 1901 | 1957 |").joined(separator: "| 1957 |")
        let page = try Extraction.page("p.txt", text)
        #expect(page.texts(.originYear) == ["1957", nil])
        #expect(page.columns[0].cells[.originYear]?.needsReview == true && page.reviewCount == 1)
        #expect(
            page.notes == [
                "warning cells-missing: the row originYear has 1 cell for 2 methods; its cells are to be reviewed"
            ])
    }

    @Test func surplusCell() throws {
        let text = Self.sample.markdown.split(separator: "| 1901 | 1957 |").joined(separator: "| 1901 | 1957 | 1999 |")
        let page = try Extraction.page("p.txt", text)
        #expect(page.texts(.originYear) == ["1901", "1957"] && page.reviewCount == 2)
        #expect(
            page.notes == [
                "warning cell-surplus: a cell of originYear has no column",
                "warning cells-missing: the row originYear has 3 cells for 2 methods; its cells are to be reviewed",
            ])
        #expect(page.diagnostics.map(\.residue) == ["1999", nil])
    }

    @Test func labelsThatNoFileKnows() throws {
        var sample = Self.sample
        sample.labels[3] = "Inventor"
        let page = try Extraction.page("p.txt", sample.markdown)
        #expect(sample.differences(from: page) == [])
        #expect(
            page.notes == [
                "warning label-unknown: no language file has the label 'Inventor'; taken as originator by its place between "
                    + "known rows"
            ])
    }

    @Test func noRows() throws {
        let page = try Extraction.page("p.txt", "Prices\n| a | b |\n|---|---|\n| c | d |\n")
        #expect(page.columns.isEmpty && page.language == nil)
        #expect(
            page.notes == [
                "error no-comparison: expected a table with known row labels, found 2 rows with none"
            ])
    }

    @Test(arguments: ["hr", "sr", "es", "pt", "it", "id", "ms", "cs", "sk", "fa", "th", "he"])
    func sharedLabels(language: String) throws {
        let page = try Extraction.page("p.txt", try Self.sample.inLanguage(language).markdown)
        #expect(page.language == language)
        #expect(Self.sample.differences(from: page) == [])
        #expect(page.notes == [])
    }
}
