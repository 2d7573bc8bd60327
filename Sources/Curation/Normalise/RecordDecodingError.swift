/// A member of a record's JSON is not what the record needs.
public struct RecordDecodingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where, as a JSON Pointer (RFC 6901) inside the value that was read, such as `/aliases/0/kind`.
    public var field: String
    /// What should be there, in words.
    public var expected: String
    /// What is there, in words.
    public var found: String

    public init(field: String, expected: String, found: String) {
        self.field = field
        self.expected = expected
        self.found = found
    }

    public var description: String {
        "\(field.isEmpty ? "the value" : field): expected \(expected), found \(found)"
    }
}
