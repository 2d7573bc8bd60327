public import JSON

extension ReleaseManifest {
    /// The manifest as `schemas/manifest.schema.json` has it; a missing value is null.
    public var json: JSONValue {
        [
            "name": .string(name),
            "date": .optional(date),
            "previous": .optional(previous),
            "tool": ["name": "curate", "version": .string(toolVersion)],
            "dataset": dataset.json,
            "counts": counts.json,
            "inputDigest": .string(inputDigest),
            "ledger": ledger.map { ["line": .number(JSONNumber($0.line)), "sha256": .string($0.digest)] } ?? .null,
            "csv": [
                "dialect": "RFC 4180, UTF-8, CR LF",
                "formulaGuard": .bool(guardsFormulas),
                "note": .string(guardsFormulas ? Self.guardedNote : Self.unguardedNote),
            ],
            "files": .array(files.map(\.json)),
        ]
    }

    private static let guardedNote = """
        Cells that begin with = + - @ tab or carriage return have an apostrophe in front, so that no spreadsheet runs them \
        as a formula; remove it to get the value back.
        """

    private static let unguardedNote = """
        Cells stand as they are; a spreadsheet may run a cell that begins with = + - or @ as a formula.
        """
}

extension ReleaseManifest.File {
    fileprivate var json: JSONValue {
        [
            "name": .string(name), "bytes": .number(JSONNumber(bytes)), "sha256": .string(sha256),
            "describes": .string(describes),
        ]
    }
}

extension ReleaseManifest.Counts {
    fileprivate var json: JSONValue {
        [
            "records": .number(JSONNumber(records)),
            "statuses": Self.object(statuses),
            "languages": Self.object(languages),
            "fields": Self.object(fields),
        ]
    }

    private static func object(_ counts: [String: Int]) -> JSONValue {
        let members = counts.keys.sortedByBytes.map { ($0, JSONValue.optional(counts[$0])) }
        return .object(JSONObject(members))
    }
}
