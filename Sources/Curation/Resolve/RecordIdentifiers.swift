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
        let wanted = clusters.map(identifier)
        var taken = Set(wanted)
        var owners: [String: Int] = [:]
        for (index, id) in wanted.enumerated() {
            let hasSlug = clusters[index].mentions.contains { $0.slug == id }
            if owners[id] == nil || hasSlug && !clusters[owners[id] ?? 0].mentions.contains(where: { $0.slug == id }) {
                owners[id] = index
            }
        }
        return wanted.enumerated().map { index, id in
            guard owners[id] != index, let mention = clusters[index].mentions.first else { return (id, false) }
            var other = mention.distinguished(id)
            var number = 2
            while !taken.insert(other).inserted {
                other = "\(mention.distinguished(id))-\(number)"
                number += 1
            }
            return (other, true)
        }
    }

    /// Whether a person said that two records are different methods.
    func areApart(_ one: String, _ other: String) -> Bool { apart.contains([one, other]) }

    /// The slug that most pages give, else the one that the English name makes, else one made from the page's name.
    private func identifier(of cluster: MethodCluster) -> String {
        let slugs = cluster.mentions.compactMap(\.slug)
        let english = cluster.mentions.compactMap(\.nameEnglish).map { Slug.make(from: $0) }.filter { !$0.isEmpty }
        let id = MostFrequent.text(slugs) ?? MostFrequent.text(english) ?? cluster.mentions.first?.provisionalIdentifier
        return kept(id ?? "x")
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
