/// Which parts of a document ``JSONDocument/packed(_:)`` keeps. Arrays keep all their elements, each outlined as the array
/// is; what is no array or object is always kept.
public indirect enum JSONOutline: Sendable {
    /// The value as it is.
    case whole
    /// Of objects the members with these names, each outlined in its own way.
    case members([String: JSONOutline])
    /// All members of objects, each outlined the same way.
    case each(JSONOutline)

    /// Of objects the members with these names, whole.
    public static func names(_ names: String...) -> JSONOutline {
        .members(Dictionary(names.map { ($0, .whole) }) { first, _ in first })
    }

    /// How the member with this name is outlined; nil when it is left out.
    func member(_ name: String) -> JSONOutline? {
        switch self {
        case .whole: .whole
        case .members(let members): members[name]
        case .each(let outline): outline
        }
    }
}
