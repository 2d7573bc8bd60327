internal import JSON

/// Two records are one method or they are not.
struct DecisionContradictionRule: DatasetRule {
    static let id = "decision-contradiction"
    static let severity = Finding.Severity.error
    static let summary = "No two records are decided to be the same and to be different."
    static let rationale = "Which of the two holds would hang on the program; one of the persons was wrong."
    static let examples: [RuleExample] = [
        .good(
            decisions: "decisions:\n- {same: [a, b], because: x}\n- {different: [a, c], because: x}\n"),
        .bad(
            decisions: "decisions:\n- {same: [a, b], because: x}\n- {different: [b, a], because: x}\n",
            finds: "`b` and `a` are decided to be the same on line 2 of curated/decisions/example.yaml"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        var joined: [Set<String>: String] = [:]
        for entry in Redirects(context.decisions).entries {
            guard let one = entry.kept.string, let other = entry.gone.string else { continue }
            if joined[[one, other]] == nil { joined[[one, other]] = "line \(entry.kept.line) of \(entry.file.file)" }
        }
        return context.decisions.flatMap { file in
            (file.root["decisions"]?.children ?? []).compactMap { decision in
                guard let node = decision["different"], let one = node[0]?.string, let other = node[1]?.string,
                    let place = joined[[one, other]]
                else { return nil }
                let message = "`\(one)` and `\(other)` are decided to be the same on \(place)"
                return finding(in: file, at: node, message, fix: "Take one of the two decisions away.")
            }
        }
    }
}
