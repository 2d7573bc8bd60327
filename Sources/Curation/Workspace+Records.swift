public import JSON

extension Workspace {
    /// Where the records lie.
    static let methodsFolder = "curated/methods"

    /// All canonical records, sorted by id.
    ///
    /// - Throws: ``WorkspaceError`` naming the file that is no record.
    public func records() throws(WorkspaceError) -> [MethodRecord] {
        var records: [MethodRecord] = []
        for name in names(in: Self.methodsFolder) where name.hasSuffix(".json") {
            if let record = try record(String(name.dropLast(5))) { records.append(record) }
        }
        return records.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    /// The record with this id; nil when there is none.
    public func record(_ id: String) throws(WorkspaceError) -> MethodRecord? {
        let file = "\(Self.methodsFolder)/\(id).json"
        guard let bytes = try read(file) else { return nil }
        do {
            return try MethodRecord(json: try JSONDocument.parse(bytes).value)
        } catch {
            throw WorkspaceError(
                code: "file-unreadable",
                message: "\(file) is no record: \(error); restore it from version control or run `curate ingest`")
        }
    }

    /// The open questions, in the order of the file.
    public func review() throws(WorkspaceError) -> [JSONValue] { try lines(of: "curated/review.jsonl") }

    /// What came in and is in no record, in the order of the file.
    public func quarantine() throws(WorkspaceError) -> [JSONValue] { try lines(of: "curated/quarantine.jsonl") }

    func lines(of file: String) throws(WorkspaceError) -> [JSONValue] {
        var values: [JSONValue] = []
        for line in TextLine.lines(of: try read(file) ?? []) where !line.bytes.isEmpty {
            do {
                values.append(try JSONDocument.parse(Array(line.bytes)).value)
            } catch {
                throw WorkspaceError(
                    code: "file-unreadable", message: "\(file):\(line.number): \(error.message); run `curate ingest`")
            }
        }
        return values
    }
}
