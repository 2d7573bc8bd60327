internal import JSON

/// What the ledger has is there.
struct LedgerRecordMissingRule: DatasetRule {
    static let id = "ledger-record-missing"
    static let severity = Finding.Severity.error
    static let summary = "Every record that the ledger has, and does not say removed, has its file."
    static let rationale = "A file that was deleted by hand takes a cited record out of the dataset without a trace."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a"}"#,
            ledger: [#"{"id":"a","event":"created"}"#, #"{"id":"b","event":"removed","status":"DRAFT"}"#]),
        .bad(
            #"{"id":"a"}"#, ledger: [#"{"id":"b","event":"created","status":"DRAFT"}"#],
            finds: "the ledger has the record `b`, but there is no file of it"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        guard context.isWholeWorkspace, context.isComplete(.method, .ledger) else { return [] }
        let records = Set(context.records.compactMap(\.id))
        var last: [String: SourceDocument] = [:]
        for line in context.ledger ?? [] { line.id.map { last[$0] = line } }
        return last.compactMap { id, line in
            guard !records.contains(id), !line.isRemoval, let node = line.root["id"] else { return nil }
            let message = "the ledger has the record `\(id)`, but there is no file of it"
            return finding(in: line, at: node, message, fix: "Run `curate ingest`, or put the file back.")
        }
    }
}

extension SourceDocument {
    /// Whether a ledger line says that its record is gone, or part of another one. What was published and has no page
    /// any more is kept, DEPRECATED.
    var isRemoval: Bool {
        switch root["event"]?.string.flatMap(LedgerEntry.Event.init) {
        case .merged: true
        case .removed: root["status"]?.string != LifecycleStatus.deprecated.rawValue
        default: false
        }
    }
}
