public import JSON

extension ReadProblem {
    /// The line of the extract contract for something that gave no page: `methods` empty and the reason as a diagnostic.
    public var json: JSONValue {
        [
            "page": [
                "path": .string(path), "sha256": .optional(digest), "language": nil, "rendering": nil, "heading": nil,
                "url": nil, "accessed": nil, "complete": false, "encoding": nil,
                "capture": nil,
            ],
            "rows": [], "methods": [],
            "diagnostics": [
                ["severity": "error", "code": .string(code), "message": .string(message), "line": nil]
            ],
        ]
    }
}
