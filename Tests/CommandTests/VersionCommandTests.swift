import Foundation
import JSON
import Testing

/// Looking at what happened: `verify`, `history`, `diff`.
@Suite struct VersionCommandTests {
    private static func workspace() throws -> Folder {
        let folder = try Folder(["raw/forest.html": "ko/random-forest-xgboost.html"])
        #expect(try folder.run("init").code == 0)
        #expect(try folder.run("ingest", "--quiet").code == 0)
        return folder
    }

    @Test func verifySaysWhatWasAltered() throws {
        let folder = try Self.workspace()
        let clean = try folder.run("verify")
        #expect(clean.code == 0)
        #expect(clean.output.isEmpty)
        #expect(clean.talk == "11 digests of 4 files compared; everything is as it was written\n")
        let ledger = try folder.text("curated/ledger.jsonl")
        try folder.write("curated/ledger.jsonl", ledger.replacing("\"seq\":1,", with: "\"seq\":3,").utf8)
        let altered = try folder.run("verify")
        #expect(altered.code == 1)
        #expect(altered.text.hasPrefix("curated/ledger.jsonl:1: "))
        #expect(altered.text.contains("\n  fix: Take the ledger from the last commit where it was whole"))
        let json = try JSONDocument.parse(folder.run("verify", "--json").output).value
        #expect(json["findings"]?.arrayValue?.first?["line"]?.intValue == 1)
        try folder.write("curated/ledger.jsonl", ledger.prefix(while: { $0 != "\n" }).utf8 + [0x0A])
        let cut = try folder.run("verify")
        #expect(cut.code == 1)
        #expect(cut.text.contains("the ledger ends here, 2 lines early"))
        let ingest = try folder.run("ingest")
        #expect(ingest.code == 2)
        #expect(ingest.talk.contains("curated/ledger.jsonl:1: is not where the ledger ended last time"))
        #expect(try folder.run("verify", "--workspace", "/nowhere").code == 2)
    }

    @Test func theStampIsTheSites() throws {
        let folder = try Self.workspace()
        #expect(try folder.run("publish", "random-forest", "--because", "x").code == 0)
        let stamp = "v1 · 1 source · PUBLISHED"
        #expect(try folder.run("show", "random-forest").text.hasPrefix("random-forest  \(stamp)\n"))
        #expect(try folder.run("status").text.contains(stamp))
        #expect(try folder.run("compare", "random-forest", "xgboost").text.contains(stamp))
    }

    /// A change of what was published makes the next version, with words; one of where it stands does not.
    @Test func contentMakesAVersionAndProvenanceDoesNot() throws {
        let folder = try Self.workspace()
        #expect(try folder.run("publish", "random-forest", "--because", "checked", "--by", "Ada").code == 0)
        #expect(
            try folder.run("history", "random-forest").text.hasSuffix(
                "  v1  PUBLISHED  status\n            status: DRAFT → PUBLISHED (Ada: checked)\n"))
        let page = String(decoding: try Folder.page("ko/random-forest-xgboost.html"), as: UTF8.self)
        try folder.write("raw/copy.html", (page + "\n<!-- saved again -->\n").utf8)
        #expect(try folder.run("ingest").code == 0)
        #expect(try folder.run("show", "random-forest").text.hasPrefix("random-forest  v1 · 2 sources · PUBLISHED\n"))
        #expect(try folder.run("decide", "label", "random-forest", "ko", "새 이름", "--because", "x").code == 0)
        let history = try folder.run("history", "random-forest").text
        #expect(history.contains("  v2  REVIEW  changed\n            name in ko: “랜덤 포레스트” → “새 이름”\n"), "\(history)")
        let point = history.split(separator: "\n").first { $0.contains("v1  PUBLISHED") }?.prefix { $0 != " " } ?? ""
        let diff = try folder.run("diff", "\(point)..current", "--lang", "ko")
        #expect(diff.code == 1)
        #expect(diff.text.hasPrefix("~ random-forest\n    name in ko: “랜덤 포레스트” → “새 이름”\n"), "\(diff.text)")
        #expect(diff.talk.contains("; by language: ko "))
        #expect(try folder.run("diff", String(point), "--lang", "vi").code == 0)
        #expect(try folder.run("diff", "@0").talk.hasPrefix("3 added, 0 removed, 0 changed, 0 as they were"))
    }

    @Test func aGitRevisionIsAState() throws {
        let folder = try Self.workspace()
        let git = "git -c user.name=a -c user.email=a@b.c"
        let made = try Program.shell(
            "git init -q . && git add -A && \(git) commit -q -m one && git tag first", in: folder.path)
        #expect(made.code == 0, "\(made.talk)")
        #expect(try folder.run("diff", "HEAD").code == 0)
        #expect(try folder.run("decide", "value", "xgboost", "originYear", "2015", "--because", "x").code == 0)
        let diff = try folder.run("diff", "first..")
        #expect(diff.code == 1)
        #expect(diff.text.contains("~ xgboost\n    origin year: “2016” → “2015”\n"), "\(diff.text)")
        #expect(diff.talk.hasPrefix("0 added, 0 removed, 1 changed, 2 as they were"))
        #expect(try folder.run("diff", "HEAD~7").code == 2)
        #expect(try folder.run("diff", "--", "-x").code == 2)
    }
}
