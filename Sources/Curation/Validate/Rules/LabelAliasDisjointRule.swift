internal import JSON

/// SKOS, integrity condition S13: preferred and alternative labels share nothing.
struct LabelAliasDisjointRule: RecordRule {
    static let id = "label-alias-disjoint"
    static let severity = Finding.Severity.error
    static let summary = "No alias repeats the record's name in the same language."
    static let rationale = "SKOS (S13) keeps preferred and other names apart; a search would list the record twice."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"en":"A test"},"aliases":[{"text":"A test","language":"tr"}]}"#),
        .bad(
            #"{"id":"a","labels":{"en":"A test"},"aliases":[{"text":"A test","language":"en"}]}"#,
            finds: "the alias `A test` is the record's name in `en` as well"),
        .bad(
            #"{"id":"a","labels":{"fr":"\u00e9tude"},"aliases":[{"text":"e\u0301tude","language":"fr"}]}"#,
            finds: "the alias `e\u{301}tude` is the record's name in `fr` as well"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        let labels = Set(
            (record.root["labels"]?.members ?? []).compactMap { member in
                member.value.string.map { NameKey.exact($0, language: member.key.string ?? "") }
            })
        return (record.root["aliases"]?.children ?? []).compactMap { alias in
            guard let node = alias["text"], let text = node.string, let language = alias["language"]?.string,
                labels.contains(.exact(text, language: language))
            else { return nil }
            let message = "the alias `\(text)` is the record's name in `\(language)` as well"
            return finding(in: record, at: node, message, fix: "Take the alias away.")
        }
    }
}
