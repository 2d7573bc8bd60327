import JSON
import Testing

@testable import Curation

@Suite struct CuratedFilesTests {
    private static func workspace() throws -> (TemporaryWorkspace, Workspace) {
        let folder = try TemporaryWorkspace(["raw/README.md": "", "schemas/README.md": ""])
        return (folder, try Workspace(root: folder.root))
    }

    private static func files(_ records: [MethodRecord], _ ledger: Ledger = Ledger()) -> CuratedFiles {
        CuratedFiles(records: records, ledger: ledger, quarantine: [], review: [])
    }

    @Test func onlyWhatDiffersIsWritten() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let all = ["curated/methods/bare.json", "curated/methods/transformer.json"]
        let extra = ["curated/quarantine.jsonl", "curated/review.jsonl"]
        let both = [SampleRecords.transformer, SampleRecords.bare]
        #expect(try Self.files(both).write(to: workspace, isDryRun: true) == all + extra)
        #expect(!workspace.exists("curated"))
        #expect(try Self.files(both).write(to: workspace, isDryRun: false) == all + extra)
        #expect(try Self.files(both).write(to: workspace, isDryRun: false) == [])
        #expect(try Self.files([SampleRecords.bare]).write(to: workspace, isDryRun: true) == [all[1]])
        #expect(try Self.files([SampleRecords.bare]).write(to: workspace, isDryRun: false) == [all[1]])
        #expect(workspace.names(in: "curated/methods") == ["bare.json"])
    }

    /// An editor that takes the last line's end must not glue two lines together.
    @Test func theLedgerIsContinuedOnALineOfItsOwn() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        func ledger(_ stored: [UInt8], _ id: String) throws -> Ledger {
            var ledger = try Ledger(stored)
            ledger.append(
                day: nil, id: id, event: .created, version: 1, status: .draft, contentHash: "h", changes: [],
                record: nil)
            return ledger
        }
        _ = try Self.files([], try ledger([], "a")).write(to: workspace, isDryRun: false)
        let stored = try workspace.read("curated/ledger.jsonl") ?? []
        try workspace.write(Array(stored.dropLast()), to: "curated/ledger.jsonl")
        _ = try Self.files([], try ledger(Array(stored.dropLast()), "b")).write(to: workspace, isDryRun: false)
        #expect(try workspace.ledger().ids == ["a", "b"])
    }
}
