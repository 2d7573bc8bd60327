/// Columns that are one method without any weighing: they have the same slug, or show the same of everything that
/// counts and enough of it. Weighing starts from these, so that its cost follows the number of methods rather than pages.
struct IdentityAtom: Sendable {
    var marks: IdentityMarks
    /// Indices of mentions, ascending.
    var members: [Int32]
    /// The pages of the members, ascending, each once.
    var pages: [Int32]
    /// What decisions call it.
    var identity: String
    /// What decisions call it where another method has the same slug or English name.
    var distinguishedIdentity: String

    /// The atoms of profiles, in the order of their first members.
    ///
    /// Two columns of one page are never in one atom: the second of two equal columns begins another.
    static func atoms(_ profiles: IdentityProfiles, comparer: IdentityComparer) -> [IdentityAtom] {
        var atoms: [IdentityAtom] = []
        var byKey: [Key: Int] = [:]
        for (index, page) in profiles.pages.enumerated() {
            guard var key = Key(profiles, index, comparer) else {
                atoms.append(IdentityAtom(profiles, index, page))
                continue
            }
            while let known = byKey[key], atoms[known].pages.last == page { key.repetition += 1 }
            if let known = byKey[key] {
                atoms[known].add(profiles, index, page)
            } else {
                byKey[key] = atoms.count
                atoms.append(IdentityAtom(profiles, index, page))
            }
        }
        return atoms
    }

    private init(_ profiles: IdentityProfiles, _ index: Int, _ page: Int32) {
        (marks, members, pages) = (IdentityMarks(profiles.marks(index)), [Int32(index)], [page])
        let profile = profiles[index]
        identity = profile.identity
        distinguishedIdentity = profile.distinguished(identity)
    }

    private mutating func add(_ profiles: IdentityProfiles, _ index: Int, _ page: Int32) {
        marks.formUnion(IdentityMarks(profiles.marks(index)))
        members.append(Int32(index))
        pages.append(page)
    }

    /// What the members of an atom have in common.
    private struct Key: Hashable {
        /// The mark of the slug, or the likeness.
        var value: UInt128
        var isSlug: Bool
        /// How many equal columns stand before this one on its page.
        var repetition = 0

        /// nil for a column that shows too little to be put together with an equal one.
        init?(_ profiles: IdentityProfiles, _ index: Int, _ comparer: IdentityComparer) {
            // Slugs have the lowest kind.
            if let slug = profiles.marks(index).first, slug.kind == IdentityMark.Kind.slug.rawValue {
                (value, isSlug) = (UInt128(slug.bits), true)
                return
            }
            let marks = IdentityMarks(profiles.marks(index))
            guard comparer.compare(marks, marks).score >= IdentityEvidence.joins else { return nil }
            (value, isSlug) = (profiles.likenesses[index], false)
        }
    }
}
