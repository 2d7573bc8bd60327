import JSON
import Testing

/// The specification's output forms, on a polygon like that of core, section 12.4.
struct SchemaOutputTests {
    private func output(_ schema: String, _ text: String, _ form: SchemaOutputForm) throws -> String {
        var registry = SchemaRegistry()
        try registry.add(JSONDocument.parse(Array(schema.utf8)), uri: "https://example.com/polygon", file: nil)
        let compiled = try registry.compile("https://example.com/polygon")
        let value = compiled.output(try JSONDocument.parse(Array(text.utf8)), form: form)
        return String(decoding: JSONWriter.pretty(value, sortKeys: false), as: UTF8.self)
    }

    private static let polygon = ##"""
        {"$id":"https://example.com/polygon","type":"array","items":{"$ref":"#/$defs/point"},"minItems":3,
         "$defs":{"point":{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},
           "additionalProperties":false,"required":["x","y"]}}}
        """##
    private static let broken = #"[{"x":2.5,"y":1.3},{"x":1,"z":6.7}]"#

    @Test func flag() throws {
        #expect(try output(Self.polygon, Self.broken, .flag) == "{\n  \"valid\": false\n}\n")
        let sound = #"[{"x":1,"y":1},{"x":1,"y":2},{"x":1,"y":3}]"#
        #expect(try output(Self.polygon, sound, .flag) == "{\n  \"valid\": true\n}\n")
    }

    @Test func validValuesHaveNoErrors() throws {
        let text = "{\n  \"valid\": true,\n  \"keywordLocation\": \"\",\n  \"instanceLocation\": \"\"\n}\n"
        for form in [SchemaOutputForm.basic, .detailed] { #expect(try output("true", "1", form) == text) }
    }

    @Test func basic() throws {
        let expected = """
            {
              "valid": false,
              "keywordLocation": "",
              "instanceLocation": "",
              "errors": [
                {
                  "valid": false,
                  "keywordLocation": "/minItems",
                  "absoluteKeywordLocation": "https://example.com/polygon#/minItems",
                  "instanceLocation": "",
                  "error": "expected at least 3 elements, found 2"
                },
                {
                  "valid": false,
                  "keywordLocation": "/items/$ref/required",
                  "absoluteKeywordLocation": "https://example.com/polygon#/$defs/point/required",
                  "instanceLocation": "/1",
                  "error": "required member \\"y\\" is missing"
                },
                {
                  "valid": false,
                  "keywordLocation": "/items/$ref/additionalProperties",
                  "absoluteKeywordLocation": "https://example.com/polygon#/$defs/point/additionalProperties",
                  "instanceLocation": "/1/z",
                  "error": "member \\"z\\" is not allowed here"
                }
              ]
            }

            """
        #expect(try output(Self.polygon, Self.broken, .basic) == expected)
    }

    @Test func detailed() throws {
        let expected = """
            {
              "valid": false,
              "keywordLocation": "",
              "instanceLocation": "",
              "errors": [
                {
                  "valid": false,
                  "keywordLocation": "/minItems",
                  "absoluteKeywordLocation": "https://example.com/polygon#/minItems",
                  "instanceLocation": "",
                  "error": "expected at least 3 elements, found 2"
                },
                {
                  "valid": false,
                  "keywordLocation": "/items/$ref",
                  "absoluteKeywordLocation": "https://example.com/polygon#/$defs/point",
                  "instanceLocation": "/1",
                  "errors": [
                    {
                      "valid": false,
                      "keywordLocation": "/items/$ref/required",
                      "absoluteKeywordLocation": "https://example.com/polygon#/$defs/point/required",
                      "instanceLocation": "/1",
                      "error": "required member \\"y\\" is missing"
                    },
                    {
                      "valid": false,
                      "keywordLocation": "/items/$ref/additionalProperties",
                      "absoluteKeywordLocation": "https://example.com/polygon#/$defs/point/additionalProperties",
                      "instanceLocation": "/1/z",
                      "error": "member \\"z\\" is not allowed here"
                    }
                  ]
                }
              ]
            }

            """
        #expect(try output(Self.polygon, Self.broken, .detailed) == expected)
    }

    /// What keeps a value from each alternative is below the error of the alternatives together.
    @Test func alternatives() throws {
        let schema = ##"""
            {"anyOf":[{"type":"null"},{"$ref":"#/$defs/a"}],"$defs":{"a":{"properties":{"b":{"minLength":2}}}}}
            """##
        let detailed = try output(schema, #"{"b":"x"}"#, .detailed)
        #expect(
            locations(detailed) == [
                "", "/anyOf", "/anyOf/0/type", "/anyOf/1/$ref/properties/b/minLength",
            ])
        let basic = try output(schema, #"{"b":"x"}"#, .basic)
        #expect(locations(basic) == locations(detailed))
    }

    private func locations(_ text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            return parts.count > 3 && parts[1] == "keywordLocation" ? String(parts[3]) : nil
        }
    }

    @Test func dynamicReferencesAndEscapes() throws {
        let schema = ##"""
            {"$dynamicAnchor":"n","patternProperties":{"^a/b~":{"$dynamicRef":"#n"}},"properties":{"v":{"type":"null"}}}
            """##
        #expect(
            try locations(output(schema, #"{"a/b~":{"v":1}}"#, .basic)) == [
                "", "/patternProperties/^a~1b~0/$dynamicRef/properties/v/type",
            ])
    }
}
