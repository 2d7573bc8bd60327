/// A list of paths that can't be read: a problem with the run, not with data.
public struct PathListError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The list's path; `-` is standard input.
    public var path: String
    public var message: String

    public init(path: String, message: String) {
        self.path = path
        self.message = message
    }

    public var description: String { "\(path): \(message)" }
}
