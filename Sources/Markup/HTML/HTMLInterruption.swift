/// Why a page was not parsed to its end.
public enum HTMLInterruption: Sendable, Hashable {
    /// Elements nested deeper than the limit.
    case tooDeep(line: Int, limit: Int)
    /// The parser gave up; the text is libxml2's own.
    case parser(line: Int, message: String)
}
