import Testing

@testable import Curation

@Suite struct VersionerTests {
    /// Runs of the version stage, one after the other, with a ledger that goes through its file each time.
    struct History {
        var stored: [UInt8] = []
        var outcome = Versioner.Outcome()
        var ledger = Ledger()

        /// One ingest: the pages there are, and the decisions made.
        mutating func ingest(
            _ mentions: [MethodMention], _ decisions: [Decision.Content] = [], decided day: String? = nil,
            fixedDay: String? = nil
        ) throws {
            let built = Mentions.built(mentions, decisions)
            let before = try Ledger(stored)
            var versioner = Versioner(
                ledger: before, decisions: decisions.map { Mentions.decision($0, date: day) },
                former: FormerIdentifiers(Set(before.ids), built), fixedDay: fixedDay)
            outcome = versioner.version(built)
            ledger = versioner.ledger
            stored += versioner.ledger.appendedLines
        }

        /// `m v1 DRAFT` a record.
        var states: [String] {
            outcome.records.map { "\($0.id) v\($0.version) \($0.status.rawValue) \($0.sourceCount)" }
        }

        /// `created v1 DRAFT` a line.
        var events: [String] { ledger.entries.map { "\($0.event.rawValue) v\($0.version) \($0.status.rawValue)" } }

        var hash: String? { outcome.records.first?.contentHash }

        /// The decision that `curate publish m` writes.
        var publication: Decision.Content { .status(record: "m", status: .published, contentHash: hash) }
    }

    private static func page(_ type: String, path: String = "a.html", accessed: String = "2026-06-01")
        -> [MethodMention]
    {
        Mentions.page(path, "ko", .html, accessed: accessed, Mentions.column("A", slug: "m", [.type: type]))
    }

