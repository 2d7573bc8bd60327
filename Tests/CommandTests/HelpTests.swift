import Foundation
import Testing

@Suite struct HelpTests {
    static let commands: [[String]] =
        [
            "init", "extract", "resolve", "ingest", "validate", "status", "show", "history", "diff", "explain",
            "decide", "review", "publish", "verify", "release", "export", "compare", "languages", "parse", "rules",
            "schema",
        ].map { [$0] } + ["list", "learn"].map { ["languages", $0] }
        + ["citations", "people", "years", "aliases"].map { ["parse", $0] }
        + ["check", "validate", "test"].map { ["schema", $0] }
        + ["same", "different", "value", "label", "status", "confirm", "undo", "list"].map { ["decide", $0] }

    private static func run(_ arguments: [String]) throws -> Program.Outcome {
        try Program.run(arguments, in: NSTemporaryDirectory())
    }

    @Test(arguments: commands)
    func everyCommandHasHelp(_ command: [String]) throws {
        let outcome = try Self.run(command + ["--help"])
        #expect(outcome.code == 0)
        #expect(outcome.talk == "")
        #expect(outcome.text.hasPrefix("OVERVIEW: "))
        #expect(outcome.text.contains("USAGE: curate \(command.joined(separator: " "))"))
        #expect(outcome.text.contains("Example") && outcome.text.contains("  curate "))
        // A line that wraps in the middle of an example can't be copied.
        for line in outcome.lines where line.hasPrefix("  curate ") { #expect(line.count <= 80, "\(line)") }
    }

    @Test(arguments: [[], ["--help"], ["help"]])
    func theProgramHasHelp(_ arguments: [String]) throws {
        let outcome = try Self.run(arguments)
        #expect(outcome.code == 0)
        #expect(outcome.talk == "")
        for command in Self.commands { #expect(outcome.text.contains("\n  \(command[0]) ")) }
    }

    @Test func theVersionIsANumber() throws {
        let outcome = try Self.run(["--version"])
        #expect(outcome.code == 0)
        #expect(outcome.text.split(separator: ".").count == 3)
    }

    /// Calls that are right but for the option.
    @Test(arguments: [
        ["init"], ["extract", "a"], ["resolve"], ["languages", "learn", "a"], ["ingest"], ["validate"], ["status"],
        ["show", "a"],
        ["history", "a"],
        ["diff", "a", "b"], ["explain", "a"], ["publish", "a", "--because", "x"], ["release", "a"], ["export", "csv"],
        ["compare", "a", "b"], ["decide", "same", "a", "b", "--because", "x"],
        ["decide", "different", "a", "b", "--because", "x"], ["decide", "value", "a", "type", "b", "--because", "x"],
        ["decide", "label", "a", "ko", "b", "--because", "x"], ["decide", "status", "a", "DRAFT", "--because", "x"],
    ])
    func anUnknownOptionIsAWrongCall(_ call: [String]) throws {
        let outcome = try Self.run(call + ["--bogus-option"])
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.talk.hasPrefix("curate: Unknown option '--bogus-option'"))
        #expect(outcome.talk.contains("See 'curate "))
    }

    @Test(arguments: [
        (["nonsense"], "curate: Unexpected argument 'nonsense'"),
        (
            ["extract"],
            "curate: name at least one file or folder, `-` for standard input, or a list with --files-from"
        ),
        (["extract", "a", "--null"], "curate: --null says how the lists of --files-from are written; name one"),
        (
            ["extract", "-", "--files-from", "-"],
            "curate: standard input can be read once only: as a page or as a list"
        ),
        (["extract", "a", "--jobs", "0"], "curate: --jobs must be at least 1, found 0"),
        (["extract", "a", "--jobs", "many"], "curate: The value 'many' is invalid for '--jobs <n>'"),
        (["extract", "a", "--max-size", "0"], "curate: --max-size must be at least 1, found 0"),
        (["compare", "pca"], "curate: give two to five ids, found 1"),
        (["compare", "a", "b", "--width", "3"], "curate: --width must be at least 20, found 3"),
        (["decide", "value", "a", "originYear", "1"], "curate: Missing expected argument '--because <reason>'"),
        (["decide", "same", "a", "b", "--because", ""], "curate: --because must say why"),
        (
            ["decide", "same", "a", "b", "--because", "x", "--date", "today"],
            "curate: --date must be a day, YYYY-MM-DD, found 'today'"
        ),
        (["publish", "--because", "x"], "curate: name the records to publish, or give --all-ready"),
        (
            ["decide", "status", "a", "PUBLISHED", "--because", "x"],
            "curate: use `curate publish a`: it checks the gates"
        ),
    ])
    func wrongCallsSayWhy(_ arguments: [String], _ message: String) throws {
        let outcome = try Self.run(arguments)
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.talk.hasPrefix(message), "\(outcome.talk)")
        #expect(outcome.talk.contains("Usage: curate"))
    }

    @Test(arguments: ["ingest", "validate", "status", "export jsonl", "release 1"])
    func aFolderThatIsNoWorkspaceSaysSo(_ command: String) throws {
        let folder = try Folder()
        let outcome = try Program.run(command.split(separator: " ").map(String.init), in: folder.path)
        #expect(outcome.code == 2)
        #expect(
            outcome.talk
                == "curate: . is no workspace: it has no folder raw/; make one with `curate init .`, or name one with "
                + "--workspace\n")
    }
}
