internal import Glibc

/// The names in one folder.
enum FolderListing {
    /// All names except `.` and `..`, as bytes, sorted by bytes so that the file system's own order never shows.
    /// - Throws: ``ReadFailure`` when the folder can't be opened or read to its end.
    static func names(in path: String) throws(ReadFailure) -> [[UInt8]] {
        guard let folder = opendir(path) else {
            throw ReadFailure(
                problem: errno == EACCES
                    ? .noPermission(path, isFolder: true) : .unreadable(path, systemError: errno, isFolder: true))
        }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw ReadFailure(problem: .unreadable(path, systemError: errno, isFolder: true)) }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
