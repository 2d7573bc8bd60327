import Foundation
import JSON
import Testing

@testable import Curation

/// What the stage writes is what the schemas say, checked by the project's own engine.
@Suite struct ReleaseSchemaTests {
    private let registry: SchemaRegistry

    init() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../../schemas").standardized
        var registry = SchemaRegistry()
        for name in ["method", "dataset", "manifest", "redirect"] {
            let file = name + ".schema.json"
            let document = try JSONDocument.parse(Array(try Data(contentsOf: folder.appending(path: file))))
            try registry.add(document, uri: Self.uri(name), file: file)
        }
        self.registry = registry
    }

    private static func uri(_ name: String) -> String {
        "https://curate.example/schemas/\(name).schema.json"
    }

    private func violations(_ json: JSONValue, _ name: String) throws -> [String] {
        let schema = try registry.compile(Self.uri(name))
        return schema.validate(try JSONDocument.parse(JSONWriter.pretty(json))).map(\.description)
    }

    @Test(arguments: SampleRecords.all)
    func recordsAreValid(record: MethodRecord) throws {
        #expect(try violations(record.json, "method") == [])
    }

    @Test(
        arguments: [
            ("id", "A b"), ("contentHash", "abc"), ("labels", [:]), ("labels", ["EN": "x"]), ("version", 0),
            ("more", 1),
            ("status", "PUBLIC"), ("aliases", [["text": "a", "language": "en", "kind": "other"]]), ("type", ""),
            ("originators", [["etAl": false]]), ("provenance", [[:]]), ("upstream", [:]), ("relatedCount", -1),
        ] as [(String, JSONValue)])
    func brokenRecordsAreNot(key: String, value: JSONValue) throws {
        var members = SampleRecords.attention.json.objectValue ?? JSONObject()
        members[key] = value
        #expect(try !violations(.object(members), "method").isEmpty)
    }

    @Test func theDescriptionIsValid() throws {
        #expect(try violations(SampleRecords.description.json, "dataset") == [])
        var description = SampleRecords.description
        description.creators = []
        #expect(try violations(description.json, "dataset").count == 1)
    }

    @Test func theProjectsOwnDescriptionIsValid() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../curated/dataset.yaml").standardized
        let description = try DatasetDescription(yaml: Array(try Data(contentsOf: file)), path: "curated/dataset.yaml")
        #expect(description.title == "Comparison of research methods, canonical records")
        #expect(try violations(description.json, "dataset") == [])
    }

    @Test func theManifestIsValid() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/manifest-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var builder = ReleaseBuilder(
            name: "1", description: SampleRecords.description, records: SampleRecords.all, toolVersion: "0.1.0")
        #expect(try violations(try builder.write(into: folder).json, "manifest") == [])
        builder.name = "2"
        builder.ledger = ReleaseManifest.LedgerPoint(line: 7, digest: String(repeating: "a", count: 64))
        builder.redirects = [Redirect(id: "old", into: "bare", day: nil, because: "two spellings")]
        #expect(try violations(try builder.write(into: folder).json, "manifest") == [])
        let line = try Data(contentsOf: URL(filePath: folder + "/2/redirects.jsonl"))
        #expect(try violations(JSONDocument.parse(Array(line)).value, "redirect") == [])
    }
}
