extension Claim.Value {
    /// Whether two readings of a row say the same, however they are printed: `1945-1947` and `1945–1947`, a source with
    /// and without the address of its DOI, names in another order of words.
    func agrees(with other: Claim.Value) -> Bool {
        switch (self, other) {
        case (.field(let one), .field(let two)), (.family(let one), .family(let two)): one.id == two.id
        case (.originYear(let one), .originYear(let two)):
            one.edtf.map { $0 == two.edtf } ?? Self.isSame(one.text, two.text)
        case (.originators(let one), .originators(let two)):
            one.count == two.count && zip(one, two).allSatisfy(Self.isSamePerson)
        case (.type(let one), .type(let two)): Self.isSame(one, two)
        case (.summary(let one, let language), .summary(let two, let second)):
            language == second && Self.isSame(one, two)
        case (.seminalSources(let one), .seminalSources(let two)):
            one.count == two.count && zip(one, two).allSatisfy(Self.isSameSource)
        case (.relatedCount(let one), .relatedCount(let two)): one == two
        case (.aliases(let one), .aliases(let two)): one == two
        default: false
        }
    }

    private static func isSame(_ one: String, _ two: String) -> Bool {
        ComparisonKey.bytes(one) == ComparisonKey.bytes(two)
    }

    /// Initials are printed with and without spaces.
    private static func isSamePerson(_ one: Originator, _ other: Originator) -> Bool {
        func letters(_ name: String) -> [UInt8] { ComparisonKey.bytes(name).filter { $0 != .space && $0 != 0x2E } }
        return one.etAl == other.etAl && letters(one.name) == letters(other.name)
    }

    private static func isSameSource(_ one: SeminalSource, _ two: SeminalSource) -> Bool {
        isSame(one.text, two.text) || !Set(WorkKey.all(one.work)).isDisjoint(with: WorkKey.all(two.work))
    }
}
