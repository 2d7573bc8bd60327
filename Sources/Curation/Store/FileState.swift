/// A file as a run left it.
struct FileState: Sendable, Storable {
    /// nil when the file must be read to know whether it changed.
    var stamp: FileStamp?
    /// SHA-256.
    var digest: [UInt8]

    /// nil when the file can't be read, or changes meanwhile.
    ///
    /// - Parameters:
    ///   - moment: before the file was looked at.
    ///   - state: as an earlier run left it.
    init?(path: String, at moment: Int, before state: FileState?) {
        guard let stamp = FileStamp(path: path) else { return nil }
        if let state, state.stamp == stamp {
            self = state
            return
        }
        guard let digest = Self.digest(of: path), FileStamp(path: path) == stamp else { return nil }
        self.stamp = stamp.isSettled(at: moment) ? stamp : nil
        self.digest = digest
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        stamp = try reader.optional()
        digest = try reader.byteList()
    }

    func write(to writer: inout ByteWriter) {
        writer.append(optional: stamp)
        writer.append(bytes: digest)
    }

    /// Whether the file is as it was left.
    func holds(for path: String) -> Bool {
        if let stamp { if FileStamp(path: path) == stamp { return true } }
        return Self.digest(of: path) == digest
    }

    private static func digest(of path: String) -> [UInt8]? {
        guard let file = try? RegularFile(path: path), let bytes = try? file.prefix(file.size) else { return nil }
        return SHA256Digest.bytes(bytes)
    }
}
