/// Decisions about identity as the atoms that they speak of.
struct AppliedDecisions: Sendable {
    /// Atoms that are one method, in the order of the decisions.
    private(set) var same: [(one: Int32, other: Int32)] = []
    /// What decisions call the atoms that they keep apart from others.
    private(set) var identities: [Int32: String] = [:]

    init(_ constraints: IdentityConstraints, _ atoms: IdentityAtoms, _ profiles: IdentityProfiles) {
        let named = constraints.ids
        guard !named.isEmpty else { return }
        // An id that two methods share is told apart by `-` and six digits.
        let starts = Set(named.map { String($0.dropLast(7)) })
        var firsts: [String: Int32] = [:]
        for atom in 0..<atoms.count {
            guard let first = atoms.members(atom).first else { continue }
            let identity = profiles.identity(Int(first))
            if constraints.concerns(identity) { identities[Int32(atom)] = identity }
            if named.contains(identity), firsts[identity] == nil { firsts[identity] = Int32(atom) }
            guard starts.contains(identity) else { continue }
            let other = profiles[Int(first)].distinguished(identity)
            if firsts[other] == nil { firsts[other] = Int32(atom) }
        }
        same = constraints.same.compactMap { one, other in
            guard let this = firsts[one], let that = firsts[other], this != that else { return nil }
            return (this, that)
        }
    }
}
