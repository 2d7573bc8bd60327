internal import JSON

/// Decisions that can't all hold, such as *same* and *different* for two ids.
struct DecisionConflictRule: Rule {
    static let id = "decision-conflict"
    static let severity = Finding.Severity.error
    static let summary = "No decision contradicts another one: neither *same* and *different*, nor a circle of *same*."
    static let rationale = "One of the two would be without effect, and nobody would notice which. Ingest stops at it."
    static let examples: [RuleExample] = [
        .good(decisions: "decisions:\n- {same: [a, b], because: x}\n- {different: [a, c], because: x}\n"),
        .bad(
            decisions: "decisions:\n- {same: [a, b], because: x}\n- {different: [b, a], because: x}\n",
            finds:
                "b and a can't be different methods: curated/decisions/example.yaml:2 makes them one; only one of the "
                + "two can hold (`curate decide undo curated/decisions/example.yaml:2` takes that one back)"),
        .bad(
            decisions: "decisions:\n- {same: [a, b], because: x}\n- {same: [b, a], because: x}\n",
            finds:
                "a can't become part of b, which is part of a itself by curated/decisions/example.yaml:2; only one of "
                + "the two can hold (`curate decide undo curated/decisions/example.yaml:2` takes that one back)"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        // A file that can't be read as decisions has findings of its own.
        let decisions = context.decisions.flatMap { file in
            (try? DecisionFile.read(file.bytes, file: file.file)) ?? []
        }
        guard let conflict = DecisionConflict.first(in: decisions),
            let file = context.decisions.first(where: { $0.file == conflict.decision.file }),
            let node = file.root["decisions"]?.children.first(where: { $0.line == conflict.decision.line })
        else { return [] }
        return [finding(in: file, at: node, conflict.message, fix: "Take one of the two out of its file.")]
    }
}
