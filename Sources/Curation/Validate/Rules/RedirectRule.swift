internal import JSON

/// An id that was joined to another leads to a record.
struct RedirectRule: DatasetRule {
    static let id = "redirect"
    static let severity = Finding.Severity.error
    static let summary =
        "Who follows a `same` from the second id comes to a record, and the second id is no record any more."
    static let rationale = "Citations of the old id are led on to the new one; an orphan or a circle leads nowhere."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a"}"#, decisions: "decisions:\n- {same: [b, c], because: x}\n- {same: [a, b], because: x}\n"),
        .bad(
            #"{"id":"a"}"#, ledger: [#"{"id":"b"}"#], decisions: "decisions:\n- {same: [b, c], because: x}\n",
            finds: "`c` leads to `b`, which is no record any more"),
        .bad(
            #"{"id":"a"}"#, #"{"id":"b"}"#, decisions: "decisions:\n- {same: [a, b], because: x}\n",
            finds: "`b` leads to `a`, but is still a record"),
        .bad(
            #"{"id":"x"}"#, ledger: [#"{"id":"a"}"#, #"{"id":"b"}"#],
            decisions: "decisions:\n- {same: [a, b], because: x}\n- {same: [b, a], because: x}\n",
            finds: "`a` leads back to itself"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        guard context.isWholeWorkspace else { return [] }
        let redirects = Redirects(context.decisions)
        if redirects.entries.isEmpty { return [] }
        let records = context.ids(.method)
        let once = context.ids(.ledger)
        let circular = redirects.circular
        let isComplete = context.isComplete(.method, .decisions)
        // The last line closes the circle; the others lead on.
        let closing = redirects.entries.lastIndex { circular.contains($0.gone.string ?? "") }
        return redirects.entries.enumerated().compactMap { index, entry in
            guard let gone = entry.gone.string else { return nil }
            let target = redirects.target(of: gone)
            let message: String
            if circular.contains(gone) {
                if index != closing { return nil }
                message = "`\(gone)` leads back to itself"
            } else if records.contains(gone) {
                message = "`\(gone)` leads to `\(target)`, but is still a record"
            } else if isComplete, !records.contains(target), once.contains(target), !circular.contains(target) {
                message = "`\(gone)` leads to `\(target)`, which is no record any more"
            } else {
                return nil
            }
            let fix = "Correct the decision, or run `curate ingest` when it was just made."
            return finding(in: entry.file, at: entry.gone, message, fix: fix)
        }
    }
}
