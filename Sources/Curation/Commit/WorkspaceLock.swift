internal import Glibc

/// The right to change a workspace: one process at a time has it. It ends with ``release()`` or with the process,
/// however that ends.
public final class WorkspaceLock: Sendable {
    private let descriptor: Int32

    static let file = ".curate/lock"

    /// Takes the lock, waiting for it when another process has it.
    ///
    /// - Parameters:
    ///   - holder: what the others are told: the command.
    ///   - waits: false to give up at once.
    ///   - announce: called once with a sentence that names the process that is waited for.
    /// - Throws: ``WorkspaceError``: `workspace-locked` when it does not wait, `file-unwritable` when there can be no lock.
    public init(
        _ workspace: Workspace, holder: String, waits: Bool, announce: (String) -> Void
    ) throws(WorkspaceError) {
        try DurableFile.makeFolder(workspace.path(CommitJournal.folder))
        let path = workspace.path(Self.file)
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw DurableFile.failure("opened", path, errno) }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK else { throw Self.closing(descriptor, path) }
            let other = Self.text(of: descriptor)
            let who = other.isEmpty ? "another process" : "process \(other)"
            guard waits else {
                close(descriptor)
                throw WorkspaceError(
                    code: "workspace-locked",
                    message: "\(who) is changing this workspace; try again when it is done, or leave out --no-wait")
            }
            announce("waiting for \(who), which is changing this workspace (--no-wait gives up instead)")
            while flock(descriptor, LOCK_EX) != 0 {
                guard errno == EINTR else { throw Self.closing(descriptor, path) }
            }
        }
        write(holder)
    }

    deinit { close(descriptor) }

    /// Lets the next one in.
    public func release() {
        ftruncate(descriptor, 0)
        flock(descriptor, LOCK_UN)
    }

    private func write(_ holder: String) {
        // Who has the lock is for people only: that it can't be written changes nothing.
        let text = Array("\(getpid()) (\(holder))\n".utf8)
        ftruncate(descriptor, 0)
        _ = text.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    /// The first line, without controls that could drive a terminal.
    private static func text(of descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 200)
        let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        let line = bytes.prefix(max(count, 0)).prefix { $0 != 0x0A }
        return String(decoding: line.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
    }

    private static func closing(_ descriptor: Int32, _ path: String) -> WorkspaceError {
        let error = DurableFile.failure("locked", path, errno)
        close(descriptor)
        return error
    }
}
