/// A ``Resolution`` with the mentions themselves.
public struct MentionResolution: Sendable {
    /// In the order of their first mentions, by path and column.
    public var clusters: [MethodCluster]
    /// Pairs of clusters that stayed apart though much speaks for one; each pair once, sorted.
    public var nearMisses: [NearMiss]
    /// The largest first.
    public var cutBlocks: [Resolution.CutBlock]

    /// - Parameter mentions: those whose profiles were resolved, in the same order.
    init(_ resolution: Resolution, of mentions: [MethodMention]) {
        clusters = resolution.clusters.map { cluster in
            MethodCluster(mentions: cluster.members.map { mentions[Int($0)] }, links: cluster.links)
        }
        (nearMisses, cutBlocks) = (resolution.nearMisses, resolution.cutBlocks)
    }
}
