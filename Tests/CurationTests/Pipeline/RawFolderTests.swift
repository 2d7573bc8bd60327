import Foundation
import Testing

@testable import Curation

@Suite struct RawFolderTests {
    private static func folder() throws -> (ScratchFolder, Workspace) {
        let folder = try ScratchFolder()
        for name in ["ws/raw/here.html", "ws/schemas/x", "new/a.html", "new/deep/b.html"] {
            try folder.write(name, Array(name.utf8))
        }
        return (folder, try Workspace(root: folder.path + "/ws"))
    }

    @Test func filesAndFoldersAreCopied() throws {
        let (folder, workspace) = try Self.folder()
        let raw = RawFolder(workspace: workspace)
        #expect(
            try raw.take([folder.path + "/new/a.html", folder.path + "/new/"], isDryRun: false).map(folder.short)
                == [
                    "T/new/a.html is copied to raw/incoming/a.html",
                    "T/new/a.html is copied to raw/incoming/new/a.html",
                    "T/new/deep/b.html is copied to raw/incoming/new/deep/b.html",
                ])
        #expect(try workspace.read("raw/incoming/new/deep/b.html") == Array("new/deep/b.html".utf8))
        #expect(
            try raw.take([folder.path + "/new/a.html"], isDryRun: false) == ["raw/incoming/a.html is there already"])
    }

    @Test func aDryRunSaysSoAndCopiesNothing() throws {
        let (folder, workspace) = try Self.folder()
        #expect(
            try RawFolder(workspace: workspace).take([folder.path + "/new/a.html"], isDryRun: true).map(folder.short)
                == ["T/new/a.html would be copied to raw/incoming/a.html; its page is not in the figures below"])
        #expect(!workspace.exists("raw/incoming"))
    }

    @Test func whatLiesInRawStaysThere() throws {
        let (folder, workspace) = try Self.folder()
        #expect(
            try RawFolder(workspace: workspace).take(
                [folder.path + "/ws/raw/here.html", folder.path + "/ws/raw", folder.path + "/new/../ws/raw/here.html"],
                isDryRun: false) == [])
    }

    @Test func captureIsNeverOverwritten() throws {
        let (folder, workspace) = try Self.folder()
        let raw = RawFolder(workspace: workspace)
        _ = try raw.take([folder.path + "/new/a.html"], isDryRun: false)
        try folder.write("new/a.html", Array("changed".utf8))
        let error = #expect(throws: WorkspaceError.self) {
            try raw.take([folder.path + "/new/a.html"], isDryRun: false)
        }
        #expect(
            error.map { folder.short($0.message) }
                == "raw/incoming/a.html is another capture; rename T/new/a.html, captures are never overwritten")
        #expect(try workspace.read("raw/incoming/a.html") == Array("new/a.html".utf8))
    }

    @Test func whatCannotBeCopiedIsNamed() throws {
        let (folder, workspace) = try Self.folder()
        let raw = RawFolder(workspace: workspace)
        #expect(mkfifo(folder.path + "/fifo", 0o600) == 0)
        for (name, message) in [
            ("none", "T/none: no such file or folder"),
            (
                "fifo",
                "T/fifo: This is a FIFO (named pipe); a regular file with a saved page was expected. To read a stream, "
                    + "pipe it in and name it `-`. [file-special]"
            ),
        ] {
            let error = #expect(throws: WorkspaceError.self) {
                try raw.take([folder.path + "/" + name], isDryRun: false)
            }
            #expect(error.map { folder.short($0.message) } == message)
        }
    }
}
