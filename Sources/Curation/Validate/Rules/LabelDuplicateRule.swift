internal import JSON

/// Two records with one name are mostly one method.
struct LabelDuplicateRule: DatasetRule {
    static let id = "label-duplicate-across-records"
    static let severity = Finding.Severity.warning
    static let summary = "No two records have the same name in the same language."
    static let rationale = "Either the records are one method and should be merged, or a reader can't tell them apart."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","labels":{"en":"Test A","de":"Probe"}}"#, #"{"id":"b","labels":{"en":"Test B","nl":"Probe"}}"#),
        .bad(
            #"{"id":"a","labels":{"en":"Test A"}}"#, #"{"id":"b","labels":{"en":"TEST A"}}"#,
            finds: "the name `TEST A` in `en` is also that of the record `a`"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        var owners: [NameKey: String] = [:]
        var findings: [Finding] = []
        for (record, names) in zip(context.records, context.names) {
            for label in names.labels {
                guard let owner = owners[label.key] else {
                    owners[label.key] = record.id ?? record.file
                    continue
                }
                let message = "the name `\(label.text)` in `\(label.language)` is also that of the record `\(owner)`"
                let fix = "Say with `curate decide` whether the two are the same, or give one another name."
                findings.append(finding(in: record, at: label.node, message, fix: fix))
            }
        }
        return findings
    }
}
