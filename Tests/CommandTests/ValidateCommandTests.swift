import Curation
import Foundation
import JSON
import Testing

/// `curate validate` as CI calls it.
@Suite struct ValidateCommandTests {
    private static let faults = """
        decisions:
        - record: "nobody"
          status: "DRAFT"
          because: "תיאוריה \u{202E}"
        - record: "nothing"
          status: "DRAFT"
          because: "値"

        """

    private static func workspace(_ files: [String: String] = [:]) throws -> Folder {
        let folder = try Folder(["raw/de.html": "de/lora-bert-gpt.html"])
        #expect(try folder.run("init").code == 0)
        #expect(try folder.run("ingest", "--quiet").code == 0)
        try folder.write("curated/validation.yaml", "severity: {decision-unknown-record: error}\n".utf8)
        for (name, text) in files { try folder.write(name, text.utf8) }
        return folder
    }

    @Test func exitCodes() throws {
        let folder = try Self.workspace()
        let clean = try folder.run("validate")
        #expect(clean.code == 0 && clean.talk == "")
        #expect(clean.text.contains("0 errors, "))
        try folder.write("curated/decisions/x.yaml", Self.faults.utf8)
        let faulty = try folder.run("validate", "--only", "decision-unknown-record")
        #expect(faulty.code == 1 && faulty.talk == "")
        #expect(faulty.text.contains("curated/decisions/x.yaml:2:11: error: the decision names `nobody`"))
        #expect(faulty.text.contains("\n    - record: \"nobody\"\n              ^\n"))
        #expect(try folder.run("validate", "--skip", "decision-unknown-record", "--only", "mojibake").code == 0)
        #expect(try folder.run("validate", "--fail-on", "fatal").code == 2)
        try folder.write("schemas/ledger.schema.json", "{\"typ\": 1}".utf8)
        #expect(try folder.run("validate").code == 2)
    }

    @Test(arguments: [
        (["--only", "mojibak"], "there is no rule `mojibak`; did you mean `mojibake`?"),
        (["--skip", "xyz"], "there is no rule `xyz`; see `curate rules`"),
        (["--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
        (["--format", "sarif="], "The value 'sarif=' is invalid for '--format <format>'"),
        (
            ["--format", "text", "--format", "json"],
            "only one report can go to standard output; give the others a file: sarif=out.sarif"
        ),
        (
            ["--format", "json=a", "--output", "b"],
            "--output is for a report without =FILE; every --format has one"
        ),
        (["--format", "json=a", "--format", "sarif=a"], "two reports can't go to the same file"),
        (["--dry-run"], "--dry-run says what --fix would do; give both"),
        (
            ["--write-baseline", "b", "--only", "mojibake"],
            "--write-baseline writes all findings; leave out --only, --skip, --changed-since and --baseline"
        ),
        (
            ["--changed-since", "HEAD", "a.json"],
            "--changed-since and --write-baseline are about the whole workspace; leave out the files"
        ),
    ])
    func wrongCalls(_ arguments: [String], _ message: String) throws {
        let outcome = try Program.run(["validate"] + arguments, in: NSTemporaryDirectory())
        #expect(outcome.code == 2 && outcome.output.isEmpty)
        #expect(outcome.talk.hasPrefix("curate: \(message)"), "\(outcome.talk)")
    }

    @Test func severalReportsInOneRun() throws {
        let folder = try Self.workspace(["curated/decisions/x.yaml": Self.faults])
        let outcome = try folder.run(
            "validate", "--format", "github", "--format", "sarif=out/v.sarif", "--format", "html=v.html")
        // The folder is not there: nothing is written half.
        #expect(outcome.code == 2 && outcome.talk.hasPrefix("curate: out/v.sarif can't be written"))
        let all = try folder.run(
            "validate", "--format", "json", "--output", "v.json", "--format", "sarif=v.sarif", "--format",
            "junit=v.xml",
            "--format", "markdown=v.md", "--format", "html=v.html")
        #expect(all.code == 1 && all.output.isEmpty)
        for name in ["v.json", "v.sarif", "v.xml", "v.md", "v.html"] {
            #expect(try folder.text(name).contains("nobody"), "\(name)")
        }
        let report = try JSONDocument.parse(Array(try folder.text("v.json").utf8)).value
        let severities = (report["findings"]?.arrayValue ?? []).compactMap { $0["severity"]?.stringValue }
        #expect(report["counts"]?["error"]?.intValue == severities.count { $0 == "error" })
        // From outside, paths lead from where the program was started.
        let outside = try Program.run(
            ["validate", "--workspace", (folder.path as NSString).lastPathComponent, "--format", "github"],
            in: (folder.path as NSString).deletingLastPathComponent)
        #expect(
            outside.text.contains(
                "::error file=\((folder.path as NSString).lastPathComponent)/curated/decisions/x.yaml,"))
    }

    @Test func settingsOfTheWorkspace() throws {
        let settings = """
            failOn: note
            severity: {decision-unknown-record: note, bidi-controls: off}
            ignore:
            - {rule: decision-unknown-record, file: curated/decisions/x.yaml, pointer: /decisions/0, because: "seen"}
            """
        let folder = try Self.workspace([
            "curated/decisions/x.yaml": Self.faults, "curated/validation.yaml": settings,
        ])
        let outcome = try folder.run("validate", "--only", "decision-unknown-record")
        #expect(outcome.code == 1)
        #expect(outcome.text.contains("x.yaml:5:11: note: the decision names `nothing`"))
        #expect(outcome.text.hasSuffix("\n1 finding ignored by curated/validation.yaml\n"))
        #expect(try folder.run("validate", "--only", "decision-unknown-record", "--fail-on", "warning").code == 0)
        try folder.write("curated/validation.yaml", "severity:\n  decision-unknown-rcord: off\n".utf8)
        let wrong = try folder.run("validate")
        #expect(wrong.code == 2 && wrong.output.isEmpty)
        #expect(
            wrong.talk
                == "curate: curated/validation.yaml:2:3: there is no rule `decision-unknown-rcord`; did you mean "
                + "`decision-unknown-record`?\n")
    }

