import Foundation
import JSON
import Testing

@Suite struct DecideCommandTests {
    private static func workspace() throws -> Folder {
        let folder = try Folder(WorkspaceCommandTests.pages)
        #expect(try folder.run("init").code == 0)
        #expect(try folder.run("ingest", "--quiet").code == 0)
        return folder
    }

    @Test func whatIsTakenBackNeverWas() throws {
        let folder = try Self.workspace()
        let before = try folder.contents("curated")
        #expect(try folder.run("publish", "--all-ready", "--because", "y").code == 0)
        #expect(try folder.run("decide", "value", "random-forest", "originYear", "1995", "--because", "x").code == 0)
        let undone = try folder.run("decide", "undo")
        #expect(undone.code == 0)
        #expect(
            undone.talk.hasSuffix(
                "curate: taken back: random-forest originYear is “1995” (curated/decisions/values.yaml:2)\n"))
        #expect(
            try folder.run("decide", "undo").talk.contains("curate: taken back: bert-fine-tuning is PUBLISHED with "))
        var after = try folder.contents("curated")
        for name in ["ledger.jsonl", "ledger-head.json"] {
            #expect(after[name] != before[name])
            after[name] = before[name]
        }
        #expect(after == before)
        let nothing = try folder.run("decide", "undo")
        #expect(nothing.code == 2)
        #expect(
            nothing.talk
                == "curate: nothing was decided here that is still remembered; name a decision by its number in `curate "
                + "decide list`\n")
    }

    @Test func anAliasGetsItsLanguage() throws {
        let folder = try Self.workspace()
        let record = try JSONDocument.parse(Array(folder.text("curated/methods/random-forest.json").utf8)).value
        let alias = try #require(record["aliases"]?.arrayValue?.first?["text"]?.stringValue)
        let foreign = try folder.run("decide", "language", "random-forest", "no such", "de", "--because", "x")
        #expect(foreign.code != 0)
        #expect(foreign.talk.contains("'random-forest' has no alias 'no such'"))
        #expect(
            try folder.run("decide", "language", "random-forest", alias.uppercased(), "nl", "--because", "x").code == 0)
        let after = try JSONDocument.parse(Array(folder.text("curated/methods/random-forest.json").utf8)).value
        #expect(
            after["aliases"]?.arrayValue?.first { $0["text"]?.stringValue == alias }?["language"]?.stringValue == "nl")
        #expect(try folder.run("validate", "--only", "decision-dead").code == 0)
        #expect(try folder.run("decide", "list").text.contains("the alias"))
    }

    @Test func decisionsAreListedAndNamed() throws {
        let folder = try Self.workspace()
        for label in ["one", "two"] {
            _ = try folder.run(
                "decide", "label", "xgboost", "ko", label, "--because", "try \(label)", "--by", "Ada", "--no-ingest")
        }
        _ = try folder.run("decide", "different", "xgboost", "random-forest", "--because", "x", "--no-ingest")
        let list = try folder.run("decide", "list")
        #expect(list.talk == "3 decisions, 0 stale\n")
        #expect(
            list.lines.map {
                $0.split(separator: " ", omittingEmptySubsequences: true).prefix(4).joined(separator: " ")
            }
                == [
                    "NO PLACE STATE DECISION", "1 identity.yaml:2 in force", "2 labels.yaml:2 replaced xgboost",
                    "3 labels.yaml:8 in force",
                ])
        let json = try folder.run("decide", "list", "--json").lines.map {
            try JSONDocument.parse(Array($0.utf8)).value["state"]?.stringValue
        }
        #expect(json == ["in force", "replaced", "in force"])
        #expect(try folder.run("decide", "undo", "3", "identity.yaml:2").code == 0)
        #expect(try folder.run("decide", "list").lines.count == 2)
        #expect(try folder.text("curated/methods/xgboost.json").contains("\"ko\": \"one\""))
        let unknown = try folder.run("decide", "undo", "9")
        #expect(unknown.code == 2)
        #expect(
            unknown.talk == "curate: no decision has the number or place '9'; `curate decide list` names all 1\n")
    }

    @Test func aNewPageMakesADecisionStaleUntilItIsConfirmed() throws {
        let folder = try Self.workspace()
        try FileManager.default.removeItem(atPath: folder.path + "/raw/forest-1995.txt")
        #expect(
            try folder.run("decide", "value", "random-forest", "originYear", "2001", "--because", "the paper").code == 0
        )
        #expect(try folder.run("decide", "list", "--stale").lines.count == 1)
        try folder.write("raw/forest-1995.txt", try Folder.page("hu/random-forest-1995.txt"))
        #expect(try folder.run("ingest").code == 0)
        let questions = try folder.run("status", "--questions").text
        #expect(
            questions.contains(
                "curated/decisions/values.yaml:2: random-forest originYear: random-forest originYear is “2001”: 1 text of "
                    + "pages did not exist when it was decided; keep it with `curate decide confirm "
                    + "curated/decisions/values.yaml:2`, or decide anew [evidence-stale]"), "\(questions)")
        #expect(questions.contains("    or:    1995\n"))
        #expect(
            try folder.run("status").talk.hasSuffix("\n1 decision on changed evidence (curate decide list --stale)\n"))
        #expect(try folder.run("decide", "list", "--stale").lines.count == 2)
        #expect(try folder.run("show", "random-forest").text.contains("origin year     2001"))
        #expect(
            try folder.run("publish", "random-forest", "--because", "x").talk.contains("it has 1 open question"))
        #expect(try folder.run("decide", "confirm", "values.yaml:2", "--because", "a slip").code == 0)
        #expect(try folder.run("decide", "list", "--stale").lines.count == 1)
        #expect(try folder.run("publish", "random-forest", "--because", "x").code == 0)
    }

    @Test func aMergeIsFollowedEverywhere() throws {
        let folder = try Self.workspace()
        #expect(try folder.run("publish", "xgboost", "--accept-doubts", "--because", "x").code == 0)
        #expect(try folder.run("publish", "bert-fine-tuning", "--because", "x").code == 0)
        #expect(
            try folder.run("decide", "same", "bert-fine-tuning", "xgboost", "--because", "a test", "--by", "Ada").code
                == 0)
        let moved = "curate: 'xgboost' is part of 'bert-fine-tuning' now (merged into bert-fine-tuning: Ada: a test)\n"
        let show = try folder.run("show", "xgboost")
        #expect(show.code == 0)
        #expect(show.text.hasPrefix("bert-fine-tuning  v"))
        #expect(show.talk.hasPrefix(moved))
        #expect(try folder.run("explain", "xgboost").talk == moved)
        #expect(
            try folder.run("history", "xgboost").talk
                == "curate: 'xgboost' is part of 'bert-fine-tuning' now; see `curate history bert-fine-tuning`\n")
        let value = try folder.run("decide", "value", "xgboost", "type", "x", "--because", "x")
        #expect(value.code == 2)
        #expect(value.talk == "curate: 'xgboost' is part of 'bert-fine-tuning' now; decide on 'bert-fine-tuning'\n")
        let against = try folder.run("decide", "different", "xgboost", "bert-fine-tuning", "--because", "x")
        #expect(against.code == 2)
        #expect(
            against.talk.contains(
                "can't be different methods: curated/decisions/identity.yaml:2 makes them one"))
        #expect(try folder.run("validate").code == 0)
        #expect(try folder.run("verify").code == 0)
        #expect(try folder.run("publish", "bert-fine-tuning", "--accept-doubts", "--because", "x").code == 0)
        #expect(try folder.run("release", "1").code == 0)
        #expect(
            try folder.text("curated/releases/1/redirects.jsonl").hasPrefix(
                "{\"id\":\"xgboost\",\"into\":\"bert-fine-tuning\","))
        #expect(try folder.run("validate").code == 0)
    }
}
