/// Columns that are one method without any weighing: they have the same slug, or show the same of everything that
/// counts and enough of it. Weighing starts from these, so that its cost follows the number of methods rather than pages.
struct IdentityAtom: Sendable {
    var profile: IdentityProfile
    /// Indices of candidates, ascending.
    var members: [Int32]
    /// The pages of the members, ascending, each once.
    var pages: [Int32]
    /// What decisions call it.
    var identity: String
    /// What decisions call it where another method has the same slug or English name.
    var distinguishedIdentity: String

    /// The atoms of sorted candidates, in the order of their first members.
    ///
    /// Two columns of one page are never in one atom: the second of two equal columns begins another.
    static func atoms(_ candidates: [IdentityCandidate], pages: [Int32], comparer: IdentityComparer) -> [IdentityAtom] {
        var atoms: [IdentityAtom] = []
        var byKey: [Key: Int] = [:]
        for (index, candidate) in candidates.enumerated() {
            let page = pages[index]
            guard var key = Key(candidate, comparer) else {
                atoms.append(IdentityAtom(candidate, index, page))
                continue
            }
            while let known = byKey[key], atoms[known].pages.last == page { key.repetition += 1 }
            if let known = byKey[key] {
                atoms[known].add(candidate, index, page)
            } else {
                byKey[key] = atoms.count
                atoms.append(IdentityAtom(candidate, index, page))
            }
        }
        return atoms
    }

    private init(_ candidate: IdentityCandidate, _ index: Int, _ page: Int32) {
        (profile, members, pages) = (candidate.profile, [Int32(index)], [page])
        identity = candidate.identity
        distinguishedIdentity = candidate.mention.distinguished(identity)
    }

    private mutating func add(_ candidate: IdentityCandidate, _ index: Int, _ page: Int32) {
        profile.formUnion(candidate.profile)
        members.append(Int32(index))
        pages.append(page)
    }

    /// What the members of an atom have in common.
    private struct Key: Hashable {
        var slug: IdentityMark?
        var marks: [IdentityMark]
        var name: [UInt8]
        /// How many equal columns stand before this one on its page.
        var repetition = 0

        /// nil for a column that shows too little to be put together with an equal one.
        init?(_ candidate: IdentityCandidate, _ comparer: IdentityComparer) {
            if let slug = candidate.profile.marks(.slug).first {
                (self.slug, marks, name) = (slug, [], [])
                return
            }
            let finding = comparer.compare(candidate.profile, candidate.profile)
            guard finding.score >= IdentityEvidence.joins else { return nil }
            (marks, name) = (candidate.profile.marks, Array(candidate.mention.name.utf8))
        }
    }
}
