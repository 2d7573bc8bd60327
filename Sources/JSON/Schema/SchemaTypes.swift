/// The types that the keyword `type` allows.
struct SchemaTypes: Sendable {
    /// The names in the schema's order.
    let names: [String]
    private let kinds: Set<JSONKind>
    /// Whether `integer` is among them.
    let allowsIntegers: Bool

    /// Makes a set of types, or returns nil when a name is none of the standard's seven.
    init?(names: [String]) {
        self.names = names
        allowsIntegers = names.contains("integer")
        var kinds: Set<JSONKind> = []
        for name in names where name != "integer" {
            guard let kind = name == "boolean" ? .bool : JSONKind(rawValue: name), name != "bool" else {
                return nil
            }
            kinds.insert(kind)
        }
        self.kinds = kinds
    }

    /// Whether every value of a kind has one of the types.
    func allows(_ kind: JSONKind) -> Bool { kinds.contains(kind) }

    /// Whether a node has one of the types. `1.0` is an integer.
    func contains(_ node: JSONNode) -> Bool {
        if kinds.contains(node.kind) { return true }
        guard allowsIntegers, let number = node.number else { return false }
        return number.intValue != nil || number.decimal.isInteger
    }

    /// The types with their articles: `a string or null`.
    var described: String {
        let shown = names.map { name in
            switch name {
            case "null": "null"
            case "array", "integer", "object": "an \(name)"
            default: "a \(name)"
            }
        }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "nothing" }
        return shown.dropLast().joined(separator: ", ") + " or " + last
    }
}
