import Testing

@testable import Curation

@Suite struct DecisionFileTests {
    private static let hash = String(repeating: "a", count: 64)

    private static let contents: [Decision.Content] = [
        .same("pca", "principal-components"), .different("t-test", "welch-t-test"),
        .value(record: "pca", row: .originYear, text: "1901"),
        .value(record: "pca", row: .aliases, text: "KLT, \"quoted\": # no comment \\ ✓"),
        .label(record: "pca", language: "ko", label: "주성분 분석"), .label(record: "pca", language: "no", label: "no"),
        .language(record: "pca", alias: "KLT: x", language: "no"),
        .status(record: "pca", status: .published, contentHash: hash),
        .status(record: "pca", status: .draft, contentHash: nil),
    ]

    private static func decision(_ content: Decision.Content) -> Decision {
        Decision(content: content, because: "yes: # really", by: "Ada", date: "2026-06-20", file: "d.yaml", line: 0)
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        var text: [UInt8] = []
        for content in Self.contents {
            text = try DecisionFile.appended([Self.decision(content)], to: text, file: "d.yaml")
        }
        let read = try DecisionFile.read(text, file: "d.yaml")
        #expect(read.map(\.content) == Self.contents)
        #expect(read.allSatisfy { $0.because == "yes: # really" && $0.by == "Ada" && $0.date == "2026-06-20" })
        #expect(read.map(\.line) == [2, 6, 10, 16, 22, 28, 34, 40, 46])
    }

    /// What people wrote, what the program makes of it when it adds a decision.
    @Test(arguments: [
        ("", "decisions:\n  - same: [\"a\",\"b\"]\n"),
        ("# mine\n", "# mine\ndecisions:\n  - same: [\"a\",\"b\"]\n"),
        ("# mine", "# mine\ndecisions:\n  - same: [\"a\",\"b\"]\n"),
        ("decisions:\n", "decisions:\n  - same: [\"a\",\"b\"]\n"),
        ("# mine\ndecisions: []\n# after\n", "# mine\ndecisions:\n# after\n  - same: [\"a\",\"b\"]\n"),
        (
            "decisions:\n- same: [c, d] # why\n  because: x\n",
            "decisions:\n- same: [c, d] # why\n  because: x\n- same: [\"a\",\"b\"]\n"
        ),
        (
            "decisions:\n    # deep\n    - same: [c, d]\n      because: x",
            "decisions:\n    # deep\n    - same: [c, d]\n      because: x\n    - same: [\"a\",\"b\"]\n"
        ),
    ])
    func commentsAndLayoutStay(_ before: String, _ after: String) throws {
        let decision = Decision(content: .same("a", "b"), because: "w", by: nil, date: nil)
        let text = try DecisionFile.appended([decision], to: Array(before.utf8), file: "d.yaml")
        #expect(String(decoding: text, as: UTF8.self).replacing(/\n *because: "w"\n$/, with: "\n") == after)
        #expect(try DecisionFile.read(text, file: "d.yaml").last?.content == .same("a", "b"))
    }

    @Test(arguments: [
        (
            "decisions: [{same: [c, d], because: x}]\n",
            "d.yaml:1: no decision can be added: keep `decisions` as the last member, one entry a line, then try again"
        ),
        (
            "decisions:\n  - same: [c, d]\nnotes: x\n",
            "d.yaml:2: no decision can be added: keep `decisions` as the last member, one entry a line, then try again"
        ),
        ("decisions:\n  - same: [c, c]\n", "d.yaml:2: expected two ids, found 'c' twice"),
    ])
    func nothingIsAddedWhereItWouldBreakTheFile(_ before: String, _ message: String) {
        let decision = Decision(content: .same("a", "b"), because: "w", by: nil, date: nil)
        #expect(Self.error { try DecisionFile.appended([decision], to: Array(before.utf8), file: "d.yaml") } == message)
    }

    private static let expected =
        "expected one of `same: [A, B]`, `different: [A, B]`, `record` with `field` and `value`, with `language` and "
        + "`label` or `alias`, or with `status`"

    @Test(arguments: [
        ("decision:\n  - same: [a, b]\n", "d.yaml:1: expected the member `decisions` with a list"),
        ("decisions: yes\n", "d.yaml:1: expected the member `decisions` with a list"),
        ("decisions:\n  same: [a, b]\n", "d.yaml:1: expected the member `decisions` with a list"),
        ("decisions:\n  - same: [a, b]\n  - same: [a]\n", "d.yaml:3: \(expected)"),
        ("decisions:\n  - same: a\n", "d.yaml:2: \(expected)"),
        ("decisions:\n  - just words\n", "d.yaml:2: \(expected)"),
        ("decisions:\n\n  - record: a\n    field: colour\n    value: red\n", "d.yaml:3: \(expected)"),
        ("decisions:\n  - record: a\n    status: published\n", "d.yaml:2: \(expected)"),
        ("decisions:\n  - different: [a, a]\n", "d.yaml:2: expected two ids, found 'a' twice"),
        (
            "decisions:\n  - record: a\n    status: PUBLISHED\n",
            "d.yaml:2: expected the `contentHash` of what is published; `curate publish` writes it"
        ),
    ])
    func mistakesHaveTheirLine(_ text: String, _ message: String) {
        #expect(Self.error { try DecisionFile.read(Array(text.utf8), file: "d.yaml") } == message)
    }

