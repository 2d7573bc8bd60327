internal import JSON

/// Fields and families are those of the vocabularies.
struct ConceptUnknownRule: DatasetRule {
    static let id = "concept-unknown"
    static let severity = Finding.Severity.error
    static let summary =
        "The field and the family of a record are concepts of the vocabularies, or proposed ones (`x-...`)."
    static let rationale =
        "A concept that no vocabulary has leads nowhere: it has no name, no translation, no wider concept."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","field":{"id":"statistics"},"family":{"id":"x-new"}}"#).with(fields, "- {id: statistics}\n"),
        .good(#"{"id":"a","field":{"id":"statistics"}}"#),
        .bad(
            #"{"id":"a","field":{"id":"statistic"}}"#,
            finds: "the field `statistic` is in no vocabulary"
        ).with(fields, "- {id: statistics}\n"),
        .bad(#"{"id":"a","family":{"id":"tests"}}"#, finds: "the family `tests` is in no vocabulary").with(
            "schemas/vocabularies/families.yaml", "- {id: hypothesis-test}\n"),
    ]

    private static let fields = "schemas/vocabularies/fields.yaml"

    func check(_ context: RuleContext) -> [Finding] {
        [("field", "fields"), ("family", "families")].flatMap { member, name -> [Finding] in
            guard let vocabulary = VocabularyIndex(name, in: context) else { return [] }
            return context.records.compactMap { record in
                guard let node = record.root[member]?["id"], let id = node.string, !vocabulary.has(id),
                    !id.utf8.starts(with: Concept.proposedPrefix.utf8)
                else { return nil }
                let message = "the \(member) `\(id)` is in no vocabulary"
                let fix =
                    "Add it to schemas/vocabularies/\(name).yaml, or run `curate ingest` when it was renamed there."
                return finding(in: record, at: node, message, fix: fix)
            }
        }
    }
}
