internal import JSON

/// A status is what a person decided.
struct StatusDecisionRule: DatasetRule {
    static let id = "status-decision"
    static let severity = Finding.Severity.error
    static let summary =
        "A PUBLISHED record has a decision that says so, and a decision on a record's content is carried out."
    static let rationale =
        "Publishing is a person's yes; a status without one was typed in, and one not carried out is lost."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","status":"PUBLISHED","contentHash":"11"}"#, #"{"id":"b","status":"REVIEW"}"#,
            decisions: "decisions:\n- {record: a, status: PUBLISHED, contentHash: '11', because: x}\n"),
        .bad(#"{"id":"a","status":"PUBLISHED"}"#, finds: "the record is PUBLISHED, but no decision says so"),
        .bad(
            #"{"id":"a","status":"DRAFT","contentHash":"11"}"#,
            decisions: "decisions:\n- {record: a, status: PUBLISHED, contentHash: '11', because: x}\n",
            finds: "the record is DRAFT, but line 2 of curated/decisions/example.yaml decides PUBLISHED"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        guard context.isWholeWorkspace, context.isComplete(.decisions) else { return [] }
        let decided = context.statusDecisions
        return context.records.compactMap { record in
            guard let node = record.root["status"], let status = node.string else { return nil }
            guard let decision = record.id.flatMap({ decided[$0] }), holds(decision, for: record) else {
                guard status == LifecycleStatus.published.rawValue else { return nil }
                let fix = "Run `curate ingest`, then `curate publish` the record."
                return finding(in: record, at: node, "the record is PUBLISHED, but no decision says so", fix: fix)
            }
            // A published record whose pages are all gone is kept as DEPRECATED, whatever was decided before.
            let isRetired = status == LifecycleStatus.deprecated.rawValue && record.root["provenance"]?.count == 0
            guard let wanted = decision.decision["status"]?.string, wanted != status, !isRetired else { return nil }
            let line = decision.decision.line
            let message = "the record is \(status), but line \(line) of \(decision.file.file) decides \(wanted)"
            return finding(in: record, at: node, message, fix: "Run `curate ingest`.")
        }
    }

    /// A decision holds for its content only; one without a content hash, and DEPRECATED, hold always.
    private func holds(_ decision: StatusDecision, for record: SourceDocument) -> Bool {
        guard let hash = decision.decision["contentHash"]?.string,
            decision.decision["status"]?.string != LifecycleStatus.deprecated.rawValue
        else { return true }
        return record.root["contentHash"]?.string == hash
    }
}
