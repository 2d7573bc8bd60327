/// A file of known cells that can't be used.
public struct KnownFileError: Error, CustomStringConvertible {
    public let file: String
    /// 0 when the problem is not about one line.
    public let line: Int
    public let message: String

    public var description: String { line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)" }
}
