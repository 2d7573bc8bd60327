import Foundation
import Testing

@testable import Curation

/// Whole pages of the flat rendering.
@Suite struct FlatPageTests {
    static let sample = SamplePage.plain

    @Test func whole() throws {
        let page = try Extraction.page("p.txt", Self.sample.flat)
        #expect(Self.sample.differences(from: page) == [])
        #expect(page.rendering == .flat && page.isComplete && page.notes == [])
    }

    /// A page that keeps its borders solves one that alone leaves a doubt.
    @Test func knownCells() throws {
        var sample = Self.sample
        sample.rows[.relatedCount] = ["12", "5"]
        let alone = try Extraction.page("p.txt", sample.flat)
        #expect(alone.columns.allSatisfy { $0.cells[.relatedCount]?.needsReview ?? true })
        #expect(
            alone.notes == [
                "warning cells-uncertain: 2 of 2 cells of relatedCount have no sure borders in the glued line"
            ])
        #expect(alone.diagnostics.map(\.residue) == ["125"])

        var known = KnownCells()
        known.learn(try Extraction.page("q.txt", sample.markdown))
        let helped = try Extraction.page("p.txt", sample.flat, known: known)
        #expect(sample.differences(from: helped) == [])
        #expect(helped.reviewCount == 0 && helped.notes == [])
    }

    /// The same method in another language: the English name in the citation line says so.
    @Test func knownCellsAcrossLanguages() throws {
        var sample = Self.sample
        sample.englishNames = sample.names
        sample.rows[.relatedCount] = ["12", "5"]
        var korean = try sample.inLanguage("ko")
        korean.names = ["주성분 분석", "K-평균"]
        var known = KnownCells()
        known.learn(try Extraction.page("q.txt", korean.markdown))
        let helped = try Extraction.page("p.txt", sample.flat, known: known)
        #expect(helped.texts(.relatedCount) == ["12", "5"] && helped.reviewCount == 0)
    }

    /// Flat pages and doubtful cells teach nothing.
    @Test func whatIsNotLearned() throws {
        var known = KnownCells()
        known.learn(try Extraction.page("p.txt", Self.sample.flat))
        #expect(!known.contains(Array("Lloyd, S.".utf8)[...], row: .originator))
        let text = Self.sample.markdown.split(separator: "| 1901 | 1957 |").joined(separator: "| 1957 |")
        known.learn(try Extraction.page("p.txt", text))
        #expect(!known.contains(Array("1957".utf8)[...], row: .originYear))
        #expect(known.contains(Array("Lloyd, S.".utf8)[...], row: .originator))
    }

    @Test func cutAndDamaged() throws {
        let whole = Self.sample.flat
        func page(to end: String) throws -> ComparisonPage {
            let place = try #require(whole.range(of: end))
            return try Extraction.page("p.txt", String(whole[..<place.upperBound]))
        }
        #expect(
            try page(to: "K-Means×").notes == [
                "error page-cut: the copy ends in its line of names: there is no row to read"
            ])
        let cut = try page(to: "Partitional")
        #expect(!cut.isComplete && cut.columns.count == 2)
        #expect(cut.columns.allSatisfy { $0.cells[.type]?.needsReview ?? true })
        #expect(cut.columns.allSatisfy { $0.cells[.originYear]?.needsReview == false })
        #expect(
            cut.notes.filter { !$0.contains("cells-") } == [
                "warning rows-missing: 4 of 9 rows are missing: seminalSource, aliases, relatedCount, summary",
                "warning page-cut: nothing stands behind the row type: the copy is cut, and its last row may be too",
            ])
    }

    @Test(arguments: [
        (
            "A note.\n",
            "expected a line of method names that end in × and rows that start with known labels, found neither"
        ),
        (
            "A×B×\nNothing known\n",
            "found a line of method names, but no line below it starts with a row label of any language"
        ),
    ])
    func noComparison(text: String, message: String) throws {
        let page = try Extraction.page("p.txt", text)
        #expect(page.columns.isEmpty && !page.isComplete)
        #expect(page.notes == ["error no-comparison: \(message)"])
    }

    /// What stands between the rows and is none is kept.
    @Test func unplacedLine() throws {
        let text = Self.sample.flat.split(separator: "\nType").joined(separator: "\nKeep me\nType")
        let page = try Extraction.page("p.txt", text)
        #expect(Self.sample.differences(from: page) == [])
        #expect(page.notes == ["warning line-unplaced: a line between the rows starts with no label"])
        #expect(page.diagnostics.map(\.residue) == ["Keep me"] && !page.isComplete)
    }

    @Test(arguments: ["hr", "sr", "es", "pt", "it", "id", "ms", "cs", "sk", "vi", "fa", "th", "ja"])
    func sharedLabels(language: String) throws {
        let page = try Extraction.page("p.txt", try Self.sample.inLanguage(language).flat)
        #expect(page.language == language)
        #expect(Self.sample.differences(from: page) == [])
        #expect(page.reviewCount == 0)
    }
}
