/// Why `dataset.yaml` could not be read, and where.
public struct DatasetDescriptionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file, as the caller named it.
    public var path: String
    /// 1 for the first line and the first column (in Unicode scalars); 0 when the whole file is meant.
    public var line: Int
    public var column: Int
    /// What was expected, what was found, and what to do.
    public var message: String

    public init(path: String, line: Int, column: Int, message: String) {
        self.path = path
        self.line = line
        self.column = column
        self.message = message
    }

    /// `curated/dataset.yaml:3:1: ...`, as compilers print it.
    public var description: String {
        line == 0 ? "\(path): \(message)" : "\(path):\(line):\(column): \(message)"
    }
}
