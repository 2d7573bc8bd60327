internal import JSON

/// A page in a language gives the record a name in it.
struct LabelMissingLanguageRule: RecordRule {
    static let id = "label-missing-language"
    static let severity = Finding.Severity.warning
    static let summary = "A record has a name in every language in which a page speaks of it."
    static let rationale = "The page prints a name; a record without it has lost it, and readers of that language."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"cs":"A"},"provenance":[{"language":"cs"},{"language":null}]}"#),
        .bad(
            #"{"id":"a","labels":{"en":"A"},"provenance":[{"language":"cs","path":"raw/x.html"},{"language":"cs"}]}"#,
            finds: "the page `raw/x.html` is in `cs`, but the record has no name in `cs`"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        guard let labels = record.root["labels"] else { return [] }
        var seen = Set(labels.members.compactMap(\.key.string))
        return (record.root["provenance"]?.children ?? []).compactMap { page in
            guard let node = page["language"], let language = node.string, seen.insert(language).inserted else {
                return nil
            }
            let path = page["path"]?.string ?? "?"
            let message = "the page `\(path)` is in `\(language)`, but the record has no name in `\(language)`"
            let fix = "Run `curate ingest`, or give the name with `curate decide label`."
            return finding(in: record, at: node, message, fix: fix)
        }
    }
}
