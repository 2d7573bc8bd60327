/// All that the resolver needs of a mention, and nothing else: a few hundred bytes for a column and its claims.
public struct IdentityProfile: Sendable, Equatable {
    public let id: MentionID
    /// The slug in the address; empty when there is none.
    let slug: [UInt8]
    /// The slug that the English name makes; empty when there is none.
    let englishSlug: [UInt8]
    /// The ``ComparisonKey`` of the name; empty when the page is in no known language.
    let nameKey: [UInt8]
    /// The number in ``provisionalIdentifier``.
    let provisional: UInt64
    /// Equal for columns that print the same name and show the same of everything that bears on identity.
    let likeness: UInt128
    /// What bears on identity, ascending, each once.
    let marks: [IdentityMark]

    public init(_ mention: MethodMention) {
        self = IdentityReader.read(mention)
    }

    init(
        id: MentionID, slug: [UInt8], englishSlug: [UInt8], nameKey: [UInt8], provisional: UInt64, likeness: UInt128,
        marks: [IdentityMark]
    ) {
        (self.id, self.slug, self.englishSlug, self.nameKey) = (id, slug, englishSlug, nameKey)
        (self.provisional, self.likeness, self.marks) = (provisional, likeness, marks)
    }

    /// What decisions call it: its slug, else the slug that its English name makes, else its provisional id.
    public var identity: String { possibleIdentifiers[0] }

    /// The ids that the page alone would give the method: its slug, what its English name makes, and the provisional one.
    public var possibleIdentifiers: [String] {
        [slug, englishSlug == slug ? [] : englishSlug].filter { !$0.isEmpty }.map {
            String(decoding: $0, as: UTF8.self)
        }
            + [provisionalIdentifier]
    }

    /// As ``MethodMention`` has it: an id for a method that no page gives a slug or an English name.
    public var provisionalIdentifier: String { "x-" + provisionalDigits }

    /// An id that another method has too, told apart by the name in the page's language.
    public func distinguished(_ id: String) -> String { "\(id)-\(provisionalDigits.prefix(6))" }

    private var provisionalDigits: String {
        let digits = String(provisional, radix: 16)
        return String(repeating: "0", count: max(0, Self.digits - digits.utf8.count)) + digits
    }

    private static let digits = 10
}
