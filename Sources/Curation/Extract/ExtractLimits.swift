/// What a page may have at most, so that no input can take all memory or all time. Real pages stay far below; what is
/// above is named by a diagnostic, never dropped in silence.
enum ExtractLimits {
    /// Methods side by side; pages have two to five. Above, nothing is read: `columns-too-many`.
    static let columns = 32
    /// Bytes of a text dump's row. A longer line is not cut into cells, it is kept whole: `row-too-long`.
    static let rowBytes = 32 << 10
    /// Lines of a text rendering. Those behind are not read: `page-too-long`.
    static let lines = 100_000
    /// Tables inside one another. Those inside the last are part of its cells only: `tables-too-deep`.
    static let nestedTables = 16
    /// Cells of all tables of a page, spans expanded. Tables behind are not read: `table-too-large`.
    static let cells = 1_000_000
    /// Bytes that the decoder of glued rows looks at to score all cells of a row, the limit of its patience: the fewer
    /// cuts are weighed, the longer the row and the more columns.
    static let scoredBytes = 200_000_000
}
