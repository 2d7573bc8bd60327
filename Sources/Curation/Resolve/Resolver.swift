/// Finds out which columns of which pages are one method.
///
/// Evidence of many kinds is weighed (``IdentityEvidence``) for columns that share a key (``IdentityBlocks``); the likeliest
/// join first (``IdentityClustering``). Two columns of one page are different methods, and so are two slugs, unless a person
/// says *same*; a person's *different* always holds. What is neither sure nor unlikely stays apart and is a ``NearMiss``.
///
///     let resolution = Resolver(decisions: decisions).resolve(mentions)
///     for cluster in resolution.clusters { print(cluster.mentions.count) }
public struct Resolver: Sendable {
    private let constraints: IdentityConstraints

    public init(decisions: [Decision]) {
        constraints = IdentityConstraints(decisions)
    }

    /// The clusters of mentions; the order of the mentions is no matter.
    public func resolve(_ mentions: [MethodMention]) -> Resolution {
        resolve(mentions.map { IdentityCandidate($0) })
    }

    /// The clusters of candidates; the order of the candidates is no matter. Takes time nearly in proportion to their
    /// number.
    public func resolve(_ candidates: [IdentityCandidate]) -> Resolution {
        // 1. Columns that need no weighing are put together.
        let sorted = candidates.sorted { MethodMention.precedes($0.mention, $1.mention) }
        let comparer = IdentityComparer(names: Self.names(of: sorted))
        let atoms = IdentityAtom.atoms(sorted, pages: Self.pages(of: sorted), comparer: comparer)
        var clustering = IdentityClustering(atoms: atoms, comparer: comparer, constraints: constraints)

        // 2. What people decided comes before all evidence.
        clustering.applyDecisions()

        // 3. Pairs that share a key are scored, and joined from the best on.
        let blocks = IdentityBlocks(atoms.map(\.profile))
        clustering.join(blocks.pairs)

        // 4. Clusters of mentions, and what nearly joined.
        return resolution(sorted, &clustering, cutBlocks: blocks.cuts)
    }

    private static func names(of candidates: [IdentityCandidate]) -> [IdentityMark: [UInt8]] {
        var names: [IdentityMark: [UInt8]] = [:]
        for candidate in candidates {
            for (mark, text) in candidate.names where names[mark] == nil { names[mark] = text }
        }
        return names
    }

    /// A number for each candidate's page, ascending.
    private static func pages(of candidates: [IdentityCandidate]) -> [Int32] {
        var pages: [Int32] = []
        var last: MethodMention.Page?
        for candidate in candidates {
            let page = candidate.mention.page
            let isSame = last.map { $0.digest == page.digest && $0.path.utf8.elementsEqual(page.path.utf8) } ?? false
            pages.append((pages.last ?? -1) + (isSame ? 0 : 1))
            last = page
        }
        return pages
    }

    private func resolution(
        _ candidates: [IdentityCandidate], _ clustering: inout IdentityClustering, cutBlocks: [Resolution.CutBlock]
    ) -> Resolution {
        var resolution = Resolution(cutBlocks: cutBlocks)
        var clusterOfAtom = Array(repeating: 0, count: clustering.atoms.count)
        // Atoms come in the order of their first members, so clusters do too.
        for (index, cluster) in clustering.clusters.enumerated() {
            var members: [(candidate: Int32, link: IdentityLink?)] = []
            for atom in cluster {
                clusterOfAtom[Int(atom)] = index
                let link = clustering.link(of: atom)
                members += clustering.atoms[Int(atom)].members.map { ($0, link) }
            }
            members.sort { $0.candidate < $1.candidate }
            resolution.clusters.append(
                MethodCluster(
                    mentions: members.map { candidates[Int($0.candidate)].mention }, links: members.map(\.link)))
        }
        resolution.nearMisses = clustering.nearMisses(clusterOfAtom)
        return resolution
    }
}
