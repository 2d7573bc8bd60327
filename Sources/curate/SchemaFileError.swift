/// A file that can't be used as schema or data.
struct SchemaFileError: Error, CustomStringConvertible {
    let description: String
    /// Where a file that was read is no JSON or YAML, and why; nil for one that can't be read.
    var mistake: (line: Int, column: Int, message: String)?
}
