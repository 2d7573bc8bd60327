internal import JSON

/// Only the last of several decisions on one thing counts.
struct DecisionRepeatedRule: DatasetRule {
    static let id = "decision-repeated"
    static let severity = Finding.Severity.warning
    static let summary =
        "A value or a name of a record is decided once; a status may be decided anew, that is its history."
    static let rationale = "The earlier decision does nothing; who reads the file from the top believes that it holds."
    static let examples: [RuleExample] = [
        .good(
            decisions:
                "decisions:\n- {record: a, field: type, value: x, because: y}\n- {record: a, field: family, value: x, because: y}\n- {record: a, status: DRAFT, because: y}\n- {record: a, status: REVIEW, because: y}\n"
        ),
        .bad(
            decisions:
                "decisions:\n- {record: a, field: type, value: x, because: y}\n- {record: a, field: type, value: z, because: y}\n",
            finds: "`type` of `a` is decided again on line 3 of curated/decisions/example.yaml, which counts"),
        .bad(
            decisions:
                "decisions:\n- {record: a, language: de, label: x, because: y}\n- {record: a, language: de, label: x, because: y}\n",
            finds: "`de` of `a` is decided again on line 3 of curated/decisions/example.yaml, which counts"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        var later: [[String]: String] = [:]
        var findings: [Finding] = []
        for file in context.decisions.reversed() {
            for decision in (file.root["decisions"]?.children ?? []).reversed() {
                guard let node = decision["record"], let record = node.string,
                    let part = decision["field"]?.string ?? decision["language"]?.string
                else { continue }
                let kind = decision["field"] == nil ? "label" : "value"
                if let place = later[[record, kind, part]] {
                    let message = "`\(part)` of `\(record)` is decided again on \(place), which counts"
                    let fix = "Take this decision away, or the later one."
                    findings.append(finding(in: file, at: node, message, fix: fix))
                } else {
                    later[[record, kind, part]] = "line \(node.line) of \(file.file)"
                }
            }
        }
        return findings
    }
}
