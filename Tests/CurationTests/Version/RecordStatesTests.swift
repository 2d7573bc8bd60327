import JSON
import Testing

@testable import Curation

@Suite struct RecordStatesTests {
    private static func workspace() throws -> (TemporaryWorkspace, Workspace) {
        let folder = try TemporaryWorkspace(["raw/README.md": "", "schemas/README.md": ""])
        return (folder, try Workspace(root: folder.root))
    }

    private static func page(_ type: String) -> [MethodMention] {
        Mentions.page(
            "raw/a.html", "ko", Mentions.column("A", slug: "m", [.type: type]), Mentions.column("B", slug: "n"))
    }

    /// Writes what a run of the version stage gives.
    private static func store(_ history: VersionerTests.History, in workspace: Workspace) throws {
        try workspace.write(history.stored, to: "curated/ledger.jsonl")
        for record in history.outcome.records {
            try workspace.write(JSONWriter.pretty(record.json), to: "curated/methods/\(record.id).json")
        }
    }

    @Test func aReleaseHoldsThePublishedContentOfARecordUnderReview() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        var history = VersionerTests.History()
        try history.ingest(Self.page("T"))
        let first = history.publication
        try history.ingest(Self.page("T"), [first])
        try history.ingest(Self.page("U"), [first])
        try Self.store(history, in: workspace)

        let states = RecordStates(workspace: workspace)
        #expect(try states.records("current").map { "\($0.id) \($0.type ?? "-")" } == ["m U", "n -"])
        let released = try states.published()
        #expect(released.map(\.id) == ["m"])
        #expect(released.first?.type == "T")
        #expect(released.first?.status == .published)
        #expect(released.first?.version == 1)
        #expect(released.first?.provenance.map(\.path) == ["raw/a.html"])
        #expect(released.first?.contentHash == released.first?.computeContentHash())
        #expect(try states.records("m@1").first?.type == "T")
        #expect(try states.records("m@2").first?.type == "U")
    }

    @Test(arguments: [
        ("x@1", "the ledger has no record 'x'"), ("m@7", "the ledger has no version 7 of 'm'; it has m@1"),
        ("m@one", "the ledger has no version one of 'm'; it has m@1"),
        ("m@01", "the ledger has no version 01 of 'm'; it has m@1"),
        ("@7", "the ledger has no line 7; it has 2 lines"),
        (
            "2026.11",
            "'2026.11' is no release (there is none), no ID@VERSION, no @LINE of the ledger, no revision that git knows, "
                + "and not `current`"
        ),
    ])
    func anUnknownStateSaysWhatThereIs(_ state: String, _ message: String) throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        var history = VersionerTests.History()
        try history.ingest(Self.page("T"))
        try Self.store(history, in: workspace)
        let error = #expect(throws: WorkspaceError.self) { try RecordStates(workspace: workspace).records(state) }
        #expect(error?.message == message)
        #expect(error?.code == "state-unknown")
    }

    /// After each line of the ledger there is a state: records come, change, are merged, and go.
    @Test func theLedgerKnowsItsPoints() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        var history = VersionerTests.History()
        try history.ingest(Self.page("T"))
        try history.ingest(Self.page("U"))
        try history.ingest(Mentions.page("raw/a.html", "ko", Mentions.column("A", slug: "m", [.type: "U"])))
        try Self.store(history, in: workspace)
        let states = RecordStates(workspace: workspace)
        func state(_ name: String) throws -> [String] { try states.records(name).map { "\($0.id) \($0.type ?? "-")" } }
        #expect(try state("@0") == [])
        #expect(try state("@1") == ["m T"])
        #expect(try state("@2") == ["m T", "n -"])
        #expect(try state("@3") == ["m U", "n -"])
        #expect(try state("@4") == ["m U"])
    }

    @Test func releasesAreNamed() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        for name in ["2026.11", "2026.02"] {
            try workspace.write(
                JSONWriter.canonical(SampleRecords.attention.json) + [0x0A],
                to: "curated/releases/\(name)/methods.jsonl")
        }
        let states = RecordStates(workspace: workspace)
        #expect(states.releaseNames == ["2026.02", "2026.11"])
        #expect(try states.records("2026.02") == [SampleRecords.attention])
        let error = #expect(throws: WorkspaceError.self) { try states.records("2026.12") }
        #expect(
            error?.message
                == "'2026.12' is no release (there are 2026.02, 2026.11), no ID@VERSION, no @LINE of the ledger, no "
                + "revision that git knows, and not `current`")
    }
}
