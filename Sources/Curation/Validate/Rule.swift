internal import JSON

/// A check that a JSON Schema can't make: of meaning, or between values, records and files.
///
/// A rule is a ``DocumentRule``, a ``DatasetRule`` or a ``FactRule``. Its file holds all that is known of it: id,
/// severity, texts and examples. A test runs every rule against its own examples, so none of them can drift apart.
/// Rules take what they need from a record and let pass what has the wrong shape: that is for the schema to report.
public protocol Rule: Sendable {
    /// Stable, lowercase, words joined by hyphens.
    static var id: String { get }
    static var severity: Finding.Severity { get }
    /// One line: what the rule asks for.
    static var summary: String { get }
    /// Why, in a sentence or two.
    static var rationale: String { get }
    static var examples: [RuleExample] { get }
}

/// A rule that needs one document at a time and nothing else. What it found is kept from run to run.
protocol DocumentRule: Rule {
    /// Every place in the document that breaks the rule, in any order; nothing for kinds that it is not about.
    func check(_ view: DocumentView) -> [Finding]
}

/// A rule of one document whose findings other documents may account for.
protocol ExcusableRule: DocumentRule {
    /// Says of each finding of this rule whether it is accounted for.
    func excuse(in context: RuleContext) -> (Finding) -> Bool
}

/// A rule that looks at more than one document. It runs each time; ``topics`` make that cheap.
protocol ComparingRule: Rule {
    /// The facts that it looks at; none by default.
    static var topics: [any FactTopic.Type] { get }
}

extension ComparingRule {
    static var topics: [any FactTopic.Type] { [] }
}

/// A rule that compares documents, or looks at what is missing.
///
/// ``RuleContext/records`` and other long lists are read anew at each look.
protocol DatasetRule: ComparingRule {
    /// Every place that breaks the rule, in any order.
    func check(_ context: RuleContext) -> [Finding]
}

/// A rule that compares documents by facts, and reads only those that facts speak against.
protocol FactRule: ComparingRule {
    /// The documents to look at, in any order.
    func suspects(_ context: RuleContext) -> [Suspect]
}

/// A rule that needs one record at a time.
protocol RecordRule: DocumentRule {
    /// Every place in the record that breaks the rule.
    func check(record: SourceDocument) -> [Finding]
}

extension RecordRule {
    func check(_ view: DocumentView) -> [Finding] { view.kind == .method ? check(record: view.source) : [] }
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
