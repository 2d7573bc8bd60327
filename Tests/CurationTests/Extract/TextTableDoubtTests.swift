import Testing

@testable import Curation

/// What a text leaves open is flagged with its other readings; what has no place is kept as a problem.
@Suite struct TextTableDoubtTests {
    private static func page(_ old: String, _ new: String, in table: String = TextVariant.pipes()) throws
        -> ComparisonPage
    {
        try Extraction.page("p.md", TextVariant.page(TextVariant.replacing(table, old, new)))
    }

    private static func reviewed(_ page: ComparisonPage) -> [String] {
        page.columns.flatMap { column in
            RowKey.allCases.compactMap { column.cells[$0] }.filter(\.needsReview).map {
                ([$0.text] + $0.candidates.map { $0 ?? "(nothing)" }).joined(separator: " / ")
            }
        }
    }

    @Test func hyphenAtABreak() throws {
        let page = try Self.page("| Linear projection | — |", "| Two-\nstage projection | — |")
        #expect(page.texts(.type) == ["Two-stage projection", nil])
        #expect(Self.reviewed(page) == ["Two-stage projection / Two- stage projection"])
    }

    @Test func breakBetweenScriptsWithoutSpaces() throws {
        let page = try Self.page("| Linear projection | — |", "| 主成分\n分析 | — |")
        #expect(Self.reviewed(page) == ["主成分分析 / 主成分 分析"])
    }

    /// Between the rows stands just what is missing there: the label may be what was lost.
    @Test func rowThatLostItsLabel() throws {
        let page = try Self.page("| Type |", "| |")
        #expect(TextVariant.sample.differences(from: page) == [])
        #expect(
            page.notes == [
                "warning label-unknown: no language file has the label ''; taken as type by its place between known rows"
            ])
    }

    /// Two rows without a label where one is missing: nobody knows.
    @Test func tooManyRowsWithoutALabel() throws {
        let page = try Self.page("| Type | Linear projection | — |", "| | Linear | and |\n| | projection | more |")
        #expect(page.texts(.type) == [nil, nil])
        #expect(
            Self.reviewed(page) == [
                "Pearson, K. (1901); Hotelling, H. (1933) Linear projection", "\"Student\" and more",
            ])
        #expect(!page.isComplete)
    }

    @Test func textBehindARowWithoutEnd() throws {
        let table = TextVariant.pipes(
            header: "| | \(TextVariant.names[0])× | \(TextVariant.names[1])×",
            row: { "| " + $0.joined(separator: " | ") })
        let page = try Self.page("| 5 | 3", "| 5 | 3\nstray", in: table)
        #expect(Self.reviewed(page) == ["3 stray"])
    }

    @Test func textBetweenRows() throws {
        let page = try Self.page("| 5 | 3 |\n", "| 5 | 3 |\nAdvertisement\n")
        #expect(TextVariant.sample.differences(from: page) == [])
        #expect(page.notes == ["warning line-unplaced: a line between the rows of the table is no row"])
        #expect(page.diagnostics.map(\.residue) == ["Advertisement"])
    }

    @Test func htmlInSpreadsheets() throws {
        let table =
            (["\t\(TextVariant.names[0])×\t\(TextVariant.names[1])×"]
            + TextVariant.rows.map { $0.joined(separator: "\t") })
            .joined(separator: "\n") + "\n"
        let page = try Self.page("Linear projection", "R&amp;D", in: table)
        #expect(Self.reviewed(page) == ["R&amp;D / R&D"])
    }

    @Test func secondComparison() throws {
        let page = try Extraction.page(
            "p.md", TextVariant.page(TextVariant.pipes() + "\nText.\n\n" + TextVariant.pipes()))
        #expect(TextVariant.sample.differences(from: page) == [])
        #expect(
            page.notes == [
                "warning comparison-surplus: the text holds another comparison; one file is one page, so save it apart"
            ])
        #expect(page.diagnostics.first?.residue?.utf8.count ?? 0 > 500)
    }

    /// Wherever a copy is cut, no cell that is not whole goes unflagged.
    @Test(arguments: TextVariant.all.filter { $0.notes.isEmpty })
    func cuts(variant: TextVariant) throws {
        let text = Array(variant.text.utf8)
        for start in stride(from: 40, to: text.count, by: 97) {
            // Never inside a character: that is another problem.
            let length = text[start...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
            let page = try Extraction.page("p.md", Array(text[..<length]))
            guard page.rendering == .table else { continue }
            for (position, column) in page.columns.enumerated() {
                for (key, cell) in column.cells where !cell.needsReview {
                    #expect(cell.text == TextVariant.cells[key.position][position], "\(variant.name), cut at \(length)")
                }
            }
        }
    }

    /// Flat text with commas, tabs or bars in it stays flat.
    @Test(arguments: ["a, b; c", "x | y", "a\tb", "| stray"])
    func flatStaysFlat(line: String) throws {
        let page = try Extraction.page("p.txt", SamplePage.plain.flat + line + "\n")
        #expect(page.rendering == .flat && page.columns.count == 2)
    }
}
