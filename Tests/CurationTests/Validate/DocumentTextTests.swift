import Foundation
import Testing

@testable import Curation

/// Records are read twice, and must be the same both times.
struct DocumentTextTests {
    @Test func aRecordThatChangesBetweenTwoLooksIsToldAndNotKept() throws {
        let path = FileManager.default.temporaryDirectory.path + "/text-\(UUID().uuidString)/curated/methods/a.json"
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            try? FileManager.default.removeItem(at: folder.deletingLastPathComponent().deletingLastPathComponent())
        }
        try Data(#"{"id":"a"}"#.utf8).write(to: URL(fileURLWithPath: path))
        let schemas = try SchemaSet(folder: TemporaryWorkspace.repository + "/schemas")
        let loaded = LoadedFile(file: "curated/methods/a.json", path: path, schemas: schemas)
        let (text, schema) = (try #require(loaded.texts.first), try #require(schemas["method"]))

        let kept = DocumentCheck(text, file: loaded.file, kind: .method, schema: schema)
        #expect(kept.isRead && kept.id == "a" && kept.mayBeKept)

        try Data(#"{"id":"b"}"#.utf8).write(to: URL(fileURLWithPath: path))
        let moved = DocumentCheck(text, file: loaded.file, kind: .method, schema: schema)
        #expect(!moved.isRead && !moved.mayBeKept)
        #expect(moved.findings.map(\.message) == ["the file changed while it was checked"])
        try FileManager.default.removeItem(atPath: path)
        #expect(!DocumentCheck(text, file: loaded.file, kind: .method, schema: schema).mayBeKept)
    }
}
