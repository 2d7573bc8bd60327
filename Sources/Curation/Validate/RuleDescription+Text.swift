public import JSON

extension RuleDescription {
    /// `{"id", "severity", "summary", "rationale", "examples": [{"finds", "files": {PATH: TEXT}}]}`; `finds` is null for an
    /// example that passes.
    public var json: JSONValue {
        let examples = examples.map { example -> JSONValue in
            let files = example.files.map { ($0.file, JSONValue.string($0.text)) }
            return ["finds": .optional(example.message), "files": .object(JSONObject(files))]
        }
        return [
            "id": .string(id), "severity": .string(severity.rawValue), "summary": .string(summary),
            "rationale": .string(rationale), "examples": .array(examples),
        ]
    }

    /// Everything about the rule, for a terminal.
    public var text: String {
        var lines = ["\(id) (\(severity.rawValue))", summary, rationale]
        for example in examples {
            lines += ["", example.message.map { "Found: \($0)" } ?? "Passes:"]
            for file in example.files {
                lines.append("  \(file.file)")
                lines += Self.lines(of: file.text).map { "    \($0)" }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The rule's section of the documentation, with its first fault and the first data that passes.
    var markdown: String {
        var lines = ["### \(id)", "", "\(severity.rawValue). \(summary) \(rationale)", ""]
        if let bad = examples.first(where: { $0.message != nil }), let message = bad.message {
            lines += ["Found: \(message)", ""] + Self.block(bad)
        }
        if let good = examples.first(where: { $0.message == nil && !$0.files.isEmpty }) {
            lines += ["Passes:", ""] + Self.block(good)
        }
        return lines.joined(separator: "\n")
    }

    /// At most three files: some rules need twenty to have an opinion.
    private static func block(_ example: RuleExample) -> [String] {
        let rest = example.files.count - 3
        let shown = example.files.suffix(3).flatMap { file in ["# \(file.file)"] + lines(of: file.text) }
        return ["```yaml"] + (rest > 0 ? ["# \(rest) more files"] : []) + shown + ["```", ""]
    }

    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: true).map { String($0) }
    }
}

extension Rules {
    /// `RULES.md`: a table of all rules, then each with its reasons and an example.
    public static var markdown: String {
        let table = descriptions.map { "| [\($0.id)](#\($0.id)) | \($0.severity.rawValue) | \($0.summary) |" }
        let head = """
            # Rules

            What `curate validate` checks, beside JSON Schema. This file is written by `curate rules --markdown`; each rule's
            texts and examples stand in its own file of `Sources/Curation/Validate/Rules/`, and one test runs them.

            | rule | severity | asks for |
            |---|---|---|

            """
        return head + table.joined(separator: "\n") + "\n\n" + descriptions.map(\.markdown).joined(separator: "\n")
    }
}
