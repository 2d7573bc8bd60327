/// The table of a text rendering as cells, and the lines around it.
struct TextGrid {
    /// The row of names first, then the rows of the table.
    var rows: [[GridCell]] = []
    /// The lines that belong to no row, without the marks of the text format.
    var otherLines: [TextLine] = []
    /// True when the text ends inside the table.
    var isCut = false
    var diagnostics: [Diagnostic] = []
}
