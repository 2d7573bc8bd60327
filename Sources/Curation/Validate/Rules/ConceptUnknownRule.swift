internal import JSON

/// Fields and families are those of the vocabularies.
struct ConceptUnknownRule: FactRule, FactTopic {
    static let id = "concept-unknown"
    static let severity = Finding.Severity.error
    static let summary =
        "The field and the family of a record are concepts of the vocabularies, or proposed ones (`x-...`)."
    static let rationale =
        "A concept that no vocabulary has leads nowhere: it has no name, no translation, no wider concept."
    static let topics: [any FactTopic.Type] = [Self.self]
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

    private static let members = [("field", "fields"), ("family", "families")]

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        return members.enumerated().compactMap { number, member in
            guard let id = view.source.root[member.0]?["id"]?.string,
                !id.utf8.starts(with: Concept.proposedPrefix.utf8)
            else { return nil }
            return Fact(FactHash.of(member.0, id), UInt64(number))
        }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        Self.members.enumerated().flatMap { number, names -> [Suspect] in
            let (member, name) = names
            guard let vocabulary = VocabularyIndex(name, in: context) else { return [] }
            let known = Set(vocabulary.concepts.keys.map { FactHash.of(member, $0) })
            return context.facts(Self.self).entries.compactMap { entry in
                guard entry.value == UInt64(number), !known.contains(entry.key) else { return nil }
                return Suspect(document: entry.document, given: member) { check($0, member, name) }
            }
        }
    }

    private func check(_ record: SourceDocument, _ member: String, _ name: String) -> [Finding] {
        guard let node = record.root[member]?["id"], let id = node.string else { return [] }
        let fix = "Add it to schemas/vocabularies/\(name).yaml, or run `curate ingest` when it was renamed there."
        return [finding(in: record, at: node, "the \(member) `\(id)` is in no vocabulary", fix: fix)]
    }
}
