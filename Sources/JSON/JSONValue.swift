/// A JSON value that owns its content; object members keep their order.
///
/// Equality and hashing compare strings by their bytes (never by Unicode canonical equivalence),
/// objects regardless of member order, and numbers by mathematical value.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

extension JSONValue: Hashable {
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): ByteKey(left) == ByteKey(right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let bool): hasher.combine(bool)
        case .number(let number): hasher.combine(number)
        case .string(let string): hasher.combine(ByteKey(string))
        case .array(let array): hasher.combine(array)
        case .object(let object): hasher.combine(object)
        }
    }
}

extension JSONValue {
    /// The value of an object's member, or nil when there is none or this is no object.
    public subscript(_ key: String) -> JSONValue? {
        objectValue?[key]
    }

    /// An array's element, or nil when there is none or this is no array.
    public subscript(_ index: Int) -> JSONValue? {
        guard case .array(let array) = self, array.indices.contains(index) else { return nil }
        return array[index]
    }

    /// The kind of this value.
    public var kind: JSONKind {
        switch self {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// The string, or nil when this is no string.
    public var stringValue: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The integer, or nil when this is no number, has a fraction or is out of range.
    public var intValue: Int? {
        if case .number(let number) = self { number.intValue } else { nil }
    }

    /// The nearest double, or nil when this is no number.
    public var doubleValue: Double? {
        if case .number(let number) = self { number.doubleValue } else { nil }
    }

    /// The boolean, or nil when this is no boolean.
    public var boolValue: Bool? {
        if case .bool(let bool) = self { bool } else { nil }
    }

    /// The elements, or nil when this is no array.
    public var arrayValue: [JSONValue]? {
        if case .array(let array) = self { array } else { nil }
    }

    /// The members, or nil when this is no object.
    public var objectValue: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }

    /// A string, or null when there is none.
    public static func optional(_ string: String?) -> JSONValue {
        string.map { .string($0) } ?? .null
    }

    /// An integer, or null when there is none.
    public static func optional(_ int: Int?) -> JSONValue {
        int.map { .number(JSONNumber($0)) } ?? .null
    }
}
