internal import JSON

/// No method comes from the future.
struct OriginYearFutureRule: DatasetRule {
    static let id = "origin-year-future"
    static let severity = Finding.Severity.warning
    static let summary = "The origin year is not later than the newest page."
    static let rationale = "A page can't tell of a method that came up after it was saved; a digit is wrong."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","originYear":{"first":2025,"last":2026},"provenance":[{"accessed":"2026-01-02"}]}"#),
        .good(#"{"id":"a","originYear":{"first":2030,"last":2030},"provenance":[{"accessed":null}]}"#),
        .bad(
            #"{"id":"a","originYear":{"first":2017,"last":2071},"provenance":[{"accessed":"2026-01-02"}]}"#,
            finds: "the origin year reaches to 2071, but the newest page is of 2026"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        guard let newest = context.newestCaptureYear else { return [] }
        return context.records.compactMap { record in
            let ends = ["last", "first"].compactMap { record.root["originYear"]?[$0] }.filter { $0.kind == .number }
            guard let node = ends.first, let year = node.number?.intValue, year > newest,
                // A decade or century that has begun may end later.
                !["decade", "century"].contains(record.root["originYear"]?["precision"]?.string ?? "")
                    || (ends.last?.number?.intValue ?? 0) > newest
            else { return nil }
            let message = "the origin year reaches to \(year), but the newest page is of \(newest)"
            let fix = "Compare with the page; correct it with `curate decide value`."
            return finding(in: record, at: node, message, fix: fix)
        }
    }
}
