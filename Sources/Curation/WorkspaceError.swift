/// A problem with the run, not with data: no workspace, no permission, no space left.
public struct WorkspaceError: Error, Sendable, Hashable, CustomStringConvertible {
    /// `workspace-missing`, `file-unreadable`, `file-unwritable`.
    public var code: String
    public var message: String

    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
