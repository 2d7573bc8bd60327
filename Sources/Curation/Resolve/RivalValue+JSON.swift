public import JSON

extension RivalValue {
    /// `{"field", "rank", "text", "reason", "pages"}`.
    public var json: JSONValue {
        [
            "field": .string(row.rawValue), "rank": .number(JSONNumber(rank)), "text": .string(text),
            "reason": .string(reason), "pages": .array(pages.map { .string($0) }),
        ]
    }

    /// Reads a rival as ``json`` writes it.
    ///
    /// - Throws: ``RecordDecodingError`` for a member that is missing or of the wrong kind, or an unknown row.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            row: try fields.choice("field", RowKey.self), rank: try fields.requiredInt("rank"),
            text: try fields.requiredString("text"), reason: try fields.requiredString("reason"),
            pages: try fields.elements("pages") { value throws(RecordDecodingError) in
                guard let digest = value.stringValue else {
                    throw RecordDecodingError(field: "", expected: "a digest", found: "something else")
                }
                return digest
            })
    }
}
