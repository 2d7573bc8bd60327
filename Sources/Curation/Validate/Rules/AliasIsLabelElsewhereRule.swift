internal import JSON

/// The name of one method as another name of a second.
struct AliasIsLabelElsewhereRule: DatasetRule {
    static let id = "alias-is-label-elsewhere"
    static let severity = Finding.Severity.warning
    static let summary = "No alias of a record is the name of another record in the same language."
    static let rationale = "Who looks for the name finds two records; either they are one method or the alias is wrong."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","labels":{"en":"PCA"}}"#,
            #"{"id":"b","labels":{"en":"B"},"aliases":[{"text":"PCA","language":"und"}]}"#),
        .good(#"{"id":"a","labels":{"en":"PCA"},"aliases":[{"text":"pca","language":"en"}]}"#),
        .bad(
            #"{"id":"a","labels":{"en":"PCA"}}"#, #"{"id":"b","aliases":[{"text":"pca","language":"en"}]}"#,
            finds: "the alias `pca` in `en` is the name of the record `a`"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        var owners: [NameKey: Int] = [:]
        for (number, names) in context.names.enumerated() {
            for label in names.labels where owners[label.key] == nil { owners[label.key] = number }
        }
        return zip(context.records, context.names).enumerated().flatMap { number, pair in
            let (record, names) = pair
            return names.aliases.compactMap { alias -> Finding? in
                guard let owner = owners[alias.key], owner != number else { return nil }
                let name = context.records[owner].id ?? context.records[owner].file
                let message = "the alias `\(alias.text)` in `\(alias.language)` is the name of the record `\(name)`"
                let fix = "Say with `curate decide` whether the two are the same, or take the alias away."
                return finding(in: record, at: alias.node, message, fix: fix)
            }
        }
    }
}
