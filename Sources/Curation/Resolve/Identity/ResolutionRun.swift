/// One resolution, step by step: finds out which components of an earlier one still hold, and makes the others.
///
/// A component holds when all of it is as it was: the same atoms in the same order with the same decisions (its digest),
/// no new atom has anything in common with one of them, and no block that is cut has other members than before.
struct ResolutionRun {
    private let profiles: IdentityProfiles
    private let constraints: IdentityConstraints
    private let workers: Int
    private let stored: StoredResolution
    private let atoms: IdentityAtoms
    private let decisions: AppliedDecisions
    /// For each atom its place in ``stored``; -1 for one that is not there.
    private let storedAtoms: [Int32]
    private var states: [State]
    /// Those of ``stored`` that don't hold.
    private var isStale: [Bool]
    /// What is known of the atoms that were looked at.
    private var marks: [IdentityMarks]
    private var hasMarks: [Bool]
    private var keys = KeyLists()
    /// In pieces, as they were found.
    private var pairs: [[ScoredPair]] = []
    private var cuts: [StoredResolution.CutSize] = []

    /// What became of an atom since the stored resolution.
    private enum State: UInt8 {
        /// Its component holds.
        case kept
        /// It was there, and its component is made anew.
        case stale
        /// It was not there.
        case new
    }

    init(
        _ profiles: IdentityProfiles, _ constraints: IdentityConstraints, reusing stored: StoredResolution, workers: Int
    ) {
        (self.profiles, self.constraints, self.stored, self.workers) = (profiles, constraints, stored, workers)
        atoms = IdentityAtoms(profiles)
        decisions = AppliedDecisions(constraints, atoms, profiles)
        storedAtoms = Self.matched(atoms.digests, stored.digests)
        states = storedAtoms.map { $0 < 0 ? .new : .kept }
        isStale = Array(repeating: false, count: stored.componentDigests.count)
        marks = Array(repeating: .empty, count: atoms.count)
        hasMarks = Array(repeating: false, count: atoms.count)
    }

    private static func matched(_ digests: [UInt128], _ known: [UInt128]) -> [Int32] {
        guard !known.isEmpty else { return digests.map { _ in -1 } }
        var places: [UInt128: Int32] = [:]
        places.reserveCapacity(known.count)
        for (index, digest) in known.enumerated() { places[digest] = Int32(index) }
        // Taken out when found: each is matched once.
        return digests.map { places.removeValue(forKey: $0) ?? -1 }
    }

    /// Does all of it.
    mutating func run() -> RenewedResolution {
        // 1. Components that are no more what they were.
        compareDigests()
        joinDecided()

        // 2. New atoms, with all that share a key: where they have to do with a component, it does not hold.
        readKeys()
        scoreNew()

        // 3. Within the components that don't hold all pairs are scored again.
        scoreStale()

        // 4. New components, each for itself.
        let components = newComponents()
        let outcomes = outcomes(components)

        // 5. What holds and what is new, together.
        return together(components, outcomes)
    }

    private func atoms(_ state: State) -> [Int32] {
        states.indices.filter { states[$0] == state }.map { Int32($0) }
    }

    // MARK: What holds

    private mutating func compareDigests() {
        guard !isStale.isEmpty else { return }
        var component = Array(repeating: Int32(-1), count: atoms.count)
        for (atom, place) in storedAtoms.enumerated() where place >= 0 {
            component[atom] = stored.components[Int(place)]
        }
        let digests = digests(of: component, count: isStale.count)
        for index in isStale.indices where digests[index] != stored.componentDigests[index] { isStale[index] = true }
    }

    /// For each component a digest of its atoms, in their order, and of what was decided on them.
    ///
    /// - Parameter component: that of each atom; below zero for none.
    private func digests(of component: [Int32], count: Int) -> [UInt128] {
        var hashes = Array(repeating: WideHash(), count: count)
        for (atom, component) in component.enumerated() where component >= 0 {
            hashes[Int(component)].combine(atoms.digests[atom])
        }
        for (one, other) in decisions.same where component[Int(one)] >= 0 {
            for atom in [one, other] { hashes[Int(component[Int(one)])].combine(atoms.digests[Int(atom)]) }
        }
        for atom in decisions.identities.keys.sorted() where component[Int(atom)] >= 0 {
            let identity = decisions.identities[atom] ?? ""
            let ids = [identity] + constraints.apart(from: identity)
            hashes[Int(component[Int(atom)])].combine(UInt64(ids.count))
            for id in ids { hashes[Int(component[Int(atom)])].combine(id.utf8) }
        }
        return hashes.map(\.value)
    }

    private func storedComponent(_ atom: Int32) -> Int? {
        let place = storedAtoms[Int(atom)]
        return place < 0 ? nil : Int(stored.components[Int(place)])
    }

    private mutating func spoil(_ atom: Int32) {
        if let component = storedComponent(atom) { isStale[component] = true }
    }

