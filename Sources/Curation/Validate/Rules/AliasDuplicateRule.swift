internal import JSON

/// Another name that two records share is worth a look, though it is often right.
struct AliasDuplicateRule: FactRule {
    static let id = "alias-duplicate-across-records"
    static let severity = Finding.Severity.note
    static let summary = "An alias belongs to one record."
    static let rationale = """
        Abbreviations have several meanings, so this is no fault; but two records that share an alias may be one method.
        """
    static let topics: [any FactTopic.Type] = [AliasFacts.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","aliases":[{"text":"SEM","language":"en"},{"text":"sem","language":"en"}]}"#,
            #"{"id":"b","aliases":[{"text":"SEM","language":"tr"}]}"#),
        .bad(
            #"{"id":"a","aliases":[{"text":"SEM","language":"en"}]}"#,
            #"{"id":"b","aliases":[{"text":"SEM","language":"en"}]}"#,
            finds: "the alias `SEM` in `en` also belongs to the record `a`"),
    ]

    func suspects(_ context: RuleContext) -> [Suspect] {
        SharedKeys(context.facts(AliasFacts.self), in: context).suspects { check($0, $1) }
    }

    private func check(_ record: SourceDocument, _ owners: [UInt64: SharedKeys.Owner]) -> [Finding] {
        RecordNames(record).aliases.compactMap { alias in
            guard let owner = owners[alias.key.hash] else { return nil }
            let message =
                "the alias `\(alias.text)` in `\(alias.language)` also belongs to the record `\(owner.name)`"
            let fix = "If the two records are one method, say so with `curate decide`."
            return finding(in: record, at: alias.node, message, fix: fix)
        }
    }
}
