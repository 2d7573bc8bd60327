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

    private func cache(_ root: String, limit: Int = 1000) throws -> ValidationCache {
        ValidationCache(
            workspace: try Workspace(root: root), schemaFolder: root + "/schemas",
            reading: ReadOptions(maximumBytes: limit), workers: 2)
    }

    @Test func findingsComeBackWhole() throws {
        let known = try #require(Finding.unpacked(Finding.packed(Self.findings)[...]))
        #expect(known == Self.findings)
        #expect(known[0].file.utf8.elementsEqual(Self.findings[0].file.utf8))
        #expect(Finding.unpacked([]) == nil && Finding.unpacked(Array("[{}]".utf8)[...]) == nil)
    }

    // MARK: Pages

    private func pages(_ root: String, limit: Int = 1000, read: Set<String>) async throws -> Set<String> {
        try await cache(root, limit: limit).pages { read }
    }

    /// Pages are read again after every change of a file, also one that keeps size and times.
    @Test(arguments: ["raw/a.html", "schemas/languages/no.yaml"])
    func pagesAreReadAgain(file: String) async throws {
        let workspace = try TemporaryWorkspace([
            "raw/a.html": "x", "curated/ledger.jsonl": "y", "schemas/languages/no.yaml": "z",
        ])
        defer { workspace.remove() }
        let root = workspace.root
        #expect(try await pages(root, read: ["b", "a"]) == ["a", "b"])
        #expect(try await pages(root, read: []) == ["a", "b"])
        #expect(try await pages(root, limit: 1001, read: []) == [])
        #expect(try await pages(root, read: ["a"]) == ["a"])
        let path = root + "/" + file
        let times = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        try workspace.write(file, [0x31])
        try FileManager.default.setAttributes([.modificationDate: times as Any], ofItemAtPath: path)
        #expect(try await pages(root, read: ["c"]) == ["c"])
        #expect(try await pages(root, read: []) == ["c"])
        try workspace.write(file + ".new", [])
        #expect(try await pages(root, read: []) == [])
        try FileManager.default.moveItem(atPath: path, toPath: path + "2")
        #expect(try await pages(root, read: ["d"]) == ["d"])
        // Nobody can say what a folder holds that holds itself.
        try FileManager.default.createSymbolicLink(atPath: root + "/raw/loop", withDestinationPath: ".")
        #expect(try await pages(root, read: ["e"]) == ["e"])
        #expect(try await pages(root, read: ["f"]) == ["f"])
    }

    // MARK: Files

    @Test func aDamagedFileIsNone() throws {
        let workspace = try TemporaryWorkspace()
        defer { workspace.remove() }
        let file = CacheFile(path: workspace.root + "/.curate/x")
        let key = [UInt8](repeating: 7, count: 32)
        #expect(file.read(key) == nil)
        file.write(Array("content".utf8), key)
        #expect(file.read(key)?.elementsEqual("content".utf8) == true)
        #expect(file.read([UInt8](repeating: 8, count: 32)) == nil)
        let whole = Array(try Data(contentsOf: URL(fileURLWithPath: file.path)))
        for place in whole.indices {
            try workspace.write(".curate/x", Array(whole[..<place]))
            #expect(file.read(key) == nil)
            try workspace.write(".curate/x", whole[..<place] + [whole[place] ^ 1] + whole[(place + 1)...])
            #expect(file.read(key) == nil)
        }
    }

    @Test func theProgramIsPartOfIt() throws {
        let own = try #require(ProgramDigest.read(workers: 1))
        #expect(own.count == 32)
        #expect(ProgramDigest.read(workers: 3) == own && ProgramDigest.own(workers: 1) == own)
    }

    @Test func workIsDoneInOrder() {
        for workers in [1, 2, 7] {
            #expect(ParallelMap.map(count: 1000, workers: workers, piece: 3) { $0 * 2 } == (0..<1000).map { $0 * 2 })
            #expect(ParallelMap.map(count: 0, workers: workers, piece: 3) { $0 } == [])
            let lists = ParallelMap.flatMap(count: 100, workers: workers, piece: 7) { $0.filter { $0 % 3 == 0 } }
            #expect(lists == Array(stride(from: 0, to: 100, by: 3)))
            #expect(
                ParallelMap.both(workers: workers) {
                    "one"
                } _: {
                    2
                } == ("one", 2))
        }
    }
}
