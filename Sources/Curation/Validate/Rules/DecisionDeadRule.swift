internal import JSON

/// A decision that no longer does anything.
struct DecisionDeadRule: Rule {
    static let id = "decision-dead"
    static let severity = Finding.Severity.warning
    static let summary =
        "A decision is about a record, or an alias, that is there; the last one on its status about its content of today."
    static let rationale = """
        A yes holds for exactly the content that was seen. When pages changed it since, or the record is gone, the decision \
        does nothing until a person looks again.
        """
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","contentHash":"22"}"#,
            decisions:
                "decisions:\n- {record: a, status: PUBLISHED, contentHash: '11', because: x}\n- {record: a, status: PUBLISHED, contentHash: '22', because: x}\n"
        ),
        .bad(
            #"{"id":"a","contentHash":"33"}"#,
            decisions: "decisions:\n- {record: a, status: PUBLISHED, contentHash: '2222', because: x}\n",
            finds: "the decision on `a` is about the content 2222, but the record has 33"),
        .bad(
            #"{"id":"a"}"#, ledger: [#"{"id":"b","event":"removed"}"#],
            decisions: "decisions:\n- {record: b, field: type, value: x, because: y}\n",
            finds: "the decision is about `b`, which is no record any more"),
        .good(
            #"{"id":"a","aliases":[{"text":"T-Test","language":"de"}]}"#,
            decisions: "decisions:\n- {record: a, alias: t-test, language: de, because: x}\n"),
        .bad(
            #"{"id":"a","aliases":[{"text":"T-Test","language":"de"}]}"#,
            decisions: "decisions:\n- {record: a, alias: z-test, language: de, because: x}\n",
            finds: "the decision is about the alias `z-test`, which `a` does not have"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        guard context.isWholeWorkspace else { return [] }
        let once = Set((context.ledger ?? []).compactMap(\.id))
        var records: [String: SourceDocument] = [:]
        for record in context.records { record.id.map { records[$0] = record } }
        let gone = context.decisions.flatMap { file in
            (file.root["decisions"]?.children ?? []).compactMap { decision -> Finding? in
                guard let node = decision["record"], let id = node.string, records[id] == nil, once.contains(id) else {
                    return nil
                }
                let message = "the decision is about `\(id)`, which is no record any more"
                return finding(in: file, at: node, message, fix: "Take the decision away, or name the record of today.")
            }
        }
        let unheard = context.decisions.flatMap { file in
            (file.root["decisions"]?.children ?? []).compactMap { decision -> Finding? in
                guard let node = decision["alias"], let alias = node.string, let id = decision["record"]?.string,
                    let record = records[id], !Self.names(record).contains(Alias.key(alias))
                else { return nil }
                let message = "the decision is about the alias `\(alias)`, which `\(id)` does not have"
                return finding(in: file, at: node, message, fix: "Take the decision away, or name an alias of today.")
            }
        }
        let stale = context.statusDecisions.values.compactMap { decided -> Finding? in
            guard let node = decided.decision["contentHash"], let hash = node.string,
                decided.decision["status"]?.string != LifecycleStatus.deprecated.rawValue,
                let record = records[decided.record], let current = record.root["contentHash"]?.string, current != hash
            else { return nil }
            let message =
                "the decision on `\(decided.record)` is about the content \(hash.prefix(12)), "
                + "but the record has \(current.prefix(12))"
            let fix = "Look at what changed (`curate diff`), then `curate publish \(decided.record)`."
            return finding(in: decided.file, at: node, message, fix: fix)
        }
        return gone + unheard + stale
    }

    private static func names(_ record: SourceDocument) -> Set<[UInt8]> {
        Set((record.root["aliases"]?.children ?? []).compactMap { $0["text"]?.string.map(Alias.key) })
    }
}