    @Test func knownFindingsDoNotFail() throws {
        let folder = try Self.workspace(["curated/decisions/x.yaml": Self.faults])
        let before = try folder.run("validate", "--format", "json")
        let written = try folder.run("validate", "--write-baseline", "curated/validation-baseline.json")
        #expect(written.code == 0 && written.output.isEmpty)
        #expect(written.talk.hasSuffix(" written to curated/validation-baseline.json\n"))
        let known = try folder.run("validate", "--baseline", "curated/validation-baseline.json")
        #expect(known.code == 0 && before.code == 1)
        #expect(known.text.contains(" of the baseline left out\n"))
        // Moved down, one put right, one new.
        let later = "# moved\n\n" + Self.faults.replacing("nobody", with: "somebody")
        try folder.write("curated/decisions/x.yaml", later.utf8)
        let new = try folder.run("validate", "--baseline", "curated/validation-baseline.json")
        #expect(new.code == 1)
        #expect(new.text.contains("x.yaml:4:11: error: the decision names `somebody`"))
        #expect(!new.text.contains("`nothing`"))
        #expect(new.text.contains(" of the baseline left out, 1 of it is gone\n"))
        try folder.write("broken.json", "{\"baseline\": 1,\n \"findings\": 7}".utf8)
        let broken = try folder.run("validate", "--baseline", "broken.json")
        #expect(broken.code == 2 && broken.talk.hasPrefix("curate: broken.json:2:14: expected an array"))
        #expect(try folder.run("validate", "--baseline", "none.json").code == 2)
    }

