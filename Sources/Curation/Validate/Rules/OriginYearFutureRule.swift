internal import JSON

/// No method comes from the future.
struct OriginYearFutureRule: FactRule, FactTopic {
    static let id = "origin-year-future"
    static let severity = Finding.Severity.warning
    static let summary = "The origin year is not later than the newest page."
    static let rationale = "A page can't tell of a method that came up after it was saved; a digit is wrong."
    static let topics: [any FactTopic.Type] = [Self.self, CaptureFacts.self]
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","originYear":{"first":2025,"last":2026},"provenance":[{"accessed":"2026-01-02"}]}"#),
        .good(#"{"id":"a","originYear":{"first":2030,"last":2030},"provenance":[{"accessed":null}]}"#),
        .bad(
            #"{"id":"a","originYear":{"first":2017,"last":2071},"provenance":[{"accessed":"2026-01-02"}]}"#,
            finds: "the origin year reaches to 2071, but the newest page is of 2026"),
    ]

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method, let reach = reach(of: view.source) else { return [] }
        return [Fact(0, UInt64(bitPattern: Int64(reach.bound)))]
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        guard let newest = context.newestCaptureYear else { return [] }
        return context.facts(Self.self).entries.filter { Int(Int64(bitPattern: $0.value)) > newest }.map { entry in
            Suspect(document: entry.document, given: String(newest)) { check($0, newest) }
        }
    }

    private func check(_ record: SourceDocument, _ newest: Int) -> [Finding] {
        guard let (node, year, bound) = Self.reach(of: record), bound > newest else { return [] }
        let message = "the origin year reaches to \(year), but the newest page is of \(newest)"
        let fix = "Compare with the page; correct it with `curate decide value`."
        return [finding(in: record, at: node, message, fix: fix)]
    }

    /// The last year, and the one that no page may be older than.
    private static func reach(of record: SourceDocument) -> (node: JSONNode, year: Int, bound: Int)? {
        let origin = record.root["originYear"]
        let ends = ["last", "first"].compactMap { origin?[$0] }.filter { $0.kind == .number }
        guard let node = ends.first, let year = node.number?.intValue else { return nil }
        // A decade or century that has begun may end later.
        let isLong = ["decade", "century"].contains(origin?["precision"]?.string ?? "")
        return (node, year, isLong ? min(year, ends.last?.number?.intValue ?? 0) : year)
    }
}
