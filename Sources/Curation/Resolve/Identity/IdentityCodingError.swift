/// Stored bytes that can't be taken: they are of another version, cut, or damaged. What they were made from makes them
/// again.
public struct IdentityCodingError: Error, Sendable, Hashable, CustomStringConvertible {
    public var message: String

    public var description: String { message }
}
