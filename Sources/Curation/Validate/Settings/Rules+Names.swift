extension Rules {
    private static let ids = Set(descriptions.map(\.id))

    /// Whether a finding may have this rule.
    public static func isKnown(_ id: String) -> Bool { ids.contains(id) }

    /// What to say of an id that no rule has: which one may be meant.
    public static func unknown(_ id: String) -> String {
        let near = NearestName.of(id, among: descriptions.map(\.id))
        return "there is no rule `\(id)`" + (near.map { "; did you mean `\($0)`?" } ?? "; see `curate rules`")
    }
}
