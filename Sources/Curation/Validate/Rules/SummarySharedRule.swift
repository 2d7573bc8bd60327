internal import JSON

/// A summary says what its own method is.
struct SummarySharedRule: DatasetRule {
    static let id = "summary-shared"
    static let severity = Finding.Severity.warning
    static let summary = "No two records have the same summary."
    static let rationale = "A cell went into the wrong column, or the two records are one method."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","summary":{"en":"It tests."}}"#, #"{"id":"b","summary":{"en":"It fits."}}"#),
        .bad(
            #"{"id":"a","summary":{"en":"It tests."}}"#, #"{"id":"b","summary":{"en":"It tests."}}"#,
            finds: "the summary in `en` is also that of the record `a`"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        var owners: [NameKey: Int] = [:]
        var findings: [Finding] = []
        for (number, record) in context.records.enumerated() {
            for member in record.root["summary"]?.members ?? [] {
                guard let text = member.value.string, let language = member.key.string else { continue }
                let key = NameKey.exact(text, language: "")
                let owner = owners[key] ?? number
                owners[key] = owner
                if owner == number { continue }
                let name = context.records[owner].id ?? context.records[owner].file
                let message = "the summary in `\(language)` is also that of the record `\(name)`"
                let fix =
                    "Compare with the pages (`curate explain`); correct it or join the records with `curate decide`."
                findings.append(finding(in: record, at: member.value, message, fix: fix))
            }
        }
        return findings
    }
}
