internal import JSON

/// The records as JSON: lines for programs, an array for tools that want one document.
enum RecordsJSON {
    /// One record a line in canonical JSON (RFC 8785), by id, each line ended by a line feed.
    static func lines(_ records: [MethodRecord]) -> [UInt8] {
        var bytes: [UInt8] = []
        for record in records.sortedByID {
            bytes += JSONWriter.canonical(record.json)
            bytes.append(0x0A)
        }
        return bytes
    }

    /// One array, indented, by id.
    static func array(_ records: [MethodRecord]) -> [UInt8] {
        JSONWriter.pretty(.array(records.sortedByID.map(\.json)))
    }
}
