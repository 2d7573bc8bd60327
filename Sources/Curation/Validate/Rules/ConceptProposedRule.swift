internal import JSON

/// Published records use concepts that a curator took up.
struct ConceptProposedRule: RecordRule {
    static let id = "concept-proposed-published"
    static let severity = Finding.Severity.warning
    static let summary = "No PUBLISHED record has a field or family that only a page proposed."
    static let rationale =
        "The id of a proposed concept changes as soon as a curator takes it up; citations would break."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","status":"REVIEW","field":{"id":"x-graphs"}}"#),
        .good(#"{"id":"a","status":"PUBLISHED","field":{"id":"statistics"}}"#),
        .bad(
            #"{"id":"a","status":"PUBLISHED","field":{"id":"x-graphs"}}"#,
            finds: "the record is PUBLISHED with the field `x-graphs`, which only a page proposed"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        guard record.root["status"]?.string == LifecycleStatus.published.rawValue else { return [] }
        return ["field", "family"].compactMap { member in
            guard let node = record.root[member]?["id"], let id = node.string,
                id.utf8.starts(with: Concept.proposedPrefix.utf8)
            else { return nil }
            let message = "the record is PUBLISHED with the \(member) `\(id)`, which only a page proposed"
            let fix =
                "Add the concept to schemas/vocabularies/ (or its name to a language's file), then `curate ingest`."
            return finding(in: record, at: node, message, fix: fix)
        }
    }
}
