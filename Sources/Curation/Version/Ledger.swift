public import JSON

/// The append-only history of record versions, hash-chained: each line names the SHA-256 of the line before, so a line
/// that was altered, dropped or reordered shows.
///
/// Lines are kept as bytes; of what they say only the heads, without the contents of records, which are many times as
/// large and read again where one is asked for.
public struct Ledger: Sendable {
    /// The entries without ``LedgerEntry/record``.
    private(set) var heads: [LedgerEntry] = []
    /// Where the line of each entry stands in ``text``.
    private(set) var places: [Range<Int>] = []
    /// Whether the line of each entry has a record.
    private var records: [Bool] = []
    /// The file and what was appended to it.
    private var text: [UInt8] = []
    /// Where in ``text`` the lines begin that were appended since the ledger was read.
    private var appendedStart = 0
    /// The bytes of the file that was read.
    private(set) var storedLength = 0
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
        text = bytes
        for line in TextLine.lines(of: bytes) where !line.bytes.isEmpty {
            let content = Array(line.bytes)
            let read: (entry: LedgerEntry, hasRecord: Bool)
            do {
                read = try Self.head(JSONDocument.parse(content).root)
            } catch {
                throw LedgerError(line: line.number, message: "is no ledger line: \(error)")
            }
            guard read.entry.previous == head else {
                throw LedgerError(
                    line: line.number,
                    message: "does not continue the line before it: the ledger was altered here or above")
            }
            let place = line.bytes.startIndex..<line.bytes.endIndex
            note(read.entry, hasRecord: read.hasRecord, at: place, head: SHA256Digest.hex(content))
        }
        beginAppending()
    }

    /// What a run knows of the ledger that it left: the file is taken apart no more.
    ///
    /// - Parameters:
    ///   - bytes: the same as then.
    ///   - lines: of ``storedLines``.
    init(_ bytes: [UInt8], lines: [StoredLine], head: String) {
        text = bytes
        for line in lines { note(line.entry, hasRecord: line.hasRecord, at: line.place, head: head) }
        beginAppending()
    }

    private mutating func beginAppending() {
        storedCount = heads.count
        storedLength = text.count
        // An editor may have taken the last line's end.
        if let last = text.last, last != 0x0A { text.append(0x0A) }
        appendedStart = text.count
    }

    /// Whether the entry's line holds a record.
    func hasRecord(_ index: Int) -> Bool { records[index] }

    /// How many entries there are.
    public var count: Int { heads.count }

    /// All entries, whole.
    public var entries: [LedgerEntry] { heads.indices.map(entry) }

    /// The newest entry of a record, without the record's content.
    public func last(_ id: String) -> LedgerEntry? { last[id].map { heads[$0] } }

    /// The newest entry in which the record was published, without its content: see ``publishedContent(of:)``.
    public func published(_ id: String) -> LedgerEntry? { published[id].map { heads[$0] } }

    /// What releases hold of a record: its content when it was published last, and what stands beside it there.
    public func publishedContent(of id: String) -> JSONValue? { published[id].flatMap { entry($0).record } }

    /// All entries of a record, the oldest first, whole.
    public func history(of id: String) -> [LedgerEntry] { heads.indices.filter { heads[$0].id == id }.map(entry) }

    /// Every id that ever had an entry, sorted.
    public var ids: [String] { last.keys.sortedByBytes }

    /// The last line among those in which the records were published, and its digest: what vouches for a release.
    ///
    /// It does not move when other records change, so that the same release made again is the same.
    public func point(publishing ids: [String]) -> ReleaseManifest.LedgerPoint? {
        guard let index = ids.compactMap({ published[$0] }).max() else { return nil }
        let head = index + 1 < heads.count ? heads[index + 1].previous : head
        return ReleaseManifest.LedgerPoint(line: index + 1, digest: head)
    }

    /// The newest content of a record that the ledger holds.
    public func content(of id: String) -> JSONValue? { contents[id].flatMap { entry($0).record } }

    /// A line without its record, which is most of it.
    private static func head(_ line: JSONNode) throws(RecordDecodingError) -> (entry: LedgerEntry, hasRecord: Bool) {
        guard line.kind == .object else { return (try LedgerEntry(json: line.value), false) }
        var members = JSONObject()
        var hasRecord = false
        for member in line.members {
            if member.key.string == "record" {
                hasRecord = member.value.kind != .null
            } else {
                members[member.key.string ?? ""] = member.value.value
            }
        }
        return (try LedgerEntry(json: .object(members)), hasRecord)
    }

    private func entry(_ index: Int) -> LedgerEntry {
        let line = try? JSONDocument.parse(Array(text[places[index]])).value
        // A line was an entry when it was taken in.
        return line.flatMap { try? LedgerEntry(json: $0) } ?? heads[index]
    }

    /// Appends an entry, with number and chain filled in.
    public mutating func append(
        day: String?, id: String, event: LedgerEntry.Event, version: Int, status: LifecycleStatus, contentHash: String,
        changes: [String], record: JSONValue?, into: String? = nil
    ) {
        let entry = LedgerEntry(
            sequence: heads.count + 1, day: day, id: id, event: event, version: version, status: status,
            contentHash: contentHash, changes: changes, previous: head, record: record, into: into)
        let line = JSONWriter.canonical(entry.json)
        note(
            entry, hasRecord: record != nil, at: text.count..<text.count + line.count, head: SHA256Digest.hex(line))
        text += line
        text.append(0x0A)
    }

    private mutating func note(_ entry: LedgerEntry, hasRecord: Bool, at place: Range<Int>, head: String) {
        last[entry.id] = heads.count
        if hasRecord { contents[entry.id] = heads.count }
        if entry.status == .published { published[entry.id] = heads.count }
        var kept = entry
        kept.record = nil
        heads.append(kept)
        places.append(place)
        records.append(hasRecord)
        self.head = head
    }

    /// The lines that were appended since the ledger was read.
    public var appendedLines: [UInt8] { Array(text[appendedStart...]) }

    /// What stands behind the bytes of the file that was read; nothing when nothing was appended.
    var appendedBytes: [UInt8] { storedCount == count ? [] : Array(text[storedLength...]) }

    /// SHA-256 of the file as it is to be.
    var digest: String { SHA256Digest.hex(storedCount == count ? Array(text[..<storedLength]) : text) }
}
