/// Mentions that were found to be one method, and why.
public struct MethodCluster: Sendable {
    /// Sorted by page and column.
    public var mentions: [MethodMention]
    /// For each mention what joined it to others; nil where it stands alone.
    public var links: [IdentityLink?]
}
