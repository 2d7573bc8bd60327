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
        for (number, names) in context.names.enumerated() {
            for alias in names.aliases {
                let owner = owners[alias.key] ?? number
                owners[alias.key] = owner
                if owner == number { continue }
                let name = context.records[owner].id ?? context.records[owner].file
                let message = "the alias `\(alias.text)` in `\(alias.language)` also belongs to the record `\(name)`"
                let fix = "If the two records are one method, say so with `curate decide`."
                findings.append(finding(in: context.records[number], at: alias.node, message, fix: fix))
            }
        }
        return findings
    }
}
