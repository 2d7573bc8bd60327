/// The files of a folder that changed since a revision of the git repository around it.
public struct ChangedFiles: Sendable {
    /// Paths relative to the folder, as bytes.
    private let paths: Set<[UInt8]>

    /// Asks git: what differs between the work tree and the commit where its history parted from the revision, and what
    /// git does not follow yet (but what it is told to ignore).
    ///
    /// - Throws: ``ChangedFilesError`` when git is not there, the folder lies in no repository, or the revision is none.
    public init(in folder: String, since revision: String) throws(ChangedFilesError) {
        let git = ["git", "-C", folder.isEmpty ? "." : folder]
        let inside = try Self.run(git + ["rev-parse", "--is-inside-work-tree"])
        guard inside.code == 0, Self.text(inside.output) == "true" else {
            throw ChangedFilesError(
                message: "\(folder.isEmpty ? "." : folder) is not inside the work tree of a git repository"
                    + Self.reason(inside))
        }
        // What begins with a hyphen would be an option of old versions of git.
        let named = try Self.run(
            git + ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
        let commit = Self.text(named.output).split(separator: "\n").last.map(String.init) ?? ""
        guard named.code == 0, !revision.hasPrefix("-"), !commit.isEmpty else {
            throw ChangedFilesError(
                message: "git knows no revision `\(revision)` here; in CI, fetch it (`fetch-depth: 0`)")
        }
        let base = try Self.run(git + ["merge-base", commit, "HEAD"])
        guard base.code == 0 else {
            throw ChangedFilesError(
                message: "`\(revision)` and the work at hand have no commit in common here; in CI, fetch more history "
                    + "(`fetch-depth: 0`)")
        }
        let since = Self.text(base.output)
        let differing = try Self.run(
            git + ["diff", "--no-ext-diff", "--no-renames", "--relative", "--name-only", "-z", since, "--", "."])
        let unknown = try Self.run(git + ["ls-files", "--others", "--exclude-standard", "-z"])
        for outcome in [differing, unknown] where outcome.code != 0 {
            throw ChangedFilesError(message: "git could not tell what changed" + Self.reason(outcome))
        }
        paths = Set((differing.output + unknown.output).split(separator: 0).map { Array($0) })
    }

    /// Whether a file changed. Its path is relative to the folder.
    public func contains(_ file: String) -> Bool {
        paths.contains(Array(file.utf8.starts(with: "./".utf8) ? file.utf8.dropFirst(2) : file.utf8[...]))
    }

    private static func run(_ command: [String]) throws(ChangedFilesError) -> ChildProcess {
        guard let outcome = ChildProcess.run(command), outcome.code != 127 else {
            throw ChangedFilesError(message: "git can't be started; --changed-since needs it on the search path")
        }
        return outcome
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }

    /// What git itself said, on one line.
    private static func reason(_ outcome: ChildProcess) -> String {
        let said = text(outcome.errors).split(separator: "\n").joined(separator: " ")
        return said.isEmpty ? "" : " (\(said))"
    }
}
