internal import JSON

/// Doubt that nobody has settled should not be in a published record.
struct NeedsReviewPublishedRule: RecordRule {
    static let id = "needs-review-published"
    static let severity = Finding.Severity.warning
    static let summary = "A PUBLISHED record has no value that still waits for a person."
    static let rationale =
        "A flagged cell may hold a piece of its neighbour; readers of a publication can't see the flag."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","status":"REVIEW","provenance":[{"cells":{"aliases":{"needsReview":true}}}]}"#),
        .good(#"{"id":"a","status":"PUBLISHED","provenance":[{"cells":{"aliases":{"needsReview":false}}}]}"#),
        .bad(
            #"""
            {"id": "a", "status": "PUBLISHED", "originYear": {"needsReview": true},
             "provenance": [{"cells": {"type": {"needsReview": true}, "aliases": {"needsReview": true}}},
                            {"cells": {"aliases": {"needsReview": true}}}]}
            """#,
            finds: "the record is PUBLISHED with doubtful values: aliases, originYear, type"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        guard let status = record.root["status"], status.string == LifecycleStatus.published.rawValue else { return [] }
        var names: Set<String> = []
        if record.root["originYear"]?["needsReview"]?.bool == true { names.insert("originYear") }
        for page in record.root["provenance"]?.children ?? [] {
            for cell in page["cells"]?.members ?? [] where cell.value["needsReview"]?.bool == true {
                names.insert(cell.key.string ?? "")
            }
        }
        if names.isEmpty { return [] }
        let message = "the record is PUBLISHED with doubtful values: \(names.sorted().joined(separator: ", "))"
        let fix = "Look at the pages (`curate explain`) and settle the values with `curate decide`."
        return [finding(in: record, at: status, message, fix: fix)]
    }
}
