/// A position in a source text.
public struct JSONPlace: Sendable, Hashable {
    /// The line, counted from 1.
    public var line: Int
    /// The column, counted from 1 in Unicode scalars.
    public var column: Int
    /// The offset from the start of the text, in bytes.
    public var offset: Int

    /// Makes a position from its line and column (from 1) and byte offset (from 0).
    public init(line: Int, column: Int, offset: Int = 0) {
        self.line = line
        self.column = column
        self.offset = offset
    }
}
