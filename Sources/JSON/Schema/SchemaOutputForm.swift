/// The output forms of JSON Schema 2020-12, core, section 12.4.
public enum SchemaOutputForm: String, Sendable, CaseIterable {
    /// Whether the value is valid, and nothing else.
    case flag
    /// All errors in one list.
    case basic
    /// The errors in the order in which subschemas lie in each other, without steps that add nothing.
    case detailed
}
