/// A ``Resolution`` with the mentions themselves.
public struct MentionResolution: Sendable {
    /// In the order of their first mentions, by path and column.
    public let clusters: [MethodCluster]
    /// The same by numbers of mentions.
    let resolution: Resolution
    /// Those whose profiles were resolved.
    let mentions: [MethodMention]

    /// Pairs of clusters that stayed apart though much speaks for one; each pair once, sorted.
    public var nearMisses: [NearMiss] { resolution.nearMisses }
    /// The largest first.
    public var cutBlocks: [Resolution.CutBlock] { resolution.cutBlocks }

    /// - Parameter mentions: those whose profiles were resolved, in the same order.
    init(_ resolution: Resolution, of mentions: [MethodMention]) {
        clusters = resolution.clusters.map { MethodCluster($0, of: mentions) }
        (self.resolution, self.mentions) = (resolution, mentions)
    }
}

extension MethodCluster {
    /// A cluster of numbers as one of mentions.
    init(_ cluster: Resolution.Cluster, of mentions: [MethodMention]) {
        self.init(mentions: cluster.members.map { mentions[Int($0)] }, links: cluster.links)
    }
}
