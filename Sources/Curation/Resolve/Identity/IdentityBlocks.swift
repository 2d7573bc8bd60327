/// Which columns are compared at all: those that share a key. Every other pair has nothing that speaks for it.
///
/// Keys are slugs and English names (one key when the slug is what the name makes), names, aliases, sources, lists of
/// aliases, summaries, an abbreviation together with the year of origin, and originators together with year and type. In a
/// block of at most ``limit`` columns all
/// pairs are compared. A larger block would cost the square of its size and says little: it is cut.
struct IdentityBlocks {
    /// So many columns are compared each with each; a method that the site shows in 40 languages has fewer kinds of column.
    static let limit = 128
    /// The rule for larger blocks, known as sorted neighbourhood: in the order of its marks a column is compared with so
    /// many that follow, and with the first so many that have a slug.
    static let neighbours = 16

    private(set) var pairs: [(Int32, Int32)] = []
    private(set) var cuts: [Resolution.CutBlock] = []

    /// - Parameter profiles: in an order that does not depend on the order of the input.
    init(_ profiles: [IdentityMarks]) {
        var packed: [UInt64] = []
        let entries = Self.entries(profiles)
        var start = 0
        while start < entries.count {
            let key = entries[start].key
            let end = entries[start...].firstIndex { $0.key != key } ?? entries.count
            let block = entries[start..<end].map(\.member)
            if block.count > Self.limit {
                cuts.append(Resolution.CutBlock(kind: Self.word(for: key), size: block.count))
                Self.pairNeighbours(block, profiles, into: &packed)
            } else {
                Self.pairAll(block, into: &packed)
            }
            start = end
        }
        packed.sort()
        var last: UInt64?
        for pair in packed where pair != last {
            pairs.append((Int32(truncatingIfNeeded: pair >> 32), Int32(truncatingIfNeeded: pair & 0xFFFF_FFFF)))
            last = pair
        }
        cuts.sort { ($1.size, $0.kind) < ($0.size, $1.kind) }
    }

    /// Every key with every column that has it, sorted: a block is a run of one key.
    private static func entries(_ profiles: [IdentityMarks]) -> [(key: IdentityMark, member: Int32)] {
        var entries: [(key: IdentityMark, member: Int32)] = []
        for (index, profile) in profiles.enumerated() {
            for key in keys(of: profile) { entries.append((key, Int32(index))) }
        }
        return entries.sorted { $0.key != $1.key ? $0.key < $1.key : $0.member < $1.member }
    }

    /// The keys of a profile, each once.
    static func keys(of profile: IdentityMarks) -> Set<IdentityMark> {
        var keys: Set<IdentityMark> = []
        for mark in profile.marks {
            switch IdentityMark.Kind(rawValue: mark.kind) {
            case .slug, .englishName: keys.insert(mark.asKind(.slug))
            case .spelling, .alias: keys.insert(mark.asKind(.alias))
            case .name, .doi, .work, .aliasList, .summary: keys.insert(mark)
            case .abbreviation:
                for year in profile.marks(.year) {
                    keys.insert(IdentityMark(.abbreviation, mark.bytes + year.bytes))
                }
            case .originator:
                // Groups in which pages contradict each other have several; each adds a key.
                for year in profile.marks(.year).prefix(4) {
                    for type in profile.marks(.type).prefix(4) {
                        keys.insert(IdentityMark(.originator, mark.bytes + year.bytes + type.bytes))
                    }
                }
            default: break
            }
        }
        return keys
    }

    private static func word(for key: IdentityMark) -> String {
        switch IdentityMark.Kind(rawValue: key.kind) {
        case .slug: "slug or English name"
        case .alias: "name or alias"
        case .name: "name"
        case .doi: "DOI"
        case .work: "source"
        case .aliasList: "list of aliases"
        case .abbreviation: "abbreviation and year"
        case .originator: "originator, year and type"
        default: "summary"
        }
    }

    private static func pairAll(_ block: [Int32], into pairs: inout [UInt64]) {
        for (index, one) in block.enumerated() {
            for other in block[(index + 1)...] { pairs.append(packed(one, other)) }
        }
    }

    private static func pairNeighbours(_ block: [Int32], _ profiles: [IdentityMarks], into pairs: inout [UInt64]) {
        let sorted = block.sorted {
            let (one, other) = (profiles[Int($0)].marks, profiles[Int($1)].marks)
            return one == other ? $0 < $1 : one.lexicographicallyPrecedes(other)
        }
        let anchors = block.filter { !profiles[Int($0)].marks(.slug).isEmpty }.prefix(neighbours)
        for (index, one) in sorted.enumerated() {
            for other in sorted[(index + 1)...].prefix(neighbours) { pairs.append(packed(one, other)) }
            for anchor in anchors where anchor != one { pairs.append(packed(one, anchor)) }
        }
    }

    private static func packed(_ one: Int32, _ other: Int32) -> UInt64 {
        UInt64(UInt32(min(one, other))) << 32 | UInt64(UInt32(max(one, other)))
    }
}
