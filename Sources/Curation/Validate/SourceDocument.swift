public import JSON

/// A JSON (or YAML) document that is checked: where it came from, and its tree with places.
///
/// A line of a JSON Lines file is a document of its own.
public struct SourceDocument: Sendable {
    /// Path of the file, relative to the workspace when it lies in one.
    public let file: String
    /// The lines of the file before this document: 0 but for JSON Lines.
    public let linesBefore: Int
    public let document: JSONDocument
    /// SHA-256 of the document's bytes, without a line feed at the end of a line.
    public let digest: [UInt8]

    public init(file: String, linesBefore: Int = 0, document: JSONDocument, digest: [UInt8]) {
        self.file = file
        self.linesBefore = linesBefore
        self.document = document
        self.digest = digest
    }

    /// The outermost value.
    public var root: JSONNode { document.root }

    /// The member `id`, when it is a string.
    public var id: String? { root["id"]?.string }

    /// A finding about one value in this document.
    public func finding(
        rule: String, severity: Finding.Severity, at node: JSONNode, message: String, fix: String = ""
    ) -> Finding {
        Finding(
            rule: rule, severity: severity, file: file, line: linesBefore + node.line, column: node.column, record: id,
            pointer: node.pointer, message: message, fix: fix)
    }
}
