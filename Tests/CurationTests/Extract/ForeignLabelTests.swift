import Testing

@testable import Curation

/// Labels that mean different rows in different languages, on a page that is in yet another one.
@Suite struct ForeignLabelTests {
    private static func profile(
        _ tag: String, _ labels: [RowKey: String], headings: [String] = []
    ) -> LanguageProfile {
        LanguageProfile(
            tag: tag, name: tag, isRightToLeft: false, labels: labels, headings: headings, datasetWords: [],
            sourceWords: [],
            assistantWords: [], fields: [:], families: [:])
    }

    /// Two languages that share three words and mean different rows by them, and a third one.
    private static let catalog = LanguageCatalog(
        profiles: [
            profile("aa", [.field: "Ramo", .family: "Speco", .type: "Klaso"]),
            profile("bb", [.field: "Speco", .family: "Klaso", .type: "Ramo"]),
            profile("cc", [.field: "Kampo"], headings: ["Komparo"]),
        ], fields: [:], families: [:])

    private static let table = """
        <table><tr><th></th><th>A ×</th><th>B ×</th></tr><tr><th>Ramo</th><td>x</td><td>y</td></tr>
        <tr><th>Speco</th><td>z</td><td>u</td></tr><tr><th>Klaso</th><td>v</td><td>w</td></tr></table>
        """

    private static func page(_ language: String) throws -> ComparisonPage {
        let html = "<!DOCTYPE html><html lang=\(language)><body><h1>Komparo</h1>\n\(table)</body></html>"
        let items = PageReader.items(path: "a.html", bytes: Array(html.utf8))
        guard items.count == 1, case .page(let saved) = items[0] else {
            throw ExtractionFailure(description: "expected one page, found \(transcript(items))")
        }
        return PageExtractor(catalog: catalog).extract(saved)
    }

    /// Each label could be one of two rows, and none of them is the page's own: no cell is guessed, none is lost.
    @Test func rowsThatNobodyCanTellAreKept() throws {
        let page = try Self.page("cc")
        #expect(page.columns.isEmpty && page.rows.isEmpty && !page.isComplete)
        let found = page.diagnostics.filter { $0.code == "labels-foreign" }
        #expect(
            found.map(\.message) == [
                "no row has a label of 'cc', the page's language; check the page's `lang` and address, or add the labels to "
                    + "schemas/languages/"
            ])
        #expect(found.map(\.severity) == [.error])
        #expect(found.map(\.residue) == [" | A × | B ×\nRamo | x | y\nSpeco | z | u\nKlaso | v | w"])
        #expect(found.map(\.line) == [2])
    }

    /// The same table on a page of one of the languages reads as it means it.
    @Test(arguments: [("aa", RowKey.field), ("bb", RowKey.type)])
    func aPageOfTheLanguageIsRead(language: String, row: RowKey) throws {
        let page = try Self.page(language)
        #expect(page.language == language)
        #expect(page.texts(row) == ["x", "y"])
        #expect(!page.diagnostics.contains { $0.code == "labels-foreign" })
    }
}
