/// A file that can't be used as schema or data.
struct SchemaFileError: Error, CustomStringConvertible {
    let description: String
}
