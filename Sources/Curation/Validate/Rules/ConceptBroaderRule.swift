internal import JSON

/// The wider concept is the one that the vocabulary names.
struct ConceptBroaderRule: DatasetRule {
    static let id = "concept-broader"
    static let severity = Finding.Severity.warning
    static let summary = "The wider concept of a record's field or family is that of the vocabulary."
    static let rationale = "Records that keep an old hierarchy are found under a concept that they no longer belong to."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","field":{"id":"b","broader":"c"}}"#).with(fields, "- {id: c}\n- {id: b, broader: c}\n"),
        .bad(
            #"{"id":"a","field":{"id":"b","broader":"d"}}"#,
            finds: "`b` has the wider concept `d` here, but `c` in the vocabulary"
        ).with(fields, "- {id: c}\n- {id: b, broader: c}\n"),
        .bad(#"{"id":"a","field":{"id":"b"}}"#, finds: "`b` has the wider concept none here, but `c` in the vocabulary")
            .with(fields, "- {id: c}\n- {id: b, broader: c}\n"),
    ]

    private static let fields = "schemas/vocabularies/fields.yaml"

    func check(_ context: RuleContext) -> [Finding] {
        [("field", "fields"), ("family", "families")].flatMap { member, name -> [Finding] in
            guard let vocabulary = VocabularyIndex(name, in: context) else { return [] }
            return context.records.compactMap { record in
                guard let concept = record.root[member], let id = concept["id"]?.string, vocabulary.has(id) else {
                    return nil
                }
                let (ours, theirs) = (concept["broader"]?.string, vocabulary.broader(of: id))
                if ours == theirs { return nil }
                let shown = { (id: String?) in id.map { "`\($0)`" } ?? "none" }
                let message =
                    "`\(id)` has the wider concept \(shown(ours)) here, but \(shown(theirs)) in the vocabulary"
                return finding(in: record, at: concept["broader"] ?? concept, message, fix: "Run `curate ingest`.")
            }
        }
    }
}