    /// A decision makes one component of two.
    private mutating func joinDecided() {
        for (one, other) in decisions.same {
            guard let left = storedComponent(one), let right = storedComponent(other), left == right else {
                spoil(one)
                spoil(other)
                continue
            }
        }
    }

    // MARK: Pairs

    /// Reads what is known of atoms that were not looked at yet.
    private mutating func prepare(_ wanted: some Collection<Int32>) {
        var missing: [Int32] = []
        for atom in wanted where !hasMarks[Int(atom)] {
            hasMarks[Int(atom)] = true
            missing.append(atom)
        }
        let (profiles, atoms) = (profiles, atoms)
        let read = ParallelMap.map(count: missing.count, workers: workers, piece: 256) { [missing] index in
            IdentityMarks(profiles, atoms.members(Int(missing[index])))
        }
        for (atom, marks) in zip(missing, read) { self.marks[Int(atom)] = marks }
    }

    private mutating func readKeys() {
        prepare(atoms(.new))
        for (atom, place) in storedAtoms.enumerated() {
            keys.append(place < 0 ? BlockKeys.of(marks[atom])[...] : stored.keys[Int(place)])
        }
    }

    private mutating func scoreNew() {
        let new = atoms(.new)
        let isAllNew = new.count == atoms.count
        let gone = goneKeys()
        var wanted = KeySet()
        wanted.formUnion(gone.keys)
        if !isAllNew {
            for atom in new { wanted.formUnion(keys[Int(atom)]) }
        }
        var blocks = IdentityBlocks(keys, wanted: isAllNew ? nil : wanted)
        noteCuts(blocks, wanted: wanted, gone: gone)
        prepare(blocks.members)
        blocks.cut(marks: marks, digests: atoms.digests)
        score(new, blocks, isOneWay: isAllNew) { [states] atom, other in states[Int(other)] != .new || other > atom }
        for piece in pairs {
            for pair in piece {
                spoil(pair.one)
                spoil(pair.other)
            }
        }
        for (atom, state) in states.enumerated() where state == .kept {
            if let component = storedComponent(Int32(atom)), isStale[component] { states[atom] = .stale }
        }
    }

    /// The keys of atoms that are no more, with how many had each.
    private func goneKeys() -> [UInt64: Int] {
        var isThere = Array(repeating: false, count: stored.digests.count)
        for place in storedAtoms where place >= 0 { isThere[Int(place)] = true }
        var keys: [UInt64: Int] = [:]
        for (place, isThere) in isThere.enumerated() where !isThere {
            for key in stored.keys[place] { keys[key, default: 0] += 1 }
        }
        return keys
    }

    /// Who is compared with whom in a block that is cut depends on all of its members: where these change, no component
    /// of them holds.
    private mutating func noteCuts(_ blocks: IdentityBlocks, wanted: KeySet, gone: [UInt64: Int]) {
        cuts = stored.cuts.filter { !wanted.contains($0.key) }
        var spoilt: [Int32] = []
        blocks.forEach { key, members in
            let before = members.count { states[Int($0)] != .new } + (gone[key] ?? 0)
            if max(before, members.count) > IdentityBlocks.limit { spoilt += members }
            if members.count > IdentityBlocks.limit {
                cuts.append(StoredResolution.CutSize(key: key, size: members.count))
            }
        }
        for atom in spoilt { spoil(atom) }
        cuts.sort { $0.key < $1.key }
    }

    private mutating func scoreStale() {
        let stale = atoms(.stale)
        guard !stale.isEmpty else { return }
        var wanted = KeySet()
        for atom in stale { wanted.formUnion(keys[Int(atom)]) }
        var blocks = IdentityBlocks(keys, wanted: wanted)
        prepare(stale)
        for cut in blocks.cuts { prepare(cut.members) }
        blocks.cut(marks: marks, digests: atoms.digests)
        score(stale, blocks, isOneWay: true) { [states] _, other in states[Int(other)] == .stale }
    }

    /// Scores atoms with those that share a key with them and are accepted.
    private mutating func score(
        _ some: [Int32], _ blocks: IdentityBlocks, isOneWay: Bool, _ accepts: @escaping @Sendable (Int32, Int32) -> Bool
    ) {
        let (profiles, marks, lists) = (profiles, marks, MarkLists(profiles, atoms, marks))
        let pieces = ParallelMap.map(
            count: (some.count + Self.piece - 1) / Self.piece, workers: workers, piece: 1
        ) { piece in
            let comparer = IdentityComparer(profiles)
            var found: [ScoredPair] = []
            for atom in some[(piece * Self.piece)...].prefix(Self.piece) {
                for other in blocks.candidates(of: atom, isOneWay: isOneWay) where accepts(atom, other) {
                    let (one, two) = (min(atom, other), max(atom, other))
                    let look = lists.look(one, two)
                    guard look.mayReach(ScoredPair.least) else { continue }
                    let finding = comparer.finding(look, marks[Int(one)], marks[Int(two)])
                    guard finding.score >= ScoredPair.least else { continue }
                    found.append(ScoredPair(one: one, other: two, finding: finding))
                }
            }
            // Without the room that was kept for more.
            return found.map { $0 }
        }
        pairs += pieces
    }

