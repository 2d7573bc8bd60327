#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
internal import Glibc
internal import JSON
internal import Markup

/// The records as version control has them: `git` is asked for the files of `curated/methods/` at a revision.
struct GitRevision {
    private let workspace: Workspace
    private let commit: String

    /// nil when there is no `git`, the workspace is under no version control, or it knows no such revision.
    init?(_ name: String, of workspace: Workspace) {
        // A name that looks like an option is none.
        guard !name.isEmpty, !name.hasPrefix("-"),
            let found = Self.git(["rev-parse", "--verify", "--quiet", name + "^{commit}"], in: workspace)
        else { return nil }
        self.workspace = workspace
        commit = found.filter { $0 > 0x20 }.map { String(Unicode.Scalar($0)) }.joined()
    }

    /// The records, sorted by id; none when the revision has no such folder.
    ///
    /// - Throws: ``WorkspaceError`` when a file is no record.
    func records() throws(WorkspaceError) -> [MethodRecord] {
        guard let tar = Self.git(["archive", "--format=tar", commit, Workspace.methodsFolder], in: workspace) else {
            return []
        }
        var records: [MethodRecord] = []
        for (name, bytes) in try Self.members(of: tar) {
            do {
                records.append(try MethodRecord(json: try JSONDocument.parse(bytes).value))
            } catch {
                throw WorkspaceError(
                    code: "file-unreadable", message: "\(name) at revision \(commit.prefix(12)) is no record: \(error)")
            }
        }
        return records.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    private static func members(of tar: [UInt8]) throws(WorkspaceError) -> [(name: String, bytes: [UInt8])] {
        do {
            var archive = try ArchiveReader(bytes: tar)
            var members: [(name: String, bytes: [UInt8])] = []
            while let entry = try archive.nextEntry() {
                let name = String(decoding: entry.name, as: UTF8.self)
                guard entry.kind == .file, name.hasSuffix(".json") else { continue }
                members.append((name, try archive.readAll(limit: 64 << 20)))
            }
            return members
        } catch {
            throw WorkspaceError(code: "file-unreadable", message: "git's archive can't be read: \(error)")
        }
    }

    // MARK: The program

    /// What git writes; nil when it does not end well.
    private static func git(_ arguments: [String], in workspace: Workspace) -> [UInt8]? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let command = ["git", "-C", workspace.root] + arguments
        let variables = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        var process: pid_t = 0
        let started = withCStrings(command) { arguments in
            withCStrings(variables) { variables in
                posix_spawnp(&process, "git", &actions, nil, arguments, variables)
            }
        }
        close(ends[1])
        guard started == 0 else { return nil }
        let output = all(of: ends[0])
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status == 0 ? output : nil
    }

    private static func all(of descriptor: Int32) -> [UInt8] {
        var output: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return output }
            output += piece[..<count]
        }
    }

    /// The strings as C wants them: with a null at the end of the list. They are freed afterwards.
    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers = strings.map { strdup($0) }
        pointers.append(nil)
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            // Sound: the list has at least the null, so it has an address.
            body(buffer.baseAddress!)
        }
    }
}
