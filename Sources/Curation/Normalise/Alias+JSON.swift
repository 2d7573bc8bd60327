public import JSON

extension Alias: JSONStreamable {
    /// `{"text", "language", "kind"}`, and `"of"` for an abbreviation whose name is known.
    public func write(to stream: inout JSONStream) {
        stream.openObject()
        stream.member("text", text)
        stream.member("language", language)
        stream.member("kind", kind.rawValue)
        stream.memberIfPresent("of", of)
        stream.closeObject()
    }

    /// Reads what ``json`` writes.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            text: try fields.requiredString("text"), language: try fields.requiredString("language"),
            kind: try fields.choice("kind", Kind.self), of: try fields.string("of"))
    }
}
