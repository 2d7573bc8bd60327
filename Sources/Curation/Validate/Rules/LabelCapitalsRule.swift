internal import JSON

/// A name that shouts was a heading.
struct LabelCapitalsRule: RecordRule {
    static let id = "label-capitals"
    static let severity = Finding.Severity.note
    static let summary = "No name is in capitals throughout, but abbreviations."
    static let rationale = "Headings in capitals lose which letters are capitals in earnest; readers see them shouted."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"en":"DBSCAN","de":"ARIMA GARCH","ja":"平均"}}"#),
        .bad(#"{"id":"a","labels":{"en":"RIDGE REGRESSION"}}"#, finds: "`RIDGE REGRESSION` is in capitals throughout"),
        .bad(
            #"{"id":"a","labels":{"el":"ΑΝΑΛΥΣΗ ΔΙΑΚΥΜΑΝΣΗΣ"}}"#,
            finds: "`ΑΝΑΛΥΣΗ ΔΙΑΚΥΜΑΝΣΗΣ` is in capitals throughout"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        (record.root["labels"]?.children ?? []).compactMap { node in
            guard let text = node.string, Capitals.isShouted(text) else { return nil }
            let fix = "Write it as in running text with `curate decide label`."
            return finding(in: record, at: node, "`\(text)` is in capitals throughout", fix: fix)
        }
    }
}
