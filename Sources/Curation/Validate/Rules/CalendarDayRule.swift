internal import JSON

/// Days that there are.
struct CalendarDayRule: Rule {
    static let id = "calendar-day"
    static let severity = Finding.Severity.error
    static let summary = "Every date of pages, decisions, ledger and releases is a day of the calendar."
    static let rationale = "The schemas let 31 February pass; programs that reckon with dates stop at it."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","provenance":[{"accessed":"2024-02-29"},{"accessed":null}]}"#),
        .bad(#"{"id":"a","provenance":[{"accessed":"2026-02-29"}]}"#, finds: "2026-02-29 is no day of the calendar"),
        .bad(ledger: [#"{"at":"2026-06-31"}"#], finds: "2026-06-31 is no day of the calendar"),
        .bad(
            decisions: "decisions:\n- {same: [a, b], because: x, date: 2026-04-31}\n",
            finds: "2026-04-31 is no day of the calendar"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        let days =
            context.records.flatMap { record in
                (record.root["provenance"]?.children ?? []).map { (record, $0["accessed"]) }
            } + (context.ledger ?? []).map { ($0, $0.root["at"]) }
            + context.decisions.flatMap { file in
                (file.root["decisions"]?.children ?? []).map { (file, $0["date"]) }
            } + context.manifests.map { ($0, $0.root["date"]) }
        return days.compactMap { document, node in
            guard let node, let day = node.string, Self.isBeyondMonth(day) else { return nil }
            return finding(in: document, at: node, "\(day) is no day of the calendar", fix: "Correct the date.")
        }
    }

    /// A day of 29 to 31 that its month has not; everything else that is no day the schemas report.
    private static func isBeyondMonth(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-")).compactMap {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard text.utf8.count == 10, parts.count == 3, (1...12).contains(parts[1]), (29...31).contains(parts[2]) else {
            return false
        }
        return !CalendarDay.isDay(text)
    }
}
