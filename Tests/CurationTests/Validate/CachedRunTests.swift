import Foundation
import JSON
import Testing

@testable import Curation

/// A run with a cache finds what a run without one finds, whatever was edited or damaged since the last run.
@Suite struct CachedRunTests {
    private static let pages = GoodDataset.pages

    private static func workspace() throws -> TemporaryWorkspace {
        let workspace = try TemporaryWorkspace(GoodDataset.base.files().merging(["raw/x": ""]) { first, _ in first })
        for name in try FileManager.default.contentsOfDirectory(atPath: TemporaryWorkspace.repository + "/schemas")
        where name.hasSuffix(".schema.json") {
            try FileManager.default.copyItem(
                atPath: "\(TemporaryWorkspace.repository)/schemas/\(name)",
                toPath: "\(workspace.root)/schemas/\(name)")
        }
        return workspace
    }

    private static func found(_ root: String, pages: Set<String>, isCached: Bool) throws -> [Finding] {
        let validator = try Validator(schemaFolder: root + "/schemas")
        let cache =
            try isCached
            ? ValidationCache(
                workspace: Workspace(root: root), schemaFolder: root + "/schemas", reading: ReadOptions(), workers: 2)
            : nil
        return validator.validate(workspace: root, knownPages: pages, workers: 2, cache: cache)
    }

    /// How many of the documents that a cache holds are taken from it when one record changed.
    @Test func oneChangedRecordIsLookedAt() throws {
        let workspace = try Self.workspace()
        defer { workspace.remove() }
        let schemas = try SchemaSet(folder: workspace.root + "/schemas")
        let cache = ValidationCache(
            workspace: try Workspace(root: workspace.root), schemaFolder: "", reading: ReadOptions(), workers: 1)
        _ = try Self.found(workspace.root, pages: Self.pages, isCached: true)
        let path = "curated/methods/action-research.json"
        let text = try String(contentsOfFile: "\(workspace.root)/\(path)", encoding: .utf8)
        let known = try #require(cache.documents(schemas))
        for (text, isKnown) in [(text, true), (text + " ", false)] {
            let document = try #require(DocumentText.all(in: Array(text.utf8), of: .method).first)
            #expect((known[DocumentCheck.key(document, file: path, kind: .method)] != nil) == isKnown)
            #expect(known[DocumentCheck.key(document, file: path + "2", kind: .method)] == nil)
        }
    }

    /// A look at a suspect is kept until a document changes that it hangs on, and taken from the cache till then.
    @Test func looksAreKept() throws {
        let workspace = try Self.workspace()
        defer { workspace.remove() }
        let cache = ValidationCache(
            workspace: try Workspace(root: workspace.root), schemaFolder: "", reading: ReadOptions(), workers: 1)
        let path = "curated/methods/action-research.json"
        let text = try String(contentsOfFile: "\(workspace.root)/\(path)", encoding: .utf8)
        try workspace.write("curated/methods/action-research-2.json", Array(text.utf8))
        let twice = try Self.found(workspace.root, pages: Self.pages, isCached: true)
        #expect(twice.contains { $0.rule == "label-duplicate-across-records" })
        let kept = try #require(cache.looks)
        // Another record changes: every look holds, nothing is written.
        try workspace.write(
            "curated/dataset.yaml",
            Array(try String(contentsOfFile: workspace.root + "/curated/dataset.yaml", encoding: .utf8).utf8) + [0x0A])
        #expect(try Self.found(workspace.root, pages: Self.pages, isCached: true) == twice)
        #expect(cache.looks?.keys == kept.keys && !kept.keys.isEmpty)
        // The owner of the names, which comes first by its path, has another id: the looks at the other record, whose
        // bytes are as they were, are others.
        let owner = text.replacing(/"id": ?"action-research"/, with: "\"id\": \"b\"")
        #expect(owner != text)
        try workspace.write("curated/methods/action-research-2.json", Array(owner.utf8))
        let renamed = try Self.found(workspace.root, pages: Self.pages, isCached: true)
        #expect(renamed == (try Self.found(workspace.root, pages: Self.pages, isCached: false)))
        #expect(renamed != twice && cache.looks?.keys != kept.keys)
    }

    @Test(arguments: 0..<4)
    func editsAndDamage(seed: Int) throws {
        let workspace = try Self.workspace()
        defer { workspace.remove() }
        var editor = WorkspaceEditor(workspace: workspace, numbers: SeededNumbers(seed: UInt64(seed)))
        var kinds: Set<Int> = []
        for step in 0..<30 {
            let what = try editor.edit()
            let plain = try Self.found(workspace.root, pages: editor.pages, isCached: false)
            let cached = try Self.found(workspace.root, pages: editor.pages, isCached: true)
            #expect(cached == plain, "seed \(seed), step \(step): \(what)")
            #expect(try Self.found(workspace.root, pages: editor.pages, isCached: true) == plain, "again: \(what)")
            kinds.insert(plain.count)
        }
        #expect(kinds.count > 3)
    }
}
