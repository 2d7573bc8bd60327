/// Why an archive could not be read further.
public struct ArchiveError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of trouble it is, for programs.
    public enum Code: String, Sendable {
        /// The file could not be opened.
        case unreadable
        /// The bytes are not an archive of the formats asked for, are cut off, or are damaged.
        case damaged
        /// A member is larger than the caller allows.
        case tooLarge
        /// Far more bytes come out than went in; see ``ExpansionLimit``.
        case bomb
    }

    public var code: Code
    /// What libarchive says, without a full stop.
    public var reason: String

    public init(code: Code, reason: String) {
        self.code = code
        self.reason = reason
    }

    public var description: String { reason }
}
