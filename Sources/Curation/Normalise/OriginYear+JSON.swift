public import JSON

extension OriginYear {
    /// `{"text", "edtf", "first", "last", "precision", "needsReview"}`; what is not known is null, a precision that is
    /// not known is left out.
    public var json: JSONValue {
        var object = JSONObject()
        object["text"] = .string(text)
        object["edtf"] = .optional(edtf)
        object["first"] = .optional(first)
        object["last"] = .optional(last)
        object["precision"] = precision.map { .string($0.rawValue) }
        object["needsReview"] = .bool(needsReview)
        return .object(object)
    }

    /// Reads what ``json`` writes.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            text: try fields.requiredString("text"), edtf: try fields.string("edtf"), first: try fields.int("first"),
            last: try fields.int("last"),
            precision: fields.isPresent("precision") ? try fields.choice("precision", Precision.self) : nil,
            needsReview: try fields.bool("needsReview"))
    }
}
