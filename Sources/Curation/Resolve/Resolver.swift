/// Finds out which columns of which pages are one method.
///
/// Evidence of many kinds is weighed (``IdentityEvidence``) for columns that share a key (``IdentityBlocks``); the likeliest
/// join first (``IdentityClustering``). Two columns of one page are different methods, and so are two slugs, unless a person
/// says *same*; a person's *different* always holds. What is neither sure nor unlikely stays apart and is a ``NearMiss``.
///
///     let resolution = Resolver(decisions: decisions).resolve(profiles)
///     for cluster in resolution.clusters { print(cluster.members.map { profiles[Int($0)].identity }) }
public struct Resolver: Sendable {
    private let constraints: IdentityConstraints

    public init(decisions: [Decision]) {
        constraints = IdentityConstraints(decisions)
    }

    /// The clusters of mentions; their order is no matter.
    public func resolve(_ mentions: [MethodMention]) -> MentionResolution {
        let sorted = mentions.sorted(by: MethodMention.precedes)
        return MentionResolution(resolve(IdentityProfiles(sorted)), of: sorted)
    }

    /// The clusters of profiles. Takes time nearly in proportion to their number.
    public func resolve(_ profiles: IdentityProfiles) -> Resolution {
        // 1. Columns that need no weighing are put together.
        let comparer = IdentityComparer(names: NameTexts(profiles))
        let atoms = IdentityAtom.atoms(profiles, comparer: comparer)
        var clustering = IdentityClustering(atoms: atoms, comparer: comparer, constraints: constraints)

        // 2. What people decided comes before all evidence.
        clustering.applyDecisions()

        // 3. Pairs that share a key are scored, and joined from the best on.
        let blocks = IdentityBlocks(atoms.map(\.marks))
        clustering.join(blocks.pairs)

        // 4. Clusters of mentions, and what nearly joined.
        return resolution(&clustering, cutBlocks: blocks.cuts)
    }

    private func resolution(
        _ clustering: inout IdentityClustering, cutBlocks: [Resolution.CutBlock]
    ) -> Resolution {
        var resolution = Resolution(cutBlocks: cutBlocks)
        var clusterOfAtom = Array(repeating: 0, count: clustering.atoms.count)
        // Atoms come in the order of their first members, so clusters do too.
        for (index, cluster) in clustering.clusters.enumerated() {
            var members: [(index: Int32, link: IdentityLink?)] = []
            for atom in cluster {
                clusterOfAtom[Int(atom)] = index
                let link = clustering.link(of: atom)
                members += clustering.atoms[Int(atom)].members.map { ($0, link) }
            }
            members.sort { $0.index < $1.index }
            resolution.clusters.append(
                Resolution.Cluster(members: members.map(\.index), links: members.map(\.link)))
        }
        resolution.nearMisses = clustering.nearMisses(clusterOfAtom)
        return resolution
    }
}
