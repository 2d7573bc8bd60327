internal import JSON

/// Days that there are.
struct CalendarDayRule: DocumentRule {
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

    func check(_ view: DocumentView) -> [Finding] {
        days(in: view).compactMap { node in
            guard let node, let day = node.string, Self.isBeyondMonth(day) else { return nil }
            return finding(in: view.source, at: node, "\(day) is no day of the calendar", fix: "Correct the date.")
        }
    }

    private func days(in view: DocumentView) -> [JSONNode?] {
        let root = view.source.root
        return switch view.kind {
        case .method: (root["provenance"]?.children ?? []).map { $0["accessed"] }
        case .ledger: [root["at"]]
        case .decisions: (root["decisions"]?.children ?? []).map { $0["date"] }
        case .manifest: [root["date"]]
        default: []
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
