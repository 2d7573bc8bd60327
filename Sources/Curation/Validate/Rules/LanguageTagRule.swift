internal import JSON

/// Languages are named by BCP 47 tags everywhere in a record.
struct LanguageTagRule: RecordRule {
    static let id = "language-tag"
    static let severity = Finding.Severity.error
    static let summary = "Every language is a well-formed BCP 47 tag."
    static let rationale = "Browsers, screen readers and SKOS tools choose by the tag; they know no other spelling."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"en":"A","zh-Hant-TW":"B","no":"C"},"aliases":[{"language":"und"}]}"#),
        .bad(#"{"id":"a","labels":{"en_US":"A"}}"#, finds: "`en_US` is not a language tag"),
        .bad(#"{"id":"a","aliases":[{"language":"turkish-"}]}"#, finds: "`turkish-` is not a language tag"),
        .bad(#"{"id":"a","field":{"labels":{"":"A"}}}"#, finds: "`` is not a language tag"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        let root = record.root
        var tags = keys(root["labels"]) + keys(root["summary"])
        tags += keys(root["field"]?["labels"]) + keys(root["family"]?["labels"])
        for list in ["aliases", "provenance"] {
            tags += (root[list]?.children ?? []).compactMap { $0["language"] }
        }
        return tags.compactMap { node in
            guard let tag = node.string, !LanguageTagForm.isWellFormed(tag) else { return nil }
            let fix = "Use the tag of BCP 47, such as `tr` or `zh-Hant`; `und` when the language is not known."
            return finding(in: record, at: node, "`\(tag)` is not a language tag", fix: fix)
        }
    }

    private func keys(_ node: JSONNode?) -> [JSONNode] { (node?.members ?? []).map(\.key) }
}
