/// Atoms that may have to do with each other, directly or through others, and all that decides about them: what is said of
/// any other atom changes nothing here.
struct IdentityComponent: Sendable {
    /// What is known of each atom; the atoms in their order.
    var marks: [IdentityMarks]
    /// The pages of each atom, ascending.
    var pages: [[Int32]]
    /// How many columns each atom has.
    var sizes: [Int]
    /// Pairs that share a key and score at least ``ScoredPair/least``, by their places in the component.
    var pairs: [ScoredPair]
    /// Atoms that a person said are the same, in the order of the decisions.
    var same: [(Int, Int)]
    /// What decisions call the atoms that are kept apart from others.
    var identities: [Int: String]

    /// What came out of it.
    struct Outcome: Sendable {
        /// For each atom the first atom of its cluster.
        var firsts: [Int32]
        /// For each atom what joined it to others, or its columns to each other.
        var links: [IdentityLink?]
        /// Clusters, by their first atoms, that nearly joined.
        var nearMisses: [NearMiss]
    }
}
