internal import JSON

/// The name of one method as another name of a second.
struct AliasIsLabelElsewhereRule: FactRule {
    static let id = "alias-is-label-elsewhere"
    static let severity = Finding.Severity.warning
    static let summary = "No alias of a record is the name of another record in the same language."
    static let rationale = "Who looks for the name finds two records; either they are one method or the alias is wrong."
    static let topics: [any FactTopic.Type] = [AliasFacts.self, LabelFacts.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","labels":{"en":"PCA"}}"#,
            #"{"id":"b","labels":{"en":"B"},"aliases":[{"text":"PCA","language":"und"}]}"#),
        .good(#"{"id":"a","labels":{"en":"PCA"},"aliases":[{"text":"pca","language":"en"}]}"#),
        .bad(
            #"{"id":"a","labels":{"en":"PCA"}}"#, #"{"id":"b","aliases":[{"text":"pca","language":"en"}]}"#,
            finds: "the alias `pca` in `en` is the name of the record `a`"),
    ]

    func suspects(_ context: RuleContext) -> [Suspect] {
        let labels = context.facts(LabelFacts.self)
        var owners: [Int: [UInt64: String]] = [:]
        for group in context.facts(AliasFacts.self).groups {
            guard let key = group.first?.key, let owner = labels[key].first?.document else { continue }
            for entry in group where entry.document != owner {
                owners[entry.document, default: [:]][key] = context.documents[owner].name
            }
        }
        return owners.map { document, owners in
            let given = owners.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            return Suspect(document: document, given: given.joined(separator: "\n")) { check($0, owners) }
        }
    }

    private func check(_ record: SourceDocument, _ owners: [UInt64: String]) -> [Finding] {
        RecordNames(record).aliases.compactMap { alias in
            guard let name = owners[alias.key.hash] else { return nil }
            let message = "the alias `\(alias.text)` in `\(alias.language)` is the name of the record `\(name)`"
            let fix = "Say with `curate decide` whether the two are the same, or take the alias away."
            return finding(in: record, at: alias.node, message, fix: fix)
        }
    }
}
