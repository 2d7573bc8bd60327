/// A set of Unicode scalars, as a character, class or escape of a regular expression names it.
struct PatternSet: Sendable, Hashable {
    /// One part of a set.
    enum Item: Sendable, Hashable {
        case range(ClosedRange<UInt32>)
        case category(PatternCategory, isNegated: Bool)
        indirect case set(PatternSet)
    }

    var items: [Item]
    var isNegated = false

    init(_ items: [Item], isNegated: Bool = false) {
        self.items = items
        self.isNegated = isNegated
    }

    init(_ scalar: Unicode.Scalar) {
        items = [.range(scalar.value...scalar.value)]
    }

    /// Everything but the line terminators of ECMAScript.
    static let anyInLine = PatternSet(
        [.range(0x0A...0x0A), .range(0x0D...0x0D), .range(0x2028...0x2029)], isNegated: true)

    /// `\d`: the ASCII digits, as ECMAScript has it.
    static let digits = PatternSet([.range(0x30...0x39)])

    /// `\w`: ASCII letters, digits and the underscore.
    static let words = PatternSet([
        .range(0x30...0x39), .range(0x41...0x5A), .range(0x5F...0x5F), .range(0x61...0x7A),
    ])

    /// `\s`: ECMAScript's white space and line terminators.
    static let spaces = PatternSet([
        .range(0x09...0x0D), .range(0x20...0x20), .range(0xA0...0xA0), .range(0x1680...0x1680),
        .range(0x2000...0x200A), .range(0x2028...0x2029), .range(0x202F...0x202F),
        .range(0x205F...0x205F), .range(0x3000...0x3000), .range(0xFEFF...0xFEFF),
    ])

    /// The set of all scalars that are not in this one.
    var inverted: PatternSet { PatternSet(items, isNegated: !isNegated) }

    /// Whether a scalar is in the set. Sets are at most one level inside each other.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isFound = items.contains { item in
            switch item {
            case .range(let range): range.contains(scalar.value)
            case .category(let category, let isNegated): category.contains(scalar) != isNegated
            case .set(let set): set.contains(scalar)
            }
        }
        return isFound != isNegated
    }
}
