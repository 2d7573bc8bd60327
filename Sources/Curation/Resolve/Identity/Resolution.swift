/// Which mentions are one method, and what was left open.
public struct Resolution: Sendable {
    /// A key that so many columns share that not all pairs of them were compared.
    public struct CutBlock: Sendable, Hashable {
        /// What they share, in words: `name or alias`, `source`, ...
        public var kind: String
        /// How many columns or groups of equal columns share it.
        public var size: Int
    }

    /// Mentions that were found to be one method, and why.
    public struct Cluster: Sendable, Hashable {
        /// Indices of profiles, ascending.
        public var members: [Int32]
        /// For each member what joined it to others; nil where it stands alone.
        public var links: [IdentityLink?]
    }

    /// In the order of their first members.
    public var clusters: [Cluster] = []
    /// Pairs of clusters that stayed apart though much speaks for one; each pair once, sorted.
    public var nearMisses: [NearMiss] = []
    /// The largest first.
    public var cutBlocks: [CutBlock] = []
}
