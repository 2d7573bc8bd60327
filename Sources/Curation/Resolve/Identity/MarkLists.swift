/// The marks of many atoms in one array, which is quicker to go through than an object each.
struct MarkLists: Sendable {
    private let marks: [IdentityMark]
    private let starts: [Int32]

    init(_ atoms: [IdentityMarks]) {
        var (marks, starts): ([IdentityMark], [Int32]) = ([], [0])
        marks.reserveCapacity(atoms.reduce(0) { $0 + $1.marks.count })
        starts.reserveCapacity(atoms.count + 1)
        for atom in atoms {
            marks += atom.marks
            starts.append(Int32(marks.count))
        }
        (self.marks, self.starts) = (marks, starts)
    }

    /// A first look at two atoms.
    func look(_ one: Int32, _ other: Int32) -> IdentityComparer.FirstLook {
        let all = marks.span
        return IdentityComparer.FirstLook(all.extracting(range(one)), all.extracting(range(other)))
    }

    private func range(_ atom: Int32) -> Range<Int> { Int(starts[Int(atom)])..<Int(starts[Int(atom) + 1]) }
}
