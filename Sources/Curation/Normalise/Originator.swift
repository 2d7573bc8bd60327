/// Who brought a method up: a person in parts (CSL name parts), an organisation, or an honest literal.
public struct Originator: Sendable, Hashable {
    /// What the name stands for.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case person, organisation
        /// A description, or a name that can't be told.
        case unknown
    }

    /// A second name of the same originator: `Student (William Sealy Gosset)`.
    public struct Alternative: Sendable, Hashable {
        public var literal: String?
        public var family: String?
        public var given: String?
        /// CSL's `non-dropping-particle`.
        public var particle: String?
        public var suffix: String?

        public init(
            literal: String? = nil, family: String? = nil, given: String? = nil, particle: String? = nil,
            suffix: String? = nil
        ) {
            self.literal = literal
            self.family = family
            self.given = given
            self.particle = particle
            self.suffix = suffix
        }
    }

    /// An organisation, a single name, or a description that is not a name in parts.
    public var literal: String?
    public var family: String?
    public var given: String?
    /// CSL's `non-dropping-particle`: `van der` in van der Maaten. nil in records that were written before there was
    /// one; they have it in `family`.
    public var particle: String?
    /// `Jr.`, `III`.
    public var suffix: String?
    /// nil in records that were written before there was one.
    public var kind: Kind?
    /// What the text says of the part played, as printed (`conceptual foundation`).
    public var role: String?
    /// Where the originator worked, as printed in parentheses (`OpenAI`).
    public var affiliation: String?
    public var alternative: Alternative?
    /// A year given with the name.
    public var year: Int?
    /// A range, decade or approximate year given with the name, as EDTF (ISO 8601-2); `year` is nil then.
    public var years: String?
    /// True when `et al.` stands behind this name.
    public var etAl: Bool
    /// True where the parts were guessed, so a person must look.
    public var needsReview: Bool

    public init(
        literal: String? = nil, family: String? = nil, given: String? = nil, particle: String? = nil,
        suffix: String? = nil, kind: Kind? = nil, role: String? = nil, affiliation: String? = nil,
        alternative: Alternative? = nil, year: Int? = nil, years: String? = nil, etAl: Bool = false,
        needsReview: Bool = false
    ) {
        self.literal = literal
        self.family = family
        self.given = given
        self.particle = particle
        self.suffix = suffix
        self.kind = kind
        self.role = role
        self.affiliation = affiliation
        self.alternative = alternative
        self.year = year
        self.years = years
        self.etAl = etAl
        self.needsReview = needsReview
    }

    /// The name on one line, as in a list of references: `van der Maaten, L.`, `King, M. L., Jr.`, `Cochrane
    /// Collaboration`.
    public var name: String { literal ?? Self.inverted(particle, family, given, suffix) }

    static func inverted(_ particle: String?, _ family: String?, _ given: String?, _ suffix: String?) -> String {
        // `al-Khwarizmi` and `d'Alembert` have no space behind the particle.
        let isGlued = particle?.utf8.last == UInt8(ascii: "-") || particle?.utf8.last == UInt8(ascii: "'")
        let whole = [particle, family].compactMap { $0 }.joined(separator: isGlued ? "" : " ")
        return [whole, given, suffix].compactMap { $0 }.joined(separator: ", ")
    }
}

extension Originator.Alternative {
    public var name: String { literal ?? Originator.inverted(particle, family, given, suffix) }
}
