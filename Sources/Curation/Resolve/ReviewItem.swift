public import JSON

/// Something that a person should look at; one line of `curated/review.jsonl`.
public struct ReviewItem: Sendable, Hashable {
    /// The record's id; nil when it is about a page.
    public var record: String?
    public var row: RowKey?
    /// SHA-256 of the page.
    public var page: String?
    public var path: String?
    public var line: Int?
    /// A stable word: `cell-uncertain`, `values-differ`, `maybe-same`, `citation-residue`, ...
    public var reason: String
    public var message: String
    /// The value that the record has for now.
    public var value: String?
    /// What else it could be, the likeliest first.
    public var candidates: [String]

    public init(
        record: String?, row: RowKey? = nil, page: String? = nil, path: String? = nil, line: Int? = nil, reason: String,
        message: String, value: String? = nil, candidates: [String] = []
    ) {
        self.record = record
        self.row = row
        self.page = page
        self.path = path
        self.line = line
        self.reason = reason
        self.message = message
        self.value = value
        self.candidates = candidates
    }

    /// A name for the item that stays the same as long as the doubt does.
    public var item: String { Self.item(members) }

    private static func item(_ members: JSONObject) -> String {
        String(SHA256Digest.hex(JSONWriter.canonical(.object(members))).prefix(12))
    }

    /// The line of `review.jsonl`, described by `schemas/review.schema.json`.
    public var json: JSONValue {
        let members = members
        var object = JSONObject([("item", .string(Self.item(members)))])
        for member in members.members { object[member.key] = member.value }
        return .object(object)
    }

    /// Reads a line of `review.jsonl`.
    ///
    /// - Throws: ``RecordDecodingError`` naming the member that is missing or of the wrong kind.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            record: try fields.string("record"), row: try fields.string("field").flatMap(RowKey.init(rawValue:)),
            page: try fields.string("page"), path: try fields.string("path"), line: try fields.int("line"),
            reason: try fields.requiredString("reason"), message: try fields.requiredString("message"),
            value: try fields.string("value"),
            candidates: try fields.array("candidates").compactMap(\.stringValue))
    }

    private var members: JSONObject {
        JSONObject([
            ("record", .optional(record)), ("field", .optional(row?.rawValue)), ("page", .optional(page)),
            ("path", .optional(path)), ("line", .optional(line)), ("reason", .string(reason)),
            ("message", .string(message)), ("value", .optional(value)),
            ("candidates", .array(candidates.map { .string($0) })),
        ])
    }

    /// Orders items: by record, row, reason, place.
    static func precedes(_ left: ReviewItem, _ right: ReviewItem) -> Bool {
        left.sortKey.lexicographicallyPrecedes(right.sortKey)
    }

    /// The lines of `review.jsonl`, in the order of ``precedes(_:_:)``.
    static func lines(_ items: [ReviewItem], workers: Int) -> [UInt8] {
        let made = ParallelMap.map(count: items.count, workers: workers, piece: 256) { index in
            (key: items[index].sortKey, line: JSONWriter.compact(items[index].json))
        }
        var lines: [UInt8] = []
        lines.reserveCapacity(made.reduce(0) { $0 + $1.line.count + 1 })
        for item in made.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            lines += item.line
            lines.append(0x0A)
        }
        return lines
    }

    private var sortKey: [UInt8] {
        let position = row.map { "\($0.position)" } ?? "-"
        let place = "\(path ?? "")\u{0}\(String(1_000_000_000 + (line ?? 0)))"
        return Array("\(record ?? "")\u{0}\(position)\u{0}\(reason)\u{0}\(place)\u{0}\(message)".utf8)
    }
}
