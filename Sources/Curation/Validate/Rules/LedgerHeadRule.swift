internal import JSON

/// The records are what the ledger says they are.
struct LedgerHeadRule: FactRule {
    static let id = "ledger-head"
    static let severity = Finding.Severity.error
    static let summary = "A record's version, status and content hash are those of its last ledger line."
    static let rationale =
        "Versions are cited; a record that differs from its history has a version that nobody can look up."
    static let topics: [any FactTopic.Type] = [VersionFacts.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","version":2,"status":"REVIEW","contentHash":"aa"}"#,
            ledger: [
                #"{"id":"a","version":1,"status":"DRAFT","contentHash":"bb"}"#,
                #"{"id":"a","version":2,"status":"REVIEW","contentHash":"aa"}"#,
            ]),
        .good(#"{"id":"a","version":1}"#),
        .good(
            #"{"id":"a","version":1,"status":"DEPRECATED"}"#,
            ledger: [#"{"id":"a","version":1,"status":"DEPRECATED","event":"removed"}"#]),
        .bad(
            #"{"id":"a","version":1}"#, ledger: [#"{"id":"a","version":1,"event":"merged","into":"b"}"#],
            finds: "the record `a` is here, but line 1 of the ledger says that it was merged"),
        .bad(
            #"{"id":"a","version":2,"status":"DRAFT","contentHash":"aa"}"#,
            ledger: [#"{"id":"a","version":1,"status":"DRAFT","contentHash":"aa"}"#],
            finds: "`version` is 2, but 1 on line 1 of the ledger"),
        .bad(
            #"{"id":"a","version":1}"#, ledger: [],
            finds: "the ledger has no line for the record `a`"),
        .bad(
            #"{"id":"a","version":1}"#, ledger: [#"{"id":"a","version":1,"event":"removed"}"#],
            finds: "the record `a` is here, but line 1 of the ledger says that it was removed"),
    ]

    func suspects(_ context: RuleContext) -> [Suspect] {
        guard context.hasLedger, context.isComplete(.ledger) else { return [] }
        return context.facts(VersionFacts.self).groups.flatMap { group -> [Suspect] in
            let head = group.last { context.documents[$0.document].kind == .ledger }
            let last = head.map { context.documents[$0.document] }
            return group.compactMap { entry in
                guard context.documents[entry.document].kind == .method else { return nil }
                if let head, head.value == entry.value, entry.value != VersionFacts.partial { return nil }
                return Suspect(document: entry.document, given: last?.mark ?? "") { check($0, last) }
            }
        }
    }

    private static let fix = "Run `curate ingest`; records and ledger are not edited by hand."

    /// - Parameter last: the record's last line in the ledger.
    private func check(_ record: SourceDocument, _ last: DocumentReference?) -> [Finding] {
        guard let id = record.id else { return [] }
        guard let last else {
            let message = "the ledger has no line for the record `\(id)`"
            return [finding(in: record, at: record.root["id"] ?? record.root, message, fix: Self.fix)]
        }
        let (head, line) = (last.read(), last.linesBefore + 1)
        if head.isRemoval, let event = head.root["event"]?.string {
            let message = "the record `\(id)` is here, but line \(line) of the ledger says that it was \(event)"
            return [finding(in: record, at: record.root["id"] ?? record.root, message, fix: Self.fix)]
        }
        return ["version", "status", "contentHash"].compactMap { name in
            guard let ours = record.root[name], let theirs = head.root[name], ours.value != theirs.value else {
                return nil
            }
            let message = "`\(name)` is \(shown(ours)), but \(shown(theirs)) on line \(line) of the ledger"
            return finding(in: record, at: ours, message, fix: Self.fix)
        }
    }

    private func shown(_ node: JSONNode) -> String {
        let text = node.string ?? String(decoding: JSONWriter.compact(node.value), as: UTF8.self)
        return String(text.prefix(12))
    }
}
