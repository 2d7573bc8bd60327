/// What a person decided; one entry of a file in `curated/decisions/`.
public struct Decision: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        /// Two ids are one method; the second becomes part of the first.
        case same(String, String)
        /// Two ids are different methods whatever else speaks for one.
        case different(String, String)
        /// The printed text to read as the value of a row.
        case value(record: String, row: RowKey, text: String)
        /// The preferred name in a language.
        case label(record: String, language: String, label: String)
        /// The status of exactly this content.
        case status(record: String, status: LifecycleStatus, contentHash: String?)
    }

    public var content: Content
    public var because: String
    public var by: String?
    /// `YYYY-MM-DD`.
    public var date: String?
    /// Where it is written: file and line.
    public var file: String
    public var line: Int

    public init(content: Content, because: String, by: String?, date: String?, file: String = "", line: Int = 0) {
        self.content = content
        self.because = because
        self.by = by
        self.date = date
        self.file = file
        self.line = line
    }

    /// The ids that it speaks of.
    public var records: [String] {
        switch content {
        case .same(let one, let other), .different(let one, let other): [one, other]
        case .value(let record, _, _), .label(let record, _, _), .status(let record, _, _): [record]
        }
    }
}
