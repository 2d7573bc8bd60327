/// A file before and after its findings were put right.
public struct FileFix: Sendable {
    /// Relative to the workspace.
    public var file: String
    public var before: [UInt8]
    public var after: [UInt8]
    /// How many findings it puts right.
    public var count: Int
}
