internal import Glibc

/// Files and names that outlast a crash of the machine: bytes and folders are flushed before the next step.
enum DurableFile {
    /// Writes a new file, or what is left of an older one again.
    ///
    /// - Parameter flushes: whether to wait until the disk has it.
    /// - Throws: ``WorkspaceError`` (`file-unwritable`) with the system's reason, such as a full disk.
    static func write(_ bytes: [UInt8], to path: String, flushes: Bool = true) throws(WorkspaceError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure("written", path, errno) }
        var problem = put(bytes, descriptor)
        if flushes, problem == 0, fsync(descriptor) != 0 { problem = errno }
        // Some file systems tell of a full disk only now.
        if close(descriptor) != 0, problem == 0 { problem = errno }
        if problem != 0 { throw failure("written", path, problem) }
    }

    /// The system's error number; 0 when all bytes were taken.
    private static func put(_ bytes: [UInt8], _ descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                let written = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
                if written < 0 && errno == EINTR { continue }
                if written <= 0 { return written == 0 ? ENOSPC : errno }
                start += written
            }
            return 0
        }
    }

    /// Writes a file under a hidden name beside it, then gives it its name: no reader sees half of it.
    static func replace(_ path: String, with bytes: [UInt8]) throws(WorkspaceError) {
        let (folder, name) = parts(of: path)
        try makeFolder(folder)
        let part = "\(folder)/.\(name).part"
        do {
            try write(bytes, to: part)
            try move(part, to: path)
        } catch {
            unlink(part)
            throw error
        }
        try flush(folder: folder)
    }

    /// Puts bytes behind those that a file had, and takes away what stands behind them; may be done twice.
    ///
    /// - Returns: false when the file is shorter than it was.
    static func put(_ bytes: [UInt8], behind length: Int, of path: String) throws(WorkspaceError) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure("written", path, errno) }
        defer { close(descriptor) }
        guard lseek(descriptor, 0, SEEK_END) >= length, lseek(descriptor, length, SEEK_SET) == length else {
            return false
        }
        let problem = put(bytes, descriptor)
        if problem != 0 { throw failure("written", path, problem) }
        if ftruncate(descriptor, length + bytes.count) != 0 || fsync(descriptor) != 0 {
            throw failure("written", path, errno)
        }
        return true
    }

    /// Gives a file another name on the same file system.
    static func move(_ path: String, to target: String) throws(WorkspaceError) {
        if rename(path, target) != 0 { throw failure("put in its place", target, errno) }
    }

    /// True when two folders lie on one file system, so that ``move(_:to:)`` works between them.
    static func isSameSystem(_ one: String, _ other: String) -> Bool {
        var (left, right) = (stat(), stat())
        return stat(one, &left) == 0 && stat(other, &right) == 0 && left.st_dev == right.st_dev
    }

    /// Removes a file; one that is gone is fine.
    static func remove(_ path: String) throws(WorkspaceError) {
        if unlink(path) != 0, errno != ENOENT { throw failure("removed", path, errno) }
    }

    /// Makes a folder, and those above it, where they are missing.
    static func makeFolder(_ path: String) throws(WorkspaceError) {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
        let above = parts(of: path).folder
        if above != path, above != "." { try makeFolder(above) }
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw failure("made", path, errno) }
    }

    /// Waits until the disk has files of a folder.
    static func flush(files: [String], of folder: String) throws(WorkspaceError) {
        // A disk takes milliseconds a file, however little is in it. Of many files it takes all at once; errors of that
        // are not told, but that the disk is full shows when bytes are written.
        guard files.count <= 64 else { return sync() }
        for file in files { try flush("\(folder)/\(file)", O_RDONLY) }
    }

    /// Makes sure that the names in a folder are on the disk.
    static func flush(folder: String) throws(WorkspaceError) { try flush(folder, O_RDONLY | O_DIRECTORY) }

    private static func flush(_ path: String, _ flags: Int32) throws(WorkspaceError) {
        let descriptor = open(path, flags | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("opened", path, errno) }
        defer { close(descriptor) }
        // Some network file systems can't flush folders, and need not.
        if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw failure("flushed", path, errno) }
    }

    /// The folder that a file lies in, and its name.
    static func parts(of path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
        let folder = String(path[..<slash])
        return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
    }

    /// What keeps a file from being put at a path: a folder or something special there. nil when nothing does.
    static func obstacle(at path: String) -> String? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            return errno == ENOENT ? nil : String(cString: strerror(errno))
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG, S_IFLNK: return nil
        case S_IFDIR: return "a folder is in its place"
        default: return "something that is no file is in its place"
        }
    }

    /// True when names in the folder can be changed.
    static func isWritable(folder: String) -> Bool { access(folder, W_OK | X_OK) == 0 }

    static func failure(_ what: String, _ path: String, _ systemError: Int32) -> WorkspaceError {
        WorkspaceError(
            code: "file-unwritable", message: "\(path) can't be \(what): \(String(cString: strerror(systemError)))")
    }
}
