import Curation
import Foundation
import JSON
import Testing

/// A curator's round, from an empty folder to a release.
@Suite struct WorkspaceCommandTests {
    static let pages = [
        "raw/ko.txt": "ko/compare-attention.txt", "raw/vi-flat.txt": "vi/attention-flat.txt",
        "raw/de.html": "de/lora-bert-gpt.html", "raw/forest.html": "ko/random-forest-xgboost.html",
        "raw/forest-1995.txt": "hu/random-forest-1995.txt", "raw/empty.html": "damaged/empty.html",
    ]

    private static func workspace() throws -> Folder {
        let folder = try Folder(pages)
        let made = try folder.run("init")
        #expect(made.code == 0)
        return folder
    }

    @Test func theWholeRound() throws {
        let folder = try Self.workspace()
        let ingest = try folder.run("ingest", "--report", "report.json")
        #expect(ingest.code == 0)
        #expect(ingest.output.isEmpty)
        #expect(ingest.talk.contains("5 read (2 html, 1 table, 2 flat); 1 entry in quarantine"))
        #expect(ingest.talk.contains(" unchanged"))
        let report = try JSONDocument.parse(Array(try folder.text("report.json").utf8)).value
        #expect(report["pages"]?["read"]?.intValue == 5)

        #expect(try folder.run("validate").code == 0)

        let status = try folder.run("status")
        #expect(status.code == 0)
        #expect(status.lines.first?.hasPrefix("ID ") == true)
        #expect(status.text.contains("\nbert-fine-tuning "))
        #expect(try folder.run("status", "--only", "review").text.contains("\nrandom-forest "))
        #expect(try folder.run("status", "--questions").text.contains("random-forest originYear: "))
        #expect(
            try folder.run("status", "--quarantine").text
                == "raw/empty.html: There is not a single byte in it; a saved page was expected. Save the page again. "
                + "[file-empty]\n")

        let show = try folder.run("show", "bert-fine-tuning")
        #expect(show.code == 0)
        #expect(show.text.contains("origin year     2019  [EDTF 2019]\n"))
        let json = try folder.run("show", "bert-fine-tuning", "--json")
        #expect(json.text == (try folder.text("curated/methods/bert-fine-tuning.json")))

        #expect(try folder.run("history", "bert-fine-tuning").text.hasSuffix("v1  DRAFT  created\n"))
        let explain = try folder.run("explain", "random-forest", "originYear")
        #expect(explain.text.hasPrefix("originYear of random-forest:\n* "))
        #expect(explain.text.contains("open question: "))
        #expect(explain.text.contains("raw/forest-1995.txt:"))

