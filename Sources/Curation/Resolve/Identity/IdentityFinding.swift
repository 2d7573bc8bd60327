/// All evidence found between two columns, or two groups of columns, and the score that it makes.
public struct IdentityFinding: Sendable, Hashable {
    /// One bit for each kind of evidence, in the order of the table.
    private(set) var bits: UInt64 = 0

    init() {}

    init(bits: UInt64) { self.bits = bits }

    init(_ evidence: [IdentityEvidence]) {
        for kind in evidence { insert(kind) }
    }

    mutating func insert(_ evidence: IdentityEvidence) { bits |= 1 << UInt64(evidence.rawValue) }

    /// Whether the evidence was found.
    public func contains(_ evidence: IdentityEvidence) -> Bool { bits & 1 << UInt64(evidence.rawValue) != 0 }

    /// Whether names of one language were compared.
    var comparesNames: Bool {
        let kinds: [IdentityEvidence] = [
            .slugAsName, .nameSlip, .englishNameDiffers, .englishWordDiffers, .nameDiffers, .wordDiffers,
            .nameLetterDiffers,
        ]
        return kinds.contains(where: contains)
    }

    /// What was found, in the order of the table.
    public var evidence: [IdentityEvidence] { IdentityEvidence.allCases.filter(contains) }

    /// Log-odds in decibans that the two are one method: the prior, and of each group the strongest evidence whole and the
    /// rest a quarter, for and against apart.
    public var score: Int {
        var score = IdentityEvidence.prior
        for group in Self.groups {
            var (best, rest, worst, others) = (0, 0, 0, 0)
            var found = bits & group.bits
            while found != 0 {
                let weight = Self.weights[found.trailingZeroBitCount]
                found &= found - 1
                if weight > best {
                    (best, rest) = (weight, rest + best)
                } else if weight > 0 {
                    rest += weight
                } else if weight < worst {
                    (worst, others) = (weight, others + worst)
                } else {
                    others += weight
                }
            }
            score += best + rest / 4 + worst + others / 4
        }
        return score
    }

    /// `same seminal source +30, other type -12`: the strongest first.
    public var words: String {
        evidence.sorted { abs($0.weight) > abs($1.weight) }
            .map { "\($0.words) \($0.weight > 0 ? "+" : "")\($0.weight)" }.joined(separator: ", ")
    }

    private static let weights = IdentityEvidence.allCases.map(\.row.weight)
    private static let groups = IdentityEvidence.Group.allCases.map { group in
        (
            group: group,
            bits: IdentityEvidence.allCases.filter { $0.row.group == group }
                .reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }
        )
    }
}

extension IdentityFinding {
    /// What two mentions alone show of each other.
    static func between(_ one: MethodMention, _ other: MethodMention) -> IdentityFinding {
        let profiles = IdentityProfiles([one, other])
        return IdentityComparer(profiles).compare(IdentityMarks(profiles, [0]), IdentityMarks(profiles, [1]))
    }
}
