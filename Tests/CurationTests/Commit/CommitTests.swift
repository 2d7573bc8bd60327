import Foundation
import Testing

@testable import Curation

@Suite struct CommitTests {
    private static func workspace() throws -> (TemporaryWorkspace, Workspace) {
        let folder = try TemporaryWorkspace([
            "raw/README.md": "", "schemas/README.md": "", "curated/a": "old a", "curated/gone": "old gone",
            "curated/same": "same",
        ])
        return (folder, try Workspace(root: folder.root))
    }

    private static func change(_ commit: inout Commit) throws(WorkspaceError) {
        try commit.write(Array("new a".utf8), to: "curated/a")
        try commit.write(Array("same".utf8), to: "curated/same")
        try commit.write(Array("new b".utf8), to: "curated/deep/er/b")
        try commit.remove("curated/gone")
        try commit.remove("curated/never-there")
    }

    private static func state(_ workspace: Workspace) throws -> [String: String] {
        var state: [String: String] = [:]
        for file in ["curated/a", "curated/deep/er/b", "curated/gone", "curated/same"] {
            state[file] = try workspace.read(file).map { String(decoding: $0, as: UTF8.self) }
        }
        return state
    }

    private static let old = ["curated/a": "old a", "curated/gone": "old gone", "curated/same": "same"]
    private static let new = ["curated/a": "new a", "curated/deep/er/b": "new b", "curated/same": "same"]

