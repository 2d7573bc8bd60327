/// Mentions on their way to clusters: a union-find forest that refuses joins that break a constraint.
struct MentionJoining {
    let mentions: [MethodMention]
    private let different: [(String, String)]
    private var parent: [Int]
    /// For each root: the pages of its mentions (a page may give one column only), and its identities.
    private var pages: [Set<String>]
    private var identities: [Set<String>]
    private var evidence: [MethodCluster.Evidence?]
    private var members: [[Int]]

    init(mentions: [MethodMention], different: [(String, String)]) {
        self.mentions = mentions
        self.different = different
        parent = Array(mentions.indices)
        pages = mentions.map { [$0.page.digest] }
        identities = mentions.map { Self.identities(of: $0) }
        evidence = mentions.map { _ in nil }
        members = mentions.indices.map { [$0] }
    }

    /// Slug, and the slug that the English name makes.
    private static func identities(of mention: MethodMention) -> Set<String> {
        Set([mention.slug, mention.nameEnglish.map { Slug.make(from: $0) }].compactMap { $0 }.filter { !$0.isEmpty })
    }

    private mutating func root(_ index: Int) -> Int {
        var index = index
        while parent[index] != index {
            parent[index] = parent[parent[index]]
            index = parent[index]
        }
        return index
    }

    /// Joins two mentions' clusters unless a page would have two columns in one method, two known slugs would meet, or
    /// a person said *different*.
    @discardableResult
    private mutating func join(_ one: Int, _ other: Int, evidence reason: MethodCluster.Evidence) -> Bool {
        let (left, right) = (root(one), root(other))
        guard left != right else { return true }
        guard pages[left].isDisjoint(with: pages[right]) else { return false }
        let together = identities[left].union(identities[right])
        if different.contains(where: { together.contains($0) && together.contains($1) }) { return false }
        if reason == .englishName || reason == .seminalSource || reason == .label, slugsConflict(left, right) {
            return false
        }
        let (into, from) = members[left].count >= members[right].count ? (left, right) : (right, left)
        for member in members[from] where evidence[member] == nil || evidence[member].map({ $0 < reason }) == true {
            evidence[member] = reason
        }
        parent[from] = into
        pages[into].formUnion(pages[from])
        identities[into] = together
        members[into] += members[from]
        members[from] = []
        pages[from] = []
        return true
    }

    /// Two clusters that pages give different slugs are different methods, whatever they are called.
    private func slugsConflict(_ left: Int, _ right: Int) -> Bool {
        let one = Set(members[left].compactMap { mentions[$0].slug })
        let other = Set(members[right].compactMap { mentions[$0].slug })
        return !one.isEmpty && !other.isEmpty && one.isDisjoint(with: other)
    }

    /// Joins all mentions with the same key.
    mutating func joinGroups(evidence: MethodCluster.Evidence, key: (MethodMention) -> [UInt8]?) {
        var first: [[UInt8]: Int] = [:]
        for index in mentions.indices {
            guard let key = key(mentions[index]), !key.isEmpty else { continue }
            if let known = first[key] { join(known, index, evidence: evidence) } else { first[key] = index }
        }
    }

    /// Joins clusters one of which has as slug what the other's English name makes.
    mutating func joinAcross(evidence: MethodCluster.Evidence) {
        var first: [String: Int] = [:]
        for index in mentions.indices {
            for identity in Self.identities(of: mentions[index]).sorted() {
                if let known = first[identity] {
                    join(known, index, evidence: evidence)
                } else {
                    first[identity] = index
                }
            }
        }
    }

    /// Joins the clusters of two identities.
    mutating func joinIdentities(_ one: String, _ other: String) {
        guard let left = first(called: one), let right = first(called: other) else { return }
        join(left, right, evidence: .decision)
    }

    /// The first mention with this identity; one without identity goes by its provisional id.
    private mutating func first(called id: String) -> Int? {
        mentions.indices.first { index in
            let known = identities[root(index)]
            return known.contains(id) || known.isEmpty && mentions[index].provisionalIdentifier == id
        }
    }

    /// Gives mentions without identity to the one cluster that shares a key and agrees; where several do, to none.
    mutating func adoptAnonymous(
        evidence: MethodCluster.Evidence, keys: (MethodMention) -> [[UInt8]],
        agrees: (MethodMention, MethodMention) -> Bool
    ) {
        var byKey: [[UInt8]: [Int]] = [:]
        for index in mentions.indices {
            for key in keys(mentions[index]) { byKey[key, default: []].append(index) }
        }
        for index in mentions.indices where identities[root(index)].isEmpty {
            let partners = keys(mentions[index]).flatMap { byKey[$0] ?? [] }
            let agreeing = partners.filter { $0 != index && agrees(mentions[index], mentions[$0]) }
            var roots: [Int] = []
            for partner in agreeing where !roots.contains(root(partner)) { roots.append(root(partner)) }
            let named = roots.filter { !identities[$0].isEmpty && $0 != root(index) }
            if named.count == 1 {
                join(named[0], index, evidence: evidence)
            } else if named.isEmpty, let first = roots.first(where: { $0 != root(index) }) {
                join(first, index, evidence: evidence)
            }
        }
    }

    /// The clusters in the order of their first mentions.
    func clusters() -> [MethodCluster] {
        members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }.map { group in
            MethodCluster(mentions: group.map { mentions[$0] }, evidence: group.map { evidence[$0] })
        }
    }
}
