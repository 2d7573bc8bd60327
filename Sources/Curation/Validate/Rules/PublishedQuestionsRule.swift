internal import JSON

/// Open questions about what is published.
struct PublishedQuestionsRule: DatasetRule {
    static let id = "published-questions"
    static let severity = Finding.Severity.note
    static let summary = "No question is open about a PUBLISHED record."
    static let rationale = "It was published in spite of a doubt (`--accept-doubts`); somebody should settle it still."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","status":"REVIEW"}"#).with(review, "{\"record\":\"a\",\"reason\":\"values-differ\"}\n"),
        .bad(
            #"{"id":"a","status":"PUBLISHED"}"#,
            finds: "the record is PUBLISHED with 2 open questions: maybe-same, values-differ"
        )
        .with(
            review,
            "{\"record\":\"a\",\"reason\":\"maybe-same\"}\n{\"record\":\"a\",\"reason\":\"values-differ\"}\n"),
    ]

    private static let review = "curated/review.jsonl"

    func check(_ context: RuleContext) -> [Finding] {
        var reasons: [String: [String]] = [:]
        for item in context.review {
            guard let record = item.root["record"]?.string, let reason = item.root["reason"]?.string else { continue }
            reasons[record, default: []].append(reason)
        }
        return context.records.compactMap { record in
            guard let open = record.id.flatMap({ reasons[$0] }), let status = record.root["status"],
                status.string == LifecycleStatus.published.rawValue
            else { return nil }
            let kinds = Set(open).sortedByBytes.joined(separator: ", ")
            let noun = open.count == 1 ? "question" : "questions"
            let message = "the record is PUBLISHED with \(open.count) open \(noun): \(kinds)"
            return finding(
                in: record, at: status, message, fix: "Settle it with `curate decide` (`curate status --questions`).")
        }
    }
}
