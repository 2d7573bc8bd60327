internal import JSON

/// A citation by which a library finds the work.
struct WorkIncompleteRule: RecordRule {
    static let id = "work-incomplete"
    static let severity = Finding.Severity.warning
    static let summary =
        "A work has a title, a date or a status such as `in press`, and an article or chapter what it is in."
    static let rationale = "Citation styles print gaps as they are, and nobody finds a work without them."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","seminalSources":[{"work":{"type":"book","title":"T","issued":{"date-parts":[[1970]]}}},{"work":{"type":"article-journal","title":"T","status":"in press","container-title":"J"}}]}"#
        ),
        .bad(
            #"{"id":"a","seminalSources":[{"work":{"type":"book","issued":{"date-parts":[[1970]]}}}]}"#,
            finds: "the work (book) has no title"),
        .bad(
            #"{"id":"a","seminalSources":[{"work":{"type":"chapter","title":"T","issued":{"date-parts":[[1970]]}}}]}"#,
            finds: "the work (chapter) has no container-title"),
        .bad(
            #"{"id":"a","seminalSources":[{"work":{"type":"book","title":"T"}}]}"#, finds: "the work (book) has no date"
        ),
    ]

    private static let contained: Set<String> = ["article-journal", "chapter", "paper-conference"]

    func check(record: SourceDocument) -> [Finding] {
        record.root.works.compactMap { work in
            guard let type = work["type"]?.string else { return nil }
            var missing: [String] = []
            if work["title"] == nil { missing.append("title") }
            if work["issued"] == nil, work["status"] == nil { missing.append("date") }
            if Self.contained.contains(type), work["container-title"] == nil { missing.append("container-title") }
            if missing.isEmpty { return nil }
            let message = "the work (\(type)) has no \(missing.joined(separator: ", "))"
            let fix = "Complete the citation with `curate decide value`."
            return finding(in: record, at: work, message, fix: fix)
        }
    }
}
