internal import JSON

/// No value without a page or a person behind it.
struct ValueWithoutCellRule: DatasetRule {
    static let id = "value-without-cell"
    static let severity = Finding.Severity.warning
    static let summary = "Every value comes from a cell of a page or from a decision."
    static let rationale = "Each value must be traceable; one without an origin was typed in by hand or left behind."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","type":"T","provenance":[{"cells":{"type":{"needsReview":true}}}]}"#),
        .good(#"{"id":"a","type":"T","provenance":[]}"#),
        .good(
            #"{"id":"a","type":"T","provenance":[{"cells":{}}]}"#,
            decisions: "decisions:\n- {record: a, field: type, value: T, because: x}\n"),
        .bad(
            #"{"id":"a","type":"T","field":null,"provenance":[{"cells":{}}]}"#,
            finds: "`type` has a value, but no page and no decision gives one"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        guard context.isComplete(.decisions) else { return [] }
        var decided: [String: Set<String>] = [:]
        for decision in context.decisions.flatMap({ $0.root["decisions"]?.children ?? [] }) {
            guard let record = decision["record"]?.string, let field = decision["field"]?.string else { continue }
            decided[record, default: []].insert(field)
        }
        return context.records.flatMap { check($0, decided: decided[$0.id ?? ""] ?? []) }
    }

    private func check(_ record: SourceDocument, decided: Set<String>) -> [Finding] {
        // A record that is kept after its pages are gone has no pages to name.
        guard let pages = record.root["provenance"]?.children, !pages.isEmpty else { return [] }
        return RecordRow.allCases.compactMap { row in
            guard row.isGiven(in: record.root) == true, !decided.contains(row.rawValue),
                !pages.contains(where: { $0["cells"]?[row.rawValue] != nil }), let node = record.root[row.member]
            else { return nil }
            let message = "`\(row.member)` has a value, but no page and no decision gives one"
            let fix = "Record where it comes from with `curate decide value`, then run `curate ingest`."
            return finding(in: record, at: node, message, fix: fix)
        }
    }
}
