/// The nine rows of a comparison page, in the order in which every page has them.
public enum RowKey: String, BitwiseCopyable, Sendable, CaseIterable, Comparable {
    case field, family, originYear, originator, type, seminalSource, aliases, relatedCount, summary

    /// The row's place on the page, 0 to 8.
    public var position: Int {
        switch self {
        case .field: 0
        case .family: 1
        case .originYear: 2
        case .originator: 3
        case .type: 4
        case .seminalSource: 5
        case .aliases: 6
        case .relatedCount: 7
        case .summary: 8
        }
    }

    /// By place: the texts of the names would be hashed otherwise.
    public func hash(into hasher: inout Hasher) { hasher.combine(position) }

    public static func < (left: RowKey, right: RowKey) -> Bool { left.position < right.position }
}
