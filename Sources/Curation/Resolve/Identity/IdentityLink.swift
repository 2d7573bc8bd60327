/// Why a column was put to the others of its cluster.
public struct IdentityLink: Sendable, Hashable {
    /// The evidence that was found between it and what it was joined with.
    public var finding: IdentityFinding
    /// True when a person's `same` joined them, whatever the evidence.
    public var isDecided: Bool

    init(_ finding: IdentityFinding, isDecided: Bool = false) {
        self.finding = finding
        self.isDecided = isDecided
    }

    /// In a person's words: the evidence with its weights.
    public var words: String {
        if isDecided { return "a person decided that they are the same" }
        return "\(finding.words); score \(finding.score), joined from \(IdentityEvidence.joins)"
    }
}
