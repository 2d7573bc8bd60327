internal import JSON

/// A work came out on a day that there was, not before printing and not after the page that cites it.
struct WorkDateRule: DatasetRule {
    static let id = "work-date"
    static let severity = Finding.Severity.warning
    static let summary = "The date of a work exists, and is from 1450 to a year after the newest page."
    static let rationale = "Another year is a volume or page number in the wrong place, or has a wrong digit."
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

    func check(_ context: RuleContext) -> [Finding] {
        let newest = context.newestCaptureYear
        return context.records.flatMap { record in
            record.root.works.compactMap { work in
                guard let parts = work["issued"]?["date-parts"]?[0], let node = parts[0],
                    let problem = Self.problem(parts.children.compactMap(\.number?.intValue), newest: newest)
                else { return nil }
                let fix = "Look the work up, and correct the source with `curate decide value`."
                return finding(in: record, at: node, problem, fix: fix)
            }
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