    @Test func aYAMLMistakeHasItsLineToo() {
        let message = Self.error { try DecisionFile.read(Array("decisions:\n  - same: [a, b\n".utf8), file: "d.yaml") }
        #expect(message == "d.yaml:3: expected `,` or `]` in the list, found neither")
    }

    @Test func theEvidenceIsKept() throws {
        var decision = Self.decision(.value(record: "pca", row: .type, text: "t"))
        decision.evidence = ["0123456789abcdef", "fedcba9876543210"]
        let text = try DecisionFile.appended([decision], to: [], file: "d.yaml")
        #expect(try DecisionFile.read(text, file: "d.yaml").first?.evidence == decision.evidence)
    }

    /// What stood there, the line that is taken out, what is left; nil when the file can go.
    @Test(
        arguments: [
            ("decisions:\n  - same: [a, b]\n    because: x\n", 2, nil),
            ("# mine\ndecisions:\n  - same: [a, b]\n    because: x\n", 3, "# mine\ndecisions: []\n"),
            (
                "decisions:\n  - same: [a, b]\n    because: x\n  # of c\n  - same: [c, d]\n    because: x\n", 2,
                "decisions:\n  # of c\n  - same: [c, d]\n    because: x\n"
            ),
            (
                "decisions:\r\n- same: [a, b]\r\n  because: x\r\n- same: [c, d]\r\n  because: x\r\n\r\n# end\r\n", 4,
                "decisions:\r\n- same: [a, b]\r\n  because: x\r\n\r\n# end\r\n"
            ),
            (
                "decisions:\n- {same: [a, b], because: x}\n- {same: [c, d],\n   because: x}", 3,
                "decisions:\n- {same: [a, b], because: x}\n"
            ),
        ] as [(String, Int, String?)])
    func anEntryIsTakenOutAlone(_ before: String, _ line: Int, _ after: String?) throws {
        let text = try DecisionFile.removed(lines: [line], from: Array(before.utf8), file: "d.yaml")
        #expect(text.map { String(decoding: $0, as: UTF8.self) } == after)
    }

    @Test func severalAreTakenOutAtOnce() throws {
        let text = "decisions:\n" + (1...5).map { "- {same: [a, b\($0)], because: x}\n# \($0)\n" }.joined()
        let left = try DecisionFile.removed(lines: [2, 4, 10], from: Array(text.utf8), file: "d.yaml")
        #expect(
            left.map { String(decoding: $0, as: UTF8.self) }
                == "decisions:\n# 1\n# 2\n- {same: [a, b3], because: x}\n# 3\n- {same: [a, b4], because: x}\n# 4\n# 5\n"
        )
        #expect(
            try DecisionFile.removed(
                lines: [2, 3], from: Array("decisions:\n- same: [a, b]\n- same: [c, d]\n".utf8), file: "d")
                == nil)
    }

    @Test(arguments: [
        ("decisions:\n  - same: [a, b]\n", 3, "d.yaml:3: no decision begins here; `curate decide list` names them"),
        (
            "decisions: [{same: [a, b], because: x}, {same: [c, d], because: x}]\n", 1,
            "d.yaml:1: the decision can't be taken out by itself; edit the file by hand"
        ),
    ])
    func whatCannotBeTakenOutStays(_ before: String, _ line: Int, _ message: String) {
        #expect(
            Self.error { try DecisionFile.removed(lines: [line], from: Array(before.utf8), file: "d.yaml") } == message)
    }

    @Test(arguments: ["", "# only a comment\n", "decisions:\n", "decisions: []\n"])
    func aFileWithoutEntriesIsFine(_ text: String) throws {
        #expect(try DecisionFile.read(Array(text.utf8), file: "d.yaml").isEmpty)
    }

    @Test func aYearNeedsNoQuotationMarks() throws {
        let text = "decisions:\n  - record: pca\n    field: originYear\n    value: 1901\n"
        #expect(
            try DecisionFile.read(Array(text.utf8), file: "d.yaml").map(\.content)
                == [.value(record: "pca", row: .originYear, text: "1901")])
    }

    private static func error(_ body: () throws -> some Any) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return "\(error)"
        }
    }
}
