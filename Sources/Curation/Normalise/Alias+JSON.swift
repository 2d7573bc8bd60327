public import JSON

extension Alias {
    /// `{"text", "language", "kind"}`, and `"of"` for an abbreviation whose name is known.
    public var json: JSONValue {
        var object = JSONObject([
            ("text", .string(text)), ("language", .string(language)), ("kind", .string(kind.rawValue)),
        ])
        if let of { object["of"] = .string(of) }
        return .object(object)
    }

    /// Reads what ``json`` writes.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            text: try fields.requiredString("text"), language: try fields.requiredString("language"),
            kind: try fields.choice("kind", Kind.self), of: try fields.string("of"))
    }
}
