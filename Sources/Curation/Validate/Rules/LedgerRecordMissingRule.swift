internal import JSON

/// What the ledger has is there.
struct LedgerRecordMissingRule: FactRule {
    static let id = "ledger-record-missing"
    static let severity = Finding.Severity.error
    static let summary = "Every record that the ledger has, and does not say removed, has its file."
    static let rationale = "A file that was deleted by hand takes a cited record out of the dataset without a trace."
    static let topics: [any FactTopic.Type] = [VersionFacts.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a"}"#,
            ledger: [#"{"id":"a","event":"created"}"#, #"{"id":"b","event":"removed","status":"DRAFT"}"#]),
        .bad(
            #"{"id":"a"}"#, ledger: [#"{"id":"b","event":"created","status":"DRAFT"}"#],
            finds: "the ledger has the record `b`, but there is no file of it"),
    ]

    func suspects(_ context: RuleContext) -> [Suspect] {
        guard context.isWholeWorkspace, context.isComplete(.method, .ledger) else { return [] }
        return context.facts(VersionFacts.self).groups.compactMap { group in
            // Records stand before the ledger.
            guard let first = group.first, let last = group.last, last.value != VersionFacts.removal,
                context.documents[first.document].kind == .ledger
            else { return nil }
            return Suspect(document: last.document, given: "") { check($0) }
        }
    }

    private func check(_ line: SourceDocument) -> [Finding] {
        guard let node = line.root["id"], let id = node.string else { return [] }
        let message = "the ledger has the record `\(id)`, but there is no file of it"
        return [finding(in: line, at: node, message, fix: "Run `curate ingest`, or put the file back.")]
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
