/// Atoms on their way to clusters: a union-find forest that weighs every join again for the clusters as they are, and
/// refuses those that break a constraint.
///
/// Pairs are taken from the highest score to the lowest, equal ones in the order of the mentions, so that the result does
/// not depend on the order of the input. All that decides about two atoms are atoms that share keys with them, directly
/// or through others: the connected components of keys can be resolved one by one.
struct IdentityClustering {
    let atoms: [IdentityAtom]
    private let comparer: IdentityComparer
    private let constraints: IdentityConstraints
    private var parent: [Int32]
    private var groups: [Group]
    private var links: [IdentityLink?]
    /// Scored pairs, the best first.
    private var pairs: [Pair] = []
    /// For each atom its pairs, the best first.
    private var pairsOfAtom: [[Int32]]

    /// What a root stands for.
    private struct Group {
        var marks: IdentityMarks
        var pages: [Int32]
        /// Ids that a person keeps apart from others.
        var identities: Set<String>
        var atoms: [Int32]
    }

    private struct Pair {
        var one: Int32
        var other: Int32
        var finding: IdentityFinding
        var score: Int32
        var isSettled = false
    }

    init(atoms: [IdentityAtom], comparer: IdentityComparer, constraints: IdentityConstraints) {
        self.atoms = atoms
        self.comparer = comparer
        self.constraints = constraints
        parent = atoms.indices.map { Int32($0) }
        groups = atoms.enumerated().map { index, atom in
            Group(
                marks: atom.marks, pages: atom.pages,
                identities: constraints.concerns(atom.identity) ? [atom.identity] : [], atoms: [Int32(index)])
        }
        links = atoms.map { _ in nil }
        pairsOfAtom = atoms.map { _ in [] }
    }

    /// The roots with their atoms, in the order of the first ones.
    var clusters: [[Int32]] {
        groups.map { $0.atoms.sorted() }.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
    }

    /// What joined an atom to others, or its members to each other; nil for a single column that stands alone.
    func link(of atom: Int32) -> IdentityLink? {
        let (marks, count) = (atoms[Int(atom)].marks, atoms[Int(atom)].members.count)
        if count == 1 || links[Int(atom)]?.isDecided == true { return links[Int(atom)] }
        // Columns with one slug may differ in all else.
        return IdentityLink(
            marks.marks(.slug).isEmpty ? comparer.compare(marks, marks) : IdentityFinding([.slug]))
    }

    private mutating func root(_ atom: Int32) -> Int {
        var index = Int(atom)
        while parent[index] != Int32(index) {
            parent[index] = parent[Int(parent[index])]
            index = Int(parent[index])
        }
        return index
    }

    // MARK: What people decided

    /// Joins what people said is the same, whatever the evidence; only a `different` holds against it.
    mutating func applyDecisions() {
        guard !constraints.same.isEmpty else { return }
        var first: [String: Int32] = [:]
        for (index, atom) in atoms.enumerated() {
            for id in [atom.identity, atom.distinguishedIdentity] where first[id] == nil { first[id] = Int32(index) }
        }
        for (one, other) in constraints.same {
            guard let this = first[one], let that = first[other] else { continue }
            let (left, right) = (root(this), root(that))
            guard left != right, !constraints.keepApart(groups[left].identities, groups[right].identities) else {
                continue
            }
            let finding = comparer.compare(groups[left].marks, groups[right].marks)
            merge(left, right, link: IdentityLink(finding, isDecided: true))
        }
    }

    // MARK: Weighing

    /// Scores the pairs that share a key, and joins from the best on as long as anything joins.
    mutating func join(_ candidates: [(Int32, Int32)]) {
        score(candidates)
        // A join can make another clear: what was ambiguous may have become one method, or gained a name.
        for _ in 0..<Self.rounds {
            var hasJoined = false
            for index in pairs.indices where !pairs[index].isSettled {
                if pairs[index].score < IdentityEvidence.asks { break }
                if settle(index) { hasJoined = true }
            }
            if !hasJoined { return }
        }
    }

    /// How often pairs that did not join are asked again; the second round hardly ever joins anything.
    private static let rounds = 6

    /// Scores below this are not kept: they neither join nor tell a person anything.
    private static let kept = -10

    private mutating func score(_ candidates: [(Int32, Int32)]) {
        for (one, other) in candidates {
            let finding = comparer.compare(atoms[Int(one)].marks, atoms[Int(other)].marks)
            let score = Int32(finding.score)
            guard score >= Self.kept else { continue }
            pairs.append(Pair(one: one, other: other, finding: finding, score: score))
        }
        pairs.sort { $0.score != $1.score ? $0.score > $1.score : ($0.one, $0.other) < ($1.one, $1.other) }
        for (index, pair) in pairs.enumerated() {
            pairsOfAtom[Int(pair.one)].append(Int32(index))
            pairsOfAtom[Int(pair.other)].append(Int32(index))
        }
    }

