/// A bibliographic item in the terms of CSL-JSON; member names follow the CSL-JSON schema.
public struct Work: Sendable, Hashable {
    /// A name of CSL-JSON: parts or a literal.
    public struct Name: Sendable, Hashable {
        public var family: String?
        public var given: String?
        public var literal: String?
        public var nonDroppingParticle: String?
        public var suffix: String?

        public init(
            family: String? = nil, given: String? = nil, literal: String? = nil, nonDroppingParticle: String? = nil,
            suffix: String? = nil
        ) {
            self.family = family
            self.given = given
            self.literal = literal
            self.nonDroppingParticle = nonDroppingParticle
            self.suffix = suffix
        }
    }

    /// CSL type: `article-journal`, `paper-conference`, `book`, `chapter`, `report`, `thesis`, `webpage`, `article`.
    public var type: String = "article"
    public var author: [Name] = []
    /// True when the author list was cut by `et al.` or `...`.
    public var authorsIncomplete: Bool = false
    public var editor: [Name] = []
    public var translator: [Name] = []
    public var issued: Int?
    /// Month 1 to 12, where the citation gives one.
    public var issuedMonth: Int?
    /// The day of the month, where the citation gives one.
    public var issuedDay: Int?
    /// The letter of `2017a`.
    public var yearSuffix: String?
    /// The year of the first publication, as in `(1925/1992)`.
    public var originallyIssued: Int?
    /// `in press`, `forthcoming`, `n.d.`.
    public var status: String?
    public var title: String?
    public var containerTitle: String?
    /// The series that a book is part of.
    public var collectionTitle: String?
    /// The number in the series.
    public var collectionNumber: String?
    public var volume: String?
    public var issue: String?
    /// `first-last` with a hyphen, as CSL-JSON wants it.
    public var page: String?
    /// Report or article number.
    public var number: String?
    public var edition: String?
    public var publisher: String?
    public var publisherPlace: String?
    public var genre: String?
    /// Lower case, without an address in front.
    public var doi: String?
    /// Digits without hyphens, the check digit verified.
    public var isbn: String?
    /// `0000-0000`.
    public var issn: String?
    public var url: String?

    public init() {}
}