        let refused = try folder.run("publish", "random-forest", "--because", "checked")
        #expect(refused.code == 1)
        #expect(
            refused.talk
                == "curate: random-forest is not published: it has 1 open question (--accept-doubts publishes in spite "
                + "of it)\n0 published\n")

        let decided = try folder.run("decide", "value", "random-forest", "originYear", "2001", "--because", "the paper")
        #expect(decided.code == 0)
        #expect(decided.talk.hasPrefix("curate: written to curated/decisions/values.yaml\n"))
        #expect(!(try folder.run("status", "--questions").text.contains("random-forest originYear")))

        let early = try folder.run("release", "2026.11")
        #expect(early.code == 2)
        #expect(
            early.talk == "curate: nothing is published yet; look at `curate status`, then `curate publish ID...`\n")

        let published = try folder.run("publish", "random-forest", "bert-fine-tuning", "--because", "checked")
        #expect(published.code == 0)
        #expect(published.talk.hasSuffix("2 published\n"))
        // One file, said once.
        #expect(published.talk.split(separator: "\n").filter { $0.hasPrefix("curate: written") }.count == 1)
        #expect(try folder.run("history", "random-forest").text.contains("v1  PUBLISHED  status\n"))
        #expect(
            try folder.run("publish", "random-forest", "--because", "again").talk
                == "curate: random-forest is published already\n0 published\n")

        try Self.releases(folder)
        try Self.exports(folder)
        try Self.compares(folder)
        #expect(try folder.run("validate").code == 0)
    }

    private static func releases(_ folder: Folder) throws {
        let release = try folder.run("release", "2026.11")
        #expect(release.code == 0)
        #expect(release.text == "curated/releases/2026.11\n")
        let files = try folder.contents("curated/releases/2026.11")
        for name in [
            "methods.jsonl", "methods.csv", "aliases.csv", "citations.json", "methods.sqlite", "manifest.json",
            "SHA256SUMS", "CHANGES.md",
        ] {
            #expect(files[name]?.isEmpty == false, "\(name)")
        }
        #expect(files["methods.jsonl"]?.count { $0 == 0x0A } == 2)
        let sums = try Program.shell("sha256sum -c SHA256SUMS", in: folder.path + "/curated/releases/2026.11")
        #expect(sums.code == 0)
        #expect(sums.lines.count >= 7)
        #expect(sums.lines.allSatisfy { $0.hasSuffix(": OK") })
        // Every JSON file that was written has a schema.
        #expect(try folder.run("ingest", "--quiet", "--report", "ingest-report.json").code == 0)
        let frozen = "curated/releases/2026.11"
        let check = try folder.run(
            "validate", "ingest-report.json", "\(frozen)/manifest.json", "\(frozen)/methods.jsonl",
            "\(frozen)/citations.json")
        #expect(check.code == 0)
        #expect(check.text == "0 errors, 0 warnings, 0 notes in 4 files\n")

        // The same again is fine; other bytes are not.
        #expect(try folder.run("release", "2026.11").code == 0)
        #expect(try folder.run("publish", "xgboost", "--accept-doubts", "--because", "ok").code == 0)
        let other = try folder.run("release", "2026.11")
        #expect(other.code == 2)
        #expect(other.output.isEmpty)
        #expect(other.talk.contains("2026.11"))
        #expect(try folder.contents("curated/releases/2026.11") == files)
        #expect(
            try folder.run("release", "../x").talk
                == "curate: '../x' is no release name: letters, digits, '.', '_' and '-', such as 2026.11\n")

        #expect(try folder.run("release", "2026.12").code == 0)
        let diff = try folder.run("diff", "2026.11", "2026.12")
        #expect(diff.code == 1)
        #expect(diff.text == "+ xgboost\n")
        #expect(diff.talk == "1 added, 0 removed, 0 changed, 2 as they were\n")
        let json = try JSONDocument.parse(Array(folder.run("diff", "2026.11", "2026.12", "--json").text.utf8)).value
        #expect(json == ["added": ["xgboost"], "removed": [], "merged": [:], "changed": [], "unchanged": 2])
        #expect(try folder.run("diff", "random-forest@1", "random-forest@1").code == 0)
        // The pages of a draft are not in the ledger, and no difference.
        let draft = try folder.run("diff", "gpt-fine-tuning@1")
        #expect(draft.code == 0)
        #expect(draft.talk == "0 added, 0 removed, 0 changed, 1 as they were\n")
        let unknown = try folder.run("diff", "2027.01")
        #expect(unknown.code == 2)
        #expect(
            unknown.talk
                == "curate: '2027.01' is no release (there are 2026.11, 2026.12), no ID@VERSION, no @LINE of the ledger, "
                + "no revision that git knows, and not `current`\n")
    }

    private static func exports(_ folder: Folder) throws {
        for (format, start) in [
            ("jsonl", "{\"aliases\":"), ("json", "[\n"), ("csv", "id,"), ("aliases-csv", "id,"), ("csl-json", "["),
            ("bibtex", "@"), ("markdown", "#"), ("skos", "@prefix"),
        ] {
            let export = try folder.run("export", format)
            #expect(export.code == 0, "\(format)")
            #expect(export.talk == "", "\(format)")
            #expect(export.text.contains(start), "\(format)")
            #expect(try folder.run("export", format, "--output", "out").output.isEmpty)
            #expect(try folder.text("out") == export.text, "\(format)")
        }
        #expect(try folder.run("export", "jsonl", "bert-fine-tuning").lines.count == 1)
        #expect(try folder.run("export", "jsonl", "--only", "PUBLISHED").lines.count == 3)
        #expect(
            try folder.run("export", "jsonl", "--output", "no/such/file").talk
                == "curate: no/such/file can't be written: check its folder and its mode\n")
        #expect(try folder.run("export", "docx").code == 2)
    }

    private static func compares(_ folder: Folder) throws {
        let table = try folder.run("compare", "bert-fine-tuning", "random-forest", "--lang", "ko")
        #expect(table.code == 0)
        #expect(table.text.contains("기원 연도 ≠"))
        #expect(!table.output.contains(0x1B))
        let html = try folder.run("compare", "bert-fine-tuning", "random-forest", "--format", "html")
        #expect(html.text.contains("<table"))
        let json = try folder.run("compare", "bert-fine-tuning", "random-forest", "--format", "json")
        let rows = try JSONDocument.parse(Array(json.text.utf8)).value["rows"]?.arrayValue ?? []
        #expect(rows.map { $0["key"]?.stringValue } == RowKey.allCases.map(\.rawValue))
        #expect(rows[RowKey.originYear.position]["cells"] == ["2019", "2001"])
        #expect(rows[RowKey.originYear.position]["differs"] == true)
        let markdown = try folder.run("compare", "bert-fine-tuning", "random-forest", "--format", "markdown")
        #expect(markdown.text.contains("\n|"))
        let unknown = try folder.run("compare", "bert-fine-tuning", "random-forest", "--lang", "xx")
        #expect(unknown.code == 2)
        #expect(unknown.talk.hasPrefix("curate: schemas/languages/ has no 'xx'; it has ar, bg, "))
    }

    @Test func whatIsWrongIsRefusedBeforeAnythingIsWritten() throws {
        let folder = try Self.workspace()
        #expect(try folder.run("ingest").code == 0)
        let before = try folder.contents("curated")
        for (arguments, message) in [
            (["show", "forest"], "no record has the id 'forest'; did you mean random-forest?"),
            (["show", "nothing-like-it"], "no record has the id 'nothing-like-it'; see `curate status` for all ids"),
            (["history", "x"], "the ledger has no record 'x'; see `curate status`"),
            (["explain", "forest"], "no record has the id 'forest'; did you mean random-forest?"),
            (
                ["decide", "same", "random-forest", "forest", "--because", "x"],
                "no record has the id 'forest'; did you mean random-forest?"
            ),
            (
                ["decide", "different", "xgboost", "xgboost", "--because", "x"],
                "give two different ids, found 'xgboost' twice"
            ),
            (
                ["decide", "value", "xgboost", "relatedCount", "many", "--because", "x"],
                "expected a number of related methods, found 'many'"
            ),
            (
                ["decide", "label", "xgboost", "Korean", "x", "--because", "x"],
                "'Korean' is no BCP 47 language tag, such as ko or zh-Hant"
            ),
            (
                ["publish", "xgboost", "forest", "--because", "x"],
                "no record has the id 'forest'; did you mean random-forest?"
            ),
        ] {
            let outcome = try Program.run(arguments, in: folder.path)
            #expect(outcome.code == 2, "\(arguments)")
            #expect(outcome.talk == "curate: \(message)\n")
            #expect(outcome.output.isEmpty)
        }
        #expect(try folder.contents("curated") == before)
    }

    @Test func handWrittenDecisionsAreContinued() throws {
        let folder = try Self.workspace()
        #expect(try folder.run("ingest").code == 0)
        let text =
            "# what we agreed on\ndecisions:\n- different: [xgboost, random-forest] # two methods\n  because: x\n"
        try folder.write("curated/decisions/identity.yaml", text.utf8)
        let outcome = try folder.run(
            "decide", "different", "bert-fine-tuning", "xgboost", "--because", "no", "--by", "Ada", "--date",
            "2026-06-20")
        #expect(outcome.code == 0)
        let written = try folder.text("curated/decisions/identity.yaml")
        let entry =
            "- different: [\"bert-fine-tuning\",\"xgboost\"]\n  because: \"no\"\n  by: \"Ada\"\n"
            + "  date: \"2026-06-20\"\n  evidence: [\""
        #expect(written.hasPrefix(text + entry))
        #expect(written.dropFirst((text + entry).count).contains(/^[0-9a-f]{16}("?,?"?[0-9a-f]{16})*"\]\n$/))
        try folder.write("curated/decisions/identity.yaml", "decisions:\n  - same: [a, b\n".utf8)
        let broken = try folder.run("ingest")
        #expect(broken.code == 2)
        #expect(broken.talk.hasPrefix("curate: curated/decisions/identity.yaml:3: expected `,` or `]` in the list"))
    }

    @Test func newPagesAreTakenIn() throws {
        let folder = try Self.workspace()
        try folder.write("new.html", try Folder.page("el/arima-garch-var.html"))
        let dry = try folder.run("ingest", "new.html", "--dry-run")
        #expect(
            dry.talk.hasPrefix(
                "curate: new.html would be copied to raw/incoming/new.html; its page is not in the figures below\n"))
        #expect(dry.talk.contains("\nWould write "))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/raw/incoming"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/curated/ledger.jsonl"))
        let taken = try folder.run("ingest", "new.html")
        #expect(taken.talk.hasPrefix("curate: new.html is copied to raw/incoming/new.html\n"))
        #expect(try folder.run("show", "arima").code == 0)
        let missing = try folder.run("ingest", "none.html")
        #expect(missing.code == 2)
        #expect(missing.talk == "curate: none.html: no such file or folder\n")
    }

    @Test func aDamagedLedgerIsRefused() throws {
        let folder = try Self.workspace()
        #expect(try folder.run("ingest").code == 0)
        let ledger = try folder.text("curated/ledger.jsonl")
        try folder.write("curated/ledger.jsonl", ledger.replacing("\"seq\":1,", with: "\"seq\":9,").utf8)
        let outcome = try folder.run("ingest")
        #expect(outcome.code == 2)
        #expect(
            outcome.talk
                == "curate: curated/ledger.jsonl:2: does not continue the line before it: the ledger was altered here or "
                + "above; restore the file from version control, or see `curate verify`\n")
    }

    @Test func initKeepsWhatIsThere() throws {
        let folder = try Self.workspace()
        try folder.write("curated/dataset.yaml", "mine".utf8)
        #expect(try folder.run("init").code == 0)
        #expect(try folder.text("curated/dataset.yaml") == "mine")
    }
}
