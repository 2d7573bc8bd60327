/// One way in which a document breaks its schema.
public struct SchemaViolation: Sendable, Hashable {
    /// The schema keyword that was broken, such as `type`; empty for the schema `false`.
    public let keyword: String
    /// What was expected and what was found, for someone who edits the document.
    public let message: String
    /// The RFC 6901 pointer to the value, from the document's root.
    public let instancePointer: String
    /// The schema's URI with a pointer to the keyword.
    public let schemaLocation: String
    /// The line of the value or member name, from 1.
    public let line: Int
    /// The column of the value or member name, from 1 in Unicode scalars.
    public let column: Int
}

extension SchemaViolation: CustomStringConvertible {
    /// `line:column: message (pointer)`.
    public var description: String {
        let pointer = instancePointer.isEmpty ? "the whole document" : instancePointer
        return "\(line):\(column): \(message) (\(pointer))"
    }
}
