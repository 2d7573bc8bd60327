/// A problem with data: which rule, how bad, where, and what to do about it.
public struct Finding: Sendable, Hashable {
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case note, warning, error

        public static func < (left: Severity, right: Severity) -> Bool {
            rank(left) < rank(right)
        }

        private static func rank(_ severity: Severity) -> Int {
            switch severity {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// The rule's stable id, such as `schema`, `year-after-source`.
    public var rule: String
    public var severity: Severity
    /// Path of the file, relative to the workspace when it lies in one.
    public var file: String
    /// 1 for the first line and the first column (in Unicode scalars); 0 when it is about the whole file.
    public var line: Int
    public var column: Int
    /// The record's id when it is about a record.
    public var record: String?
    /// JSON Pointer (RFC 6901) to the value.
    public var pointer: String
    public var message: String
    /// What to do.
    public var fix: String
    /// The same as a program can do it; nil when a person must decide, or when the file is not one that people write.
    public var edit: FixEdit?

    public init(
        rule: String, severity: Severity, file: String, line: Int = 0, column: Int = 0, record: String? = nil,
        pointer: String = "", message: String, fix: String = "", edit: FixEdit? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.record = record
        self.pointer = pointer
        self.message = message
        self.fix = fix
        self.edit = edit
    }
}
