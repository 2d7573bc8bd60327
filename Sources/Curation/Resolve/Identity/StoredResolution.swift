/// What a resolution leaves for the next one: for each atom and component of ``Resolver`` what it was made from, as digests,
/// and what came out.
///
/// It holds no names and no claims. A run that has none, or one that another version of the program wrote, makes the same
/// clusters; it only takes longer.
///
///     let renewed = resolver.resolve(profiles, reusing: try StoredResolution(bytes: kept), workers: 2)
///     kept = renewed.stored.bytes
public struct StoredResolution: Sendable, Equatable {
    /// Nothing is known.
    public init() {}

    /// In the order of the atoms: what each was made of.
    var digests: [UInt128] = []
    /// For each atom its component.
    var components: [Int32] = []
    /// For each atom, as a place in its component, the first atom of its cluster.
    var firsts: [Int32] = []
    /// For each atom what joined it to others.
    var links: [IdentityLink?] = []
    /// For each atom its keys.
    var keys = KeyLists()
    /// For each component what it was made of; components are in the order of their first atoms.
    var componentDigests: [UInt128] = []
    /// Clusters that nearly joined, by component; as places in it of their first atoms.
    var nearMisses: [NearMissOfComponent] = []
    /// Blocks that are cut, by their keys, with their sizes; ascending.
    var cuts: [CutSize] = []

    /// What nearly joined in a component.
    struct NearMissOfComponent: Sendable, Equatable {
        var component: Int32
        var miss: NearMiss
    }

    /// The size of a block that is cut.
    struct CutSize: Sendable, Equatable {
        var key: UInt64
        var size: Int
    }

    // MARK: Coding

    /// All of it as bytes, the same on every machine.
    public var bytes: [UInt8] {
        var words = CodedWords(.resolution)
        words.append(IdentityEvidence.fingerprint)
        words.append(digests.count)
        for atom in digests.indices {
            words.append(digests[atom])
            words.append(UInt64(UInt32(bitPattern: components[atom])) << 32 | UInt64(UInt32(bitPattern: firsts[atom])))
            words.append(links[atom]?.word ?? 0)
            words.append(keys[atom].count)
            for key in keys[atom] { words.append(key) }
        }
        words.append(componentDigests.count)
        for digest in componentDigests { words.append(digest) }
        words.append(nearMisses.count)
        for entry in nearMisses {
            words.append(Int(entry.component))
            words.append(entry.miss.one)
            words.append(entry.miss.other)
            words.append(entry.miss.finding.bits)
            words.append(NearMiss.Reason.allCases.firstIndex(of: entry.miss.reason) ?? 0)
        }
        words.append(cuts.count)
        for cut in cuts {
            words.append(cut.key)
            words.append(cut.size)
        }
        return words.bytes
    }

    /// Reads what ``bytes`` wrote.
    ///
    /// - Throws: ``IdentityCodingError`` when the bytes are of another version of the program or of other weights, cut or
    ///   damaged.
    public init(bytes: some Collection<UInt8>) throws(IdentityCodingError) {
        var reader = try CodedWords.Reader(bytes, .resolution)
        guard try reader.word() == IdentityEvidence.fingerprint else {
            throw reader.problem("were made with other weights of evidence")
        }
        for _ in 0..<(try reader.count()) { try readAtom(&reader) }
        for _ in 0..<(try reader.count()) { componentDigests.append(try reader.wide()) }
        for _ in 0..<(try reader.count()) { try readNearMiss(&reader) }
        for _ in 0..<(try reader.count()) { cuts.append(CutSize(key: try reader.word(), size: try reader.number())) }
        try reader.finish()
        guard hasGoodPlaces else { throw reader.problem("name a component or a place in it that is none") }
    }

    private mutating func readAtom(_ reader: inout CodedWords.Reader) throws(IdentityCodingError) {
        digests.append(try reader.wide())
        let places = try reader.word()
        components.append(Int32(truncatingIfNeeded: places >> 32))
        firsts.append(Int32(truncatingIfNeeded: places))
        links.append(IdentityLink(word: try reader.word()))
        try reader.words(into: &keys)
    }

    /// Whether every component and place that is named is one.
    private var hasGoodPlaces: Bool {
        var sizes = Array(repeating: 0, count: componentDigests.count)
        for (component, first) in zip(components, firsts) {
            guard sizes.indices.contains(Int(component)), (0...sizes[Int(component)]).contains(Int(first)) else {
                return false
            }
            sizes[Int(component)] += 1
        }
        return nearMisses.allSatisfy { max($0.miss.one, $0.miss.other) < sizes[Int($0.component)] }
    }

    private mutating func readNearMiss(_ reader: inout CodedWords.Reader) throws(IdentityCodingError) {
        let (component, one, other) = (try reader.number(), try reader.number(), try reader.number())
        let (finding, reason) = (IdentityFinding(bits: try reader.word()), try reader.number())
        guard componentDigests.indices.contains(component), NearMiss.Reason.allCases.indices.contains(reason) else {
            throw reader.problem("tell of a near miss that is none")
        }
        nearMisses.append(
            NearMissOfComponent(
                component: Int32(component),
                miss: NearMiss(one: one, other: other, finding: finding, reason: NearMiss.Reason.allCases[reason])))
    }
}

extension IdentityLink {
    /// The link in a word that is not 0.
    fileprivate var word: UInt64 { finding.bits << 2 | (isDecided ? 2 : 0) | 1 }

    /// nil for 0.
    fileprivate init?(word: UInt64) {
        if word == 0 { return nil }
        self.init(IdentityFinding(bits: word >> 2), isDecided: word & 2 != 0)
    }
}
