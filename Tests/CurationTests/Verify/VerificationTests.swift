import Foundation
import JSON
import Testing

@testable import Curation

/// Whatever is done to the files of a workspace shows, with its place.
@Suite struct VerificationTests {
    /// Three runs: two drafts, a change, one record published and one gone; then a release.
    private static func workspace() throws -> (TemporaryWorkspace, Workspace) {
        let folder = try TemporaryWorkspace(["raw/README.md": "", "schemas/README.md": ""])
        let workspace = try Workspace(root: folder.root)
        var history = VersionerTests.History()
        for (type, second) in [("T", true), ("U", true), ("U", false)] {
            var columns = Mentions.page("raw/a.html", "ko", Mentions.column("A", slug: "m", [.type: type]))
            if second { columns += Mentions.page("raw/b.html", "ko", Mentions.column("B", slug: "n")) }
            let yes = second ? [] : [history.publication]
            try history.ingest(columns, yes)
            _ = try CuratedFiles(
                records: history.outcome.records, ledger: history.ledger, quarantine: [], review: []
            ).write(to: workspace, isDryRun: false)
        }
        let ledger = try workspace.ledger()
        var builder = ReleaseBuilder(
            name: "1", description: SampleRecords.description, records: history.outcome.records, toolVersion: "0.1.0")
        builder.ledger = ledger.point(publishing: ["m"])
        _ = try builder.write(into: workspace.path("curated/releases"))
        return (folder, workspace)
    }

    private static func said(_ workspace: Workspace) throws -> [String] {
        try Verification(workspace).findings.map { finding in
            let place = finding.line > 0 ? ":\(finding.line)" : ""
            return "\(finding.file.dropFirst("curated/".count))\(place): \(finding.message) [\(finding.rule)]"
        }
    }

    private static func lines(_ workspace: Workspace) throws -> [[UInt8]] {
        try (workspace.read("curated/ledger.jsonl") ?? []).split(separator: 0x0A).map { Array($0) }
    }

    private static func store(_ lines: [[UInt8]], in workspace: Workspace) throws {
        try workspace.write(lines.flatMap { $0 + [0x0A] }, to: "curated/ledger.jsonl")
    }

