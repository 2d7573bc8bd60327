public import JSON

/// One line of `ledger.jsonl`: something that happened to a record. Lines are only ever appended.
public struct LedgerEntry: Sendable, Hashable {
    public enum Event: String, Sendable, CaseIterable {
        case created, changed, status, deprecated, removed, restored, merged
    }

    /// 1 for the first line.
    public var sequence: Int
    /// The day of the newest page that speaks of the record, or of the decision; never the clock's.
    public var day: String?
    public var id: String
    public var event: Event
    public var version: Int
    public var status: LifecycleStatus
    public var contentHash: String
    /// What changed, in words.
    public var changes: [String]
    /// SHA-256 of the line before; 64 zeros for the first line.
    public var previous: String
    /// The record's content where it is new; the whole record where it becomes published.
    public var record: JSONValue?

    /// The record that this one became part of; with ``Event/merged`` only.
    public var into: String?

    /// The line, described by `schemas/ledger.schema.json`.
    public var json: JSONValue {
        guard let into, case .object(var members) = base else { return base }
        members["into"] = .string(into)
        return .object(members)
    }

    private var base: JSONValue {
        [
            "seq": .number(JSONNumber(sequence)), "at": .optional(day), "id": .string(id),
            "event": .string(event.rawValue), "version": .number(JSONNumber(version)),
            "status": .string(status.rawValue), "contentHash": .string(contentHash),
            "changes": .array(changes.map { .string($0) }), "previous": .string(previous), "record": record ?? .null,
        ]
    }

    init(
        sequence: Int, day: String?, id: String, event: Event, version: Int, status: LifecycleStatus,
        contentHash: String, changes: [String], previous: String, record: JSONValue?, into: String? = nil
    ) {
        self.sequence = sequence
        self.day = day
        self.id = id
        self.event = event
        self.version = version
        self.status = status
        self.contentHash = contentHash
        self.changes = changes
        self.previous = previous
        self.record = record
        self.into = into
    }

    /// Reads a line.
    ///
    /// - Throws: ``RecordDecodingError`` naming the member that is missing or of the wrong kind.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        sequence = try fields.requiredInt("seq")
        day = try fields.string("at")
        id = try fields.requiredString("id")
        event = try fields.choice("event", Event.self)
        version = try fields.requiredInt("version")
        status = try fields.choice("status", LifecycleStatus.self)
        contentHash = try fields.requiredString("contentHash")
        changes = try fields.array("changes").compactMap(\.stringValue)
        previous = try fields.requiredString("previous")
        record = json["record"].flatMap { $0 == .null ? nil : $0 }
        into = try fields.string("into")
    }
}
