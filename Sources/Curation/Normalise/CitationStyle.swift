/// A style in which a work is printed as a reference.
public enum CitationStyle: String, Sendable, CaseIterable {
    /// The Publication Manual of the American Psychological Association, 7th edition, chapter 9. Two things go beyond it,
    /// because what is known must not vanish from print: the place of publication stands before the publisher, as in the
    /// 6th edition, and an ISBN stands at the end.
    case apa

    /// The reference of a work in plain text, without italics.
    public func reference(_ work: Work) -> String {
        switch self {
        case .apa: APAReference(work).text
        }
    }

    /// The reference with the mark that the pages put behind it (`DOI ↗`, `link ↗`).
    public func reference(_ source: SeminalSource) -> String {
        let text = reference(source.work)
        switch source.link {
        case .doi where source.work.doi == nil: return text + " DOI \u{2197}"
        case .link where source.work.url == nil: return text + " link \u{2197}"
        case .doi, .link, .isbn, .none: return text
        }
    }
}
