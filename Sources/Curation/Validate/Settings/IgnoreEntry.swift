/// A finding that people looked at and decided to live with, and why.
public struct IgnoreEntry: Sendable, Hashable {
    public var rule: String
    /// The file, relative to the workspace; nil for any file.
    public var file: String?
    /// The record's id; nil for any record.
    public var record: String?
    /// JSON Pointer (RFC 6901); the value there and all below it. Nil for the whole record or file.
    public var pointer: String?
    public var because: String
    /// Where the entry stands, for the finding that it is of no use any more.
    public var line: Int
    public var column: Int
    /// The entry's own pointer in the file of settings.
    public var place: String

    /// Whether the entry speaks of a finding. Texts are compared byte by byte.
    func matches(_ finding: Finding) -> Bool {
        guard Self.same(rule, finding.rule) else { return false }
        if let file, !Self.same(file, finding.file) { return false }
        if let record, finding.record.map({ Self.same(record, $0) }) != true { return false }
        guard let pointer else { return true }
        let rest = finding.pointer.utf8.dropFirst(pointer.utf8.count)
        return finding.pointer.utf8.starts(with: pointer.utf8) && (rest.isEmpty || rest.first == UInt8(ascii: "/"))
    }

    private static func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

    /// `mojibake` of the record `pca` at `/labels/vi`.
    var description: String {
        var text = "`\(rule)`"
        if let record { text += " of the record `\(record)`" }
        if let file { text += " in `\(file)`" }
        if let pointer { text += " at `\(pointer)`" }
        return text
    }
}
