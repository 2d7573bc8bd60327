public import JSON

extension Stamp {
    /// `{"version", "sourceCount", "status"}`; what the page did not say is null.
    public var json: JSONValue {
        ["version": .optional(version), "sourceCount": .optional(sourceCount), "status": .optional(status)]
    }

    /// Reads a stamp as ``json`` writes it.
    ///
    /// - Throws: ``RecordDecodingError`` for a member of the wrong kind.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            version: try fields.int("version"), sourceCount: try fields.int("sourceCount"),
            status: try fields.string("status"))
    }
}
