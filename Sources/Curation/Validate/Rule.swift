internal import JSON

/// A check that a JSON Schema can't make: of meaning, or between values, records and files.
///
/// A rule's file holds all that is known of it: id, severity, texts and examples. A test runs every rule against its own
/// examples, so none of them can drift apart. Rules take what they need from a record and let pass what has the wrong
/// shape: that is for the schema to report.
public protocol Rule: Sendable {
    /// Stable, lowercase, words joined by hyphens.
    static var id: String { get }
    static var severity: Finding.Severity { get }
    /// One line: what the rule asks for.
    static var summary: String { get }
    /// Why, in a sentence or two.
    static var rationale: String { get }
    static var examples: [RuleExample] { get }

    /// Every place that breaks the rule, in any order.
    func check(_ context: RuleContext) -> [Finding]
}

/// A rule that needs no more than one record at a time.
public protocol RecordRule: Rule {
    /// Every place in the record that breaks the rule.
    func check(record: SourceDocument) -> [Finding]
}

extension RecordRule {
    public func check(_ context: RuleContext) -> [Finding] {
        context.records.flatMap { check(record: $0) }
    }
}

extension Rule {
    /// A finding of this rule about one value.
    ///
    /// - Parameter edit: only for a file that people write.
    func finding(
        in document: SourceDocument, at node: JSONNode, _ message: String, fix: String, edit: FixEdit? = nil
    ) -> Finding {
        var found = document.finding(rule: Self.id, severity: Self.severity, at: node, message: message, fix: fix)
        found.edit = edit
        return found
    }
}
