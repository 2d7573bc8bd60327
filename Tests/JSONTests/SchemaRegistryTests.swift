import JSON
import Testing

/// References across documents, the metaschemas, and schemas that never end.
struct SchemaRegistryTests {
    private func document(_ text: String) throws -> JSONDocument {
        try JSONDocument.parse(Array(text.utf8))
    }

    @Test func resolvesAcrossFilesWithoutAbsoluteURIs() throws {
        var registry = SchemaRegistry()
        try registry.add(document(#"{"$ref":"../common/id.json#id"}"#), uri: "schemas/work.json", file: nil)
        try registry.add(
            document(#"{"$defs":{"id":{"$anchor":"id","pattern":"^w"}}}"#), uri: "common/id.json", file: nil)
        let schema = try registry.compile("schemas/work.json")
        #expect(schema.validate(try document(#""w1""#)).isEmpty)
        let found = schema.validate(try document(#""x1""#))
        #expect(found.map(\.schemaLocation) == ["common/id.json#/$defs/id/pattern"])
    }

    @Test func refusesASecondSchemaOfTheSameName() throws {
        var registry = SchemaRegistry()
        try registry.add(document("true"), uri: "a.json", file: nil)
        do {
            try registry.add(document("true"), uri: "a.json", file: nil)
            Issue.record("a second schema was accepted")
        } catch let error as SchemaError {
            #expect(error.message == "expected one schema with the URI \"a.json\", found a second one")
        }
        do {
            _ = try registry.compile("b.json")
            Issue.record("an unknown schema was compiled")
        } catch {
            #expect(error.message == "expected the URI of a schema in the registry, found \"b.json\"")
        }
    }

    @Test func theMetaschemaDescribesItself() throws {
        let uri = "https://json-schema.org/draft/2020-12/schema"
        let schema = try SchemaRegistry().compile(uri)
        let own = try document(
            ##"{"$id":"https://example.org/a","$ref":"#/$defs/b","$defs":{"b":{"pattern":"^a$"}},"type":"object"}"##)
        #expect(schema.validate(own).isEmpty)
        let bad = try document(#"{"type":"object","properties":{"a":{"minLength":-1}}}"#)
        let found = schema.validate(bad)
        #expect(found.map(\.instancePointer) == ["/properties/a/minLength"])
        #expect(found.map(\.message) == ["expected a number of at least 0, found number -1"])
    }

    @Test func endlessDynamicReferencesAreReported() throws {
        var registry = SchemaRegistry()
        let text =
            ##"{"$dynamicAnchor":"a","anyOf":[{"$dynamicRef":"#a"},{"$dynamicRef":"#a"}]}"##
        try registry.add(document(text), uri: "a.json", file: nil)
        let found = try registry.compile("a.json").validate(document("1"))
        #expect(found.map(\.message) == ["nested too deeply to be checked (1600 schemas inside each other)"])
    }

    /// A schema of several steps a level still fits the deepest document that is read by default.
    @Test func deepDocumentsAreChecked() throws {
        var registry = SchemaRegistry()
        let text = ##"""
            {"$ref":"#/$defs/a","$defs":{
              "a":{"allOf":[{"$ref":"#/$defs/b"}]},
              "b":{"anyOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/$defs/b"}}]}}}
            """##
        try registry.add(document(text), uri: "a.json", file: nil)
        let schema = try registry.compile("a.json")
        let deep = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
        #expect(schema.validate(try document(deep)).isEmpty)
        let bad = String(repeating: "[", count: 512) + "1" + String(repeating: "]", count: 512)
        let found = schema.validate(try document(bad))
        #expect(found.count == 1)
    }

    /// Many members, many properties, long enumerations and large unique arrays: all by hashing.
    @Test func largeValuesTakeLinearTime() throws {
        let names = (0..<5_000).map { "\"k\($0)\"" }
        let properties = names.map { "\($0):{\"type\":\"integer\"}" }.joined(separator: ",")
        let list = names.joined(separator: ",")
        let text =
            "{\"properties\":{\(properties)},\"required\":[\(list)],\"unevaluatedProperties\":false,"
            + "\"$defs\":{\"list\":{\"uniqueItems\":true,\"items\":{\"enum\":[\(list)]}}}}"
        var registry = SchemaRegistry()
        try registry.add(document(text), uri: "a.json", file: nil)
        let members = names.map { "\($0):1" }.joined(separator: ",")
        #expect(try registry.compile("a.json").validate(document("{\(members)}")).isEmpty)
        #expect(try registry.compile("a.json#/$defs/list").validate(document("[\(list)]")).isEmpty)
    }
}
