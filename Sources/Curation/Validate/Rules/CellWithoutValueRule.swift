internal import JSON

/// What a page surely shows is in the record.
struct CellWithoutValueRule: RecordRule {
    static let id = "cell-without-value"
    static let severity = Finding.Severity.warning
    static let summary = "Where a page has a sure cell, the record has a value."
    static let rationale = "A value that a page shows and the record lacks was lost on the way."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","type":"T","relatedCount":0,"provenance":[{"cells":{"type":{"needsReview":false},"relatedCount":{"needsReview":false}}}]}"#
        ),
        .good(#"{"id":"a","type":null,"provenance":[{"cells":{"type":{"needsReview":true}}}]}"#),
        .bad(
            #"{"id":"a","type":null,"provenance":[{"path":"raw/x.html","cells":{"type":{"line":7,"needsReview":false}}}]}"#,
            finds: "the page `raw/x.html` has `type` on line 7, but the record has no value for it"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        let missing = RecordRow.allCases.filter { $0.isGiven(in: record.root) == false }
        if missing.isEmpty { return [] }
        let pages = record.root["provenance"]?.children ?? []
        return missing.compactMap { row in
            let shown = pages.first { $0["cells"]?[row.rawValue]?["needsReview"]?.bool == false }
            guard let page = shown, let cell = page["cells"]?[row.rawValue], let node = record.root[row.member] else {
                return nil
            }
            let line = cell["line"]?.number?.intValue.map { " on line \($0)" } ?? ""
            let message =
                "the page `\(page["path"]?.string ?? "?")` has `\(row.rawValue)`\(line), but the record has no value for it"
            let fix = "Run `curate ingest`; when the value can't be read, give it with `curate decide value`."
            return finding(in: record, at: node, message, fix: fix)
        }
    }
}
