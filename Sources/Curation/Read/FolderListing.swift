internal import Glibc

/// The names in one folder.
enum FolderListing {
    /// A name in a folder, as bytes.
    struct Entry {
        var name: [UInt8]
        /// True where the folder itself says that it is a file and no link; false says nothing.
        var isFile: Bool
    }

    /// All names except `.` and `..`, as bytes, sorted by bytes so that the file system's own order never shows.
    /// - Throws: ``ReadFailure`` when the folder can't be opened or read to its end.
    static func names(in path: String) throws(ReadFailure) -> [[UInt8]] { try entries(in: path).map(\.name) }

    /// The same with what the folder says of each.
    static func entries(in path: String) throws(ReadFailure) -> [Entry] {
        guard let folder = opendir(path) else {
            throw ReadFailure(
                problem: errno == EACCES
                    ? .noPermission(path, isFolder: true) : .unreadable(path, systemError: errno, isFolder: true))
        }
        defer { closedir(folder) }
        var entries: [Entry] = []
        errno = 0
        while let entry = readdir(folder) {
            // Sound: a name ends in a zero, inside the entry.
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { name in
                Array(name.prefix(name.baseAddress.map { strlen($0) } ?? 0))
            }
            if name != [0x2E] && name != [0x2E, 0x2E] {
                entries.append(Entry(name: name, isFile: entry.pointee.d_type == DT_REG))
            }
            errno = 0
        }
        guard errno == 0 else { throw ReadFailure(problem: .unreadable(path, systemError: errno, isFolder: true)) }
        return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }
}
