/// What reading a source gives, one after another in the order of the source: a page, or why there is none.
public enum ReadItem: Sendable {
    case page(SavedPage)
    case problem(ReadProblem)

    /// The same, with an archive as the form of a page that has no other.
    var inArchive: ReadItem {
        guard case .page(var page) = self, page.form == nil else { return self }
        page.form = .archive
        return .page(page)
    }
}
