/// The six kinds of JSON value (RFC 8259, section 3).
public enum JSONKind: String, Sendable, Hashable, CaseIterable {
    case null
    case bool
    case number
    case string
    case array
    case object

    /// The kind with its article, as messages name it: `a string`, `an object`.
    public var described: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
