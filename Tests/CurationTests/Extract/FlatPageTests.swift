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

    /// A line without a label may be the rest of the row above: its cells are put together, and a person must look.
    @Test func joinedLine() throws {
        let broken = Self.sample.flat.split(separator: "Linear projection").joined(separator: "Linear\nprojection")
        let joined = try Extraction.page("p.txt", broken)
        #expect(Self.sample.differences(from: joined) == [])
        #expect(
            joined.columns.allSatisfy { $0.cells[.type]?.needsReview == true && $0.cells[.type]?.confidence == 0.5 })
        #expect(joined.reviewCount == 2)
        #expect(
            joined.notes.contains(
                "warning row-joined: a line below the row type starts with no label and may be the rest of it; all its "
                    + "cells are to be reviewed"))
    }

    /// What stands between the rows and is too long to be the rest of one is kept.
    @Test func unplacedLines() throws {
        let text = Self.sample.flat.split(separator: "\nType").joined(separator: "\nK1\nK2\nK3\nK4\nType")
        let page = try Extraction.page("p.txt", text)
        #expect(Self.sample.differences(from: page) == [])
        let note = "warning line-unplaced: a line between the rows starts with no label"
        #expect(page.notes == [note, note, note, note])
        #expect(page.diagnostics.map(\.residue) == ["K1", "K2", "K3", "K4"] && !page.isComplete)
    }

    /// Without its line of names the page still has the English ones in its citation line.
    @Test func citedNames() throws {
        var sample = Self.sample
        sample.englishNames = sample.names
        let text = sample.flat.split(separator: "Principal Component Analysis×K-Means×").joined(separator: "")
        let page = try Extraction.page("p.txt", text)
        #expect(sample.differences(from: page) == [])
        #expect(!page.isComplete)
        #expect(
            page.notes == [
                "warning names-cited: the line of method names (with ×) is missing; the names are the English ones of the "
                    + "citation line"
            ])
    }

    /// A value that vanished leaves no cell that could carry a mark: the page says whose it may be.
    @Test func vanished() throws {
        var sample = Self.sample
        sample.rows[.family] = ["", "Machine learning"]
        let page = try Extraction.page("p.txt", sample.flat)
        #expect(page.columns.compactMap { $0.cells[.family] }.map(\.needsReview) == [true])
        #expect(page.columns.compactMap { $0.cells[.family] }.map(\.candidates) == [[nil]])
        let notes = page.notes.filter { $0.contains("cells-missing") }
        #expect(notes.count == 1)
        #expect(
            notes[0].hasPrefix(
                "warning cells-missing: the line of family holds only 1 of the values for 2 methods; which is empty is not "
                    + "sure, taken for it is column "))
        // The source tells the year of its column.
        sample = Self.sample
        sample.rows[.seminalSource]?[1] = "Lloyd, S. (1957). Least squares quantization in PCM. Bell Labs. link ↗"
        sample.rows[.originYear] = ["", "1957"]
        let helped = try Extraction.page("p.txt", sample.flat)
        #expect(helped.texts(.originYear) == [nil, "1957"])
    }

    @Test func tooManyColumns() throws {
        var sample = Self.sample
        sample.names = (0..<25).map { "Method \($0)" }
        sample.rows = [.relatedCount: Array(repeating: "5", count: 25)]
        let page = try Extraction.page("p.txt", sample.flat)
        #expect(page.columns.count == 25 && page.columns.allSatisfy(\.cells.isEmpty))
        #expect(
            page.notes.contains(
                "warning columns-too-many: the line of relatedCount was not cut: 25 methods, expected at most 24"))
        #expect(page.diagnostics.contains { $0.residue == String(repeating: "5", count: 25) })
    }

    @Test(arguments: ["hr", "sr", "es", "pt", "it", "id", "ms", "cs", "sk", "vi", "fa", "th", "ja"])
    func sharedLabels(language: String) throws {
        let page = try Extraction.page("p.txt", try Self.sample.inLanguage(language).flat)
        #expect(page.language == language)
        #expect(Self.sample.differences(from: page) == [])
        #expect(page.reviewCount == 0)
    }
}