    /// Atoms that a thread scores at once, so that what it learns of names serves several.
    private static let piece = 1024

    // MARK: New components

    /// The atoms of each new component, ascending.
    private func newComponents() -> [[Int32]] {
        var forest = DisjointSets(count: atoms.count)
        for piece in pairs {
            for pair in piece { forest.join(pair.one, pair.other) }
        }
        for (one, other) in decisions.same where states[Int(one)] != .kept { forest.join(one, other) }
        return forest.sets { states[Int($0)] != .kept }
    }

    private mutating func outcomes(_ components: [[Int32]]) -> [IdentityComponent.Outcome] {
        var place = Array(repeating: Int32(0), count: atoms.count)
        var component = Array(repeating: Int32(-1), count: atoms.count)
        for (number, members) in components.enumerated() {
            for (index, atom) in members.enumerated() {
                (place[Int(atom)], component[Int(atom)]) = (Int32(index), Int32(number))
            }
        }
        let pairsOf = Grouped(taking: &pairs, count: components.count) { Int(component[Int($0.one)]) }
        var decided = [decisions.same.filter { component[Int($0.one)] >= 0 }]
        let same = Grouped(taking: &decided, count: components.count) { Int(component[Int($0.one)]) }
        let (profiles, atoms, marks, decisions, constraints) = (profiles, atoms, marks, decisions, constraints)
        return ParallelMap.map(count: components.count, workers: workers, piece: 16) { [place] number in
            let members = components[number]
            var identities: [Int: String] = [:]
            if !decisions.identities.isEmpty {
                for (index, atom) in members.enumerated() { identities[index] = decisions.identities[atom] }
            }
            let input = IdentityComponent(
                marks: members.map { marks[Int($0)] }, pages: members.map { atoms.pages(Int($0)) },
                sizes: members.map { atoms.members(Int($0)).count },
                pairs: pairsOf[number].map {
                    ScoredPair(one: place[Int($0.one)], other: place[Int($0.other)], finding: $0.finding)
                },
                same: same[number].map { (Int(place[Int($0.one)]), Int(place[Int($0.other)])) }, identities: identities)
            return IdentityClustering.outcome(of: input, IdentityComparer(profiles), constraints)
        }
    }

    // MARK: Together

    /// What holds and what is new.
    private func together(_ components: [[Int32]], _ outcomes: [IdentityComponent.Outcome]) -> RenewedResolution {
        var next = StoredResolution()
        (next.digests, next.keys, next.cuts) = (atoms.digests, keys, cuts)
        let (numbers, kept) = number(components, &next)
        var places = Array(repeating: 0, count: components.count)
        let newNumbers = newNumberOfEach(components)
        for (atom, number) in newNumbers.enumerated() {
            if number < 0 {
                next.firsts.append(stored.firsts[Int(storedAtoms[atom])])
                next.links.append(stored.links[Int(storedAtoms[atom])])
            } else {
                next.firsts.append(outcomes[number].firsts[places[number]])
                next.links.append(outcomes[number].links[places[number]])
                places[number] += 1
            }
        }
        next.componentDigests = digests(of: next.components, count: kept.count)
        for entry in stored.nearMisses where !isStale[Int(entry.component)] {
            next.nearMisses.append(.init(component: numbers[Int(entry.component)], miss: entry.miss))
        }
        for (number, outcome) in outcomes.enumerated() {
            next.nearMisses += outcome.nearMisses.map { .init(component: numbers[isStale.count + number], miss: $0) }
        }
        next.nearMisses.sort { ($0.component, $0.miss.one, $0.miss.other) < ($1.component, $1.miss.one, $1.miss.other) }
        return RenewedResolution(next, atoms, isKept: kept)
    }

    /// For each atom the number of its new component; -1 where the old one holds.
    private func newNumberOfEach(_ components: [[Int32]]) -> [Int] {
        var numbers = Array(repeating: -1, count: atoms.count)
        for (number, members) in components.enumerated() {
            for atom in members { numbers[Int(atom)] = number }
        }
        return numbers
    }

    /// Gives components their numbers, in the order of their first atoms.
    ///
    /// - Returns: the numbers of the stored components, and behind them those of the new ones; and for each number
    ///   whether it is that of a stored component.
    private func number(_ components: [[Int32]], _ next: inout StoredResolution) -> (numbers: [Int32], isKept: [Bool]) {
        var numbers = Array(repeating: Int32(-1), count: isStale.count + components.count)
        var isKept: [Bool] = []
        for (atom, new) in newNumberOfEach(components).enumerated() {
            let old = storedComponent(Int32(atom))
            let component = new < 0 ? old ?? 0 : isStale.count + new
            if numbers[component] < 0 {
                numbers[component] = Int32(isKept.count)
                isKept.append(new < 0)
            }
            next.components.append(numbers[component])
        }
        return (numbers, isKept)
    }
}
