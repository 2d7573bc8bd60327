/// A member name that an object holds a second time.
///
/// RFC 8259, section 4 leaves the meaning of repeated names open. A document keeps the last one
/// for lookups and lists every repetition, so that a caller can refuse them.
public struct JSONDuplicateKey: Sendable, Hashable {
    /// Where the repeated name stands (its second or later occurrence).
    public var place: JSONPlace
    /// The repeated name.
    public var key: String
    /// The RFC 6901 pointer to the member.
    public var pointer: String

    /// The line of the repeated name, from 1.
    public var line: Int { place.line }
    /// The column of the repeated name, from 1 in Unicode scalars.
    public var column: Int { place.column }
}
