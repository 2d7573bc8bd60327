internal import JSON

/// Questions that can be answered.
struct ReviewItemRule: FactRule, FactTopic {
    static let id = "review-item"
    static let severity = Finding.Severity.error
    static let summary = "A question is about a record that is there, and its name is the digest of what it says."
    static let rationale = "Answers refer to a question by its name; a question about nothing can't be settled."
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        .good(#"{"id":"a"}"#).with(file, "{\"record\":\"a\"}\n{\"record\":null}\n"),
        .bad(#"{"id":"a"}"#, finds: "the question is about `b`, but there is no such record").with(
            file, "{\"record\":\"b\"}\n"),
        .bad(finds: "the question's name is `000000000000`, expected `d886f76c3b75`").with(
            file, "{\"item\":\"000000000000\",\"record\":null}\n"),
    ]

    private static let file = "curated/review.jsonl"

    /// The records that questions are about; 0 for a question under a wrong name.
    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .review else { return [] }
        let record = view.source.root["record"]?.string.map { Fact(FactHash.of($0)) }
        let name = misnamed(view.source).map { _ in Fact(0) }
        return [record, name].compactMap(\.self)
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        let records = context.ids(.method)
        let known = Set(records.map { FactHash.of($0) })
        let isWhole = context.isWholeWorkspace && context.isComplete(.method)
        let odd = context.facts(Self.self).entries.filter { $0.key == 0 || isWhole && !known.contains($0.key) }
        return Dictionary(grouping: odd, by: \.document).map { document, entries in
            let isMissing = entries.contains { $0.key != 0 }
            return Suspect(document: document, given: "\(isMissing)") { check($0, isMissing: isMissing) }
        }
    }

    private func check(_ line: SourceDocument, isMissing: Bool) -> [Finding] {
        let fix = "Run `curate ingest`; the file is not edited by hand."
        var findings: [Finding] = []
        if isMissing, let node = line.root["record"], let id = node.string {
            let message = "the question is about `\(id)`, but there is no such record"
            findings.append(finding(in: line, at: node, message, fix: fix))
        }
        if let (node, name, expected) = Self.misnamed(line) {
            let message = "the question's name is `\(name)`, expected `\(expected)`"
            findings.append(finding(in: line, at: node, message, fix: fix))
        }
        return findings
    }

    /// The name of a question that is not made from what it says.
    private static func misnamed(_ line: SourceDocument) -> (node: JSONNode, name: String, expected: String)? {
        guard let node = line.root["item"], let name = node.string, case .object(var members) = line.document.value
        else { return nil }
        members["item"] = nil
        let expected = String(SHA256Digest.hex(JSONWriter.canonical(.object(members))).prefix(12))
        return name == expected ? nil : (node, name, expected)
    }
}
