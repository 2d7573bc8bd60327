/// A file of decisions that can't be read: nothing is ingested without what people decided.
public struct DecisionError: Error, Sendable, Hashable, CustomStringConvertible {
    public var file: String
    /// 1 for the first line.
    public var line: Int
    public var message: String

    public var description: String { "\(file):\(line): \(message)" }
}
