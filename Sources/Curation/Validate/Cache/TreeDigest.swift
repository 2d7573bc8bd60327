/// The digest of all that lies below some folders: every path and every byte, links followed.
enum TreeDigest {
    /// - Parameters:
    ///   - folders: names for the digest, and where they lie. One that is not there counts as empty.
    ///   - workers: files that are read at the same time; the digest does not depend on it.
    /// - Returns: nil when something can't be read or is no file, so that nobody can say what it holds.
    static func of(_ folders: [(name: String, path: String)], workers: Int) -> [UInt8]? {
        var files: [(name: [UInt8], path: String)] = []
        for folder in folders {
            guard walk(folder.path, name: Array(folder.name.utf8), into: &files) else { return nil }
        }
        files.sort { $0.name.lexicographicallyPrecedes($1.name) }
        let paths = files.map(\.path)
        let digests = ParallelMap.map(count: paths.count, workers: workers, piece: 64) { digest(paths[$0]) }
        var all: [UInt8] = []
        for (file, digest) in zip(files, digests) {
            guard let digest else { return nil }
            // No path holds a zero, and all digests are of one length.
            all += file.name + [0] + digest
        }
        return SHA256Digest.bytes(all)
    }

    /// Adds the files below a folder, by a stack of its own.
    private static func walk(_ root: String, name: [UInt8], into files: inout [(name: [UInt8], path: String)]) -> Bool {
        guard let status = try? FileStatus(path: root) else { return !FileStatus.isLink(root) }
        var stack = [(path: root, name: name, above: [status.identity])]
        while let folder = stack.popLast() {
            guard let names = try? FolderListing.names(in: folder.path) else { return false }
            for entry in names {
                let text = String(decoding: entry, as: UTF8.self)
                guard text.utf8.elementsEqual(entry) else { return false }
                let path = "\(folder.path)/\(text)"
                let name = folder.name + [0x2F] + entry
                guard let status = try? FileStatus(path: path) else { return false }
                switch status.kind {
                case .file: files.append((name, path))
                case .folder:
                    // A folder that holds itself through a link has no end.
                    if folder.above.contains(status.identity) { return false }
                    stack.append((path, name, folder.above + [status.identity]))
                case .special: return false
                }
            }
        }
        return true
    }

    private static func digest(_ path: String) -> [UInt8]? {
        guard let file = try? RegularFile(path: path), let bytes = try? file.prefix(file.size) else { return nil }
        return SHA256Digest.bytes(bytes)
    }
}
