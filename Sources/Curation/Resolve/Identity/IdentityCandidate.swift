/// A mention on its way to a cluster, with what bears on which method it is.
public struct IdentityCandidate: Sendable {
    /// The mention; its claims are not needed any more.
    public let mention: MethodMention
    let profile: IdentityProfile
    let names: [(IdentityMark, [UInt8])]

    /// - Parameter keepsClaims: false where only the clusters are wanted, which takes a tenth of the memory.
    public init(_ mention: MethodMention, keepsClaims: Bool = true) {
        (profile, names) = IdentityReader.read(mention)
        var kept = mention
        if !keepsClaims { kept.claims = [] }
        self.mention = kept
    }

    /// What decisions call it: its slug, else the slug that its English name makes, else its provisional id.
    var identity: String {
        if let slug = mention.slug, !slug.isEmpty { return slug }
        if let english = mention.nameEnglish, case let slug = Slug.make(from: english), !slug.isEmpty { return slug }
        return mention.provisionalIdentifier
    }
}