    @Test func whatCanBePutRightIs() throws {
        let settings = "# kept\nignore:\n- rule: mojibake\n  record: nobody\n  because: x\n# kept too\n"
        let folder = try Self.workspace(["curated/validation.yaml": settings])
        let rules = ["--only", "ignore-unused", "--only", "mojibake"]
        func validate(_ options: String...) throws -> Program.Outcome {
            try Program.run(["validate"] + rules + options, in: folder.path)
        }
        let dry = try validate("--fix", "--dry-run")
        #expect(dry.code == 0)
        #expect(
            dry.text == """
                --- a/curated/validation.yaml
                +++ b/curated/validation.yaml
                @@ -1,6 +1,3 @@
                 # kept
                -ignore:
                -- rule: mojibake
                -  record: nobody
                -  because: x
                +ignore: []
                 # kept too

                """)
        #expect(dry.talk.hasSuffix("curate: --fix would put right 1 finding of 1\n"))
        #expect(try folder.text("curated/validation.yaml") == settings)
        #expect(try validate("--fail-on", "warning").code == 1)
        let done = try validate("--fix", "--fail-on", "warning")
        #expect(done.code == 0)
        #expect(done.talk.hasPrefix("--- a/curated/validation.yaml\n"))
        #expect(done.talk.hasSuffix("curate: put right 1 finding in 1 file\n"))
        #expect(done.text.hasPrefix("0 errors, 0 warnings, "))
        #expect(try folder.text("curated/validation.yaml") == "# kept\nignore: []\n# kept too\n")
        #expect(try validate("--fix").talk == "curate: put right 0 findings in 0 files\n")
    }

    @Test func onlyWhatChanged() throws {
        let folder = try Self.workspace(["curated/decisions/x.yaml": Self.faults])
        let git = "git -c user.name=t -c user.email=t@example.org"
        let lost = try folder.run("validate", "--changed-since", "HEAD")
        #expect(lost.code == 2 && lost.talk.hasPrefix("curate: . is not inside the work tree of a git repository"))
        let made = try Program.shell("git init -q && git add -A && \(git) commit -qm one", in: folder.path)
        #expect(made.code == 0, "\(made.talk)")
        let none = try folder.run("validate", "--changed-since", "HEAD")
        #expect(none.code == 0)
        #expect(none.text.contains(" in files that did not change left out\n"))
        try folder.write("curated/decisions/y.yaml", Self.faults.utf8)
        let some = try folder.run("validate", "--changed-since", "HEAD", "--format", "github")
        #expect(some.code == 1)
        #expect(some.text.contains("file=curated/decisions/y.yaml") && !some.text.contains("x.yaml"))
        let unknown = try folder.run("validate", "--changed-since", "v9")
        #expect(unknown.code == 2)
        #expect(unknown.talk == "curate: git knows no revision `v9` here; in CI, fetch it (`fetch-depth: 0`)\n")
    }

    /// The second run reads what the first one kept, and says the same.
    @Test func aWarmRunSaysTheSame() throws {
        let folder = try Self.workspace(["curated/decisions/x.yaml": Self.faults])
        // The ingest that made the workspace kept some already.
        try FileManager.default.removeItem(atPath: folder.path + "/.curate")
        let cold = try folder.run("validate", "--no-cache")
        #expect(try !folder.contents(".").keys.contains(".curate/validation-findings"))
        for jobs in ["1", "2", "3"] {
            let outcome = try folder.run("validate", "--jobs", jobs)
            #expect(outcome.output == cold.output && outcome.code == 1)
        }
        #expect(try folder.contents(".").keys.contains(".curate/validation-findings"))
        try folder.write("curated/decisions/x.yaml", Self.faults.replacing("nothing", with: "anybody").utf8)
        let changed = try folder.run("validate")
        #expect(changed.text.contains("`anybody`") && !changed.text.contains("`nothing`"))
    }

    /// What `action.yml` runs, without the host.
    @Test func theActionsScript() throws {
        let folder = try Self.workspace(["curated/decisions/x.yaml": Self.faults])
        try folder.write("summary.md", "before\n".utf8)
        let script = "\(Program.repository)/scripts/validate-in-ci"
        var environment = [
            "CURATE_PROGRAM": Program.path, "CURATE_SARIF": "v.sarif", "GITHUB_STEP_SUMMARY": "summary.md",
            "GITHUB_OUTPUT": "out.txt", "CURATE_ONLY": "decision-unknown-record\n mojibake",
        ]
        let outcome = try Program.shell("bash \(script)", in: folder.path, environment: environment)
        #expect(outcome.code == 1, "\(outcome.talk)")
        #expect(outcome.lines.allSatisfy { $0.hasPrefix("::error file=curated/decisions/x.yaml,") })
        #expect(try folder.text("summary.md").hasPrefix("before\n### curate validate: 2 errors"))
        #expect(try folder.text("out.txt") == "exit-code=1\n")
        #expect(try folder.text("v.sarif").contains("nobody"))
        environment["CURATE_SKIP"] = "nonsense"
        #expect(try Program.shell("bash \(script)", in: folder.path, environment: environment).code == 2)
    }
}