    @Test func everythingIsWrittenTogether() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let touched = ["curated/a", "curated/deep/er/b", "curated/gone"]
        #expect(try Commit.run(in: workspace, isDryRun: true, Self.change) == touched)
        #expect(try Self.state(workspace) == Self.old)
        #expect(!workspace.exists(".curate"))
        #expect(try Commit.run(in: workspace, Self.change) == touched)
        #expect(try Self.state(workspace) == Self.new)
        #expect(!workspace.isInterrupted)
        #expect(workspace.names(in: ".curate/staging") == [])
        #expect(try Commit.run(in: workspace, Self.change) == [])
    }

    /// What keeps a file from being written is found before anything is changed.
    @Test func anObstacleLeavesEverythingAsItWas() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try folder.write("curated/z/file", [])
        let error = #expect(throws: WorkspaceError.self) {
            try Commit.run(in: workspace) { commit throws(WorkspaceError) in
                try Self.change(&commit)
                try commit.write([1], to: "curated/z")
            }
        }
        #expect(error?.code == "file-unwritable")
        #expect(error?.message == "\(folder.root)/curated/z can't be written: a folder is in its place")
        #expect(try Self.state(workspace) == Self.old)
        #expect(workspace.names(in: ".curate/staging") == [])
        #expect(throws: WorkspaceError.self) {
            try Commit.run(in: workspace) { commit throws(WorkspaceError) in
                try commit.write([1], to: "curated/a/is-a-file/x")
            }
        }
        #expect(try Self.state(workspace) == Self.old)
    }

    /// The list with its new files, as a run leaves them that is stopped right behind it.
    private static func interrupt(_ workspace: Workspace) throws {
        var journal = CommitJournal()
        for (index, file) in new.keys.sorted().enumerated() where file != "curated/same" {
            let bytes = Array((new[file] ?? "").utf8)
            try workspace.write(bytes, to: "\(CommitJournal.staging)/\(index)")
            journal.moves.append(
                CommitJournal.Move(staged: "\(index)", target: file, digest: SHA256Digest.hex(bytes)))
        }
        journal.removals = ["curated/gone"]
        try workspace.write(journal.bytes, to: CommitJournal.file)
    }

    @Test func whoeverComesNextFinishes() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try Self.interrupt(workspace)
        #expect(workspace.isInterrupted)
        #expect(try workspace.recover() == 3)
        #expect(try Self.state(workspace) == Self.new)
        #expect(!workspace.isInterrupted)
        #expect(try workspace.recover() == 0)
    }

    @Test func halfOfItMayBeDone() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try Self.interrupt(workspace)
        try workspace.write(Array("new a".utf8), to: "curated/a")
        try FileManager.default.removeItem(atPath: workspace.path("\(CommitJournal.staging)/0"))
        try workspace.recover()
        #expect(try Self.state(workspace) == Self.new)
    }

    @Test func newFilesWithoutAListAreThrownAway() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try workspace.write([1], to: "\(CommitJournal.staging)/0")
        #expect(!workspace.isInterrupted)
        #expect(try workspace.recover() == 0)
        #expect(workspace.names(in: CommitJournal.staging) == [])
        #expect(try Self.state(workspace) == Self.old)
    }

    @Test(arguments: [
        ("{", ".curate/journal.json is no list of moves"),
        ("{\"moves\":[{}],\"removals\":[]}", ".curate/journal.json names a move without `staged`, `to` or `sha256`"),
        (
            "{\"moves\":[{\"staged\":\"0\",\"to\":\"curated/a\",\"sha256\":\"00\"}],\"removals\":[]}",
            ".curate/journal.json names the new curated/a, which is neither there nor in .curate/staging/"
        ),
    ])
    func aDamagedListIsRefused(_ text: String, _ message: String) throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try workspace.write(Array(text.utf8), to: CommitJournal.file)
        let error = #expect(throws: WorkspaceError.self) { try workspace.recover() }
        #expect(
            error?.message
                == message + "; restore curated/ from version control, remove .curate/, run `curate ingest`")
        #expect(try Self.state(workspace) == Self.old)
    }

    // MARK: Bytes behind others

    private static func append(_ commit: inout Commit) throws(WorkspaceError) {
        try commit.append(Array(" and more".utf8), to: "curated/a", at: 5)
        try commit.append([], to: "curated/same", at: 4)
        try commit.write(Array("new b".utf8), to: "curated/deep/er/b")
    }

    private static let appended = old.merging(
        ["curated/a": "old a and more", "curated/deep/er/b": "new b"], uniquingKeysWith: { $1 })

    @Test func newBytesArePutBehindTheOldOnes() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let touched = ["curated/a", "curated/deep/er/b"]
        #expect(try Commit.run(in: workspace, isDryRun: true, Self.append) == touched)
        #expect(try Self.state(workspace) == Self.old)
        #expect(try Commit.run(in: workspace, Self.append) == touched)
        #expect(try Self.state(workspace) == Self.appended)
        #expect(workspace.names(in: CommitJournal.staging) == [])
    }

    /// What the file may hold when a run is stopped while it appends, and what its list does with it.
    @Test(arguments: ["old a", "old a and", "old a and more", "old a and more and more"])
    func appendingMayBeDoneAgain(_ content: String) throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try Self.interruptAppending(workspace)
        try workspace.write(Array(content.utf8), to: "curated/a")
        #expect(try workspace.recover() == 1)
        #expect(try workspace.read("curated/a") == Array("old a and more".utf8))
        #expect(!workspace.isInterrupted)
    }

    @Test func appendingMayBeDoneAlready() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try Self.interruptAppending(workspace)
        try workspace.write(Array("old a and more".utf8), to: "curated/a")
        try FileManager.default.removeItem(atPath: workspace.path("\(CommitJournal.staging)/a0"))
        try workspace.recover()
        #expect(try workspace.read("curated/a") == Array("old a and more".utf8))
    }

    @Test(arguments: [
        ("old", "a0", "appends to curated/a, which is shorter than it was"),
        ("old a", "gone", "names new lines of curated/a, which are neither there nor in .curate/staging/"),
    ])
    func aFileThatIsAnotherIsNotAppendedTo(_ content: String, _ staged: String, _ message: String) throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try Self.interruptAppending(workspace, staged: staged)
        try workspace.write(Array(content.utf8), to: "curated/a")
        let error = #expect(throws: WorkspaceError.self) { try workspace.recover() }
        #expect(error?.message.hasPrefix(".curate/journal.json \(message); ") == true)
        #expect(try workspace.read("curated/a") == Array(content.utf8))
    }

    private static func interruptAppending(_ workspace: Workspace, staged: String = "a0") throws {
        let bytes = Array(" and more".utf8)
        var journal = CommitJournal()
        journal.appends = [
            CommitJournal.Append(
                staged: "a0", target: "curated/a", length: 5, count: bytes.count, digest: SHA256Digest.hex(bytes))
        ]
        try workspace.write(bytes, to: "\(CommitJournal.staging)/\(staged)")
        try workspace.write(journal.bytes, to: CommitJournal.file)
    }

    @Test func oneAtATimeHasTheLock() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let first = try WorkspaceLock(workspace, holder: "curate test", waits: false) { _ in }
        let error = #expect(throws: WorkspaceError.self) {
            try WorkspaceLock(workspace, holder: "curate other", waits: false) { _ in }
        }
        #expect(error?.code == "workspace-locked")
        #expect(
            error?.message
                == "process \(getpid()) (curate test) is changing this workspace; try again when it is done, or leave out "
                + "--no-wait")
        first.release()
        try WorkspaceLock(workspace, holder: "curate other", waits: false) { _ in }.release()
    }
}
