/// Groups of columns that are one method without any weighing: they have the same slug, or show the same of everything
/// that counts and enough of it. Weighing starts from these, so that its cost follows the number of methods rather than
/// pages.
///
/// Atoms are in the order of their first members. Two columns of one page are never in one atom: the second of two equal
/// columns begins another.
struct IdentityAtoms: Sendable {
    /// Indices of profiles, atom by atom, ascending in each.
    private let members: [Int32]
    private let starts: [Int32]
    /// For each profile the number of its page, ascending.
    let pages: [Int32]
    /// All that an atom is made of: equal digests mean equal columns of equal pages.
    let digests: [UInt128]

    var count: Int { starts.count - 1 }

    func members(_ atom: Int) -> ArraySlice<Int32> { members[Int(starts[atom])..<Int(starts[atom + 1])] }

    /// The pages of an atom's members, ascending, each once.
    func pages(_ atom: Int) -> [Int32] { members(atom).map { pages[Int($0)] } }

    init(_ profiles: IdentityProfiles) {
        pages = profiles.pages
        let atoms = Self.atomOfEach(profiles, pages)
        let count = Int(atoms.max() ?? -1) + 1
        var starts = Array(repeating: Int32(0), count: count + 1)
        for atom in atoms { starts[Int(atom) + 1] += 1 }
        for atom in 0..<count { starts[atom + 1] += starts[atom] }
        var members = Array(repeating: Int32(0), count: atoms.count)
        var digests = Array(repeating: WideHash(), count: count)
        var next = starts
        for (index, atom) in atoms.enumerated() {
            members[Int(next[Int(atom)])] = Int32(index)
            next[Int(atom)] += 1
            profiles.combine(index, into: &digests[Int(atom)])
        }
        (self.members, self.starts, self.digests) = (members, starts, digests.map(\.value))
    }

    private static func atomOfEach(_ profiles: IdentityProfiles, _ pages: [Int32]) -> [Int32] {
        let comparer = IdentityComparer(profiles)
        var atoms: [Int32] = []
        atoms.reserveCapacity(pages.count)
        var byKey: [Key: Int32] = [:]
        byKey.reserveCapacity(pages.count / 4)
        var lastPages: [Int32] = []
        for (index, page) in pages.enumerated() {
            var atom = Int32(lastPages.count)
            if var key = Key(profiles, index, known: byKey, comparer) {
                while let known = byKey[key], lastPages[Int(known)] == page { key.repetition += 1 }
                if let known = byKey[key] { atom = known } else { byKey[key] = atom }
            }
            atoms.append(atom)
            if atom == lastPages.count { lastPages.append(page) } else { lastPages[Int(atom)] = page }
        }
        return atoms
    }

    /// What the members of an atom have in common.
    private struct Key: Hashable {
        /// The mark of the slug, or the likeness.
        var value: UInt128
        var isSlug: Bool
        /// How many equal columns stand before this one on its page.
        var repetition: Int32 = 0

        /// The value is a hash itself: half of it tells enough.
        func hash(into hasher: inout Hasher) { hasher.combine(UInt64(truncatingIfNeeded: value)) }

        /// nil for a column that shows too little to be put together with an equal one.
        init?(_ profiles: IdentityProfiles, _ index: Int, known: [Key: Int32], _ comparer: IdentityComparer) {
            // Slugs have the lowest kind.
            if let slug = profiles.marks(index).first, slug.kind == IdentityMark.Kind.slug.rawValue {
                (value, isSlug) = (UInt128(slug.bits), true)
                return
            }
            (value, isSlug) = (profiles.likenesses[index], false)
            if known[self] != nil { return }
            let marks = IdentityMarks(profiles, [Int32(index)])
            guard comparer.compare(marks, marks).score >= IdentityEvidence.joins else { return nil }
        }
    }
}

extension IdentityProfiles {
    /// All of a profile that the resolver looks at.
    fileprivate func combine(_ index: Int, into hash: inout WideHash) {
        let id = ids[index]
        hash.combine(id.page.high)
        hash.combine(id.page.low)
        hash.combine(UInt64(id.column))
        hash.combine(provisionals[index])
        hash.combine(likenesses[index])
    }
}
