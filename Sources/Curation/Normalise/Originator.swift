/// Who brought a method up: a person in parts (CSL name parts), or an honest literal.
public struct Originator: Sendable, Hashable {
    /// An organisation, a single name, or a description that is not a name in parts.
    public var literal: String?
    public var family: String?
    public var given: String?
    /// What the text says of the part played, as printed (`conceptual foundation`).
    public var role: String?
    /// A year given with the name.
    public var year: Int?
    /// True when `et al.` stands behind this name.
    public var etAl: Bool

    public init(
        literal: String? = nil, family: String? = nil, given: String? = nil, role: String? = nil, year: Int? = nil,
        etAl: Bool = false
    ) {
        self.literal = literal
        self.family = family
        self.given = given
        self.role = role
        self.year = year
        self.etAl = etAl
    }
}
