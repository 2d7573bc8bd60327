internal import JSON

/// Another name is listed once.
struct AliasRepeatedRule: RecordRule {
    static let id = "alias-repeated"
    static let severity = Finding.Severity.warning
    static let summary = "No record lists the same alias twice in one language."
    static let rationale = "A search would find the record twice; the two entries differ only in case, width or kind."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","aliases":[{"text":"Lasso","language":"en"},{"text":"Lasso","language":"de"}]}"#),
        .bad(
            #"{"id":"a","aliases":[{"text":"Lasso","language":"en"},{"text":"LASSO","language":"en"}]}"#,
            finds: "the alias `LASSO` in `en` is listed already, as `Lasso`"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        var seen: [NameKey: String] = [:]
        return (record.root["aliases"]?.children ?? []).compactMap { alias in
            guard let node = alias["text"], let text = node.string, let language = alias["language"]?.string else {
                return nil
            }
            let key = NameKey.folded(text, language: language)
            guard let other = seen[key] else {
                seen[key] = text
                return nil
            }
            let message = "the alias `\(text)` in `\(language)` is listed already, as `\(other)`"
            return finding(in: record, at: node, message, fix: "Keep one of the two with `curate decide value`.")
        }
    }
}
