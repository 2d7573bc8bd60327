public import JSON

/// A change of one value that puts a finding right, where a program may decide it: mechanical and safe.
///
/// Only files that people write carry such a change: what ingest writes would come back with the next run, and a record's
/// content hash would no longer fit.
public struct FixEdit: Sendable, Hashable {
    /// JSON Pointer (RFC 6901) to the value in the finding's document, also when the file is YAML. Of several in one list
    /// the last must be taken away first: each counts the elements that are there now.
    public var pointer: String
    /// What stands there instead; nil takes the member or element away.
    public var replacement: JSONValue?

    public init(pointer: String, replacement: JSONValue?) {
        self.pointer = pointer
        self.replacement = replacement
    }
}
