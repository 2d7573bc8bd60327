import Foundation
import JSON
import Testing

@testable import Curation

@Suite struct ReportTests {
    private static let findings = [
        Finding(
            rule: "doi-form", severity: .error, file: "curated/methods/a b,c.json", line: 2, column: 13, record: "a",
            pointer: "/x/0", message: "`<1&2>` is not a DOI", fix: "Look it up: 100%."),
        Finding(
            rule: "mojibake", severity: .warning, file: "curated/methods/a b,c.json", line: 3, column: 1,
            message: "two\nlines"),
        Finding(rule: "file-kind", severity: .note, file: "é.txt", message: "what is \"this\""),
    ]

    private static let source = "{\n  \"이름 e\u{301}\": \"값\",\r\n\t\u{1B}[31m\n"

    private func render(_ format: ReportFormat, _ findings: [Finding] = Self.findings) -> String {
        let bytes = format.render(findings) { $0.hasPrefix("curated") ? Array(Self.source.utf8) : nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func text() {
        // 이 and 름 take two columns each, the acute accent none: scalar 13 stands in column 14.
        #expect(
            render(.text) == """
                curated/methods/a b,c.json:2:13: error: `<1&2>` is not a DOI [doi-form]
                      "이름 e\u{301}": "값",
                                 ^
                  fix: Look it up: 100%.
                curated/methods/a b,c.json:3:1: warning: two\\u{a}lines [mojibake]
                     \u{241B}[31m
                    ^
                é.txt: note: what is "this" [file-kind]
                1 error, 1 warning, 1 note in 2 files

                """)
    }

    @Test func summaryLine() {
        #expect(render(.text, []) == "0 errors, 0 warnings, 0 notes in 0 files\n")
        let bytes = ReportFormat.text.render(Self.findings + Self.findings, checkedFiles: 46) { _ in nil }
        #expect(
            String(decoding: bytes, as: UTF8.self).hasSuffix("\n2 errors, 2 warnings, 2 notes in 46 files\n"))
    }

    @Test(arguments: [(1, 0), (200, 53), (400, 103)])
    func longLinesAreWindowed(column: Int, caret: Int) throws {
        var lines = SourceLines(Array(String(repeating: "値", count: 399).utf8))
        let found = lines.excerpt(line: 1, column: column)
        let excerpt = try #require(found)
        #expect(excerpt.caret == String(repeating: " ", count: caret) + "^")
        #expect(excerpt.text.unicodeScalars.filter { $0 == "値" }.count == 50)
        #expect(excerpt.text.hasSuffix("...") == (column < 350))
        #expect(excerpt.text.hasPrefix("...") == (column > 1))
    }

