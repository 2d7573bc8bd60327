import Testing

@testable import Curation

/// Ids that are merged leave a redirect; a split is in the ledger in words.
@Suite struct IdentityHistoryTests {
    private static func page(_ path: String, _ slug: String, _ type: String = "T") -> [MethodMention] {
        Mentions.page(path, "ko", Mentions.column(slug, slug: slug, [.type: type]))
    }

    private static let both = page("a.html", "one") + page("b.html", "two")
    private static let same = Decision.Content.same("one", "two")

    private static func last(_ history: VersionerTests.History, _ id: String) -> LedgerEntry? {
        history.ledger.last(id)
    }

    @Test func aMergeLeavesARedirect() throws {
        var history = VersionerTests.History()
        try history.ingest(Self.both)
        try history.ingest(Self.both, [Self.same], decided: "2026-07-01")
        #expect(history.states == ["one v1 DRAFT 2"])
        #expect(Self.last(history, "two")?.event == .merged)
        #expect(Self.last(history, "two")?.changes == ["merged into one: test"])
        #expect(
            history.ledger.redirects == [
                Redirect(id: "two", into: "one", day: "2026-07-01", because: "merged into one: test")
            ])
        #expect(Self.last(history, "one")?.changes.first == "took in two")
        let lines = history.ledger.entries.count
        try history.ingest(Self.both, [Self.same], decided: "2026-07-01")
        #expect(history.ledger.entries.count == lines)
    }

    /// Who cited it finds the method, whatever the pages do.
    @Test func aMergeStaysWhenThePagesAreGone() throws {
        var history = VersionerTests.History()
        try history.ingest(Self.both)
        try history.ingest(Self.both, [Self.same])
        try history.ingest(Self.page("a.html", "one"), [Self.same])
        #expect(history.ledger.redirects.map(\.into) == ["one"])
        try history.ingest(Self.page("a.html", "one"))
        #expect(history.ledger.redirects.map(\.into) == ["one"])
    }

    @Test func whatIsSplitAgainSaysSo() throws {
        var history = VersionerTests.History()
        try history.ingest(Self.both)
        try history.ingest(Self.both, [Self.same])
        try history.ingest(Self.both)
        #expect(history.states == ["one v1 DRAFT 1", "two v1 DRAFT 1"])
        #expect(history.ledger.redirects.isEmpty)
        #expect(Self.last(history, "two")?.event == .restored)
        #expect(Self.last(history, "two")?.changes == ["split from one, of which it was a part"])
        #expect(Self.last(history, "one")?.changes.first == "split off two")
    }

    @Test func aChainLeadsToItsEnd() throws {
        var history = VersionerTests.History()
        let three = Self.both + Self.page("c.html", "three")
        try history.ingest(three)
        try history.ingest(three, [Self.same])
        try history.ingest(three, [Self.same, .same("three", "one")])
        #expect(history.states == ["three v1 DRAFT 3"])
        #expect(history.ledger.redirects.map { "\($0.id) \($0.into)" } == ["one three", "two three"])
    }

    /// A published id stays findable; the content that was cited is in the ledger.
    @Test func aPublishedRecordIsMergedToo() throws {
        var history = VersionerTests.History()
        try history.ingest(Self.both)
        let yes = Decision.Content.status(
            record: "two", status: .published, contentHash: history.outcome.records.last?.contentHash)
        try history.ingest(Self.both, [yes])
        try history.ingest(Self.both, [yes, Self.same])
        #expect(history.states == ["one v1 DRAFT 2"])
        #expect(Self.last(history, "two")?.status == .deprecated)
        #expect(history.ledger.redirects.map(\.id) == ["two"])
        #expect(Versioner.publishedRecord("two", in: history.ledger)?.type == "T")
    }

    /// A page that gives a provisional id its slug renames the record.
    @Test func aNewNameIsARedirect() throws {
        var history = VersionerTests.History()
        let nameless = Mentions.page("a.html", "ko", Mentions.column("가", [.type: "T"]))
        try history.ingest(nameless)
        let old = history.outcome.records.first?.id ?? ""
        #expect(old.hasPrefix("x-"))
        try history.ingest(Mentions.page("b.html", "ko", Mentions.column("가", slug: "ga", [.type: "T"])))
        #expect(history.ledger.redirects.map { "\($0.id) \($0.into)" } == ["\(old) ga"])
        #expect(Self.last(history, old)?.changes == ["merged into ga: its pages are there now"])
    }

    @Test func aDecisionThatPartsIsNamed() throws {
        var history = VersionerTests.History()
        try history.ingest(Self.page("a.html", "one"))
        try history.ingest(Self.both, [.different("one", "two")])
        #expect(Self.last(history, "two")?.changes == ["kept apart from one: test"])
    }

    @Test func aRecordThatIsGoneIsNoRedirect() throws {
        var history = VersionerTests.History()
        try history.ingest(Self.both)
        try history.ingest(Self.page("a.html", "one"))
        #expect(Self.last(history, "two")?.event == .removed)
        #expect(history.ledger.redirects.isEmpty)
    }
}
