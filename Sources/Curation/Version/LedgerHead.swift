internal import JSON

/// Where ledger and records stand, in `curated/ledger-head.json`: a ledger whose end was cut off is a whole chain, but
/// not this one.
struct LedgerHead: Hashable {
    /// Number of lines.
    var entries: Int
    /// SHA-256 of the last line, without its line feed.
    var head: String
    /// One digest over all files of records: see ``digest(of:)``.
    var records: String

    static let file = "curated/ledger-head.json"

    /// SHA-256 over a line a file, by name, as `sha256sum` writes it: digest, two spaces, name.
    static func digest(of files: [(name: String, digest: String)]) -> String {
        let sorted = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return SHA256Digest.hex(sorted.flatMap { Array("\($0.digest)  \($0.name)\n".utf8) })
    }

    /// The file, described by `schemas/ledger-head.schema.json`.
    var bytes: [UInt8] {
        JSONWriter.pretty([
            "entries": .number(JSONNumber(entries)), "head": .string(head), "records": .string(records),
        ])
    }

    init(entries: Int, head: String, records: String) {
        self.entries = entries
        self.head = head
        self.records = records
    }

    /// Reads the file; nil when it is no such thing.
    init?(_ bytes: [UInt8]) {
        guard let json = try? JSONDocument.parse(bytes).value, let entries = json["entries"]?.intValue,
            let head = json["head"]?.stringValue, let records = json["records"]?.stringValue
        else { return nil }
        self.init(entries: entries, head: head, records: records)
    }
}

extension Workspace {
    /// The ledger; an empty one when there is none yet.
    ///
    /// - Throws: ``WorkspaceError`` when it can't be read, ``LedgerError`` with the line that does not continue the chain,
    ///   or when the chain does not end where it ended last time.
    public func ledger() throws -> Ledger { try ledger(nil) }

    /// The same with what an earlier run kept of its lines.
    func ledger(_ memory: IngestMemory?) throws -> Ledger {
        let text = try read(Ledger.file) ?? []
        let ledger = try memory?.ledger(text, in: self) ?? Ledger(text)
        guard let bytes = try read(LedgerHead.file), let head = LedgerHead(bytes) else { return ledger }
        guard ledger.head == head.head, ledger.count == head.entries else {
            throw LedgerError(
                line: ledger.count,
                message: "is not where the ledger ended last time: \(LedgerHead.file) names line \(head.entries) with "
                    + "the digest \(head.head.prefix(12))")
        }
        return ledger
    }
}
