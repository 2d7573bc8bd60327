import Foundation
import Testing

/// One command at a time changes a workspace; it says for whom it waits.
@Suite struct LockCommandTests {
    private static func workspace() throws -> Folder {
        let folder = try Folder(["raw/forest.html": "ko/random-forest-xgboost.html"])
        #expect(try folder.run("init").code == 0)
        #expect(try folder.run("ingest", "--quiet").code == 0)
        return folder
    }

    /// Holds the lock for as long as the body runs.
    private static func holding(_ folder: Folder, _ body: () throws -> Void) throws {
        try folder.write(".curate/lock", "4242 (curate ingest)\n".utf8)
        let descriptor = open(folder.path + "/.curate/lock", O_RDWR)
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        defer { close(descriptor) }
        try body()
    }

    @Test(arguments: [
        ["ingest"], ["decide", "label", "xgboost", "ko", "x", "--because", "x"],
        ["publish", "xgboost", "--because", "x"],
        ["release", "1"], ["decide", "undo"], ["decide", "confirm", "1", "--because", "x"],
    ])
    func withoutWaitingTheSecondGivesUp(_ arguments: [String]) throws {
        let folder = try Self.workspace()
        let before = try folder.contents("curated")
        try Self.holding(folder) {
            let run = try Program.run(arguments + ["--no-wait"], in: folder.path)
            #expect(run.code == 2)
            #expect(
                run.talk
                    == "curate: process 4242 (curate ingest) is changing this workspace; try again when it is done, or "
                    + "leave out --no-wait\n")
        }
        #expect(try folder.contents("curated") == before)
    }

    @Test func lookingNeedsNoLock() throws {
        let folder = try Self.workspace()
        try Self.holding(folder) { () throws in
            for arguments in [
                ["status"], ["verify"], ["show", "xgboost"], ["ingest", "--dry-run"], ["decide", "list"],
            ] {
                #expect(try Program.run(arguments, in: folder.path).code == 0, "\(arguments)")
            }
        }
    }

    @Test func theSecondWaitsAndSaysForWhom() throws {
        let folder = try Self.workspace()
        // `flock` (util-linux) lets go after a second.
        let run = try Program.shell(
            "flock .curate/lock sleep 1 & sleep 0.3; printf '77 (curate publish)\\n' > .curate/lock; \"$0\" ingest; "
                + "echo done; wait", in: folder.path)
        #expect(run.code == 0)
        #expect(
            run.talk.hasPrefix(
                "curate: waiting for process 77 (curate publish), which is changing this workspace (--no-wait gives up "
                    + "instead)\nPages "), "\(run.talk)")
    }

    @Test func manyAtOnceComeToTheSame() throws {
        let folder = try Self.workspace()
        let other = try Self.workspace()
        let names = ["a", "b", "c", "d"]
        let line = names.map { "\"$0\" decide label xgboost \($0)\($0) \($0) --because x & " }.joined() + "wait"
        #expect(try Program.shell(line, in: folder.path).code == 0)
        for name in names {
            _ = try other.run("decide", "label", "xgboost", name + name, name, "--because", "x")
        }
        #expect(try folder.run("verify").code == 0)
        let records = try [folder, other].map { try $0.text("curated/methods/xgboost.json") }
        #expect(records[0] == records[1])
        #expect(try folder.run("decide", "list").lines.count == 5)
    }
}
