import Testing

@testable import Curation

/// Tables in texts, in every form: the grid that is found, and the page that is read from it.
@Suite struct TextTableTests {
    static func tables(_ text: String) throws -> TextTables {
        let bytes = Array(text.utf8)
        return TextTables(text: bytes, lines: TextLine.lines(of: bytes), catalog: try Extraction.catalog())
    }

    @Test func areMany() {
        #expect(TextVariant.all.count >= 60)
        #expect(Set(TextVariant.all.map(\.name)).count == TextVariant.all.count)
    }

    @Test(arguments: TextVariant.all)
    func grid(variant: TextVariant) throws {
        let tables = try Self.tables(variant.text)
        let grid = try #require(tables.grid)
        #expect(tables.isComparison && grid.isCut == false)
        let rows = grid.rows.map { $0.map { Array(LabelText.key($0.text[...])) } }
        let expected = TextVariant.rows.map { $0.map { Array($0.utf8) } }
        for (row, cells) in zip(rows.suffix(9), expected) {
            #expect(row[0] == cells[0])
            #expect(row.count == cells.count, "\(row.map { $0[...].string })")
        }
        #expect(grid.rows.count == 10, "\(grid.rows.map { $0.map { $0.text[...].string } })")
        let names = grid.rows[0].map { $0.text[...].string }.filter { !$0.isEmpty }
        #expect(names.map { $0.filter { $0 != "×" }.trimmingSpaces } == TextVariant.names)
    }

    @Test(arguments: TextVariant.all)
    func page(variant: TextVariant) throws {
        let page = try Extraction.page("p.md", variant.text)
        #expect(page.rendering == .table && page.language == "en")
        #expect(TextVariant.sample.differences(from: page) == [])
        #expect(page.notes == variant.notes)
        #expect(page.isComplete == variant.isComplete)
        let review = page.columns.flatMap { column in
            RowKey.allCases.compactMap { column.cells[$0] }.filter(\.needsReview).map(\.text)
        }
        #expect(review == variant.review)
        let links = page.columns.map { $0.cells[.seminalSource]?.links.map(\.target) ?? [] }
        #expect(links == (variant.hasLinks ? TextVariant.targets.map { [$0] } : [[], []]))
        #expect(page.columns.map(\.nameEnglish) == TextVariant.names)
        #expect(page.heading == "Compare methods")
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        Array(utf8)[...].trimmed.string
    }
}
