internal import JSON

/// Questions that can be answered.
struct ReviewItemRule: DatasetRule {
    static let id = "review-item"
    static let severity = Finding.Severity.error
    static let summary = "A question is about a record that is there, and its name is the digest of what it says."
    static let rationale = "Answers refer to a question by its name; a question about nothing can't be settled."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a"}"#).with(file, "{\"record\":\"a\"}\n{\"record\":null}\n"),
        .bad(#"{"id":"a"}"#, finds: "the question is about `b`, but there is no such record").with(
            file, "{\"record\":\"b\"}\n"),
        .bad(finds: "the question's name is `000000000000`, expected `d886f76c3b75`").with(
            file, "{\"item\":\"000000000000\",\"record\":null}\n"),
    ]

    private static let file = "curated/review.jsonl"

    func check(_ context: RuleContext) -> [Finding] {
        let records = Set(context.records.compactMap(\.id))
        let isWhole = context.isWholeWorkspace && context.isComplete(.method)
        return context.review.flatMap { line -> [Finding] in
            let fix = "Run `curate ingest`; the file is not edited by hand."
            var findings: [Finding] = []
            if isWhole, let node = line.root["record"], let id = node.string, !records.contains(id) {
                let message = "the question is about `\(id)`, but there is no such record"
                findings.append(finding(in: line, at: node, message, fix: fix))
            }
            if let node = line.root["item"], let name = node.string, case .object(var members) = line.document.value {
                members["item"] = nil
                let expected = SHA256Digest.hex(JSONWriter.canonical(.object(members))).prefix(12)
                if name != expected {
                    let message = "the question's name is `\(name)`, expected `\(expected)`"
                    findings.append(finding(in: line, at: node, message, fix: fix))
                }
            }
            return findings
        }
    }
}
