/// A line of the flat rendering: the label and the glued cells.
struct FlatRow: Sendable {
    var key: RowKey
    var label: String
    /// What stands behind the label, outer white space trimmed.
    var text: TextBytes
    var line: Int
}
