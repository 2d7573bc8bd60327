import Foundation
import Testing

@testable import JSON

/// The official JSON Schema Test Suite, draft 2020-12.
struct SchemaSuiteTests {
    private struct Outcome {
        var passed = 0
        var failed: [String] = []
    }

    @Test func requiredCases() throws {
        guard let folder = Standards.folder("json-schema-test-suite") else { return }
        let files = try Standards.jsonFiles(in: folder.appendingPathComponent("draft2020-12"))
        let outcome = try run(files, in: folder, options: .standard)
        #expect(outcome.failed == [])
        #expect(outcome.passed == 1299)
    }

    /// All optional behaviour but that of other drafts.
    @Test func optionalCases() throws {
        guard let folder = Standards.folder("json-schema-test-suite") else { return }
        let files = try Standards.jsonFiles(in: folder.appendingPathComponent("draft2020-12/optional"))
        let outcome = try run(files.map { "optional/\($0)" }, in: folder, options: .standard)
        #expect(outcome.failed.count == 1)
        #expect(outcome.failed.first?.hasPrefix("optional/cross-draft.json: ") == true)
        #expect(outcome.passed == 161)
    }

    @Test func formatCases() throws {
        guard let folder = Standards.folder("json-schema-test-suite") else { return }
        let files = try Standards.jsonFiles(
            in: folder.appendingPathComponent("draft2020-12/optional/format"))
        let options = SchemaOptions(unknownKeywords: .ignore, assertFormats: true)
        let outcome = try run(files.map { "optional/format/\($0)" }, in: folder, options: options)
        #expect(outcome.failed == [])
        #expect(outcome.passed == 764)
    }

    private func run(
        _ files: [String], in folder: URL, options: SchemaOptions
    ) throws -> Outcome {
        var outcome = Outcome()
        let registry = try SuiteRemotes.registry(in: folder)
        for file in files {
            let bytes = try Standards.bytes(file, in: folder.appendingPathComponent("draft2020-12"))
            for group in try JSONDocument.parse(bytes).root.children {
                try run(group, file, registry, options, &outcome)
            }
        }
        return outcome
    }

    private func run(
        _ group: JSONNode, _ file: String, _ registry: SchemaRegistry, _ options: SchemaOptions,
        _ outcome: inout Outcome
    ) throws {
        let name = "\(file): \(group["description"]?.string ?? "")"
        let schema = try #require(group["schema"])
        let document = try JSONDocument.parse(JSONWriter.compact(schema.value))
        var registry = registry
        do {
            try registry.add(document, uri: "test://schema", file: file)
            let schema = try registry.compile("test://schema", options: options)
            for test in group["tests"]?.children ?? [] {
                let data = try #require(test["data"])
                if schema.validate(data).isEmpty == test["valid"]?.bool {
                    outcome.passed += 1
                } else {
                    outcome.failed.append("\(name): \(test["description"]?.string ?? "")")
                }
            }
        } catch let error as SchemaError {
            outcome.failed.append("\(name): \(error)")
        }
    }
}