    @Test func aNewRecordIsADraft() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        #expect(history.states == ["m v1 DRAFT 1"])
        #expect(history.events == ["created v1 DRAFT"])
        #expect(history.outcome.created == ["m"])
        #expect(history.ledger.entries.first?.day == "2026-06-01")
    }

    @Test func aSecondRunChangesNothing() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        try history.ingest(Self.page("T"))
        #expect(history.events.count == 1)
        #expect(history.outcome.created.isEmpty && history.outcome.changed.isEmpty)
    }

    @Test func aDoubtIsForReview() throws {
        var history = History()
        try history.ingest(Mentions.page("a.html", "ko", Mentions.column("A", slug: "m", [.relatedCount: "many"])))
        #expect(history.states == ["m v1 REVIEW 1"])
        #expect(history.outcome.review.map(\.reason) == ["count-unread"])
    }

    @Test func aDraftThatChangesKeepsItsNumber() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        try history.ingest(Self.page("U"))
        #expect(history.states == ["m v1 DRAFT 1"])
        #expect(history.events == ["created v1 DRAFT", "changed v1 DRAFT"])
        #expect(history.ledger.entries.last?.changes == ["type: “T” → “U”"])
    }

    @Test func whatAPersonPublishedIsPublished() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        try history.ingest(Self.page("T"), [history.publication], decided: "2026-07-01")
        #expect(history.states == ["m v1 PUBLISHED 1"])
        #expect(history.events == ["created v1 DRAFT", "status v1 PUBLISHED"])
        #expect(history.ledger.entries.last?.changes == ["status: DRAFT → PUBLISHED (test)"])
        #expect(history.ledger.entries.last?.day == "2026-07-01")
        #expect(history.outcome.review.isEmpty)
    }

    @Test func aChangeAfterPublicationIsTheNextVersionAndForReview() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        let first = history.publication
        try history.ingest(Self.page("T"), [first])
        try history.ingest(Self.page("U"), [first])
        #expect(history.states == ["m v2 REVIEW 1"])
        #expect(history.outcome.review.map(\.reason) == ["decision-stale"])
        #expect(
            history.outcome.review.first?.message
                == "the content changed since it was decided to be PUBLISHED; compare with `curate diff m@1`, then "
                + "`curate publish m`")
        #expect(history.outcome.review.first?.path == "curated/decisions/test.yaml")
        #expect(history.outcome.review.first?.line == 2)
        // The published one is what a release holds.
        #expect(Versioner.publishedRecord("m", in: history.ledger)?.type == "T")
        #expect(Versioner.publishedRecord("m", in: history.ledger)?.version == 1)

        try history.ingest(Self.page("U"), [first, history.publication])
        #expect(history.states == ["m v2 PUBLISHED 1"])
        #expect(history.outcome.review.isEmpty)
        #expect(Versioner.publishedRecord("m", in: history.ledger)?.type == "U")
        #expect(
            history.events == ["created v1 DRAFT", "status v1 PUBLISHED", "changed v2 REVIEW", "status v2 PUBLISHED"])
    }

    @Test func goingBackToThePublishedContentIsThePublishedVersion() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        let first = history.publication
        try history.ingest(Self.page("T"), [first])
        try history.ingest(Self.page("U"), [first])
        try history.ingest(Self.page("T"), [first])
        #expect(history.states == ["m v1 PUBLISHED 1"])
        #expect(history.events.last == "changed v1 PUBLISHED")
    }

    @Test func anotherPageWithTheSameContentKeepsTheVersion() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        let first = history.publication
        try history.ingest(Self.page("T"), [first])
        try history.ingest(Self.page("T") + Self.page("T", path: "b.html"), [first])
        #expect(history.states == ["m v1 PUBLISHED 2"])
        #expect(history.events.count == 2)
    }

    @Test func aDraftGoesWithItsPages() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        try history.ingest([])
        #expect(history.states.isEmpty)
        #expect(history.outcome.removed == ["m"])
        #expect(history.ledger.entries.last?.changes == ["no page speaks of it any more"])
        try history.ingest([])
        #expect(history.events == ["created v1 DRAFT", "removed v1 DRAFT"])
        try history.ingest(Self.page("T"))
        #expect(history.states == ["m v1 DRAFT 1"])
        #expect(history.events.last == "restored v1 DRAFT")
    }

    @Test func whatWasPublishedStaysDeprecated() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        let first = history.publication
        try history.ingest(Self.page("T"), [first])
        for _ in 0..<2 {
            try history.ingest([], [first])
            #expect(history.states == ["m v1 DEPRECATED 0"])
            #expect(history.outcome.records.first?.type == "T")
            #expect(history.outcome.records.first?.provenance.isEmpty == true)
        }
        #expect(history.events == ["created v1 DRAFT", "status v1 PUBLISHED", "removed v1 DEPRECATED"])
        try history.ingest(Self.page("T"), [first])
        #expect(history.states == ["m v1 PUBLISHED 1"])
        #expect(history.events.last == "restored v1 PUBLISHED")
    }

    /// Nobody said yes to the later version, so it must not become what is cited.
    @Test func aVersionUnderReviewGoesWithItsPages() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        let first = history.publication
        let hash = history.hash
        try history.ingest(Self.page("T"), [first])
        try history.ingest(Self.page("U"), [first])
        try history.ingest([], [first])
        #expect(history.states == ["m v1 DEPRECATED 0"])
        #expect(history.outcome.records.first?.type == "T")
        #expect(history.hash == hash)
        #expect(history.outcome.records.first?.computeContentHash() == hash)
    }

    @Test func aPersonDeprecatesWhateverTheContent() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        let decision = Decision.Content.status(record: "m", status: .deprecated, contentHash: history.hash)
        try history.ingest(Self.page("T"), [decision])
        #expect(history.states == ["m v1 DEPRECATED 1"])
        #expect(history.events.last == "deprecated v1 DEPRECATED")
        #expect(history.outcome.review.isEmpty)
        try history.ingest(Self.page("U"), [decision])
        #expect(history.states == ["m v1 DEPRECATED 1"])
        #expect(history.outcome.review.map(\.reason) == ["decision-stale"])
        #expect(
            history.outcome.review.first?.message
                == "the content changed since it was decided to be DEPRECATED; it stays DEPRECATED; "
                + "`curate decide confirm curated/decisions/test.yaml:2` keeps it")
    }

    @Test func theLastDecisionCounts() throws {
        var history = History()
        try history.ingest(Self.page("T"))
        try history.ingest(
            Self.page("T"), [history.publication, .status(record: "m", status: .review, contentHash: history.hash)])
        #expect(history.states == ["m v1 REVIEW 1"])
    }

    @Test func theDayIsTheEnvironmentsThenThePages() throws {
        var history = History()
        try history.ingest(Self.page("T"), fixedDay: "2020-02-02")
        #expect(history.ledger.entries.map(\.day) == ["2020-02-02"])
        var other = History()
        try other.ingest(
            Self.page("T", path: "b.html", accessed: "2026-06-03") + Self.page("T", accessed: "2026-06-01"))
        #expect(other.ledger.entries.map(\.day) == ["2026-06-03"])
    }
}

extension FormerIdentifiers {
    /// - Parameter built: records with their columns.
    fileprivate init(_ wanted: Set<String>, _ built: [RecordBuilder.Built]) {
        var columns: [(id: String, columns: [Int32])] = []
        var mentions: [MethodMention] = []
        for item in built {
            let first = Int32(mentions.count)
            mentions += item.cluster.mentions
            columns.append((item.record.id, Array(first..<Int32(mentions.count))))
        }
        self.init(wanted, records: columns, IdentityProfiles(mentions))
    }
}
