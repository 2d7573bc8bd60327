public import JSON

/// Something that came in and is in no record, with the reason; one line of `curated/quarantine.jsonl`.
public struct QuarantineEntry: Sendable, Hashable {
    public var path: String
    /// SHA-256 of the page; nil when it could not be read.
    public var digest: String?
    /// A stable word for programs.
    public var code: String
    public var message: String
    /// The line in the page's text, 1 for the first.
    public var line: Int?
    /// The text that found no place.
    public var text: String?

    init(path: String, digest: String?, code: String, message: String, line: Int? = nil, text: String? = nil) {
        self.path = path
        self.digest = digest
        self.code = code
        self.message = message
        self.line = line
        self.text = text
    }

    init(page: ComparisonPage, diagnostic: Diagnostic) {
        self.init(
            path: page.path, digest: page.digest, code: diagnostic.code, message: diagnostic.message,
            line: diagnostic.line, text: diagnostic.residue)
    }

    /// The line, described by `schemas/quarantine.schema.json`.
    public var json: JSONValue {
        [
            "path": .string(path), "sha256": .optional(digest), "code": .string(code), "message": .string(message),
            "line": .optional(line), "text": .optional(text),
        ]
    }

    /// Orders entries: by path, line and code.
    static func precedes(_ left: QuarantineEntry, _ right: QuarantineEntry) -> Bool {
        left.sortKey.lexicographicallyPrecedes(right.sortKey)
    }

    private var sortKey: [UInt8] {
        Array("\(path)\u{0}\(1_000_000_000 + (line ?? 0))\u{0}\(code)\u{0}\(message)".utf8)
    }
}
