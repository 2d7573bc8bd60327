/// The atoms of one component on their way to clusters: a union-find forest that weighs every join again for the clusters
/// as they are, and refuses those that break a constraint.
///
/// Pairs are taken from the highest score to the lowest, equal ones in the order of the atoms.
struct IdentityClustering {
    private let comparer: IdentityComparer
    private let constraints: IdentityConstraints
    private let component: IdentityComponent
    private var parent: [Int]
    private var groups: [Group]
    private var links: [IdentityLink?]
    /// The best first.
    private var pairs: [Pair] = []
    /// For each atom its pairs, the best first.
    private var pairsOfAtom: [[Int32]]
    /// What was found between two groups; true as long as neither has changed.
    private var known: [UInt64: Verdict] = [:]

    /// What a root stands for.
    private struct Group {
        var marks: IdentityMarks
        var pages: [Int32]
        /// Ids that a person keeps apart from others.
        var identities: Set<String>
        var atoms: [Int]
        /// How often it grew.
        var version: Int32 = 0
    }

    private struct Pair {
        var one: Int
        var other: Int
        var score: Int
        var isSettled = false
    }

    /// What is to be said of two groups becoming one.
    private struct Verdict {
        var versions: (Int32, Int32)
        var obstacle: NearMiss.Reason?
        /// nil until it was asked for.
        var finding: IdentityFinding?
    }

    private init(_ component: IdentityComponent, _ comparer: IdentityComparer, _ constraints: IdentityConstraints) {
        (self.component, self.comparer, self.constraints) = (component, comparer, constraints)
        parent = Array(component.marks.indices)
        groups = component.marks.indices.map { index in
            Group(
                marks: component.marks[index], pages: component.pages[index],
                identities: component.identities[index].map { [$0] } ?? [], atoms: [index])
        }
        links = component.marks.map { _ in nil }
        pairsOfAtom = component.marks.map { _ in [] }
    }

    /// The clusters of a component.
    static func outcome(
        of component: IdentityComponent, _ comparer: IdentityComparer, _ constraints: IdentityConstraints
    ) -> IdentityComponent.Outcome {
        var clustering = IdentityClustering(component, comparer, constraints)
        // What people decided comes before all evidence.
        clustering.applyDecisions()
        clustering.join()
        return clustering.outcome()
    }

    private mutating func outcome() -> IdentityComponent.Outcome {
        var firsts = Array(repeating: Int32(0), count: parent.count)
        for group in groups {
            guard let first = group.atoms.min() else { continue }
            for atom in group.atoms { firsts[atom] = Int32(first) }
        }
        return IdentityComponent.Outcome(
            firsts: firsts, links: parent.indices.map { link(of: $0) }, nearMisses: nearMisses(firsts))
    }

    /// What joined an atom to others, or its members to each other; nil for a single column that stands alone.
    private func link(of atom: Int) -> IdentityLink? {
        if component.sizes[atom] == 1 || links[atom]?.isDecided == true { return links[atom] }
        // Columns with one slug may differ in all else.
        let marks = component.marks[atom]
        return IdentityLink(
            marks.marks(.slug).isEmpty ? comparer.compare(marks, marks) : IdentityFinding([.slug]))
    }

    private mutating func root(_ atom: Int) -> Int {
        var index = atom
        while parent[index] != index {
            parent[index] = parent[parent[index]]
            index = parent[index]
        }
        return index
    }

    /// Joins what people said is the same, whatever the evidence; only a `different` holds against it.
    private mutating func applyDecisions() {
        for (one, other) in component.same {
            let (left, right) = (root(one), root(other))
            guard left != right, !constraints.keepApart(groups[left].identities, groups[right].identities) else {
                continue
            }
            let finding = comparer.compare(groups[left].marks, groups[right].marks)
            merge(left, right, link: IdentityLink(finding, isDecided: true))
        }
    }

    // MARK: Weighing

