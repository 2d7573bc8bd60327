internal import JSON

/// Two records with one name are mostly one method.
struct LabelDuplicateRule: FactRule {
    static let id = "label-duplicate-across-records"
    static let severity = Finding.Severity.warning
    static let summary = "No two records have the same name in the same language."
    static let rationale = "Either the records are one method and should be merged, or a reader can't tell them apart."
    static let topics: [any FactTopic.Type] = [LabelFacts.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","labels":{"en":"Test A","de":"Probe"}}"#, #"{"id":"b","labels":{"en":"Test B","nl":"Probe"}}"#),
        .bad(
            #"{"id":"a","labels":{"en":"Test A"}}"#, #"{"id":"b","labels":{"en":"TEST A"}}"#,
            finds: "the name `TEST A` in `en` is also that of the record `a`"),
    ]

    func suspects(_ context: RuleContext) -> [Suspect] {
        SharedKeys(context.facts(LabelFacts.self), in: context, countsSelf: true).suspects { check($0, $1) }
    }

    private func check(_ record: SourceDocument, _ owners: [UInt64: SharedKeys.Owner]) -> [Finding] {
        var own: Set<UInt64> = []
        return RecordNames(record).labels.compactMap { label in
            let key = label.key.hash
            // The first name in a record is not at fault for the second.
            guard let owner = owners[key], !own.insert(key).inserted || !owner.isSelf else { return nil }
            let message = "the name `\(label.text)` in `\(label.language)` is also that of the record `\(owner.name)`"
            let fix = "Say with `curate decide` whether the two are the same, or give one another name."
            return finding(in: record, at: label.node, message, fix: fix)
        }
    }
}
