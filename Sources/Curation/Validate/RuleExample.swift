/// A small set of data that shows what a rule finds, or what it lets pass.
public struct RuleExample: Sendable {
    /// The texts by path; the path tells what a file is.
    public var files: [(file: String, text: String)]
    /// Digests of raw pages.
    public var knownPages: Set<String>?
    /// What the rule must say, exactly once; nil when it must say nothing.
    public var message: String?

    /// An example without a fault.
    public static func good(
        _ records: String..., ledger: [String]? = nil, decisions: String? = nil, knownPages: Set<String>? = nil
    ) -> RuleExample {
        RuleExample(files: named(records, ledger, decisions), knownPages: knownPages, message: nil)
    }

    /// An example with exactly one fault, and what is said of it.
    public static func bad(
        _ records: String..., ledger: [String]? = nil, decisions: String? = nil, knownPages: Set<String>? = nil,
        finds message: String
    ) -> RuleExample {
        RuleExample(files: named(records, ledger, decisions), knownPages: knownPages, message: message)
    }

    /// The same example with its first record in another file.
    public func inFile(_ file: String) -> RuleExample {
        var example = self
        if !example.files.isEmpty { example.files[0].file = file }
        return example
    }

    /// The same example with one more file.
    public func with(_ file: String, _ text: String) -> RuleExample {
        var example = self
        example.files.append((file, text))
        return example
    }

    private static func named(
        _ records: [String], _ ledger: [String]?, _ decisions: String?
    ) -> [(file: String, text: String)] {
        var files = records.enumerated().map { ("curated/methods/example-\($0.offset + 1).json", $0.element) }
        if let ledger { files.append(("curated/ledger.jsonl", ledger.map { $0 + "\n" }.joined())) }
        if let decisions { files.append(("curated/decisions/example.yaml", decisions)) }
        return files.map { (file: $0.0, text: $0.1) }
    }
}
