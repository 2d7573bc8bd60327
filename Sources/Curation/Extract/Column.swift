/// One method of a comparison page: a column with its name, its stamp and its cells.
public struct Column: Sendable, Hashable {
    /// 0 for the first column.
    public var position: Int
    /// The name in the page's language, without the remove button's `×`.
    public var name: String
    /// The name in the citation line.
    public var nameEnglish: String?
    /// The method's slug in the page's address or in the name's link.
    public var slug: String?
    public var stamp: Stamp?
    /// Cells that the page has; a missing value (`—`, empty, vanished) has none.
    public var cells: RowCells

    public init(
        position: Int, name: String, nameEnglish: String? = nil, slug: String? = nil, stamp: Stamp? = nil,
        cells: RowCells = [:]
    ) {
        self.position = position
        self.name = name
        self.nameEnglish = nameEnglish
        self.slug = slug
        self.stamp = stamp
        self.cells = cells
    }
}
