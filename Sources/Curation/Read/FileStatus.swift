internal import Glibc

/// What is at a path, links followed.
struct FileStatus: Hashable {
    enum Kind: Hashable {
        case file
        case folder
        /// A FIFO, socket or device, by its name in messages.
        case special(String)
    }

    /// A file's identity on this machine, whatever its name.
    struct Identity: Hashable {
        var device: UInt64
        var inode: UInt64
    }

    var kind: Kind
    var identity: Identity

    /// Looks at a path.
    /// - Throws: ``ReadFailure`` when nothing is there or it can't be looked at.
    init(path: String) throws(ReadFailure) {
        guard !path.utf8.contains(0) else { throw ReadFailure(problem: .badName(path)) }
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw ReadFailure(problem: FileStatus.problem(opening: path, systemError: errno))
        }
        identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case let type: kind = .special(FileStatus.name(ofType: type))
        }
    }

    /// Whether a symbolic link is at a path.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    static func problem(opening path: String, systemError: Int32) -> ReadProblem {
        switch systemError {
        case ENOENT, ENOTDIR:
            var status = stat()
            let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
            return isLink ? .danglingLink(path) : .missing(path)
        case EACCES, EPERM: return .noPermission(path)
        case ELOOP: return .linkLoop(path)
        case ENXIO: return .special(path, kind: "socket")
        default: return .unreadable(path, systemError: systemError)
        }
    }

    static func problem(notRegular path: String, mode: mode_t) -> ReadProblem {
        mode & S_IFMT == S_IFDIR ? .folder(path) : .special(path, kind: name(ofType: mode & S_IFMT))
    }

    private static func name(ofType type: mode_t) -> String {
        switch type {
        case S_IFIFO: "FIFO (named pipe)"
        case S_IFSOCK: "socket"
        case S_IFCHR, S_IFBLK: "device"
        default: "special file"
        }
    }
}