    @Test func json() {
        #expect(
            render(.json, [Self.findings[2]]) == """
                {
                  "counts": {
                    "error": 0,
                    "warning": 0,
                    "note": 1,
                    "files": 1
                  },
                  "leftOut": {
                    "ignored": 0,
                    "known": null,
                    "gone": null,
                    "unchanged": null
                  },
                  "findings": [
                    {
                      "rule": "file-kind",
                      "severity": "note",
                      "file": "é.txt",
                      "line": null,
                      "column": null,
                      "record": null,
                      "pointer": "",
                      "message": "what is \\"this\\"",
                      "fix": "",
                      "canBeFixed": false
                    }
                  ]
                }

                """)
    }

    @Test func github() {
        #expect(
            render(.github) == """
                ::error file=curated/methods/a b%2Cc.json,line=2,col=13,title=doi-form::`<1&2>` is not a DOI%0ALook it up: 100%25.
                ::warning file=curated/methods/a b%2Cc.json,line=3,col=1,title=mojibake::two%0Alines
                ::notice file=é.txt,title=file-kind::what is "this"

                """)
    }

    @Test func junit() {
        #expect(
            render(.junit) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="curate validate" tests="2" failures="1" errors="0">
                  <testsuite name="curate validate" tests="2" failures="1" errors="0" skipped="0">
                    <testcase classname="curate.validate" name="curated/methods/a b,c.json" file="curated/methods/a b,c.json">
                      <failure type="error" message="`&lt;1&amp;2&gt;` is not a DOI (and 1 more)">curated/methods/a b,c.json:2:13: error: `&lt;1&amp;2&gt;` is not a DOI [doi-form]
                curated/methods/a b,c.json:3:1: warning: two&#10;lines [mojibake]</failure>
                    </testcase>
                    <testcase classname="curate.validate" name="é.txt" file="é.txt">
                      <system-out>é.txt: note: what is &quot;this&quot; [file-kind]</system-out>
                    </testcase>
                  </testsuite>
                </testsuites>

                """)
        #expect(JUnitReport.escaped("a\u{0}\u{B}\u{FFFE}\t") == "a\u{FFFD}\u{FFFD}\u{FFFD}&#9;")
    }

    @Test func sarif() throws {
        let log = try JSONDocument.parse(Array(render(.sarif).utf8)).root
        let run = try #require(log.node(at: "/runs/0"))
        #expect(run["columnKind"]?.string == "unicodeCodePoints")
        let result = try #require(run.node(at: "/results/0"))
        let index = try #require(result["ruleIndex"]?.number?.intValue)
        #expect(run.node(at: "/tool/driver/rules/\(index)/id")?.string == "doi-form")
        #expect(result.node(at: "/message/text")?.string == "`<1&2>` is not a DOI. Look it up: 100%.")
        let place = try #require(result.node(at: "/locations/0/physicalLocation"))
        #expect(place.node(at: "/artifactLocation/uri")?.string == "curated/methods/a%20b%2Cc.json")
        #expect(place.node(at: "/region/startColumn")?.number?.intValue == 13)
        #expect(run.node(at: "/results/2/locations/0/physicalLocation/region") == nil)
        #expect(run.node(at: "/tool/driver/rules")?.count == Rules.all.count + BuiltInRule.allCases.count)
    }

    @Test func sarifFollowsItsSchema() throws {
        let path = TemporaryWorkspace.repository + "/../shared/standards/sarif/sarif-schema-2.1.0.json"
        guard let data = FileManager.default.contents(atPath: path) else {
            print("skipped: the SARIF schema is not at \(path)")
            return
        }
        let yaml = Array("a: 1\nb: x  # note\n".utf8)
        let fixable = Finding(
            rule: "mojibake", severity: .warning, file: "curated/decisions/é.yaml", line: 2, column: 4, pointer: "/b",
            message: "m", fix: "f", edit: FixEdit(pointer: "/b", replacement: "y"))
        // Written for draft-04; the keywords that it uses mean the same today.
        let text = String(decoding: data, as: UTF8.self).split(separator: "\n").filter { !$0.contains("draft-04") }
        var registry = SchemaRegistry()
        let document = try JSONDocument.parse(Array(text.joined(separator: "\n").utf8))
        try registry.add(document, uri: "https://example.org/sarif", file: nil)
        let schema = try registry.compile("https://example.org/sarif", options: .standard)
        let log = try JSONDocument.parse(
            ReportFormat.sarif.render(Self.findings + [fixable, fixable], prefix: "data/") { name in
                name.hasSuffix("yaml") ? yaml : nil
            })
        #expect(schema.validate(log) == [])
        let replacement = "/runs/0/results/3/fixes/0/artifactChanges/0/replacements/0"
        #expect(
            log.root.node(at: replacement)?.value == [
                "deletedRegion": ["startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 13],
                "insertedContent": ["text": "b: y  # note"],
            ])
        #expect(
            log.root.node(at: "/runs/0/results/3/locations/0/physicalLocation/artifactLocation/uri")?.string
                == "data/curated/decisions/%C3%A9.yaml")
        let prints = [3, 4].map { log.root.node(at: "/runs/0/results/\($0)/partialFingerprints")?.value }
        #expect(prints[0]?["curateFinding/v1"]?.stringValue?.hasSuffix(":1") == true)
        #expect(prints[1]?["curateFinding/v1"]?.stringValue?.hasSuffix(":2") == true)
        #expect(schema.validate(try JSONDocument.parse(Array(#"{"version":"2.1.0"}"#.utf8))) != [])
    }
}
