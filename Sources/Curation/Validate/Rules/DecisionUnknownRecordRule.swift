internal import JSON

/// A decision about a record that never was does nothing, and nobody would notice.
struct DecisionUnknownRecordRule: DatasetRule {
    static let id = "decision-unknown-record"
    static let severity = Finding.Severity.warning
    static let summary = "Every decision names records that exist or once existed."
    static let rationale =
        "A misspelt id makes a decision without effect; the person who wrote it believes that it holds."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a"}"#, ledger: [#"{"id":"b"}"#],
            decisions: "decisions:\n- {same: [a, b], because: x}\n- {record: a, field: type, value: y, because: x}\n"),
        .good(#"{"id":"a"}"#, decisions: "decisions:\n- {same: [a, merged-away], because: x}\n"),
        .bad(
            #"{"id":"a"}"#, decisions: "decisions:\n- {record: aa, field: type, value: y, because: x}\n",
            finds: "the decision names `aa`, but there is no such record"),
        .bad(
            #"{"id":"a"}"#, ledger: [], decisions: "decisions:\n- {different: [a, bb], because: x}\n",
            finds: "the decision names `bb`, but there is no such record"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        guard context.isWholeWorkspace, context.isComplete(.method, .ledger) else { return [] }
        let known = context.ids(.method).union(context.ids(.ledger))
        return context.decisions.flatMap { file in
            (file.root["decisions"]?.children ?? []).flatMap { decision in
                named(in: decision).compactMap { node in
                    guard let id = node.string, !known.contains(id) else { return nil }
                    let message = "the decision names `\(id)`, but there is no such record"
                    let fix = "Correct the id (`curate status` lists them), or take the decision away."
                    return finding(in: file, at: node, message, fix: fix)
                }
            }
        }
    }

    /// The ids that must exist. The second of `same` is gone as soon as the decision has done its work.
    private func named(in decision: JSONNode) -> [JSONNode] {
        var nodes = decision["different"]?.children ?? []
        if let kept = decision["same"]?[0] { nodes.append(kept) }
        if let record = decision["record"] { nodes.append(record) }
        return nodes
    }
}
