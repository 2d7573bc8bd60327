public import JSON

extension OriginYear {
    /// `{"text", "edtf", "first", "last", "needsReview"}`; what is not known is null.
    public var json: JSONValue {
        [
            "text": .string(text), "edtf": .optional(edtf), "first": .optional(first), "last": .optional(last),
            "needsReview": .bool(needsReview),
        ]
    }

    /// Reads what ``json`` writes.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            text: try fields.requiredString("text"), edtf: try fields.string("edtf"), first: try fields.int("first"),
            last: try fields.int("last"), needsReview: try fields.bool("needsReview"))
    }
}
