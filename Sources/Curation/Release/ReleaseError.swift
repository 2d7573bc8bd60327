/// Why a release could not be written. A problem with the run, not with data.
public struct ReleaseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of problem it is, for callers that decide by it.
    public enum Code: String, Sendable {
        /// The name can't be the name of a release.
        case badName = "release-name"
        /// The date is not a day of the calendar.
        case badDate = "release-date"
        /// Two records have the same id.
        case duplicateRecord = "release-duplicate-record"
        /// A release of this name is there already, with other content.
        case alreadyExists = "release-exists"
        /// A file or folder could not be written or read.
        case fileSystem = "release-file"
        /// SQLite reported an error.
        case database = "release-database"
    }

    public var code: Code
    /// What was expected, what was found, and what to do.
    public var message: String

    public init(code: Code, message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }

    static func badName(_ name: String) -> ReleaseError {
        ReleaseError(
            code: .badName,
            message: """
                '\(name)' can't be the name of a release: use letters, digits, '.', '_' and '-', beginning with a letter \
                or a digit, such as 2026.11
                """)
    }

    static func badDate(_ date: String) -> ReleaseError {
        ReleaseError(
            code: .badDate, message: "'\(date)' is not a day: write the date of the release as YYYY-MM-DD")
    }

    static func duplicateRecord(_ id: String) -> ReleaseError {
        ReleaseError(
            code: .duplicateRecord,
            message: "two records have the id '\(id)': merge them, or give one another id, before releasing")
    }

    static func alreadyExists(_ path: String, differing: [String]) -> ReleaseError {
        ReleaseError(
            code: .alreadyExists,
            message: """
                \(path) is there already and a release never changes; what would differ: \
                \(differing.joined(separator: ", ")). Choose another name, or remove the folder if nobody uses it yet
                """)
    }

    static func fileSystem(_ action: String, _ path: String, _ error: any Error) -> ReleaseError {
        ReleaseError(code: .fileSystem, message: "could not \(action) \(path): \(error)")
    }

    static func database(_ path: String, _ error: any Error) -> ReleaseError {
        ReleaseError(code: .database, message: "could not write the database \(path): \(error)")
    }
}
