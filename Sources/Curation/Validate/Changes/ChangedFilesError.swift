/// Why it can't be told which files changed.
public struct ChangedFilesError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was expected, what was found, what to do.
    public let message: String

    public var description: String { message }
}
