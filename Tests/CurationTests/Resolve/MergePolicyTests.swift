import JSON
import Testing

@testable import Curation

/// What a record keeps of pages that contradict or supersede each other.
@Suite struct MergePolicyTests {
    private static func page(
        _ path: String, _ cells: [RowKey: String], accessed: String? = nil, address: String? = nil, version: Int? = nil
    ) -> [MethodMention] {
        var column = Mentions.column("A", slug: "cox", cells)
        column.stamp = version.map { Stamp(version: $0, sourceCount: nil, status: nil) }
        return Mentions.page(path, "ko", accessed: accessed, address: address, columns: [column])
    }

    private static let address = "https://site.example/ko/compare?slugs=cox%2Cols"

    @Test func contradictingValuesStandBesideTheValueWithRankAndReason() throws {
        let pages =
            Self.page("a", [.originYear: "1972"]) + Self.page("b", [.originYear: "1972"])
            + Self.page("c", [.originYear: "1975"]) + Self.page("d", [.originYear: "1970"], accessed: "2026-01-01")
        let built = try #require(Mentions.built(pages).first)
        #expect(built.record.originYear?.edtf == "1972")
        #expect(built.record.rivals.map(\.text) == ["1970", "1975"])
        #expect(built.record.rivals.map(\.rank) == [2, 3])
        #expect(built.record.rivals.map(\.reason) == ["pages", "pages"])
        #expect(built.record.rivals[1].pages == pages[2...2].map(\.page.digest))
        #expect(built.review.map(\.reason) == ["values-differ"])
        #expect(built.review.first?.candidates == ["1970", "1975"])
        // What the record says of its method is the same without them.
        var bare = built.record
        bare.rivals = []
        #expect(bare.computeContentHash() == built.record.contentHash)
        let again = try MethodRecord(json: built.record.json)
        #expect(again == built.record)
        #expect(bare.json["rivals"] == nil)
    }

    @Test func aDecidedValueKeepsItsRivals() throws {
        let pages = Self.page("a", [.originYear: "1972"]) + Self.page("b", [.originYear: "1975"])
        let decision = Decision.Content.value(record: "cox", row: .originYear, text: "1975")
        let built = try #require(Mentions.built(pages, [decision]).first)
        #expect(built.record.originYear?.edtf == "1975")
        #expect(built.record.rivals.map(\.text) == ["1972"])
        #expect(built.record.rivals.map(\.reason) == ["decided"])
        #expect(built.review.isEmpty)
    }

    /// Printed otherwise, said the same.
    @Test(arguments: [
        (RowKey.originYear, "1945-1947", "1945–1947"), (.type, "Rank  test", "rank test"),
        (.originator, "Cox, D. R.", "Cox, D.R."),
        (
            .seminalSource, "Cox, D. R. (1972). Regression models and life-tables. JRSS B, 34(2), 187–220.",
            "Cox, D. R. (1972). Regression Models and Life-Tables. Journal of the Royal Statistical Society B."
        ),
        (.relatedCount, "5", "6"), (.field, "통계학", "통계"),
    ])
    func whatSaysTheSameIsNoContradiction(_ row: RowKey, _ one: String, _ other: String) throws {
        let built = try #require(Mentions.built(Self.page("a", [row: one]) + Self.page("b", [row: other])).first)
        #expect(built.record.rivals.isEmpty)
        #expect(!built.review.contains { $0.reason == "values-differ" })
    }

    @Test func aNewerVersionOfTheSiteWinsOverMorePages() throws {
        let pages =
            Self.page("a", [.type: "Old"], version: 1) + Self.page("b", [.type: "Old"], version: 1)
            + Self.page("c", [.type: "New"], version: 2)
        let built = try #require(Mentions.built(pages).first)
        #expect(built.record.type == "New")
        #expect(built.record.rivals.map(\.reason) == ["upstream-version"])
        // A page that shows no version may show any.
        let unknown = Mentions.built(pages + Self.page("d", [.type: "Old"]))
        #expect(unknown.first?.record.type == "Old")
    }

    @Test func aNewerCaptureOfTheSameAddressCountsAlone() throws {
        let pages =
            Self.page("a", [.originYear: "1971", .type: "Old"], accessed: "2026-01-01", address: Self.address)
            + Self.page("b", [.originYear: "1972"], accessed: "2026-02-01", address: Self.address)
        let built = try #require(Mentions.built(pages).first)
        #expect(built.record.originYear?.edtf == "1972")
        #expect(built.record.type == nil)
        #expect(built.record.rivals.isEmpty)
        #expect(built.review.isEmpty)
        #expect(built.record.sourceCount == 1)
        #expect(built.record.provenance.map(\.supersededBy) == [pages[1].page.digest, nil])
        #expect(try MethodRecord(json: built.record.json) == built.record)
    }

    @Test(
        arguments: [
            // Undated, of the same day, of another address, or of an address without slugs: no capture follows another.
            (nil, address, "2026-02-01", address), ("2026-02-01", address, "2026-02-01", address),
            ("2026-01-01", "https://site.example/vi/compare?slugs=cox%2Cols", "2026-02-01", address),
            ("2026-01-01", "https://site.example/ko/compare", "2026-02-01", "https://site.example/ko/compare"),
            ("2026-01-01", nil, "2026-02-01", nil),
        ] as [(String?, String?, String?, String?)])
    func otherPagesAllCount(_ day: String?, _ address: String?, _ later: String?, _ other: String?) throws {
        let pages =
            Self.page("a", [.type: "T"], accessed: day, address: address)
            + Self.page("b", [.type: "T"], accessed: later, address: other)
        let record = try #require(Mentions.built(pages).first).record
        #expect(record.sourceCount == 2)
        #expect(record.provenance.allSatisfy { $0.supersededBy == nil })
    }

    @Test func aWithdrawnPageLowersTheSourceCount() {
        let pages = ["a", "b", "c"].map { Self.page($0, [.type: "T"]) }
        #expect(Mentions.built(pages.flatMap(\.self)).first?.record.sourceCount == 3)
        #expect(Mentions.built(pages.dropLast().flatMap(\.self)).first?.record.sourceCount == 2)
    }
}
