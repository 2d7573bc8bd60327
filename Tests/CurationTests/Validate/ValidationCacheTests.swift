import Foundation
import JSON
import Testing

@testable import Curation

@Suite struct ValidationCacheTests {
    private static let findings = [
        Finding(
            rule: "mojibake", severity: .warning, file: "é\u{301}.json", line: 3, column: 4, record: "a",
            pointer: "/x~1y",
            message: "two\nlines \u{202E}", fix: "f", edit: FixEdit(pointer: "/a", replacement: ["b": [1.50, nil]])),
        Finding(
            rule: "r", severity: .note, file: "b", message: "m", edit: FixEdit(pointer: "/0", replacement: nil)),
        Finding(rule: "r", severity: .error, file: "c", message: "m", edit: FixEdit(pointer: "/0", replacement: .null)),
        Finding(rule: "r", severity: .error, file: "c", message: "m"),
    ]

    private func workspace() throws -> TemporaryWorkspace {
        try TemporaryWorkspace([
            "raw/a.html": "x", "curated/ledger.jsonl": "y", "schemas/a.schema.json": "{}",
            "schemas/languages/no.yaml": "z",
        ])
    }

    private func cache(_ workspace: TemporaryWorkspace, workers: Int = 1, limit: Int = 1000) throws -> ValidationCache {
        ValidationCache(
            workspace: try Workspace(root: workspace.root), schemaFolder: workspace.root + "/schemas",
            reading: ReadOptions(maximumBytes: limit), workers: workers)
    }

    @Test func theSameBytesGiveTheSameFindings() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        #expect(try cache(workspace).findings == nil)
        try cache(workspace).keep(Self.findings)
        for workers in [1, 2, 5] {
            let known = try #require(try cache(workspace, workers: workers).findings)
            #expect(known == Self.findings)
            #expect(known[0].file.utf8.elementsEqual(Self.findings[0].file.utf8))
        }
        #expect(try cache(workspace, limit: 1001).findings == nil)
        try cache(workspace).keep([])
        #expect(try cache(workspace).findings == [])
    }

    /// Every change of a file, also one that keeps size and times, and every new or lost file.
    @Test(arguments: ["raw/a.html", "curated/ledger.jsonl", "schemas/a.schema.json", "schemas/languages/no.yaml"])
    func anyChangeIsSeen(file: String) throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        try cache(workspace).keep(Self.findings)
        let path = workspace.root + "/" + file
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let times = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        try workspace.write(file, before.map { $0 ^ 1 })
        try FileManager.default.setAttributes([.modificationDate: times as Any], ofItemAtPath: path)
        #expect(try cache(workspace).findings == nil)
        try workspace.write(file, Array(before))
        #expect(try cache(workspace).findings == Self.findings)
        try workspace.write(file + ".new", [])
        #expect(try cache(workspace).findings == nil)
        try FileManager.default.removeItem(atPath: path + ".new")
        try FileManager.default.moveItem(atPath: path, toPath: path + "2")
        #expect(try cache(workspace).findings == nil)
    }

    @Test func aDamagedCacheIsNone() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        try cache(workspace).keep(Self.findings)
        let file = workspace.root + "/" + ValidationCache.file
        let whole = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
        for cut in stride(from: 0, to: whole.count, by: 7) {
            try workspace.write(ValidationCache.file, whole.prefix(cut).map { $0 })
            #expect(try cache(workspace).findings == nil)
        }
        for place in stride(from: 0, to: whole.count, by: 11) {
            var bytes = whole
            bytes[place] ^= 1
            try workspace.write(ValidationCache.file, bytes)
            #expect(try cache(workspace).findings == nil)
        }
    }

    @Test func whatCannotBeReadIsNotKept() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        try FileManager.default.createSymbolicLink(atPath: workspace.root + "/raw/loop", withDestinationPath: ".")
        try cache(workspace).keep([])
        #expect(try cache(workspace).findings == nil)
        try FileManager.default.removeItem(atPath: workspace.root + "/raw/loop")
        try FileManager.default.createSymbolicLink(atPath: workspace.root + "/raw/lost", withDestinationPath: "nowhere")
        try cache(workspace).keep([])
        #expect(try cache(workspace).findings == nil)
    }

    @Test func theProgramIsPartOfIt() throws {
        let own = try #require(ProgramDigest.own(workers: 1))
        #expect(own.count == 32)
        #expect(ProgramDigest.own(workers: 3) == own)
    }

    @Test func workIsDoneInOrder() {
        for workers in [1, 2, 7] {
            #expect(ParallelMap.map(count: 1000, workers: workers, piece: 3) { $0 * 2 } == (0..<1000).map { $0 * 2 })
            #expect(ParallelMap.map(count: 0, workers: workers, piece: 3) { $0 } == [])
        }
    }
}
