public import JSON

extension Alias {
    /// `{"text", "language", "kind"}`.
    public var json: JSONValue {
        ["text": .string(text), "language": .string(language), "kind": .string(kind.rawValue)]
    }

    /// Reads what ``json`` writes.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            text: try fields.requiredString("text"), language: try fields.requiredString("language"),
            kind: try fields.choice("kind", Kind.self))
    }
}
