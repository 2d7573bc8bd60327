/// Two atoms that have something in common, and what was found between them.
struct ScoredPair: Sendable {
    /// The lower index.
    var one: Int32
    /// The higher index.
    var other: Int32
    var finding: IdentityFinding

    /// Scores below this are not kept: they neither join nor tell a person anything.
    static let least = -10
}
