/// Something that the reader of a page should know: what was found, where, and what to do.
public struct Diagnostic: Sendable, Hashable {
    public enum Severity: String, Sendable {
        case note, warning, error
    }

    public var severity: Severity
    /// A stable word for programs, such as `page-cut` or `cells-missing`.
    public var code: String
    public var message: String
    /// The line in the page's text, 1 for the first; nil when it is about the whole page.
    public var line: Int?
    /// Text of the page that no cell took, kept so that nothing is lost.
    public var residue: String?

    public init(severity: Severity, code: String, message: String, line: Int? = nil, residue: String? = nil) {
        self.severity = severity
        self.code = code
        self.message = message
        self.line = line
        self.residue = residue
    }

    /// A table that is no comparison of methods, or none that can be read in reasonable time.
    static func columnsTooMany(_ count: Int, line: Int?) -> Diagnostic {
        Diagnostic(
            severity: .error, code: "columns-too-many",
            message:
                "the table has \(count) columns; a comparison may have at most \(ExtractLimits.columns), so none was "
                + "read", line: line)
    }
}
