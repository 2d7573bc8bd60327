/// One member of an object in a document, with the places of its name and value.
public struct JSONNodeMember: Sendable {
    /// The member's name, a string.
    public let key: JSONNode
    /// The member's value.
    public let value: JSONNode
}
