import Testing

@testable import Curation

@Suite struct ChangedFilesTests {
    private func git(_ workspace: TemporaryWorkspace, _ arguments: String...) throws {
        let identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
        let outcome = try #require(ChildProcess.run(["git", "-C", workspace.root] + identity + arguments))
        #expect(outcome.code == 0, "\(arguments): \(String(decoding: outcome.errors, as: UTF8.self))")
    }

    private func repository() throws -> TemporaryWorkspace {
        let workspace = try TemporaryWorkspace([
            "data/a": "1", "data/b": "1", "data/gone": "1", "other": "1", ".gitignore": "*.tmp\n",
        ])
        try git(workspace, "init", "-q", "-b", "main")
        try git(workspace, "add", "-A")
        try git(workspace, "commit", "-q", "-m", "one")
        return workspace
    }

    @Test func whatChangedOnThisBranch() throws {
        let workspace = try repository()
        defer { workspace.remove() }
        try git(workspace, "checkout", "-q", "-b", "work")
        try workspace.write("data/a", Array("2".utf8))
        try workspace.write("data/größe \"x\"\n.json", Array("new".utf8))
        try workspace.write("data/z.tmp", Array("ignored".utf8))
        try git(workspace, "add", "data/a")
        try git(workspace, "commit", "-q", "-m", "two")
        try workspace.write("data/c", Array("not added".utf8))
        // What happened on main since is not a change of this branch.
        try git(workspace, "stash", "-q", "--include-untracked")
        try git(workspace, "checkout", "-q", "main")
        try workspace.write("data/b", Array("3".utf8))
        try git(workspace, "commit", "-q", "-a", "-m", "three")
        try git(workspace, "checkout", "-q", "work")
        try git(workspace, "stash", "pop", "-q")
        let changed = try ChangedFiles(in: workspace.root + "/data", since: "main")
        #expect(changed.contains("a") && changed.contains("c") && changed.contains("größe \"x\"\n.json"))
        #expect(changed.contains("./a"))
        for name in ["b", "gone", "other", "../other", "z.tmp", "data/a"] {
            #expect(!changed.contains(name), "\(name)")
        }
        #expect(!(try ChangedFiles(in: workspace.root, since: "HEAD").contains("data/a")))
    }

    @Test(arguments: ["nothing", "-n", "--output=x", "", "HEAD:data", "HEAD~9"])
    func noSuchRevision(name: String) throws {
        let workspace = try repository()
        defer { workspace.remove() }
        let error = #expect(throws: ChangedFilesError.self) { try ChangedFiles(in: workspace.root, since: name) }
        #expect(
            error?.message == "git knows no revision `\(name)` here; in CI, fetch it (`fetch-depth: 0`)")
    }

    @Test func noCommonCommit() throws {
        let workspace = try repository()
        defer { workspace.remove() }
        try git(workspace, "checkout", "-q", "--orphan", "apart")
        try git(workspace, "commit", "-q", "-m", "apart")
        let error = #expect(throws: ChangedFilesError.self) { try ChangedFiles(in: workspace.root, since: "main") }
        #expect(error?.message.hasPrefix("`main` and the work at hand have no commit in common here") == true)
    }

    @Test func noRepository() throws {
        let workspace = try TemporaryWorkspace(["a": "1"])
        defer { workspace.remove() }
        let error = #expect(throws: ChangedFilesError.self) { try ChangedFiles(in: workspace.root, since: "main") }
        #expect(
            error?.message.hasPrefix("\(workspace.root) is not inside the work tree of a git repository (fatal: ")
                == true)
    }

    @Test func programsAreRunToTheirEnds() throws {
        #expect(ChildProcess.run(["curate-no-such-program"]) == nil)
        let many = try #require(
            ChildProcess.run(["sh", "-c", "head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2; exit 7"]))
        #expect(many.code == 7 && many.output.count == 300_000 && many.errors.count == 300_000)
        #expect(ChildProcess.run(["sh", "-c", "kill -9 $$"])?.code == 137)
    }
}
