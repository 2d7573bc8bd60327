internal import JSON

/// Every bracket has its partner.
struct BracketsUnbalancedRule: RecordRule {
    static let id = "brackets-unbalanced"
    static let severity = Finding.Severity.warning
    static let summary = "Brackets in names, aliases, the type and titles of works come in pairs."
    static let rationale = "A bracket without its partner means that the text was cut there or glued to its neighbour."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"en":"A (b [c])","ja":"平均（検定)"},"type":"1) x"}"#),
        .bad(#"{"id":"a","labels":{"en":"Autoregressive (AR"}}"#, finds: "`(` in `Autoregressive (AR` is not closed"),
        .bad(
            #"{"id":"a","seminalSources":[{"work":{"title":"On means] of x"}}]}"#,
            finds: "`]` in `On means] of x` closes nothing"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        let titles = record.root.works.compactMap { $0["title"] }
        return (record.root.names + [record.root["type"]].compactMap(\.self) + titles).compactMap { node in
            guard let text = node.string, let problem = Self.problem(in: text) else { return nil }
            let fix = "Compare with the page (`curate explain`), then correct it with `curate decide`."
            return finding(in: record, at: node, problem, fix: fix)
        }
    }

    private static func problem(in text: String) -> String? {
        var open: [(kind: Int, scalar: Unicode.Scalar)] = []
        var before: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if let kind = kind(of: scalar, in: "([{（［｛") {
                open.append((kind, scalar))
            } else if let kind = kind(of: scalar, in: ")]}）］｝") {
                if open.last?.kind == kind {
                    open.removeLast()
                } else if !(kind == 0 && open.isEmpty && before.properties.numericType != nil) {
                    // `1)` counts, and closes nothing.
                    return "`\(scalar)` in `\(text)` closes nothing"
                }
            }
            before = scalar
        }
        return open.last.map { "`\($0.scalar)` in `\(text)` is not closed" }
    }

    /// Round, square, curly: full width ones count as the same, pages mix them.
    private static func kind(of scalar: Unicode.Scalar, in brackets: String) -> Int? {
        brackets.unicodeScalars.enumerated().first { $0.element == scalar }.map { $0.offset % 3 }
    }
}
