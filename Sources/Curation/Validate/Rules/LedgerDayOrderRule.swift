internal import JSON

/// History goes forward.
struct LedgerDayOrderRule: DatasetRule {
    static let id = "ledger-day-order"
    static let severity = Finding.Severity.note
    static let summary = "The days of a record's ledger lines go forward."
    static let rationale = "A day that goes back means that newer pages were taken away, or that a clock was wrong."
    static let examples: [RuleExample] = [
        .good(ledger: [
            #"{"id":"a","at":"2026-02-01"}"#, #"{"id":"b","at":"2026-01-01"}"#, #"{"id":"a","at":null}"#,
            #"{"id":"a","at":"2026-02-01"}"#,
        ]),
        .bad(
            ledger: [#"{"id":"a","at":"2026-02-01"}"#, #"{"id":"a","at":"2026-01-31"}"#],
            finds: "2026-01-31 is before 2026-02-01, the day of the record's line 1"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        var last: [String: (day: String, line: Int)] = [:]
        return (context.ledger ?? []).compactMap { line in
            guard let id = line.id, let node = line.root["at"], let day = node.string else { return nil }
            let before = last[id]
            last[id] = (day, line.linesBefore + 1)
            guard let before, day.utf8.lexicographicallyPrecedes(before.day.utf8) else { return nil }
            let message = "\(day) is before \(before.day), the day of the record's line \(before.line)"
            let fix = "Nothing when pages were taken away on purpose; else put them back."
            return finding(in: line, at: node, message, fix: fix)
        }
    }
}
