internal import JSON

/// What a record must have before it may be cited.
struct PublishedGatesRule: RecordRule {
    static let id = "published-gates"
    static let severity = Finding.Severity.error
    static let summary =
        "A PUBLISHED record has an English name, a field, an origin year, a seminal source and a summary."
    static let rationale = "These are what people search and cite by; without them a record is not finished."
    static let examples: [RuleExample] = [
        .good(
            #"""
            {"id": "a", "status": "PUBLISHED", "labels": {"en": "A"}, "field": {"id": "f"}, "originYear": {"text": "1908"},
             "seminalSources": [{"text": "s"}], "summary": {"en": "s."}}
            """#),
        .good(#"{"id":"a","status":"DRAFT"}"#),
        .bad(
            #"""
            {"id": "a", "status": "PUBLISHED", "labels": {"tr": "A"}, "field": {"id": "f"}, "originYear": null,
             "seminalSources": [], "summary": {"en": "s."}}
            """#,
            finds: "the record is PUBLISHED without labels.en, originYear, seminalSources"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        let root = record.root
        guard let status = root["status"], status.string == LifecycleStatus.published.rawValue else { return [] }
        let gates: [(name: String, isOpen: Bool)] = [
            ("labels.en", root["labels"]?["en"]?.string?.isEmpty == false),
            ("field", isGiven(root["field"])),
            ("originYear", isGiven(root["originYear"])),
            ("seminalSources", isGiven(root["seminalSources"])),
            ("summary", isGiven(root["summary"])),
        ]
        let missing = gates.filter { !$0.isOpen }.map(\.name)
        if missing.isEmpty { return [] }
        let message = "the record is PUBLISHED without \(missing.joined(separator: ", "))"
        let fix = "Add what is missing with `curate decide`, or move the record back to REVIEW."
        return [finding(in: record, at: status, message, fix: fix)]
    }

    private func isGiven(_ node: JSONNode?) -> Bool {
        guard let node else { return false }
        return node.kind == .string ? node.string?.isEmpty == false : node.count > 0
    }
}
