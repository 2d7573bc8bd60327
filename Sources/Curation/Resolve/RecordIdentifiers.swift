/// The ids of clusters, each once.
public struct RecordIdentifiers: Sendable {
    private let preferred: [String: String]
    private let apart: Set<[String]>

    public init(decisions: [Decision]) {
        var preferred: [String: String] = [:]
        var apart: Set<[String]> = []
        for decision in decisions {
            switch decision.content {
            case .same(let one, let other): preferred[other] = one
            case .different(let one, let other): apart.formUnion([[one, other], [other, one]])
            case .value, .label, .language, .status: break
            }
        }
        self.preferred = preferred
        self.apart = apart
    }

    /// The id of each cluster, and whether another one would have had it too.
    ///
    /// That happens when a constraint or other evidence keeps apart what the same name would join: methods that share an
    /// English name, two columns of one page. Who has the id as slug keeps it, then who comes first; the others get a few
    /// digits from their name, for a person to look at and to decide on.
    public func unique(_ clusters: [MethodCluster]) -> [(id: String, isShared: Bool)] {
        unique(clusters.map { named(Names($0)) })
    }

    /// The same for clusters of profiles.
    ///
    /// - Parameter workers: how many threads work at the same time.
    public func unique(
        _ resolution: Resolution, of profiles: IdentityProfiles, workers: Int = 1
    ) -> [(id: String, isShared: Bool)] {
        let clusters = resolution.clusters
        return unique(
            ParallelMap.map(count: clusters.count, workers: workers, piece: 128) { index in
                named(Names(clusters[index], profiles))
            })
    }

    /// What a cluster may be called.
    private struct Names: Sendable {
        /// Of each mention that has one.
        var slugs: [String]
        /// What the English names make.
        var english: [String]
        /// Of the first mention.
        var provisional: String

        init(_ cluster: MethodCluster) {
            slugs = cluster.mentions.compactMap(\.slug).filter { !$0.isEmpty }
            english = cluster.mentions.compactMap(\.nameEnglish).map { Slug.make(from: $0) }.filter { !$0.isEmpty }
            provisional = cluster.mentions.first?.provisionalIdentifier ?? ""
        }

        init(_ cluster: Resolution.Cluster, _ profiles: IdentityProfiles) {
            slugs = Self.texts(cluster.members.lazy.map { profiles.slug(Int($0)) })
            english = Self.texts(cluster.members.lazy.map { profiles.englishSlug(Int($0)) })
            provisional = cluster.members.first.map { profiles[Int($0)].provisionalIdentifier } ?? ""
        }

        /// Most columns of a cluster have the same text, which is made once.
        private static func texts(_ texts: some Sequence<ArraySlice<UInt8>>) -> [String] {
            var found: [String] = []
            var last: ArraySlice<UInt8> = []
            for text in texts where !text.isEmpty {
                if text == last, let same = found.last {
                    found.append(same)
                } else {
                    found.append(String(decoding: text, as: UTF8.self))
                    last = text
                }
            }
            return found
        }

        /// An id that another cluster has, told apart by the first mention's name.
        func distinguished(_ id: String) -> String { "\(id)-\(provisional.dropFirst(2).prefix(6))" }
    }

    /// A cluster's names with the id that it would have if it were alone.
    private func named(_ names: Names) -> (names: Names, id: String) { (names, identifier(of: names)) }

    private func unique(_ clusters: [(names: Names, id: String)]) -> [(id: String, isShared: Bool)] {
        var taken = Set(clusters.map(\.id))
        var owners: [String: Int] = [:]
        for (index, (names, id)) in clusters.enumerated() {
            if let owner = owners[id], clusters[owner].names.slugs.contains(id) || !names.slugs.contains(id) {
                continue
            }
            owners[id] = index
        }
        return clusters.enumerated().map { index, cluster in
            let (names, id) = cluster
            if owners[id] == index { return (id, false) }
            let distinguished = names.distinguished(id)
            var (other, number) = (distinguished, 2)
            while !taken.insert(other).inserted {
                other = "\(distinguished)-\(number)"
                number += 1
            }
            return (other, true)
        }
    }

    /// Whether a person said that two records are different methods.
    func areApart(_ one: String, _ other: String) -> Bool { apart.contains([one, other]) }

    /// The slug that most pages give, else the one that the English name makes, else one made from the page's name.
    private func identifier(of cluster: Names) -> String {
        kept(MostFrequent.text(cluster.slugs) ?? MostFrequent.text(cluster.english) ?? cluster.provisional)
    }

    /// The id that stays, through a chain of decisions; a circle ends where it began.
    private func kept(_ id: String) -> String {
        var (current, seen): (String, Set<String>) = (id, [id])
        while let next = preferred[current], !apart.contains([current, next]), seen.insert(next).inserted {
            current = next
        }
        return current
    }
}
