/// A small set of data that shows what a rule finds, or what it lets pass.
public struct RuleExample: Sendable {
    /// Records as JSON text by path.
    public var records: [(file: String, json: String)]
    /// The ledger, one JSON text a line.
    public var ledger: [String]?
    /// A file of decisions as YAML text.
    public var decisions: String?
    /// Digests of raw pages.
    public var knownPages: Set<String>?
    /// What the rule must say, exactly once; nil when it must say nothing.
    public var message: String?

    /// An example without a fault.
    public static func good(
        _ records: String..., ledger: [String]? = nil, decisions: String? = nil, knownPages: Set<String>? = nil
    ) -> RuleExample {
        RuleExample(
            records: named(records), ledger: ledger, decisions: decisions, knownPages: knownPages, message: nil)
    }

    /// An example with exactly one fault, and what is said of it.
    public static func bad(
        _ records: String..., ledger: [String]? = nil, decisions: String? = nil, knownPages: Set<String>? = nil,
        finds message: String
    ) -> RuleExample {
        RuleExample(
            records: named(records), ledger: ledger, decisions: decisions, knownPages: knownPages, message: message)
    }

    /// The same example with its first record in another file.
    public func inFile(_ file: String) -> RuleExample {
        var example = self
        if !example.records.isEmpty { example.records[0].file = file }
        return example
    }

    private static func named(_ records: [String]) -> [(file: String, json: String)] {
        records.enumerated().map { (file: "curated/methods/example-\($0.offset + 1).json", json: $0.element) }
    }
}
