internal import JSON

/// Another name that two records share is worth a look, though it is often right.
struct AliasDuplicateRule: DatasetRule {
    static let id = "alias-duplicate-across-records"
    static let severity = Finding.Severity.note
    static let summary = "An alias belongs to one record."
    static let rationale = """
        Abbreviations have several meanings, so this is no fault; but two records that share an alias may be one method.
        """
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","aliases":[{"text":"SEM","language":"en"},{"text":"sem","language":"en"}]}"#,
            #"{"id":"b","aliases":[{"text":"SEM","language":"tr"}]}"#),
        .bad(
            #"{"id":"a","aliases":[{"text":"SEM","language":"en"}]}"#,
            #"{"id":"b","aliases":[{"text":"SEM","language":"en"}]}"#,
            finds: "the alias `SEM` in `en` also belongs to the record `a`"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        var owners: [NameKey: Int] = [:]
        var findings: [Finding] = []
        for (number, record) in context.records.enumerated() {
            for alias in record.root["aliases"]?.children ?? [] {
                guard let node = alias["text"], let text = node.string, let language = alias["language"]?.string else {
                    continue
                }
                let key = NameKey.folded(text, language: language)
                let owner = owners[key] ?? number
                owners[key] = owner
                if owner == number { continue }
                let name = context.records[owner].id ?? context.records[owner].file
                let message = "the alias `\(text)` in `\(language)` also belongs to the record `\(name)`"
                let fix = "If the two records are one method, say so with `curate decide`."
                findings.append(finding(in: record, at: node, message, fix: fix))
            }
        }
        return findings
    }
}
