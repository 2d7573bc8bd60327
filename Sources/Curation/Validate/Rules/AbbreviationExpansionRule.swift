internal import JSON

/// An abbreviation stands for a name that the record has.
struct AbbreviationExpansionRule: RecordRule {
    static let id = "abbreviation-expansion"
    static let severity = Finding.Severity.warning
    static let summary = "`of` stands only with abbreviations and names one of the record's names or aliases."
    static let rationale =
        "An expansion that the record does not have leads nowhere, or the name was corrected without it."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","labels":{"en":"Ridge Regression"},"aliases":[{"text":"RR","kind":"abbreviation","of":"ridge regression"}]}"#
        ),
        .bad(
            #"{"id":"a","labels":{"en":"Ridge"},"aliases":[{"text":"RR","kind":"abbreviation","of":"Ridge regression"}]}"#,
            finds: "`Ridge regression` is what `RR` stands for, but no name of the record"),
        .bad(
            #"{"id":"a","labels":{"en":"Ridge"},"aliases":[{"text":"RR","kind":"variant","of":"Ridge"}]}"#,
            finds: "`RR` has an expansion, but its kind is `variant`"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        let aliases = record.root["aliases"]?.children ?? []
        let expanded = aliases.filter { $0["of"] != nil }
        if expanded.isEmpty { return [] }
        let names = Set(record.root.names.compactMap(\.string).map { NameKey.folded($0, language: "") })
        return expanded.compactMap { alias in
            guard let node = alias["of"], let of = node.string, let text = alias["text"]?.string else { return nil }
            if let kind = alias["kind"]?.string, kind != Alias.Kind.abbreviation.rawValue {
                let message = "`\(text)` has an expansion, but its kind is `\(kind)`"
                return finding(in: record, at: node, message, fix: "Correct the aliases with `curate decide value`.")
            }
            if names.contains(.folded(of, language: "")) { return nil }
            let message = "`\(of)` is what `\(text)` stands for, but no name of the record"
            return finding(in: record, at: node, message, fix: "Correct the aliases with `curate decide value`.")
        }
    }
}
