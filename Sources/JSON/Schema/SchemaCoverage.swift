/// The parts of one value that schemas have looked at so far, for the `unevaluated` keywords.
/// Members and elements go by their position in the value.
struct SchemaCoverage: Sendable {
    private var all = false
    private var prefix = 0
    private var positions: Set<Int> = []

    /// Notes one member or element.
    mutating func cover(_ position: Int) {
        if !all, position >= prefix { positions.insert(position) }
    }

    /// Notes the first elements.
    mutating func cover(first count: Int) { prefix = max(prefix, count) }

    /// Notes every member or element.
    mutating func coverAll() { all = true }

    /// Whether a member or element has been looked at.
    func contains(_ position: Int) -> Bool {
        all || position < prefix || positions.contains(position)
    }

    /// Takes over what another schema has looked at in the same value.
    mutating func merge(_ other: SchemaCoverage) {
        all = all || other.all
        prefix = max(prefix, other.prefix)
        positions.formUnion(other.positions)
    }
}
