import JSON
import Testing

/// What validation says, word for word.
struct SchemaMessageTests {
    private func violations(_ schema: String, _ text: String) throws -> [SchemaViolation] {
        var registry = SchemaRegistry()
        try registry.add(JSONDocument.parse(Array(schema.utf8)), uri: "schema.json", file: nil)
        let compiled = try registry.compile("schema.json")
        return compiled.validate(try JSONDocument.parse(Array(text.utf8)))
    }

    @Test(arguments: [
        (#"{"type":"string"}"#, "12", "expected a string, found number 12"),
        (#"{"type":["string","null"]}"#, "[1]", "expected a string or null, found an array"),
        (
            #"{"type":["array","integer","boolean"]}"#, "1.5",
            "expected an array, an integer or a boolean, found number 1.5"
        ),
        (#"{"type":"object"}"#, "true", "expected an object, found the boolean true"),
        (#"{"type":"object"}"#, "[]", "expected an object, found an empty array"),
        (#"{"enum":["DRAFT","REVIEW",1,null]}"#, #""DRAFTED""#, #""DRAFTED" is not one of "DRAFT", "REVIEW", 1, null"#),
        (#"{"const":"a"}"#, "{}", #"expected "a", found an empty object"#),
        (#"{"const":{"a":[1]}}"#, "1", #"expected {"a":[1]}, found number 1"#),
        (#"{"multipleOf":0.01}"#, "0.075", "expected a multiple of 0.01, found number 0.075"),
        (
            #"{"minimum":1}"#, "0.999999999999999999999",
            "expected a number of at least 1, found number 0.999999999999999999999"
        ),
        (#"{"exclusiveMaximum":1e1}"#, "10.0", "expected a number below 1e1, found number 10.0"),
        (#"{"maxLength":1}"#, "\"e\u{301}\"", "expected at most 1 character, found 2"),
        (#"{"minItems":2}"#, "[1]", "expected at least 2 elements, found 1"),
        (#"{"maxProperties":0}"#, #"{"a":1}"#, "expected at most 0 members, found 1"),
        (#"{"pattern":"^[a-z]+$"}"#, #""Ab""#, #"expected a match of the pattern ^[a-z]+$, found "Ab""#),
        (#"{"format":"date"}"#, #""2023-02-29""#, #"expected a date such as 2024-02-29, found "2023-02-29""#),
        (#"{"uniqueItems":true}"#, "[1,2,1.0]", "expected distinct elements, found 1.0 at positions 0 and 2"),
        (#"{"required":["id"]}"#, "{}", #"required member "id" is missing"#),
        (#"{"dependentRequired":{"a":["b"]}}"#, #"{"a":1}"#, #"member "b" is missing, which is required with "a""#),
        (
            #"{"properties":{"a":true},"additionalProperties":false}"#, #"{"a":1,"b":2}"#,
            #"member "b" is not allowed here"#
        ),
        (#"{"prefixItems":[true],"items":false}"#, "[1,2]", "element 2 is not allowed here"),
        (#"{"contains":{"type":"null"}}"#, "[1]", "expected at least 1 matching element, found 0"),
        (#"{"contains":true,"maxContains":1}"#, "[1,2]", "expected at most 1 matching element, found 2"),
        (#"{"propertyNames":{"maxLength":2}}"#, #"{"abc":1}"#, "expected at most 2 characters, found 3"),
        (#"{"not":{"type":"null"}}"#, "null", "null matches a schema that it must not match"),
        ("false", "1", "no value is allowed here"),
        (
            #"{"oneOf":[{"type":"number"},{"minimum":1},{"type":"string"}]}"#, "1",
            "expected a match of exactly one of 3 alternatives, found matches of 2 (1, 2)"
        ),
        (
            #"{"anyOf":[{"type":"string"},{"properties":{"a":{"type":"null"}}}]}"#, #"{"a":1}"#,
            "expected a match of one of 2 alternatives, found none; the closest fails with: "
                + "expected null, found number 1 at /a"
        ),
        (
            #"{"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":false}"#, #"{"a":1,"b":2}"#,
            #"member "b" is not allowed here"#
        ),
    ])
    func says(_ schema: String, _ text: String, _ message: String) throws {
        #expect(try violations(schema, text).map(\.message) == [message])
    }

    @Test func namesThePlaces() throws {
        let schema = ##"{"$defs":{"id":{"type":"string"}},"properties":{"ü":{"items":{"$ref":"#/$defs/id"}}}}"##
        let found = try violations(schema, "{\n  \"ü\": [\"漢\", 12, null]}")
        #expect(found.map(\.instancePointer) == ["/ü/1", "/ü/2"])
        #expect(found.map(\.line) == [2, 2])
        #expect(found.map(\.column) == [14, 18])
        #expect(found.map(\.keyword) == ["type", "type"])
        #expect(found.map(\.schemaLocation) == Array(repeating: "schema.json#/$defs/id/type", count: 2))
        #expect(found[0].description == "2:14: expected a string, found number 12 (/ü/1)")
    }

    @Test func reportsAllInDocumentOrder() throws {
        let schema =
            #"{"required":["z"],"additionalProperties":false,"properties":{"a":{"type":"null"},"b":{"minimum":5}}}"#
        let found = try violations(schema, "{\"b\": 1,\n\"c\": 2,\n\"a\": 3}")
        #expect(
            found.map(\.description) == [
                "1:1: required member \"z\" is missing (the whole document)",
                "1:7: expected a number of at least 5, found number 1 (/b)",
                "2:1: member \"c\" is not allowed here (/c)",
                "3:6: expected null, found number 3 (/a)",
            ])
    }

    /// A failure inside `allOf` does not make its members look unevaluated.
    @Test func failuresDoNotSpread() throws {
        let schema = #"{"allOf":[{"properties":{"a":{"type":"null"}}}],"unevaluatedProperties":false}"#
        #expect(try violations(schema, #"{"a":1}"#).map(\.keyword) == ["type"])
    }

    @Test func longValuesAreCut() throws {
        let text = "\"" + String(repeating: "é", count: 100) + "\""
        let found = try violations(#"{"type":"null"}"#, text).map(\.message)
        #expect(found == ["expected null, found the string \"" + String(repeating: "é", count: 60) + "...\""])
    }
}
