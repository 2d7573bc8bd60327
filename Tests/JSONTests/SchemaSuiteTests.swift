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

    /// Optional behaviour that this engine has: big numbers, anchors, identifiers, patterns.
    @Test func optionalCases() throws {
        guard let folder = Standards.folder("json-schema-test-suite") else { return }
        let names = [
            "anchor", "bignum", "dynamicRef", "ecmascript-regex", "float-overflow", "format-assertion",
            "id", "no-schema", "non-bmp-regex", "refOfUnknownKeyword", "unknownKeyword",
        ]
        let outcome = try run(
            names.map { "optional/\($0).json" }, in: folder, options: .standard)
        #expect(outcome.failed == [])
        #expect(outcome.passed == 125)
    }

    /// All formats but `idn-hostname` and `uri-template`, which are not asserted. What fails are
    /// host names whose `xn--` labels decode to something IDNA forbids, which is not looked into.
    @Test func formatCases() throws {
        guard let folder = Standards.folder("json-schema-test-suite") else { return }
        let formats = try Standards.jsonFiles(
            in: folder.appendingPathComponent("draft2020-12/optional/format"))
        let files = formats.filter { $0 != "idn-hostname.json" && $0 != "uri-template.json" }
        let options = SchemaOptions(unknownKeywords: .ignore, assertFormats: true)
        let outcome = try run(files.map { "optional/format/\($0)" }, in: folder, options: options)
        let known = "optional/format/hostname.json: validation of A-label (punycode) host names: "
        #expect(outcome.failed.filter { !$0.hasPrefix(known) } == [])
        #expect(outcome.failed.count == 23)
        #expect(outcome.passed == 613)
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
