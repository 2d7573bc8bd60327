import JSON
import Testing

@testable import Curation

@Suite struct BaselineTests {
    private static let validator = Result {
        try Validator(schemaFolder: TemporaryWorkspace.repository + "/schemas")
    }

    private static func finding(_ message: String, line: Int = 1, record: String? = "a", rule: String = "r") -> Finding
    {
        Finding(
            rule: rule, severity: .error, file: "f.json", line: line, column: line, record: record, pointer: "/x",
            message: message)
    }

    private func read(_ bytes: [UInt8]) throws -> Baseline {
        let workspace = try TemporaryWorkspace()
        defer { workspace.remove() }
        try workspace.write("known.json", bytes)
        return try Self.validator.get().baseline(file: workspace.root + "/known.json")
    }

    @Test func knownFindingsAreKnownAgain() throws {
        let old = [Self.finding("one"), Self.finding("two", line: 2), Self.finding("two", line: 9)]
        let baseline = try read(Baseline(old).file)
        #expect(baseline.count == 3)
        // Moved, and of another severity: still the same.
        var moved = [Self.finding("one", line: 70), Self.finding("two", line: 71)]
        moved[0].severity = .note
        let fresh = [Self.finding("two", record: "b"), Self.finding("one", rule: "s"), Self.finding("ONE")]
        let comparison = baseline.compared(with: moved + fresh) { _ in true }
        #expect(comparison.new == fresh)
        #expect(comparison.known == 2)
        #expect(comparison.gone == 1)
        // What was not looked for is not gone.
        #expect(baseline.compared(with: []) { _ in false }.gone == 0)
        #expect(baseline.compared(with: []) { _ in true }.gone == 3)
        // Twice known, three times there: one is new.
        let thrice = [2, 3, 4].map { Self.finding("two", line: $0) }
        #expect(baseline.compared(with: thrice) { _ in true }.new == [thrice[2]])
    }

    @Test func theFileIsMadeForReview() {
        let findings = [Self.finding("b"), Self.finding("a on line 3", record: nil), Self.finding("b")]
        let text = String(decoding: Baseline(findings).file, as: UTF8.self)
        #expect(
            text == """
                {
                  "baseline": 1,
                  "findings": [
                    {
                      "count": 1,
                      "file": "f.json",
                      "message": "a on line #",
                      "pointer": "/x",
                      "record": null,
                      "rule": "r"
                    },
                    {
                      "count": 2,
                      "file": "f.json",
                      "message": "b",
                      "pointer": "/x",
                      "record": "a",
                      "rule": "r"
                    }
                  ]
                }

                """)
        #expect(Baseline(findings.reversed()).file == Baseline(findings).file)
    }

    @Test(arguments: [
        ("on line 12 of the ledger", "on line # of the ledger"), ("stands first at 3:14", "stands first at #:#"),
        ("`10.1000/12:3` on line 4", "`10.1000/12:3` on line #"), ("version 2, but 1", "version 2, but 1"),
        ("1:2", "#:#"), ("at 12:30:15", "at 12:30:15"), ("line 3a", "line 3a"), ("é1:2", "é1:2"),
        ("airline 747", "airline #"), ("", ""),
    ])
    func placesInMessagesDoNotCount(message: String, placeless: String) {
        #expect(FindingIdentity.placeless(message) == placeless)
    }

    @Test(arguments: [
        ("", ":1:1: expected a JSON value"), ("{\"baseline\": 1", ":1:15: "), ("[]", ":1:1: expected an object"),
        ("{\"baseline\": 2, \"findings\": []}", ":1:14: expected 1"),
        ("{\"baseline\": 1, \"findings\": [{\"rule\": \"r\"}]}", ":1:30: "),
    ])
    func brokenBaselinesSayWhere(text: String, message: String) throws {
        let error = #expect(throws: ValidationSetupError.self) { try read(Array(text.utf8)) }
        #expect(error?.description.contains("/known.json" + message) == true, "\(error as Any)")
        #expect(throws: ValidationSetupError.self) { try Self.validator.get().baseline(file: "/nowhere/x.json") }
    }
}
