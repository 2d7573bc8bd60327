import Foundation
import Testing

@Suite struct ReviewCommandTests {
    private static func workspace() throws -> Folder {
        let folder = try Folder([
            "raw/forest.html": "ko/random-forest-xgboost.html", "raw/forest-1995.txt": "hu/random-forest-1995.txt",
        ])
        #expect(try folder.run("init").code == 0)
        #expect(try folder.run("ingest", "--quiet").code == 0)
        return folder
    }

    @Test func answersAreReadFromAPipe() throws {
        let folder = try Self.workspace()
        try folder.write("keys", "?\nt 1999\nu\nb Breiman's paper\nt 2001\n".utf8)
        let run = try folder.run(
            "review", "--by", "Ada", "--date", "2026-07-01", input: folder.path + "/keys")
        #expect(run.code == 0, "\(run.talk)")
        #expect(run.text.hasPrefix("\n1 of "))
        #expect(run.text.contains("random-forest originYear  [values-differ, doubt 50 %]"))
        #expect(run.text.contains("raw/forest-1995.txt:"))
        #expect(run.text.contains("because: Breiman's paper\n"))
        #expect(run.talk.hasPrefix("curate: 1 answer\nPages "))
        let decisions = try folder.text("curated/decisions/values.yaml")
        #expect(decisions.contains("    value: \"2001\"\n    because: \"Breiman's paper\"\n    by: \"Ada\"\n"))
        #expect(!decisions.contains("1999"))
        #expect(!(try folder.run("status", "--questions").text.contains("values-differ")))
        #expect(try folder.run("decide", "undo").code == 0)
        #expect(try folder.run("status", "--questions").text.contains("values-differ"))
    }

    /// What was answered is there before the next question comes.
    @Test func theEndOfInputKeepsTheAnswers() throws {
        let folder = try Self.workspace()
        try folder.write("keys", "a".utf8)
        let run = try folder.run("review", "--no-ingest", input: folder.path + "/keys")
        #expect(run.code == 0)
        #expect(try folder.run("decide", "list").talk == "1 decision, 0 stale\n")
    }

    @Test func aSpreadsheetGoesOutAndComesBack() throws {
        let folder = try Self.workspace()
        #expect(try folder.run("review", "--export", "r.csv").code == 0)
        let text = try folder.text("r.csv")
        let row = try #require(text.split(separator: "\r\n").first { $0.contains("values-differ") })
        let item = row.prefix { $0 != "," }
        try folder.write("ada.csv", "item,answer,text,by\n\(item),accept,,Ada\n".utf8)
        try folder.write("ben.csv", "item;answer;text;by\n\(item);value;1999;Ben\n".utf8)
        let before = try folder.contents("curated")
        let both = try folder.run("review", "--import", "ada.csv", "--import", "ben.csv")
        #expect(both.code == 1)
        #expect(both.talk.contains("ada.csv:2 (Ada) says random-forest originYear is “"))
        #expect(
            both.talk.contains(
                "ben.csv:2 (Ben) says random-forest originYear is “1999”; not taken\n0 answers taken, 1 not\n"))
        #expect(try folder.contents("curated") == before)
        let one = try folder.run("review", "--import", "ben.csv")
        #expect(one.code == 0, "\(one.talk)")
        #expect(try folder.run("show", "random-forest").text.contains("origin year     1999"))
        let again = try folder.run("review", "--import", "ben.csv")
        #expect(again.code == 1)
        #expect(again.talk.contains("is not open any more; its answer is not taken"))
    }

    @Test(arguments: [
        (["--export", "a", "--import", "b"], "give --export or --import, not both"),
        (["--because", ""], "--because must say why"),
        (["--date", "now"], "--date must be a day, YYYY-MM-DD, found 'now'"),
    ])
    func wrongCallsSayWhy(_ arguments: [String], _ message: String) throws {
        let run = try Program.run(["review"] + arguments, in: NSTemporaryDirectory())
        #expect(run.code == 2)
        #expect(run.talk.hasPrefix("curate: \(message)\n"))
    }

    // MARK: On a terminal

    /// Runs the program on a terminal of its own; the shell says before and after how the terminal stands.
    private static func onTerminal(_ folder: Folder, _ line: String, keys: String) throws -> String {
        let command =
            "stty -a | grep -o -- '-\\?icanon\\|-\\?echo ' | tr '\\n' ' '; \(line); "
            + "stty -a | grep -o -- '-\\?icanon\\|-\\?echo ' | tr '\\n' ' '"
        try folder.write("line.sh", command.utf8)
        return try Program.shell(
            "(sleep 2; printf '\(keys)'; sleep 3) | CURATE=\"$0\" script -qec 'bash line.sh' /dev/null", in: folder.path
        ).text
    }

    @Test func oneKeyIsAnAnswerAndTheTerminalIsPutBack() throws {
        let folder = try Self.workspace()
        let text = try Self.onTerminal(folder, "\"$CURATE\" review --no-ingest", keys: "t2001\\nq")
        #expect(text.contains("[a]ccept  [1-9] choose"), "\(text)")
        #expect(text.contains("value: "), "\(text)")
        #expect(text.hasPrefix("icanon echo ") && text.hasSuffix("icanon echo  "), "\(text)")
        #expect(try folder.text("curated/decisions/values.yaml").contains("value: \"2001\""))
    }

    @Test func aSignalPutsTheTerminalBack() throws {
        let folder = try Self.workspace()
        let text = try Self.onTerminal(
            folder,
            "(sleep 2; stty -a < /dev/tty | grep -o -- '-icanon'; kill -TERM $(cat pid)) & "
                + "bash -c 'echo $$ > pid; exec \"$CURATE\" review'; wait", keys: "")
        #expect(text.contains("-icanon"), "\(text)")
        #expect(text.hasSuffix("icanon echo  "), "\(text)")
    }
}
