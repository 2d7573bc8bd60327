/// Mentions that were found to be one method, and why.
public struct MethodCluster: Sendable {
    /// Why two mentions were put together, in the order of trust.
    public enum Evidence: Int, Sendable, Comparable {
        case decision, slug, englishName, seminalSource, label

        public static func < (left: Evidence, right: Evidence) -> Bool { left.rawValue < right.rawValue }

        /// In a person's words.
        public var words: String {
            switch self {
            case .decision: "a person decided that they are the same"
            case .slug: "same slug in the address"
            case .englishName: "same English name in the citation line"
            case .seminalSource: "same seminal source, and another cell agrees"
            case .label: "same name, in the same language or in English"
            }
        }
    }

    /// Sorted by page and column.
    public var mentions: [MethodMention]
    /// For each mention the evidence that brought it in; nil for the one that everything started from.
    public var evidence: [Evidence?]
}
