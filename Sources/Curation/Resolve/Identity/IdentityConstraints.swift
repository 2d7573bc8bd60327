/// What people decided about identity, by the ids that they used.
struct IdentityConstraints: Sendable {
    /// Pairs of ids that are one method, in the order in which they were decided.
    private(set) var same: [(String, String)] = []
    private var different: [String: Set<String>] = [:]

    init(_ decisions: [Decision]) {
        for decision in decisions {
            switch decision.content {
            case .same(let one, let other): same.append((one, other))
            case .different(let one, let other):
                different[one, default: []].insert(other)
                different[other, default: []].insert(one)
            case .value, .label, .language, .status: break
            }
        }
    }

    /// All ids that a decision names.
    var ids: Set<String> { Set(same.flatMap { [$0.0, $0.1] }).union(different.keys) }

    /// The ids that are kept apart from this one, sorted.
    func apart(from id: String) -> [String] { (different[id] ?? []).sortedByBytes }

    /// Whether a decision keeps anything apart from this id.
    func concerns(_ id: String) -> Bool { different[id] != nil }

    /// Whether a person said that an id of one group and one of another are different methods.
    func keepApart(_ one: Set<String>, _ other: Set<String>) -> Bool {
        one.contains { id in different[id].map { !$0.isDisjoint(with: other) } ?? false }
    }
}
