internal import JSON

/// A status is what a person decided.
struct StatusDecisionRule: FactRule {
    static let id = "status-decision"
    static let severity = Finding.Severity.error
    static let summary =
        "A PUBLISHED record has a decision that says so, and a decision on a record's content is carried out."
    static let rationale =
        "Publishing is a person's yes; a status without one was typed in, and one not carried out is lost."
    static let topics: [any FactTopic.Type] = [StatusFacts.self]
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

    func suspects(_ context: RuleContext) -> [Suspect] {
        guard context.isWholeWorkspace, context.isComplete(.decisions) else { return [] }
        let facts = context.facts(StatusFacts.self)
        let published = FactHash.of(LifecycleStatus.published.rawValue)
        let decided = context.statusDecisions
        return zip(context.documents.indices, context.references(.method)).compactMap { number, record in
            guard let status = facts[StatusFacts.statusKey(record.id)].first(where: { $0.document == number }) else {
                return nil
            }
            let content = facts[StatusFacts.contentKey(record.id)].first { $0.document == number }
            let decision = record.id.flatMap { decided[$0] }.flatMap { holds($0, for: content?.value) ? $0 : nil }
            let wanted = decision.map { $0.decision["status"]?.string.map { FactHash.of($0) } ?? status.value }
            if let wanted { if wanted == status.value { return nil } } else if status.value != published { return nil }
            let given = decision.map { "\($0.decision.line) \($0.file.file) \($0.decision["status"]?.string ?? "")" }
            return Suspect(document: number, given: given ?? "") { check($0, decision) }
        }
    }

    /// - Parameter decision: the one that holds.
    private func check(_ record: SourceDocument, _ decision: StatusDecision?) -> [Finding] {
        guard let node = record.root["status"], let status = node.string else { return [] }
        guard let decision else {
            let fix = "Run `curate ingest`, then `curate publish` the record."
            return [finding(in: record, at: node, "the record is PUBLISHED, but no decision says so", fix: fix)]
        }
        // A published record whose pages are all gone is kept as DEPRECATED, whatever was decided before.
        let isRetired = status == LifecycleStatus.deprecated.rawValue && record.root["provenance"]?.count == 0
        guard let wanted = decision.decision["status"]?.string, wanted != status, !isRetired else { return [] }
        let line = decision.decision.line
        let message = "the record is \(status), but line \(line) of \(decision.file.file) decides \(wanted)"
        return [finding(in: record, at: node, message, fix: "Run `curate ingest`.")]
    }

    /// A decision holds for its content only; one without a content hash, and DEPRECATED, hold always.
    ///
    /// - Parameter content: what ``StatusFacts`` say of the record's content.
    private func holds(_ decision: StatusDecision, for content: UInt64?) -> Bool {
        guard let hash = decision.decision["contentHash"]?.string,
            decision.decision["status"]?.string != LifecycleStatus.deprecated.rawValue
        else { return true }
        return content == FactHash.of(hash)
    }
}
