/// Why a file, or a member of a container, gave no page. A problem with data, so a value: the batch goes on.
public struct ReadProblem: Sendable, Hashable, CustomStringConvertible {
    /// A stable word for programs, such as `file-empty`, `file-binary`, `file-missing`, `file-unreadable`,
    /// `file-too-large`, `archive-damaged`.
    public var code: String
    /// The path as in ``SavedPage/path``.
    public var path: String
    /// What was expected, what was found, and what to do, in one or two sentences.
    public var message: String
    /// SHA-256 of the bytes when they could be read.
    public var digest: String?

    public init(code: String, path: String, message: String, digest: String? = nil) {
        self.code = code
        self.path = path
        self.message = message
        self.digest = digest
    }

    public var description: String { "\(path): \(message) [\(code)]" }
}
