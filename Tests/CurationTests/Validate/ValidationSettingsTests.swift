import Testing

@testable import Curation

@Suite struct ValidationSettingsTests {
    private static let validator = Result {
        try Validator(schemaFolder: TemporaryWorkspace.repository + "/schemas")
    }

    private func settings(_ yaml: String) throws -> ValidationSettings {
        let workspace = try TemporaryWorkspace(["curated/validation.yaml": yaml])
        defer { workspace.remove() }
        return try Self.validator.get().settings(workspace: workspace.root)
    }

    private static let findings = [
        Finding(
            rule: "mojibake", severity: .warning, file: "curated/methods/a.json", line: 3, column: 1, record: "a",
            pointer: "/labels/vi", message: "m"),
        Finding(
            rule: "mojibake", severity: .warning, file: "curated/methods/a.json", line: 4, column: 1, record: "a",
            pointer: "/labelsX", message: "m"),
        Finding(
            rule: "doi-form", severity: .error, file: "curated/methods/b.json", line: 1, column: 1, record: "b",
            message: "d"),
    ]

    private func shown(_ settled: SettledFindings) -> [String] {
        settled.findings.map { "\($0.severity.rawValue) \($0.rule) \($0.file):\($0.line)" }
    }

    @Test func severitiesAndRules() throws {
        var settings = try settings("severity:\n  mojibake: error\n  doi-form: off\nfailOn: note\n")
        #expect(settings.failOn == .note)
        #expect(
            shown(settings.applied(to: Self.findings, isWholeWorkspace: true)) == [
                "error mojibake curated/methods/a.json:3", "error mojibake curated/methods/a.json:4",
            ])
        settings.skip = ["mojibake"]
        #expect(shown(settings.applied(to: Self.findings, isWholeWorkspace: true)) == [])
        settings = ValidationSettings()
        settings.only = ["doi-form"]
        #expect(
            shown(settings.applied(to: Self.findings, isWholeWorkspace: true)) == [
                "error doi-form curated/methods/b.json:1"
            ])
    }

    /// An entry, the lines that it leaves, and whether it is of use.
    @Test(arguments: [
        ("record: a", [1], true), ("record: a\n    pointer: /labels", [4, 1], true),
        ("record: a\n    pointer: /labels/vi", [4, 1], true), ("record: a\n    pointer: /labels/v", [3, 4, 1], false),
        ("file: curated/methods/a.json", [1], true), ("file: curated/methods/b.json", [3, 4, 1], false),
        ("file: curated/methods/a.json\n    record: b", [3, 4, 1], false), ("record: c", [3, 4, 1], false),
    ])
    func ignored(entry: String, lines: [Int], isUsed: Bool) throws {
        let settings = try settings("# x\nignore:\n  - rule: mojibake\n    \(entry)\n    because: seen\n")
        let whole = settings.applied(to: Self.findings, isWholeWorkspace: true)
        #expect(whole.findings.filter { $0.rule != "ignore-unused" }.map(\.line) == lines)
        #expect(whole.ignored == 3 - lines.count)
        let unused = whole.findings.filter { $0.rule == "ignore-unused" }
        #expect(unused.map { "\($0.file):\($0.line):\($0.column)" } == (isUsed ? [] : ["curated/validation.yaml:3:5"]))
        // With a part of the files at hand nobody can say that an entry is of no use.
        #expect(settings.applied(to: Self.findings, isWholeWorkspace: false).findings.count == lines.count)
    }

    @Test func unusedEntriesOfRulesThatAreOffAreNotJudged() throws {
        var settings = try settings("ignore:\n- {rule: mojibake, record: z, because: x}\n")
        settings.skip = ["mojibake"]
        #expect(shown(settings.applied(to: Self.findings, isWholeWorkspace: true)).count == 1)
        settings.skip = []
        settings.severities["ignore-unused"] = .error
        #expect(
            shown(settings.applied(to: Self.findings, isWholeWorkspace: true)).last
                == "error ignore-unused curated/validation.yaml:2")
        #expect(
            settings.applied(to: Self.findings, isWholeWorkspace: true).findings.last?.message
                == "there is no finding `mojibake` of the record `z` that this entry could leave out")
    }

    @Test(arguments: [
        ("severity: {mojibak: off}\n", ":1:12: there is no rule `mojibak`; did you mean `mojibake`?"),
        ("severity: {qqqqqqqq: off}\n", ":1:12: there is no rule `qqqqqqqq`; see `curate rules`"),
        (
            "ignore:\n- {rule: dio-form, record: a, because: b}\n",
            ":2:10: there is no rule `dio-form`; did you mean `doi-form`?"
        ),
        ("severity: {mojibake: bad}\n", ":1:22: \"bad\" is not one of \"off\", \"note\", \"warning\", \"error\""),
        ("ignore:\n- {rule: mojibake, because: b}\n", ":2:3: "),
        ("ignore:\n- {rule: mojibake, record: a}\n", ":2:3: required member \"because\" is missing"),
        ("ignore:\n- {rule: mojibake, record: a, pointer: x, because: b}\n", ":2:40: "),
        ("faillOn: error\n", ":1:1: "), ("a: [\n", ":2:1: expected YAML"), ("", ":1:1: expected a YAML document"),
    ])
    func wrongSettingsSayWhere(yaml: String, message: String) throws {
        let error = #expect(throws: ValidationSetupError.self) { try settings(yaml) }
        let text = error?.description ?? ""
        #expect(text.contains("/curated/validation.yaml" + message), "\(text)")
    }

    @Test func noFileMeansNoSettings() throws {
        let workspace = try TemporaryWorkspace(["x": ""])
        defer { workspace.remove() }
        let settings = try Self.validator.get().settings(workspace: workspace.root)
        #expect(settings.severities.isEmpty && settings.ignores.isEmpty && settings.failOn == .error)
    }
}
