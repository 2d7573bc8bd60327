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
    /// The keywords on the way from the schema's root to the keyword, references not resolved, as a JSON pointer:
    /// `/properties/id/$ref/pattern`.
    public let keywordLocation: String
    /// The line of the value or member name, from 1.
    public let line: Int
    /// The column of the value or member name, from 1 in Unicode scalars.
    public let column: Int
    /// What keeps the value from matching each alternative, where it must match one and matches none. Empty unless the
    /// run was asked for trails.
    let causes: [SchemaViolation]
    /// The subschemas on the way, outermost first; empty unless the run was asked for trails.
    let trail: [SchemaTrailFrame]

    /// The violation and all causes, each before its own causes.
    var withCauses: [SchemaViolation] { [self] + causes.flatMap(\.withCauses) }
}

extension SchemaViolation: CustomStringConvertible {
    /// `line:column: message (pointer)`.
    public var description: String {
        let pointer = instancePointer.isEmpty ? "the whole document" : instancePointer
        return "\(line):\(column): \(message) (\(pointer))"
    }
}
