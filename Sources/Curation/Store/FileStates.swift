/// What is kept of the files that a run wrote or found as they should be, and of the records in them.
struct FileStates: Sendable {
    /// By id.
    var records: [String: RecordState] = [:]
    /// All files below `curated/`, relative to the workspace.
    var files: [String: FileState] = [:]

    init(records: [String: RecordState], files: [String: FileState]) {
        (self.records, self.files) = (records, files)
    }

    var stored: [UInt8] {
        var writer = ByteWriter()
        writer.append(records.count)
        for id in records.keys.sortedByBytes {
            writer.append(id)
            writer.append(optional: records[id])
        }
        writer.append(files.count)
        for path in files.keys.sortedByBytes {
            writer.append(path)
            writer.append(optional: files[path])
        }
        return writer.bytes
    }

    init(stored bytes: [UInt8]) throws(StoreDamage) {
        var reader = ByteReader(bytes)
        for _ in 0..<(try reader.count()) {
            let id = try reader.text()
            records[id] = try reader.optional(RecordState.self)
        }
        for _ in 0..<(try reader.count()) {
            let path = try reader.text()
            files[path] = try reader.optional(FileState.self)
        }
        guard reader.isAtEnd else { throw StoreDamage() }
    }
}
