/// Which mentions are one method, and what was left open.
public struct Resolution: Sendable {
    /// A key that so many columns share that not all pairs of them were compared.
    public struct CutBlock: Sendable, Hashable {
        /// What they share, in words: `name or alias`, `source`, ...
        public var kind: String
        /// How many columns or groups of equal columns share it.
        public var size: Int
    }

    /// In the order of their first mentions, by path and column.
    public var clusters: [MethodCluster] = []
    /// Pairs of clusters that stayed apart though much speaks for one; each pair once, sorted.
    public var nearMisses: [NearMiss] = []
    /// The largest first.
    public var cutBlocks: [CutBlock] = []
}
