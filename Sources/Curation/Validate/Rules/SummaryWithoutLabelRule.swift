internal import JSON

/// Who reads the summary wants the name too.
struct SummaryWithoutLabelRule: RecordRule {
    static let id = "summary-without-label"
    static let severity = Finding.Severity.warning
    static let summary = "A record that has a summary in a language has its name in it."
    static let rationale =
        "Exports and comparison tables show a record in one language; a summary alone has no heading."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"en":"A","cs":"B"},"summary":{"en":"s."}}"#),
        .bad(
            #"{"id":"a","labels":{"en":"A"},"summary":{"de":"s."}}"#,
            finds: "there is a summary in `de`, but no name in `de`"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        guard let labels = record.root["labels"] else { return [] }
        return (record.root["summary"]?.members ?? []).compactMap { summary in
            guard let language = summary.key.string, labels[language] == nil else { return nil }
            let message = "there is a summary in `\(language)`, but no name in `\(language)`"
            let fix = "Give the name with `curate decide label`, or correct the summary's language."
            return finding(in: record, at: summary.key, message, fix: fix)
        }
    }
}
