/// What is known of a rule, for reports and documentation.
public struct RuleDescription: Sendable {
    public let id: String
    public let severity: Finding.Severity
    /// One line: what the rule asks for.
    public let summary: String
    /// Why, in a sentence or two.
    public let rationale: String
    /// Data that the rule finds at fault or lets pass; none for the checks that come before all rules.
    public let examples: [RuleExample]
}

extension Rules {
    /// Every rule that a finding may name, by id: those of ``all`` and the checks that come before them.
    public static let descriptions: [RuleDescription] = {
        let own = all.map { rule in
            let type = type(of: rule)
            return RuleDescription(
                id: type.id, severity: type.severity, summary: type.summary, rationale: type.rationale,
                examples: type.examples)
        }
        let builtIn = BuiltInRule.allCases.map {
            RuleDescription(
                id: $0.id, severity: $0.severity, summary: $0.summary, rationale: $0.rationale, examples: [])
        }
        return (own + builtIn).sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }()
}
