/// The nine rows of a comparison page, in the order in which every page has them.
public enum RowKey: String, Sendable, CaseIterable, Comparable {
    case field, family, originYear, originator, type, seminalSource, aliases, relatedCount, summary

    /// The row's place on the page, 0 to 8.
    public var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (left: RowKey, right: RowKey) -> Bool { left.position < right.position }
}
