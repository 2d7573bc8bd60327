internal import JSON

/// The wider concept is the one that the vocabulary names.
struct ConceptBroaderRule: FactRule, FactTopic {
    static let id = "concept-broader"
    static let severity = Finding.Severity.warning
    static let summary = "The wider concept of a record's field or family is that of the vocabulary."
    static let rationale = "Records that keep an old hierarchy are found under a concept that they no longer belong to."
    static let topics: [any FactTopic.Type] = [Self.self]
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

    private static let members = [("field", "fields"), ("family", "families")]

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        return members.compactMap { member, _ in
            guard let concept = view.source.root[member], let id = concept["id"]?.string else { return nil }
            return Fact(FactHash.of(member, id), concept["broader"]?.string.map { FactHash.of($0) } ?? 0)
        }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        let facts = context.facts(Self.self)
        return Self.members.flatMap { member, name -> [Suspect] in
            guard let vocabulary = VocabularyIndex(name, in: context) else { return [] }
            return vocabulary.concepts.keys.flatMap { id -> [Suspect] in
                let broader = vocabulary.broader(of: id)
                let ours = broader.map { FactHash.of($0) } ?? 0
                return facts[FactHash.of(member, id)].filter { $0.value != ours }.map { entry in
                    Suspect(document: entry.document, given: "\(member) \(id) \(broader ?? "")") {
                        check($0, member, vocabulary)
                    }
                }
            }
        }
    }

    private func check(_ record: SourceDocument, _ member: String, _ vocabulary: VocabularyIndex) -> [Finding] {
        guard let concept = record.root[member], let id = concept["id"]?.string, vocabulary.has(id) else { return [] }
        let (ours, theirs) = (concept["broader"]?.string, vocabulary.broader(of: id))
        if ours == theirs { return [] }
        let shown = { (id: String?) in id.map { "`\($0)`" } ?? "none" }
        let message = "`\(id)` has the wider concept \(shown(ours)) here, but \(shown(theirs)) in the vocabulary"
        return [finding(in: record, at: concept["broader"] ?? concept, message, fix: "Run `curate ingest`.")]
    }
}
