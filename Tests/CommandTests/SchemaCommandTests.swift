import Foundation
import Testing

/// `curate schema`
@Suite struct SchemaCommandTests {
    private static let schema = ##"""
        {"type":"object","required":["id"],"properties":{"id":{"$ref":"id.json#/$defs/slug"}},
         "unevaluatedProperties":false}
        """##
    private static let id = #"{"$defs":{"slug":{"type":"string","pattern":"^[a-z]+$"}}}"#

    private func folder(_ files: [String: String] = [:]) throws -> Folder {
        let folder = try Folder()
        try FileManager.default.createDirectory(atPath: folder.path + "/s", withIntermediateDirectories: true)
        let all = files.merging(["s/a.json": Self.schema, "s/id.json": Self.id]) { $1 }
        for (name, text) in all { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)")) }
        return folder
    }

    @Test func check() throws {
        let folder = try folder(["bad.json": "{\"type\":\n\"strin\"}"])
        let outcome = try folder.run("schema", "check", "s/a.json", "bad.json", "--registry", "s")
        #expect(outcome.code == 1)
        #expect(outcome.lines.first == "s/a.json: sound")
        #expect(outcome.lines.last?.hasPrefix("bad.json:2:1: expected \"null\", ") == true)
        #expect(try folder.run("schema", "check", "s/a.json").code == 1)
    }

    /// Every syntax; findings in the file's order, whatever the number of workers.
    @Test func validate() throws {
        let long = String(repeating: "a", count: 300)
        let lines = (1...40_000).map { "{\"id\":\"\($0 % 10_000 == 0 ? "A" : long)\"}\n" }.joined()
        let folder = try folder([
            "a.yaml": "id: x\nmore: 1\n", "a.ndjson": "{\"id\":\"a\"}\n\n{\"id\":\n", "l.jsonl": lines,
            "b.json": "{\n 1}", "b.yml": "id: {x: 1, x: 2}\n",
        ])
        let options = ["--schema", "s/a.json", "--registry", "s"]
        let outcome = try Program.run(
            ["schema", "validate"] + options + ["b.json", "a.yaml", "b.yml", "a.ndjson"], in: folder.path)
        #expect(outcome.code == 1)
        #expect(
            outcome.lines == [
                "b.json:2:2: error: expected a member name in double quotes or '}' after '{', found '1'",
                #"a.yaml:2:1: error: member "more" is not allowed here (/more)"#,
                "b.yml:1:12: error: expected every key once, found `x` again; it stands first at 1:6",
                "a.ndjson:3:7: error: expected a value after ':', found the end of the input",
            ])
        for jobs in ["1", "3"] {
            let found = try Program.run(
                ["schema", "validate", "--jobs", jobs] + options + ["l.jsonl"], in: folder.path)
            #expect(found.lines.map { String($0.prefix(14)) } == (1...4).map { "l.jsonl:\($0)0000:" })
        }
        let part = try folder.run("schema", "validate", "--schema", "s/id.json#/$defs/slug", "a.yaml")
        #expect(part.text == "a.yaml:1:1: error: expected a string, found an object\n")
        #expect(try folder.run("schema", "validate", "--schema", "none.json", "a.yaml").code == 2)
        let form = try folder.run("schema", "validate", "--schema", "s/id.json", "--format", "flag", "b.json")
        #expect(form.code == 1 && form.text.hasPrefix(#"{"file":"b.json","valid":false,"#))
    }

    @Test func forms() throws {
        let folder = try folder(["a.jsonl": "{\"id\":\"a\"}\n{\"id\":\"A\"}\n"])
        let outcome = try folder.run(
            "schema", "validate", "--schema", "s/a.json", "--registry", "s", "--format", "basic", "a.jsonl")
        #expect(outcome.code == 1)
        #expect(
            outcome.lines.first
                == #"{"file":"a.jsonl","line":1,"valid":true,"keywordLocation":"","instanceLocation":""}"#)
        #expect(outcome.lines.last?.contains(#""keywordLocation":"/properties/id/$ref/pattern""#) == true)
    }

    @Test func tests() throws {
        let tests = """
            - description: ids
              schema: {$ref: s/id.json#/$defs/slug}
              tests:
              - {description: letters, data: abc, valid: true}
              - {description: digits, data: '12', valid: true}
            """
        let outcome = try folder(["t.yaml": tests]).run("schema", "test", "t.yaml", "--registry", "s")
        #expect(outcome.code == 1)
        #expect(outcome.lines.last == "1 passed, 1 failed")
        #expect(outcome.lines.first?.hasPrefix("t.yaml:5:5: expected valid, found invalid: expected a match") == true)
    }
}
