/// Everything that a rule may look at.
public struct RuleContext: Sendable {
    /// The records, ordered by the bytes of their files' paths.
    public var records: [SourceDocument]
    /// The ledger, one document a line; nil when it is not part of the run.
    public var ledger: [SourceDocument]?
    /// The files of decisions.
    public var decisions: [SourceDocument]
    /// Digests of the raw pages; nil when the raw pages are not at hand.
    public var knownPages: Set<String>?
    /// Whether the records are all there are, so that one that is missing is missing indeed.
    public var isWholeWorkspace: Bool

    public init(
        records: [SourceDocument] = [], ledger: [SourceDocument]? = nil, decisions: [SourceDocument] = [],
        knownPages: Set<String>? = nil, isWholeWorkspace: Bool = false
    ) {
        self.records = records
        self.ledger = ledger
        self.decisions = decisions
        self.knownPages = knownPages
        self.isWholeWorkspace = isWholeWorkspace
    }
}
