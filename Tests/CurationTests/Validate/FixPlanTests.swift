import JSON
import Testing

@testable import Curation

/// What edits make of a file: the bytes that they are about, and no others.
@Suite struct FixPlanTests {
    private func fixed(_ text: String, file: String, line: Int = 1, _ edits: [FixEdit]) -> String? {
        let findings = edits.map {
            Finding(rule: "r", severity: .error, file: file, line: line, column: 1, message: "m", edit: $0)
        }
        let plan = FixPlan(findings) { _ in Array(text.utf8) }
        #expect(plan.left.count + plan.count == edits.count)
        return plan.files.first.map { String(decoding: $0.after, as: UTF8.self) }
    }

    /// A text, a pointer, the new value as JSON or nothing to take it away, and what comes out; nil when it is left alone.
    @Test(arguments: [
        (#"{"a": "x", "b":1}"#, "/a", #""y""#, #"{"a": "y", "b":1}"#),
        (#"{"a": "x\"}", "b":1}"#, "/b", "20", #"{"a": "x\"}", "b":20}"#),
        ("{ \"a\" :\t1e3 ,\r\n\"b\":[ 1 , 2 ] }", "/b/1", "null", "{ \"a\" :\t1e3 ,\r\n\"b\":[ 1 , null ] }"),
        (#"[true]"#, "/0", "false", "[false]"), ("7", "", "8", "8"), (" [] ", "", "{}", " {} "),
        (#"{"a":1,"b":2,"c":3}"#, "/a", nil, #"{"b":2,"c":3}"#),
        (#"{"a":1, "b":2, "c":3}"#, "/c", nil, #"{"a":1, "b":2}"#),
        ("{\n  \"a\": 1,\n  \"b\": {\n    \"c\": []\n  }\n}\n", "/a", nil, "{\n  \"b\": {\n    \"c\": []\n  }\n}\n"),
        ("{\n  \"a\": 1,\n  \"b\": [ 2 ]\n}\n", "/b", nil, "{\n  \"a\": 1\n}\n"),
        ("{\"a\": [ 1 ]}", "/a/0", nil, "{\"a\": []}"),
        // Style: escapes, indentation, spaces.
        (#"{"a": "\u00e9", "b": 1}"#, "/b", #""é𝒜""#, #"{"a": "\u00e9", "b": "\u00e9\ud835\udc9c"}"#),
        (#"{"a": "é\u0301", "b": 1}"#, "/b", #""é""#, #"{"a": "é\u0301", "b": "é"}"#),
        ("{\n\t\"a\": [\n\t\t1\n\t]\n}", "/a", "[2,3]", "{\n\t\"a\": [\n\t\t2,\n\t\t3\n\t]\n}"),
        (#"{"a": [1, 2]}"#, "/a", #"[1,":,",{"b":2}]"#, #"{"a": [1, ":,", {"b": 2}]}"#),
        (#"{"a":[1,2]}"#, "/a", "[1,3]", #"{"a":[1,3]}"#),
        // What is not there, or would change more, is left.
        (#"{"a":1}"#, "/b", "1", nil), (#"{"a":1}"#, "/a/b", "1", nil), (#"{"a":1"#, "/a", "1", nil),
        (#"{"a":1,"a":2}"#, "/a", nil, nil), ("", "/a", "1", nil),
    ])
    func json(text: String, pointer: String, value: String?, result: String?) throws {
        let replacement = try value.map { try JSONDocument.parse(Array($0.utf8)).value }
        #expect(fixed(text, file: "a.json", [FixEdit(pointer: pointer, replacement: replacement)]) == result)
    }

    @Test(
        arguments: [
            ("a: x\nb: y # why\n", "/b", "z", "a: x\nb: z # why\n"),
            ("a: 'x'\n", "/a", "it's", "a: 'it''s'\n"), ("a: \"x\\\"\" # n\n", "/a", "y", "a: \"y\" # n\n"),
            ("a: x\r\nb: y\r\n", "/a", "z", "a: z\r\nb: y\r\n"),
            ("\u{FEFF}a: x\n", "/a", "z", "\u{FEFF}a: z\n"), ("é値: x\n", "/é値", "z", "é値: z\n"),
            // A plain text that would read as something else gets quotation marks.
            ("a: x\n", "/a", "true", "a: \"true\"\n"), ("a: x\n", "/a", "b: c", "a: \"b: c\"\n"),
            ("a: x\n", "/a", "two\nlines", "a: \"two\\nlines\"\n"), ("a: x\n", "/a", "", "a: \"\"\n"),
            ("a: [x, y]\n", "/a/0", "z", "a: [z, y]\n"), ("a: {b: x, c: y}\n", "/a/b", "z", "a: {b: z, c: y}\n"),
            ("a: {b: x}\n", "/a/b", "z", "a: {b: z}\n"), ("- x\n- y\n", "/1", "z", "- x\n- z\n"),
            // Texts over several lines: only what differs is touched.
            ("a: |\n  one\n  tw\u{202E}o\nb: 1\n", "/a", "one\ntwo\n", "a: |\n  one\n  two\nb: 1\n"),
            ("a: >-\n  one\u{200B}\n  two\n", "/a", "one two", "a: >-\n  one\n  two\n"),
            ("a: one\n  tw\u{AD}o # n\n", "/a", "one two", "a: one\n  two # n\n"),
            ("a: אב\u{202E}ג\n", "/a", "אבג", "a: אבג\n"),
            // An alias stands for a value elsewhere too.
            ("a: &x y\nb: *x\n", "/b", "z", nil), ("a: !!str y\n", "/a", "z", "a: !!str z\n"),
            ("a: x\n", "/b", "z", nil),
            ("a: [\n", "/a", "z", nil),
        ] as [(String, String, String, String?)])
    func yaml(text: String, pointer: String, value: String, result: String?) {
        #expect(fixed(text, file: "a.yaml", [FixEdit(pointer: pointer, replacement: .string(value))]) == result)
    }

    @Test(
        arguments: [
            ("a:\n  - x\n  - y\n  - z\n", "/a/1", "a:\n  - x\n  - z\n"),
            ("a:\n- x\n- y\nb: 1\n", "/a/1", "a:\n- x\nb: 1\n"),
            ("a:\n- b: 1\n  c: 2\n# remark\n\n- b: 3\n", "/a/0", "a:\n# remark\n\n- b: 3\n"),
            ("a:\n  - x\nb: 1\n", "/a/0", "a: []\nb: 1\n"), ("a:\r\n  - x\r\n", "/a/0", "a: []\r\n"),
            ("a: 1\nb:\n  c: 2\nd: 3\n", "/b", "a: 1\nd: 3\n"), ("a:\n  b: 1\n", "/a/b", "a: {}\n"),
            ("a: 1\nb: |\n  c\n\n  d\n", "/b", "a: 1\n"), ("a: 1\nb: 2", "/b", "a: 1\n"),
            ("a: [x, y, z]\n", "/a/0", "a: [y, z]\n"), ("a: [x, y]\n", "/a/1", "a: [x]\n"),
            ("a: [x]\n", "/a/0", "a: []\n"),
            ("a: {b: 1, c: 2}\n", "/a/b", "a: {c: 2}\n"), ("a: {b: 1, c: 2}\n", "/a/c", "a: {b: 1}\n"),
            // Nothing safe is known for these.
            ("- b: 1\n  c: 2\n", "/0/b", nil), ("- - x\n  - y\n", "/0/0", nil), ("a: 1\n", "/a", nil),
        ] as [(String, String, String?)])
    func yamlTakesAway(text: String, pointer: String, result: String?) {
        #expect(fixed(text, file: "a.yaml", [FixEdit(pointer: pointer, replacement: nil)]) == result)
    }

    @Test func manyEditsOfOneFile() {
        let count = 300
        let text = "list:\n" + (0..<count).map { "- text: x\($0)\u{202E}\n  because: y\n" }.joined()
        var edits = (0..<count).map { FixEdit(pointer: "/list/\($0)/text", replacement: .string("x\($0)")) }
        edits.append(edits[5])
        edits.append(FixEdit(pointer: "/list/7", replacement: nil))
        edits.append(FixEdit(pointer: "/list/9/none", replacement: nil))
        edits.append(FixEdit(pointer: "/list/299/because", replacement: nil))
        // The eighth element can't be changed and taken away at once.
        let expected = "list:\n" + (0..<count).map { "- text: x\($0)\n" + ($0 == 299 ? "" : "  because: y\n") }.joined()
        #expect(fixed(text, file: "a.yaml", edits) == expected)
    }

    @Test func aLineOfJSONLinesIsADocument() {
        let text = "{\"a\":1}\n{\"a\":1}\r\n\n{\"a\":1}"
        let edit = FixEdit(pointer: "/a", replacement: 2)
        #expect(fixed(text, file: "a.jsonl", line: 2, [edit]) == "{\"a\":1}\n{\"a\":2}\r\n\n{\"a\":1}")
        #expect(fixed(text, file: "a.jsonl", line: 4, [edit]) == "{\"a\":1}\n{\"a\":1}\r\n\n{\"a\":2}")
        #expect(fixed(text, file: "a.jsonl", line: 3, [edit]) == nil)
        #expect(fixed(text, file: "a.jsonl", line: 9, [edit]) == nil)
    }

    @Test func aFileThatIsGoneIsLeft() {
        let finding = Finding(
            rule: "r", severity: .error, file: "a.json", message: "m", edit: FixEdit(pointer: "", replacement: nil))
        let plan = FixPlan([finding]) { _ in nil }
        #expect(plan.files.isEmpty && plan.left == [finding] && plan.diff().isEmpty)
    }
}