    /// Joins the clusters of a pair when all allows it.
    private mutating func settle(_ index: Int) -> Bool {
        let (left, right) = (root(pairs[index].one), root(pairs[index].other))
        // Obstacles never go away.
        if left == right || obstacle(left, right) != nil {
            pairs[index].isSettled = true
            return false
        }
        // The pair speaks for two atoms; what was learnt of their clusters may speak against it.
        let finding = comparer.compare(groups[left].marks, groups[right].marks)
        guard finding.score >= IdentityEvidence.joins, !isAmbiguous(index, left, right, finding.score) else {
            return false
        }
        pairs[index].isSettled = true
        merge(left, right, link: IdentityLink(finding))
        return true
    }

    /// What forbids two clusters to be one.
    private func obstacle(_ left: Int, _ right: Int) -> NearMiss.Reason? {
        let (one, other) = (groups[left], groups[right])
        if constraints.keepApart(one.identities, other.identities) { return .decided }
        if Self.slugsDiffer(one.marks, other.marks) { return .otherSlug }
        return Self.meet(one.pages, other.pages) ? .samePage : nil
    }

    private static func slugsDiffer(_ one: IdentityMarks, _ other: IdentityMarks) -> Bool {
        let (left, right) = (one.marks(.slug), other.marks(.slug))
        return !left.isEmpty && !right.isEmpty && !left.contains { right.contains($0) }
    }

    /// Whether two ascending lists have a member in common.
    private static func meet(_ left: [Int32], _ right: [Int32]) -> Bool {
        var (one, other) = (0, 0)
        while one < left.count, other < right.count {
            if left[one] == right[other] { return true }
            if left[one] < right[other] { one += 1 } else { other += 1 }
        }
        return false
    }

    /// Whether one side could as well be a third cluster that is another method than the other side.
    private mutating func isAmbiguous(_ index: Int, _ left: Int, _ right: Int, _ score: Int) -> Bool {
        isAmbiguous(pairs[index].one, left, right, score) || isAmbiguous(pairs[index].other, right, left, score)
    }

    private mutating func isAmbiguous(_ atom: Int32, _ own: Int, _ partner: Int, _ score: Int) -> Bool {
        let least = score - IdentityEvidence.margin
        var seen: Set<Int> = [own, partner]
        for index in pairsOfAtom[Int(atom)] {
            let pair = pairs[Int(index)]
            if pair.score < least { break }
            let third = root(pair.one == atom ? pair.other : pair.one)
            guard seen.insert(third).inserted, obstacle(own, third) == nil else { continue }
            guard comparer.compare(groups[own].marks, groups[third].marks).score > least else { continue }
            if obstacle(partner, third) != nil { return true }
            // Two columns with little to compare are not different for that: something must speak against them.
            let finding = comparer.compare(groups[partner].marks, groups[third].marks)
            if finding.score < IdentityEvidence.prior - IdentityEvidence.margin { return true }
        }
        return false
    }

    private mutating func merge(_ left: Int, _ right: Int, link: IdentityLink) {
        let (into, from) =
            groups[left].atoms.count >= groups[right].atoms.count ? (left, right) : (right, left)
        for side in [into, from] where groups[side].atoms.count == 1 {
            links[Int(groups[side].atoms[0])] = link
        }
        parent[from] = Int32(into)
        groups[into].marks.formUnion(groups[from].marks)
        groups[into].pages = Self.united(groups[into].pages, groups[from].pages)
        groups[into].identities.formUnion(groups[from].identities)
        groups[into].atoms += groups[from].atoms
        groups[from] = Group(marks: IdentityMarks([]), pages: [], identities: [], atoms: [])
    }

    private static func united(_ left: [Int32], _ right: [Int32]) -> [Int32] {
        var union: [Int32] = []
        union.reserveCapacity(left.count + right.count)
        var (one, other) = (0, 0)
        while one < left.count, other < right.count {
            if left[one] <= right[other] {
                if left[one] == right[other] { other += 1 }
                union.append(left[one])
                one += 1
            } else {
                union.append(right[other])
                other += 1
            }
        }
        return union + left[one...] + right[other...]
    }

    // MARK: What nearly joined

    /// The best of the pairs between any two clusters that share much.
    ///
    /// - Parameter clusterOfAtom: the index of each atom's cluster.
    mutating func nearMisses(_ clusterOfAtom: [Int]) -> [NearMiss] {
        var seen: Set<UInt64> = []
        var misses: [NearMiss] = []
        for pair in pairs {
            let clusters = [clusterOfAtom[Int(pair.one)], clusterOfAtom[Int(pair.other)]].sorted()
            guard clusters[0] != clusters[1], seen.insert(UInt64(clusters[0]) << 32 | UInt64(clusters[1])).inserted
            else {
                continue
            }
            let (left, right) = (root(pair.one), root(pair.other))
            let finding = comparer.compare(groups[left].marks, groups[right].marks)
            misses.append(
                NearMiss(
                    one: clusters[0], other: clusters[1], finding: finding,
                    reason: obstacle(left, right) ?? Self.reason(finding.score)))
        }
        return misses.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
    }

    private static func reason(_ score: Int) -> NearMiss.Reason {
        score >= IdentityEvidence.joins ? .ambiguous : score >= IdentityEvidence.asks ? .doubtful : .unlikely
    }
}
