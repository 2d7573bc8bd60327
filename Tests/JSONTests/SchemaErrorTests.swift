import JSON
import Testing

/// What is wrong with schemas, word for word.
struct SchemaErrorTests {
    private func error(_ schema: String, options: SchemaOptions = .strict) throws -> SchemaError? {
        var registry = SchemaRegistry()
        do throws(SchemaError) {
            let document = try? JSONDocument.parse(Array(schema.utf8))
            guard let document else { return nil }
            try registry.add(document, uri: "https://example.org/s.json", file: "s.json")
            _ = try registry.compile("https://example.org/s.json", options: options)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        (#"{"propertys":{}}"#, "s.json:1:2: expected a keyword of JSON Schema 2020-12, found \"propertys\""),
        (#"{"x-note":1}"#, "s.json:1:2: expected a keyword of JSON Schema 2020-12, found \"x-note\""),
        (#"{"$defs":{"a":{"typ":1}}}"#, "s.json:1:16: expected a keyword of JSON Schema 2020-12, found \"typ\""),
        (#"{"minLength":-1}"#, "s.json:1:14: expected a whole number of at least 0 for \"minLength\", found number -1"),
        (
            #"{"required":["a","a"]}"#,
            "s.json:1:18: expected an array of distinct strings for \"required\", found the string \"a\""
        ),
        (#"{"properties":[]}"#, "s.json:1:15: expected an object for \"properties\", found an empty array"),
        (#"{"allOf":[]}"#, "s.json:1:10: expected an array of at least one schema for \"allOf\", found an empty array"),
        (
            #"{"multipleOf":0}"#,
            "s.json:1:15: expected a number above 0 with at most 18 significant digits for \"multipleOf\", found number 0"
        ),
        (#"{"items":[true]}"#, "s.json:1:10: expected a schema (an object, true or false), found an array"),
        (
            #"{"type":"text"}"#,
            "s.json:1:9: expected \"null\", \"boolean\", \"object\", \"array\", \"number\", \"integer\", \"string\" or an array of them for \"type\", found the string \"text\""
        ),
        (#"{"title":1}"#, "s.json:1:10: expected a string for \"title\", found number 1"),
        (
            #"{"$ref":"other.json#/a"}"#,
            "s.json:1:9: expected a known schema for \"other.json#/a\", found none at https://example.org/other.json#/a"
        ),
        (
            ##"{"$ref":"#/$defs/a"}"##,
            "s.json:1:9: expected a known schema for \"#/$defs/a\", found none at https://example.org/s.json#/$defs/a"
        ),
        (
            #"{"$schema":"http://json-schema.org/draft-07/schema#"}"#,
            "s.json:1:12: expected the metaschema of draft 2020-12 (https://json-schema.org/draft/2020-12/schema) or one "
                + "that was added, found \"http://json-schema.org/draft-07/schema#\"; other drafts differ in what keywords "
                + "mean"
        ),
        (
            #"{"pattern":"a(b"}"#,
            "s.json:1:12: expected ')' at the end of a group, found the end of the pattern at character 4 of the pattern \"a(b\""
        ),
        (
            #"{"patternProperties":{"(a)\\1":true}}"#,
            "s.json:1:23: expected a regular expression without back-references at character 4 of the pattern \"(a)\\\\1\""
        ),
        (#"{"$id":"a#b"}"#, "s.json:1:8: expected a URI without fragment for \"$id\", found the string \"a#b\""),
        (
            #"{"$anchor":"1"}"#,
            "s.json:1:12: expected a name of letters, digits, '-', '_' and '.' that starts with a letter or '_' for \"$anchor\", found the string \"1\""
        ),
        (#"{"$anchor":"a","not":{"$anchor":"a"}}"#, "s.json:1:33: expected one anchor \"a\", found a second one"),
        (
            ##"{"allOf":[{"$ref":"#"}]}"##,
            "s.json:1:1: expected references that lead to a part of the value, found a schema that applies itself to the same value without end"
        ),
    ])
    func refuses(_ schema: String, _ message: String) throws {
        #expect(try error(schema)?.description == message)
    }

    @Test func refusesUnknownFormats() throws {
        let found = try #require(try error(#"{"format":"datum"}"#))
        #expect(found.message.hasPrefix("expected one of the formats date, date-time, duration, email,"))
        #expect(found.message.hasSuffix("found \"datum\""))
        #expect(found.code == "schema.unknown-format")
        #expect(found.location == "/format")
    }

    @Test func standardOptionsAreLenient() throws {
        let schema = #"{"x-note":1,"format":"datum"}"#
        #expect(try error(schema, options: .standard) == nil)
    }
}
