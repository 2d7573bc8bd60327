/// One comparison page, the same for every rendering: after this nobody asks where it came from.
public struct ComparisonPage: Sendable {
    public var path: String
    /// SHA-256 of the bytes as saved.
    public var digest: String
    /// BCP 47 tag of the page's language; nil when nothing decided it.
    public var language: String?
    public var rendering: Rendering
    public var encoding: EncodingDecision
    public var heading: String?
    /// The page's address, with the methods' slugs when the saving tool kept them.
    public var address: String?
    /// The day that the page says it was retrieved on, or its container recorded, `YYYY-MM-DD`.
    public var accessed: String?
    /// False when the copy was cut or part of it could not be read.
    public var isComplete: Bool
    public var rows: [Row]
    public var columns: [Column]
    public var diagnostics: [Diagnostic]
    /// The words around the table, where the page's heading is none that the catalog knows; not part of the contract.
    public var frame = FrameWords()
    /// What the container said; nil for a page in a file of its own.
    public var capture: Capture?

    /// One row of the page as printed.
    public struct Row: Sendable, Hashable {
        public var key: RowKey
        public var label: String
        /// Whether the page marks the row with `≠`; nil where the rendering lost the mark.
        public var differs: Bool?
        /// How sure the label is where no file has it: 1 for a known one; not part of the contract.
        public var labelConfidence = 1.0

        public init(key: RowKey, label: String, differs: Bool?) {
            self.key = key
            self.label = label
            self.differs = differs
        }
    }

    public init(
        path: String, digest: String, language: String?, rendering: Rendering, encoding: EncodingDecision,
        heading: String?, address: String?, accessed: String?, isComplete: Bool, rows: [Row], columns: [Column],
        diagnostics: [Diagnostic]
    ) {
        self.path = path
        self.digest = digest
        self.language = language
        self.rendering = rendering
        self.encoding = encoding
        self.heading = heading
        self.address = address
        self.accessed = accessed
        self.isComplete = isComplete
        self.rows = rows
        self.columns = columns
        self.diagnostics = diagnostics
    }
}
