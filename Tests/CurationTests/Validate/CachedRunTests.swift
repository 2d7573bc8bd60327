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
            let key = CachedDocuments.key(document, file: path, kind: .method)
            #expect((known.check(key, document, file: path) != nil) == isKnown)
            let other = CachedDocuments.key(document, file: path + "2", kind: .method)
            #expect(known.check(other, document, file: path + "2") == nil)
        }
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
