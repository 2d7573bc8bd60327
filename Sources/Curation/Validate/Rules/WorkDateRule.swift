internal import JSON

/// A work came out on a day that there was, not before printing and not after the page that cites it.
struct WorkDateRule: FactRule, FactTopic {
    static let id = "work-date"
    static let severity = Finding.Severity.warning
    static let summary = "The date of a work exists, and is from 1450 to a year after the newest page."
    static let rationale = "Another year is a volume or page number in the wrong place, or has a wrong digit."
    static let topics: [any FactTopic.Type] = [Self.self, CaptureFacts.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","seminalSources":[{"issued":{"date-parts":[[2017,2,28]]}}],"provenance":[{"accessed":"2026-01-02"}]}"#
        ),
        .good(#"{"id":"a","seminalSources":[{"issued":{"date-parts":[[2090]]}}]}"#),
        .bad(
            #"{"id":"a","seminalSources":[{"issued":{"date-parts":[[2071]]}}],"provenance":[{"accessed":"2026-01-02"}]}"#,
            finds: "the work is of 2071, but the newest page of 2026"),
        .bad(
            #"{"id":"a","seminalSources":[{"issued":{"date-parts":[[217]]}}]}"#,
            finds: "the work is of 217, before printing"),
        .bad(
            #"{"id":"a","seminalSources":[{"issued":{"date-parts":[[2017,2,30]]}}]}"#,
            finds: "2017-2-30 is no day of the calendar"),
    ]

    /// The latest year; and 0, 0 when some date is wrong whatever the pages' days are.
    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        let dates = dates(in: view.source).map(\.parts)
        let latest = dates.compactMap(\.first).max().map { Fact(1, UInt64(bitPattern: Int64($0))) }
        let isWrong = dates.contains { problem($0, newest: nil) != nil }
        return (latest.map { [$0] } ?? []) + (isWrong ? [Fact(0)] : [])
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        let newest = context.newestCaptureYear
        let entries = context.facts(Self.self).entries.filter { entry in
            entry.key == 0 || newest.map { Int(Int64(bitPattern: entry.value)) > $0 + 1 } ?? false
        }
        let given = newest.map { String($0) } ?? ""
        return Set(entries.map(\.document)).map { Suspect(document: $0, given: given) { check($0, newest) } }
    }

    private func check(_ record: SourceDocument, _ newest: Int?) -> [Finding] {
        Self.dates(in: record).compactMap { node, parts in
            guard let problem = Self.problem(parts, newest: newest) else { return nil }
            let fix = "Look the work up, and correct the source with `curate decide value`."
            return finding(in: record, at: node, problem, fix: fix)
        }
    }

    private static func dates(in record: SourceDocument) -> [(node: JSONNode, parts: [Int])] {
        record.root.works.compactMap { work in
            guard let parts = work["issued"]?["date-parts"]?[0], let node = parts[0] else { return nil }
            return (node, parts.children.compactMap(\.number?.intValue))
        }
    }

    private static func problem(_ parts: [Int], newest: Int?) -> String? {
        guard let year = parts.first else { return nil }
        if year < 1450 { return "the work is of \(year), before printing" }
        if let newest, year > newest + 1 { return "the work is of \(year), but the newest page of \(newest)" }
        let (month, day) = (parts.dropFirst().first ?? 1, parts.dropFirst(2).first ?? 1)
        if CalendarDay.isDay(year, month, day) { return nil }
        return "\(parts.map { String($0) }.joined(separator: "-")) is no day of the calendar"
    }
}
