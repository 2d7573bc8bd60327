/// Which mentions are one method, and what was left open.
public struct Resolution: Sendable, Equatable {
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

extension Resolution {
    /// The clusters of atoms and near misses as those of mentions; and the component of each cluster.
    static func resolution(of stored: StoredResolution, _ atoms: IdentityAtoms) -> (Resolution, components: [Int]) {
        let clusters = ClusterNumbers(stored)
        var resolution = Resolution(clusters: Self.clusters(clusters, stored.links, atoms))
        resolution.nearMisses = stored.nearMisses.map { entry in
            let (one, other) = (clusters.number(entry, entry.miss.one), clusters.number(entry, entry.miss.other))
            return NearMiss(
                one: min(one, other), other: max(one, other), finding: entry.miss.finding, reason: entry.miss.reason)
        }.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
        resolution.cutBlocks = stored.cuts.map { CutBlock(kind: BlockKeys.words(for: $0.key), size: $0.size) }
            .sorted { ($1.size, $0.kind) < ($0.size, $1.kind) }
        return (resolution, clusters.components)
    }

    private static func clusters(
        _ clusters: ClusterNumbers, _ links: [IdentityLink?], _ atoms: IdentityAtoms
    ) -> [Cluster] {
        var atomOfMention = Array(repeating: 0, count: atoms.pages.count)
        var sizes = Array(repeating: 0, count: clusters.components.count)
        for (atom, cluster) in clusters.ofAtoms.enumerated() {
            for member in atoms.members(atom) { atomOfMention[Int(member)] = atom }
            sizes[cluster] += atoms.members(atom).count
        }
        var found = sizes.map { size in
            var cluster = Cluster(members: [], links: [])
            cluster.members.reserveCapacity(size)
            cluster.links.reserveCapacity(size)
            return cluster
        }
        for (mention, atom) in atomOfMention.enumerated() {
            found[clusters.ofAtoms[atom]].members.append(Int32(mention))
            found[clusters.ofAtoms[atom]].links.append(links[atom])
        }
        return found
    }

    /// Clusters by number instead of by component and place of the first atom.
    private struct ClusterNumbers {
        /// The number of each atom's cluster. Atoms come in the order of their first members, so clusters do too.
        private(set) var ofAtoms: [Int] = []
        /// The component of each cluster.
        private(set) var components: [Int] = []
        /// Where each component's places start.
        private var starts: [Int]
        private var numbers: [Int]

        init(_ stored: StoredResolution) {
            starts = Array(repeating: 0, count: stored.componentDigests.count + 1)
            for component in stored.components { starts[Int(component) + 1] += 1 }
            for component in stored.componentDigests.indices { starts[component + 1] += starts[component] }
            numbers = Array(repeating: 0, count: stored.components.count)
            var next = starts
            for (atom, component) in stored.components.enumerated() {
                let component = Int(component)
                let first = starts[component] + Int(stored.firsts[atom])
                if first == next[component] {
                    numbers[first] = components.count
                    components.append(component)
                }
                next[component] += 1
                ofAtoms.append(numbers[first])
            }
        }

        func number(_ entry: StoredResolution.NearMissOfComponent, _ place: Int) -> Int {
            numbers[starts[Int(entry.component)] + place]
        }
    }
}
