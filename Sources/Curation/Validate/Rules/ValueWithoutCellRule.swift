internal import JSON

/// No value without a page or a person behind it.
struct ValueWithoutCellRule: RecordRule, ExcusableRule {
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

    func check(record: SourceDocument) -> [Finding] {
        // A record that is kept after its pages are gone has no pages to name.
        guard let pages = record.root["provenance"]?.children, !pages.isEmpty else { return [] }
        return RecordRow.allCases.compactMap { row in
            guard row.isGiven(in: record.root) == true,
                !pages.contains(where: { $0["cells"]?[row.rawValue] != nil }), let node = record.root[row.member]
            else { return nil }
            let message = "`\(row.member)` has a value, but no page and no decision gives one"
            let fix = "Record where it comes from with `curate decide value`, then run `curate ingest`."
            return finding(in: record, at: node, message, fix: fix)
        }
    }

    /// A decision on the row gives the value.
    func excuse(in context: RuleContext) -> (Finding) -> Bool {
        guard context.isComplete(.decisions) else { return { _ in true } }
        var decided: [String: Set<String>] = [:]
        for decision in context.decisions.flatMap({ $0.root["decisions"]?.children ?? [] }) {
            guard let record = decision["record"]?.string, let field = decision["field"]?.string,
                let row = RecordRow(rawValue: field)
            else { continue }
            decided[record, default: []].insert("/" + row.member)
        }
        return { decided[$0.record ?? ""]?.contains($0.pointer) ?? false }
    }
}
