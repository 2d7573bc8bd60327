/// Why a page was not parsed to its end.
public enum HTMLInterruption: Sendable, Hashable {
    /// Elements nested deeper than the limit.
    case tooDeep(line: Int, limit: Int)
    /// A tag with more attributes than the limit; those behind it were dropped, the rest of the page was read.
    case tooManyAttributes(line: Int, limit: Int)
    /// The parser gave up; the text is libxml2's own.
    case parser(line: Int, message: String)
}
