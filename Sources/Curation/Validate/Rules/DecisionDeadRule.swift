internal import JSON

/// A decision that no longer does anything.
struct DecisionDeadRule: DatasetRule, FactTopic {
    static let id = "decision-dead"
    static let severity = Finding.Severity.warning
    static let summary =
        "A decision is about a record, or an alias, that is there; the last one on its status about its content of today."
    static let rationale = """
        A yes holds for exactly the content that was seen. When pages changed it since, or the record is gone, the decision \
        does nothing until a person looks again.
        """
    static let topics: [any FactTopic.Type] = [Self.self, StatusFacts.self]
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

    /// The aliases of records, each with its record.
    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method, let id = view.source.id else { return [] }
        return (view.source.root["aliases"]?.children ?? []).compactMap { alias in
            alias["text"]?.string.map { Fact(key($0, of: id)) }
        }
    }

    func check(_ context: RuleContext) -> [Finding] {
        guard context.isWholeWorkspace, context.isComplete(.method, .decisions) else { return [] }
        let once = context.ids(.ledger)
        let records = context.recordNumbers
        let aliases = context.facts(Self.self)
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
                    let record = records[id],
                    !aliases[Self.key(alias, of: id)].contains(where: { $0.document == record })
                else { return nil }
                let message = "the decision is about the alias `\(alias)`, which `\(id)` does not have"
                return finding(in: file, at: node, message, fix: "Take the decision away, or name an alias of today.")
            }
        }
        let contents = context.facts(StatusFacts.self)
        let stale = context.statusDecisions.values.compactMap { decided -> Finding? in
            guard let node = decided.decision["contentHash"], let hash = node.string,
                decided.decision["status"]?.string != LifecycleStatus.deprecated.rawValue,
                let record = records[decided.record],
                !contents[StatusFacts.contentKey(decided.record)].contains(where: {
                    $0.document == record && $0.value == FactHash.of(hash)
                }), let current = context.records[record].root["contentHash"]?.string, current != hash
            else { return nil }
            let message =
                "the decision on `\(decided.record)` is about the content \(hash.prefix(12)), "
                + "but the record has \(current.prefix(12))"
            let fix = "Look at what changed (`curate diff`), then `curate publish \(decided.record)`."
            return finding(in: decided.file, at: node, message, fix: fix)
        }
        return gone + unheard + stale
    }

    private static func key(_ alias: String, of id: String) -> UInt64 { FactHash.of(Alias.key(alias), id) }
}
