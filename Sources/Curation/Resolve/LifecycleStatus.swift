/// The life cycle of a record.
public enum LifecycleStatus: String, Sendable, CaseIterable {
    /// Made by the program, seen by nobody.
    case draft = "DRAFT"
    /// A person must look: something is doubtful, or a published record changed.
    case review = "REVIEW"
    /// A person said yes to exactly this content.
    case published = "PUBLISHED"
    /// Kept for those who cite it, no longer recommended.
    case deprecated = "DEPRECATED"
}
