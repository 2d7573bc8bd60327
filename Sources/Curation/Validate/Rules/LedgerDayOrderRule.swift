internal import JSON

/// History goes forward.
struct LedgerDayOrderRule: FactRule, FactTopic {
    static let id = "ledger-day-order"
    static let severity = Finding.Severity.note
    static let summary = "The days of a record's ledger lines go forward."
    static let rationale = "A day that goes back means that newer pages were taken away, or that a clock was wrong."
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        .good(ledger: [
            #"{"id":"a","at":"2026-02-01"}"#, #"{"id":"b","at":"2026-01-01"}"#, #"{"id":"a","at":null}"#,
            #"{"id":"a","at":"2026-02-01"}"#,
        ]),
        .bad(
            ledger: [#"{"id":"a","at":"2026-02-01"}"#, #"{"id":"a","at":"2026-01-31"}"#],
            finds: "2026-01-31 is before 2026-02-01, the day of the record's line 1"),
    ]

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .ledger, let id = view.source.id, let day = view.source.root["at"]?.string else { return [] }
        return [Fact(FactHash.of(id), number(day))]
    }

    /// Days in their order; 0 for what has not the form of a day.
    private static func number(_ day: String) -> UInt64 {
        guard CalendarDay.isDay(day) else { return 0 }
        return day.utf8.filter(\.isDigit).reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        context.facts(Self.self).groups.flatMap { group in
            zip(group, group.dropFirst()).compactMap { before, entry -> Suspect? in
                if before.value != 0, entry.value >= before.value { return nil }
                let last = context.documents[before.document]
                return Suspect(document: entry.document, given: last.mark) { check($0, last) }
            }
        }
    }

    private func check(_ line: SourceDocument, _ last: DocumentReference) -> [Finding] {
        guard let before = last.read().root["at"]?.string, let node = line.root["at"], let day = node.string,
            day.utf8.lexicographicallyPrecedes(before.utf8)
        else { return [] }
        let message = "\(day) is before \(before), the day of the record's line \(last.linesBefore + 1)"
        let fix = "Nothing when pages were taken away on purpose; else put them back."
        return [finding(in: line, at: node, message, fix: fix)]
    }
}
