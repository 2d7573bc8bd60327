internal import JSON

/// Each language has its own words.
struct SummaryRepeatedRule: RecordRule {
    static let id = "summary-repeated"
    static let severity = Finding.Severity.warning
    static let summary = "No record has the same summary in two languages."
    static let rationale = "One of the two carries the wrong language tag, or a page was not translated."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","summary":{"en":"It tests.","de":"Er prüft."}}"#),
        .bad(
            #"{"id":"a","summary":{"de":"It tests.","en":"It tests."}}"#,
            finds: "the summary in `en` is the same as that in `de`"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        var seen: [NameKey: String] = [:]
        return (record.root["summary"]?.members ?? []).compactMap { member in
            guard let text = member.value.string, let language = member.key.string else { return nil }
            let key = NameKey.exact(text, language: "")
            guard let other = seen[key] else {
                seen[key] = language
                return nil
            }
            let message = "the summary in `\(language)` is the same as that in `\(other)`"
            let fix = "Find out which language it is in, and correct the other with `curate decide`."
            return finding(in: record, at: member.value, message, fix: fix)
        }
    }
}
