/// A language or vocabulary file that can't be used.
public struct CatalogError: Error, Sendable, Hashable, CustomStringConvertible {
    public var file: String
    /// 1 for the first line; 0 when it is about the whole file.
    public var line: Int
    public var message: String

    public var description: String { line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)" }
}
