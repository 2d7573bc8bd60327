/// Why a text is not the YAML that the project reads: one document of plain data that JSON could hold as well.
public struct YAMLError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A stable word for programs, such as `yaml-syntax` or `yaml-depth`.
    public let code: String
    /// The file's path as given by the caller.
    public let file: String
    /// 1 for the first line.
    public let line: Int
    /// 1 for the first column, in Unicode scalars.
    public let column: Int
    /// What was expected and what was found.
    public let message: String

    init(_ code: String, file: String, line: Int, column: Int, message: String) {
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// `file:line:column: message`.
    public var description: String { "\(file):\(line):\(column): \(message)" }
}
