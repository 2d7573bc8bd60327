/// Sorts characters into classes that no set of a pattern tells apart.
struct PatternClasses {
    /// The class of the scalars from one on.
    struct Range {
        let start: UInt32
        let kind: UInt8
    }

    /// The distinct sets of the pattern.
    private(set) var sets: [PatternSet] = []
    /// For each class, which of the sets hold its characters.
    private(set) var members: [[Bool]] = []
    /// The classes of the ASCII characters.
    private(set) var ascii: [UInt8] = []
    /// The classes of all other scalars, each from a scalar on; nil when they depend on Unicode properties.
    private(set) var ranges: [Range]?

    var count: Int { members.count }

    private static let maximumSteps = 600

    /// Makes the classes, or returns nil when there are too many.
    init?(_ steps: [PatternStep]) {
        guard steps.count <= Self.maximumSteps else { return nil }
        var known: Set<PatternSet> = []
        for case .set(let set) in steps where known.insert(set).inserted { sets.append(set) }
        for value in 0..<UInt8(0x80) {
            guard let kind = kind(of: Unicode.Scalar(value)) else { return nil }
            ascii.append(kind)
        }
        guard !sets.contains(where: \.hasCategories) else { return }
        var found: [Range] = []
        for start in Set(sets.flatMap(\.bounds) + [0x80]).sorted() where start >= 0x80 && start <= 0x10FFFF {
            // No text has surrogates; a range that starts among them shows behind them.
            let scalar = Unicode.Scalar(start) ?? "\u{E000}"
            guard let kind = kind(of: scalar) else { return nil }
            found.append(Range(start: start, kind: kind))
        }
        ranges = found
    }

    private mutating func kind(of scalar: Unicode.Scalar) -> UInt8? {
        let held = sets.map { $0.contains(scalar) }
        if let known = members.firstIndex(of: held) { return UInt8(known) }
        guard members.count < 255 else { return nil }
        members.append(held)
        return UInt8(members.count - 1)
    }
}

extension PatternSet {
    /// Whether the set asks for Unicode properties.
    fileprivate var hasCategories: Bool {
        items.contains { item in
            switch item {
            case .range: false
            case .category: true
            case .set(let set): set.hasCategories
            }
        }
    }

    /// The scalars at which membership may change.
    fileprivate var bounds: [UInt32] {
        items.flatMap { item -> [UInt32] in
            switch item {
            case .range(let range): [range.lowerBound, range.upperBound + 1]
            case .category: []
            case .set(let set): set.bounds
            }
        }
    }
}
