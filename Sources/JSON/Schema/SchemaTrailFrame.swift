/// A subschema on the way from the schema's root to a violation, and the value it was applied to.
struct SchemaTrailFrame: Sendable, Hashable {
    /// The keywords on the way, references not resolved, as a JSON pointer.
    let keywordLocation: String
    /// The subschema's URI with a pointer.
    let schemaLocation: String
    /// The RFC 6901 pointer to the value.
    let instancePointer: String
}
