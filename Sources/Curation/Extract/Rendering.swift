/// The three forms in which a comparison page is met.
public enum Rendering: String, Sendable, CaseIterable {
    /// As the browser had it.
    case html
    /// Converted to text with a Markdown table.
    case table
    /// Text only, the cells of a row glued together with nothing between them.
    case flat
}
