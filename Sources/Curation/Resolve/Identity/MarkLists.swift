/// Where the marks of atoms stand in two arrays, which is quicker to go through than an object each: those of an atom of
/// one column in the profiles, those of others apart.
struct MarkLists: Sendable {
    private let ofColumns: [IdentityMark]
    private let ofGroups: [IdentityMark]
    /// For each atom its range; that of a group counts on from the end of ``ofColumns``.
    private let ranges: [Range<Int32>]

    init(_ profiles: IdentityProfiles, _ atoms: IdentityAtoms, _ marks: [IdentityMarks]) {
        var (groups, ranges): ([IdentityMark], [Range<Int32>]) = ([], [])
        ranges.reserveCapacity(atoms.count)
        for atom in 0..<atoms.count {
            let members = atoms.members(atom)
            if members.count == 1 {
                ranges.append(profiles.markRange(Int(members[members.startIndex])))
            } else {
                let start = Int32(profiles.marks.count + groups.count)
                groups += marks[atom].marks
                ranges.append(start..<start + Int32(marks[atom].marks.count))
            }
        }
        (ofColumns, ofGroups, self.ranges) = (profiles.marks, groups, ranges)
    }

    /// A first look at two atoms.
    func look(_ one: Int32, _ other: Int32) -> IdentityComparer.FirstLook {
        let (left, right) = (ranges[Int(one)], ranges[Int(other)])
        let (columns, groups) = (ofColumns.span, ofGroups.span)
        switch (isGroup(left), isGroup(right)) {
        case (false, false): return .init(columns.extracting(place(left)), columns.extracting(place(right)))
        case (false, true): return .init(columns.extracting(place(left)), groups.extracting(place(right)))
        case (true, false): return .init(groups.extracting(place(left)), columns.extracting(place(right)))
        case (true, true): return .init(groups.extracting(place(left)), groups.extracting(place(right)))
        }
    }

    private func isGroup(_ range: Range<Int32>) -> Bool { Int(range.lowerBound) >= ofColumns.count }

    private func place(_ range: Range<Int32>) -> Range<Int> {
        let start = isGroup(range) ? ofColumns.count : 0
        return Int(range.lowerBound) - start..<Int(range.upperBound) - start
    }
}
