internal import JSON

/// Why nothing can be validated: the schemas themselves are at fault.
public struct ValidationSetupError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The schema file, or the folder when it is about the folder.
    public let file: String
    /// 1 for the first line; 0 when it is about the whole file.
    public let line: Int
    public let column: Int
    /// What was expected, what was found.
    public let message: String

    init(file: String, line: Int = 0, column: Int = 0, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    init(_ error: JSONError, file: String) {
        self.init(file: file, line: error.line, column: error.column, message: error.message)
    }

    init(_ error: SchemaError, file: String) {
        self.init(file: error.file ?? file, line: error.line, column: error.column, message: error.message)
    }

    /// `file:line:column: message`, without the place when it is about the whole file.
    public var description: String {
        line == 0 ? "\(file): \(message)" : "\(file):\(line):\(column): \(message)"
    }
}