    @Test func whatTheProgramWroteIsClean() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        #expect(try Self.said(workspace) == [])
        #expect(try Self.lines(workspace).count == 5)
        let verification = try Verification(workspace)
        #expect(verification.digests > 20)
        #expect(verification.files == 12)
    }

    @Test func anAlteredLineIsNamed() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        for line in 0..<4 {
            var lines = try Self.lines(workspace)
            let kept = lines
            lines[line] = Array(
                String(decoding: lines[line], as: UTF8.self).replacing("\"seq\":", with: "\"seq\": ").utf8)
            try Self.store(lines, in: workspace)
            // The release rests on the fourth line.
            let said = try Self.said(workspace).filter { !$0.hasPrefix("releases/1/manifest.json: rests on line 4 ") }
            #expect(said.count == 1)
            #expect(
                said.first?.hasPrefix("ledger.jsonl:\(line + 1): was altered: the next line names its digest as ")
                    == true)
            try Self.store(kept, in: workspace)
        }
    }

    @Test func theLastLineIsNotFree() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        var lines = try Self.lines(workspace)
        lines[4] = Array(String(decoding: lines[4], as: UTF8.self).replacing("no page", with: "no paper").utf8)
        try Self.store(lines, in: workspace)
        #expect(
            try Self.said(workspace) == [
                "ledger.jsonl:5: is not the last line that curated/ledger-head.json names [ledger-altered]"
            ])
    }

    @Test func aDroppedLineIsNamed() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        var lines = try Self.lines(workspace)
        lines.remove(at: 1)
        try Self.store(lines, in: workspace)
        let said = try Self.said(workspace)
        #expect(said.contains("ledger.jsonl:2: a line is missing before this one [ledger-dropped]"))
    }

    @Test func movedLinesAreNamed() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        var lines = try Self.lines(workspace)
        lines.swapAt(1, 2)
        try Self.store(lines, in: workspace)
        let said = try Self.said(workspace).filter { $0.contains("[ledger-moved]") }
        #expect(
            said == [
                "ledger.jsonl:2: continues line 3, which does not stand before it: lines were put in another order "
                    + "[ledger-moved]",
                "ledger.jsonl:3: continues line 1, which does not stand before it: lines were put in between, or moved "
                    + "[ledger-moved]",
                "ledger.jsonl:4: continues line 2, which does not stand before it: lines were put in between, or moved "
                    + "[ledger-moved]",
            ])
    }

    /// Any number of lines, even back to a state that the records had once.
    @Test func aCutIsSeen() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let lines = try Self.lines(workspace)
        for count in 0..<5 {
            try Self.store(Array(lines[..<count]), in: workspace)
            let said = try Self.said(workspace)
            let missing = 5 - count == 1 ? "1 line" : "\(5 - count) lines"
            let place = count == 0 ? "" : ":\(count)"
            #expect(
                said.contains(
                    "ledger.jsonl\(place): the ledger ends here, \(missing) early: curated/ledger-head.json names line 5 as "
                        + "the last [ledger-cut]"), "\(said)")
            #expect(throws: LedgerError.self) { try workspace.ledger() }
        }
    }

    @Test func withoutTheHeadTheReleaseStillKnows() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let lines = try Self.lines(workspace)
        try FileManager.default.removeItem(atPath: workspace.path("curated/ledger-head.json"))
        #expect(
            try Self.said(workspace) == [
                "ledger-head.json: is missing, so that a ledger whose end was cut off would not show [ledger-head]"
            ])
        try Self.store(Array(lines[..<3]), in: workspace)
        #expect(
            try Self.said(workspace).contains {
                $0.hasPrefix("releases/1/manifest.json: rests on line 4 of the ledger with the digest ")
            })
    }

    /// Content altered with its chain made to fit.
    @Test func aRewrittenHistoryIsSeen() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let entries = try workspace.ledger().entries
        var forged = Ledger()
        for entry in entries {
            var record = entry.record
            if entry.sequence == 1, case .object(var members)? = record {
                members["type"] = "forged"
                record = .object(members)
            }
            forged.append(
                day: entry.day, id: entry.id, event: entry.event, version: entry.version, status: entry.status,
                contentHash: entry.contentHash, changes: entry.changes, record: record)
        }
        try workspace.write(forged.appendedLines, to: "curated/ledger.jsonl")
        let said = try Self.said(workspace)
        #expect(
            said.contains("ledger.jsonl:1: the content in the line is not what its `contentHash` says [ledger-content]")
        )
        #expect(said.contains { $0.contains("is not the last line that curated/ledger-head.json names") })
    }

    /// Files, what is done to them, and what is said.
    @Test(arguments: [
        (
            "methods/m.json", "\"type\": \"U\"", "\"type\": \"V\"",
            "methods/m.json: the content is not what its `contentHash` says"
        ),
        (
            "methods/m.json", "\"status\": \"PUBLISHED\"", "\"status\": \"DRAFT\"",
            "methods/m.json: `status` is DRAFT, but PUBLISHED on line 4 of the ledger, the last about it"
        ),
        (
            "methods/m.json", "\"path\": \"raw/a.html\"", "\"path\": \"raw/z.html\"",
            "methods: a file was altered in what no content hash covers: pages, stamp, order or form (`git diff` shows it)"
        ),
        (
            "releases/1/methods.csv", "m,", "n,",
            "releases/1/methods.csv: was altered: it has not the digest that manifest.json names"
        ),
        (
            "releases/1/manifest.json", "Sample", "Other",
            "releases/1/manifest.json: was altered: it has not the digest that SHA256SUMS names"
        ),
    ])
    func anAlteredFileIsNamed(_ name: String, _ old: String, _ new: String, _ message: String) throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let text = String(decoding: try workspace.read("curated/\(name)") ?? [], as: UTF8.self)
        #expect(text.contains(old))
        try workspace.write(Array(text.replacing(old, with: new).utf8), to: "curated/\(name)")
        let said = try Self.said(workspace)
        #expect(said.contains { $0.hasPrefix(message) }, "\(said)")
    }

    @Test func aMissingFileAndOneTooManyAreNamed() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try FileManager.default.removeItem(atPath: workspace.path("curated/methods/m.json"))
        try FileManager.default.removeItem(atPath: workspace.path("curated/releases/1/README.md"))
        try workspace.write([0x7B, 0x7D], to: "curated/methods/q.json")
        try workspace.write([0x7B, 0x7D], to: "curated/releases/1/more.txt")
        #expect(
            try Self.said(workspace) == [
                "methods/m.json: is missing, but line 4 of the ledger has the record [record-altered]",
                "methods/q.json: the content is not what its `contentHash` says [record-altered]",
                "methods/q.json: the ledger has no line for the record [record-altered]",
                "releases/1/README.md: is missing, but manifest.json names it [release-altered]",
                "releases/1/more.txt: is no part of the release [release-altered]",
            ])
    }
}
