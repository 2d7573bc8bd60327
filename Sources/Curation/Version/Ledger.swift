public import JSON

/// The append-only history of record versions, hash-chained: each line names the SHA-256 of the line before, so a line
/// that was altered, dropped or reordered shows.
public struct Ledger: Sendable {
    public private(set) var entries: [LedgerEntry] = []
    /// How many entries were there when the ledger was read.
    public private(set) var storedCount = 0
    /// SHA-256 of the last line, without its line feed; ``start`` when there is none.
    public private(set) var head = Ledger.start
    private var last: [String: Int] = [:]
    private var published: [String: Int] = [:]
    private var contents: [String: Int] = [:]

    static let file = "curated/ledger.jsonl"

    /// What the first line names as the line before.
    public static let start = String(repeating: "0", count: 64)

    public init() {}

    /// Reads `ledger.jsonl`.
    ///
    /// - Throws: ``LedgerError`` with the line that is no ledger line or does not continue the chain.
    public init(_ bytes: [UInt8]) throws(LedgerError) {
        for line in TextLine.lines(of: bytes) where !line.bytes.isEmpty {
            let entry: LedgerEntry
            do {
                entry = try LedgerEntry(json: try JSONDocument.parse(Array(line.bytes)).value)
            } catch {
                throw LedgerError(line: line.number, message: "is no ledger line: \(error)")
            }
            guard entry.previous == head else {
                throw LedgerError(
                    line: line.number,
                    message: "does not continue the line before it: the ledger was altered here or above")
            }
            note(entry, head: SHA256Digest.hex(Array(line.bytes)))
        }
        storedCount = entries.count
    }

    /// The newest entry of a record.
    public func last(_ id: String) -> LedgerEntry? { last[id].map { entries[$0] } }

    /// The newest entry in which the record was published: what releases hold.
    public func published(_ id: String) -> LedgerEntry? { published[id].map { entries[$0] } }

    /// All entries of a record, the oldest first.
    public func history(of id: String) -> [LedgerEntry] { entries.filter { $0.id == id } }

    /// Every id that ever had an entry, sorted.
    public var ids: [String] { last.keys.sortedByBytes }

    /// The last line among those in which the records were published, and its digest: what vouches for a release.
    ///
    /// It does not move when other records change, so that the same release made again is the same.
    public func point(publishing ids: [String]) -> ReleaseManifest.LedgerPoint? {
        guard let index = ids.compactMap({ published[$0] }).max() else { return nil }
        let head = index + 1 < entries.count ? entries[index + 1].previous : head
        return ReleaseManifest.LedgerPoint(line: index + 1, digest: head)
    }

    /// The newest content of a record that the ledger holds.
    public func content(of id: String) -> JSONValue? {
        contents[id].flatMap { entries[$0].record }
    }

    /// Appends an entry, with number and chain filled in.
    public mutating func append(
        day: String?, id: String, event: LedgerEntry.Event, version: Int, status: LifecycleStatus, contentHash: String,
        changes: [String], record: JSONValue?, into: String? = nil
    ) {
        let entry = LedgerEntry(
            sequence: entries.count + 1, day: day, id: id, event: event, version: version, status: status,
            contentHash: contentHash, changes: changes, previous: head, record: record, into: into)
        note(entry, head: SHA256Digest.hex(JSONWriter.canonical(entry.json)))
    }

    private mutating func note(_ entry: LedgerEntry, head: String) {
        last[entry.id] = entries.count
        if entry.record != nil { contents[entry.id] = entries.count }
        if entry.status == .published { published[entry.id] = entries.count }
        entries.append(entry)
        self.head = head
    }

    /// The lines that were appended since the ledger was read.
    public var appendedLines: [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries[storedCount...] {
            bytes += JSONWriter.canonical(entry.json)
            bytes.append(0x0A)
        }
        return bytes
    }
}
