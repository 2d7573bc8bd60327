/// One member of a JSON object. Names are compared byte by byte.
public struct JSONMember: Sendable, Hashable {
    /// The member's name.
    public var key: String
    /// The member's value.
    public var value: JSONValue

    /// Makes a member.
    public init(key: String, value: JSONValue) {
        self.key = key
        self.value = value
    }

    public static func == (left: JSONMember, right: JSONMember) -> Bool {
        ByteKey(left.key) == ByteKey(right.key) && left.value == right.value
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ByteKey(key))
        hasher.combine(value)
    }
}
