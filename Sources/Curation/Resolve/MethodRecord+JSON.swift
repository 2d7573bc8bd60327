public import JSON

extension MethodRecord {
    /// The record as `schemas/method.schema.json` has it; a missing value is null, so that a diff shows it.
    public var json: JSONValue {
        guard case .object(var members) = content else { return content }
        members["version"] = .optional(version)
        members["sourceCount"] = .optional(sourceCount)
        members["status"] = .string(status.rawValue)
        members["upstream"] = upstream?.json ?? .null
        members["provenance"] = .array(provenance.map(\.json))
        if !rivals.isEmpty { members["rivals"] = .array(rivals.map(\.json)) }
        members["contentHash"] = .string(contentHash)
        return .object(members)
    }

    /// What the record says of its method: everything but version, sourceCount, status, upstream, provenance, rivals and
    /// contentHash, which say something of the record.
    public var content: JSONValue {
        [
            "id": .string(id),
            "labels": Self.object(labels),
            "aliases": .array(aliases.map(\.json)),
            "field": field?.json ?? .null,
            "family": family?.json ?? .null,
            "type": .optional(type),
            "originYear": originYear?.json ?? .null,
            "originators": .array(originators.map(\.json)),
            "seminalSources": .array(seminalSources.map(\.json)),
            "relatedCount": .optional(relatedCount),
            "summary": Self.object(summary),
        ]
    }

    /// SHA-256 over the canonical JSON (RFC 8785) of ``content``, 64 lowercase hexadecimal digits.
    ///
    /// `record.contentHash = record.computeContentHash()` after every change of the content.
    public func computeContentHash() -> String {
        SHA256Digest.hex(JSONWriter.canonical(content))
    }

    /// Reads a record as ``json`` writes it. An absent member counts as null.
    ///
    /// - Throws: ``RecordDecodingError`` for a member that is missing or of the wrong kind. The schema says more.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(id: try fields.requiredString("id"))
        try readContent(fields)
        version = try fields.requiredInt("version")
        sourceCount = try fields.requiredInt("sourceCount")
        status = try fields.choice("status", LifecycleStatus.self)
        upstream = try fields.member("upstream", Stamp.init(json:))
        provenance = try fields.elements("provenance", PageProvenance.init(json:))
        rivals = try fields.elements("rivals", RivalValue.init(json:))
        contentHash = try fields.requiredString("contentHash")
    }

    private mutating func readContent(_ fields: RecordFields) throws(RecordDecodingError) {
        labels = try fields.texts("labels")
        aliases = try fields.elements("aliases", Alias.init(json:))
        field = try fields.member("field", Concept.init(json:))
        family = try fields.member("family", Concept.init(json:))
        type = try fields.string("type")
        originYear = try fields.member("originYear", OriginYear.init(json:))
        originators = try fields.elements("originators", Originator.init(json:))
        seminalSources = try fields.elements("seminalSources", SeminalSource.init(json:))
        relatedCount = try fields.int("relatedCount")
        summary = try fields.texts("summary")
    }

    private static func object(_ texts: [String: String]) -> JSONValue {
        .object(JSONObject(texts.sortedByTag.map { ($0.tag, .string($0.text)) }))
    }
}
