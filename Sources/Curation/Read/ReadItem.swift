/// What reading a source gives, one after another in the order of the source: a page, or why there is none.
public enum ReadItem: Sendable {
    case page(SavedPage)
    case problem(ReadProblem)
}
