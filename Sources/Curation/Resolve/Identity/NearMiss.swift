/// Two clusters that have much in common and were not joined.
public struct NearMiss: Sendable, Hashable {
    /// Why they stayed apart.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// A person said *different*.
        case decided
        /// Both have a slug, and not the same.
        case otherSlug = "other-slug"
        /// Columns of both stand on one page.
        case samePage = "same-page"
        /// Another cluster, which can't be the same method, is about as likely.
        case ambiguous
        /// The score is between asking and joining.
        case doubtful
        /// The score is too low to ask.
        case unlikely

        /// In a person's words.
        public var words: String {
            switch self {
            case .decided: "a person decided that they are different"
            case .otherSlug: "both have a slug, and not the same"
            case .samePage: "columns of both stand on one page"
            case .ambiguous: "another method is about as likely"
            case .doubtful: "not enough evidence to join, too much to say no"
            case .unlikely: "too little evidence"
            }
        }

        /// Whether a person should say what is right.
        public var isQuestion: Bool { self == .ambiguous || self == .doubtful }
    }

    /// The index of the cluster that comes first.
    public var one: Int
    /// The index of the other.
    public var other: Int
    public var finding: IdentityFinding
    public var reason: Reason
}
