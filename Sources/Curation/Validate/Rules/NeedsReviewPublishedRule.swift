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
        .good(
            #"""
            {"id": "a", "status": "PUBLISHED",
             "provenance": [{"cells": {"type": {"needsReview": true}}}, {"cells": {"type": {"needsReview": false}}}]}
            """#),
        .bad(
            #"""
            {"id": "a", "status": "PUBLISHED", "originYear": {"needsReview": true},
             "provenance": [{"cells": {"type": {"needsReview": true}, "aliases": {"needsReview": true}}},
                            {"cells": {"aliases": {"needsReview": true}}}]}
            """#,
            finds: "the record is PUBLISHED with doubtful values: aliases, originYear, type"),
        .good(#"{"id":"a","status":"REVIEW","originators":[{"needsReview":true}]}"#),
        .bad(
            #"""
            {"id": "a", "status": "PUBLISHED", "originators": [{"family": "Lee"}, {"needsReview": true}],
             "seminalSources": [{"needsReview": false}, {"needsReview": true}]}
            """#,
            finds: "the record is PUBLISHED with doubtful values: originator, seminalSource"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        guard let status = record.root["status"], status.string == LifecycleStatus.published.rawValue else { return [] }
        var names: Set<String> = []
        if record.root["originYear"]?["needsReview"]?.bool == true { names.insert("originYear") }
        // Rows have the names of cells.
        for (member, row) in [("originators", "originator"), ("seminalSources", "seminalSource")] {
            let values = record.root[member]?.children ?? []
            if values.contains(where: { $0["needsReview"]?.bool == true }) { names.insert(row) }
        }
        names.formUnion(rowsWithoutSureCell(record))
        if names.isEmpty { return [] }
        let message = "the record is PUBLISHED with doubtful values: \(names.sorted().joined(separator: ", "))"
        let fix = "Look at the pages (`curate explain`) and settle the values with `curate decide`."
        return [finding(in: record, at: status, message, fix: fix)]
    }

    /// One sure page is enough for a value: only rows that every page leaves in doubt are.
    private func rowsWithoutSureCell(_ record: SourceDocument) -> Set<String> {
        var doubtful: Set<String> = []
        var sure: Set<String> = []
        for page in record.root["provenance"]?.children ?? [] {
            for cell in page["cells"]?.members ?? [] {
                guard let name = cell.key.string else { continue }
                if cell.value["needsReview"]?.bool == true { doubtful.insert(name) } else { sure.insert(name) }
            }
        }
        return doubtful.subtracting(sure)
    }
}