    /// Joins pairs from the best on as long as anything joins.
    private mutating func join() {
        pairs = component.pairs.map { Pair(one: Int($0.one), other: Int($0.other), score: $0.finding.score) }
        pairs.sort { $0.score != $1.score ? $0.score > $1.score : ($0.one, $0.other) < ($1.one, $1.other) }
        for (index, pair) in pairs.enumerated() {
            pairsOfAtom[pair.one].append(Int32(index))
            pairsOfAtom[pair.other].append(Int32(index))
        }
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

    /// Joins the clusters of a pair when all allows it.
    private mutating func settle(_ index: Int) -> Bool {
        let (left, right) = (root(pairs[index].one), root(pairs[index].other))
        // Obstacles never go away.
        if left == right || obstacle(left, right) != nil {
            pairs[index].isSettled = true
            return false
        }
        // The pair speaks for two atoms; what was learnt of their clusters may speak against it.
        let finding = finding(left, right)
        let score = finding.score
        guard score >= IdentityEvidence.joins, !isAmbiguous(pairs[index].one, left, right, score),
            !isAmbiguous(pairs[index].other, right, left, score)
        else {
            return false
        }
        pairs[index].isSettled = true
        merge(left, right, link: IdentityLink(finding))
        return true
    }

    /// Whether one side could as well be a third cluster that is another method than the other side.
    private mutating func isAmbiguous(_ atom: Int, _ own: Int, _ partner: Int, _ score: Int) -> Bool {
        let least = score - IdentityEvidence.margin
        var seen: Set<Int> = [own, partner]
        for place in pairsOfAtom[atom].indices {
            let pair = pairs[Int(pairsOfAtom[atom][place])]
            if pair.score < least { break }
            let third = root(pair.one == atom ? pair.other : pair.one)
            guard seen.insert(third).inserted, obstacle(own, third) == nil, finding(own, third).score > least else {
                continue
            }
            if obstacle(partner, third) != nil { return true }
            // Two columns with little to compare are not different for that: something must speak against them.
            if finding(partner, third).score < IdentityEvidence.prior - IdentityEvidence.margin { return true }
        }
        return false
    }

    private mutating func merge(_ left: Int, _ right: Int, link: IdentityLink) {
        let (into, from) =
            groups[left].atoms.count >= groups[right].atoms.count ? (left, right) : (right, left)
        for side in [into, from] where groups[side].atoms.count == 1 { links[groups[side].atoms[0]] = link }
        parent[from] = into
        groups[into].marks = groups[into].marks.union(groups[from].marks)
        groups[into].pages = Self.united(groups[into].pages, groups[from].pages)
        groups[into].identities.formUnion(groups[from].identities)
        groups[into].atoms += groups[from].atoms
        groups[into].version += 1
        groups[from] = Group(marks: .empty, pages: [], identities: [], atoms: [])
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

    // MARK: Two groups

    /// What forbids two clusters to be one.
    private mutating func obstacle(_ left: Int, _ right: Int) -> NearMiss.Reason? { verdict(left, right).obstacle }

    /// What is found between two clusters.
    private mutating func finding(_ left: Int, _ right: Int) -> IdentityFinding {
        let verdict = verdict(left, right)
        if let finding = verdict.finding { return finding }
        let finding = comparer.compare(groups[left].marks, groups[right].marks)
        known[Self.key(left, right)]?.finding = finding
        return finding
    }

    private mutating func verdict(_ left: Int, _ right: Int) -> Verdict {
        let versions =
            left < right
            ? (groups[left].version, groups[right].version) : (groups[right].version, groups[left].version)
        let key = Self.key(left, right)
        if let verdict = known[key], verdict.versions == versions { return verdict }
        let verdict = Verdict(versions: versions, obstacle: newObstacle(left, right))
        known[key] = verdict
        return verdict
    }

    private static func key(_ left: Int, _ right: Int) -> UInt64 {
        UInt64(min(left, right)) << 32 | UInt64(max(left, right))
    }

    private func newObstacle(_ left: Int, _ right: Int) -> NearMiss.Reason? {
        if constraints.keepApart(groups[left].identities, groups[right].identities) { return .decided }
        if Self.slugsDiffer(groups[left].marks, groups[right].marks) { return .otherSlug }
        return Self.meet(groups[left].pages, groups[right].pages) ? .samePage : nil
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

    // MARK: What nearly joined

    /// The clusters, by their first atoms, that have a pair between them; each two once.
    private mutating func nearMisses(_ firsts: [Int32]) -> [NearMiss] {
        var seen: Set<UInt64> = []
        var misses: [NearMiss] = []
        for pair in pairs {
            let (one, other) = (Int(firsts[pair.one]), Int(firsts[pair.other]))
            guard one != other, seen.insert(Self.key(one, other)).inserted else { continue }
            let (left, right) = (root(pair.one), root(pair.other))
            let finding = finding(left, right)
            misses.append(
                NearMiss(
                    one: min(one, other), other: max(one, other), finding: finding,
                    reason: obstacle(left, right) ?? Self.reason(finding.score)))
        }
        return misses.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
    }

    private static func reason(_ score: Int) -> NearMiss.Reason {
        score >= IdentityEvidence.joins ? .ambiguous : score >= IdentityEvidence.asks ? .doubtful : .unlikely
    }
}
