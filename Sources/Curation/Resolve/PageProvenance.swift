/// Where a record's values stand on one page (W3C PROV: the page is the entity that the record was derived from).
public struct PageProvenance: Sendable, Hashable {
    /// The place of one cell.
    public struct CellPlace: Sendable, Hashable {
        /// The line in the page's text, 1 for the first.
        public var line: Int
        public var confidence: Double
        public var needsReview: Bool

        public init(line: Int, confidence: Double, needsReview: Bool) {
            self.line = line
            self.confidence = confidence
            self.needsReview = needsReview
        }
    }

    /// SHA-256 of the page's bytes.
    public var page: String
    public var path: String
    public var address: String?
    public var language: String?
    public var rendering: Rendering
    public var accessed: String?
    /// The column on the page, 0 for the first.
    public var column: Int
    /// The name that the page gives the method.
    public var name: String
    public var cells: [RowKey: CellPlace]
    /// The digest of a newer capture of the same address, which counts instead; nil for a page that counts.
    public var supersededBy: String?

    public init(
        page: String, path: String, address: String?, language: String?, rendering: Rendering, accessed: String?,
        column: Int, name: String, cells: [RowKey: CellPlace], supersededBy: String? = nil
    ) {
        self.page = page
        self.path = path
        self.address = address
        self.language = language
        self.rendering = rendering
        self.accessed = accessed
        self.column = column
        self.name = name
        self.cells = cells
        self.supersededBy = supersededBy
    }
}
