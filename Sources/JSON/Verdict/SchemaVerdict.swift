/// What is known of a text after one look.
public enum SchemaVerdict: Sendable, Hashable {
    case valid, invalid
    /// It takes a full check to tell.
    case unknown
}
