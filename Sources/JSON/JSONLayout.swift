/// The ways a JSON text can be laid out.
enum JSONLayout: Sendable {
    /// RFC 8785.
    case canonical
    /// One member a line, in member order or sorted by name.
    case pretty(sortKeys: Bool)
    /// One line in member order.
    case compact

    var isIndented: Bool {
        if case .pretty = self { true } else { false }
    }

    var isCanonical: Bool {
        if case .canonical = self { true } else { false }
    }

    /// The members in the order in which this layout writes them.
    func ordered(_ members: [JSONMember]) -> [JSONMember] {
        switch self {
        case .canonical:
            members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
        case .pretty(sortKeys: true):
            members.sorted { ByteKey($0.key) < ByteKey($1.key) }
        case .pretty, .compact: members
        }
    }
}
