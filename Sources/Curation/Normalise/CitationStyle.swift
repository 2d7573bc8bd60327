/// A style in which a work is printed as a reference.
public enum CitationStyle: String, Sendable, CaseIterable {
    /// The Publication Manual of the American Psychological Association, 7th edition, chapter 9. Two things go beyond it,
    /// because what is known must not vanish from print: the place of publication stands before the publisher, as in the
    /// 6th edition, and an ISBN stands at the end.
    case apa

    /// The reference of a work in plain text, without italics.
    ///
    /// - Parameter printed: The reference as it was printed. Where users of the style differ (`&` with or without a comma
    ///   before it, a label before the ISBN, the front of a DOI, the place of an edition) its form is kept; without it the
    ///   style's own is written.
    public func reference(_ work: Work, inFormOf printed: String? = nil) -> String {
        switch self {
        case .apa: APAReference(work, printed: printed).text
        }
    }

    /// The reference with the mark that the pages put behind it (`DOI ↗`, `link ↗`).
    ///
    /// - Parameter asPrinted: Keeps the form of the printed text where users of the style differ.
    public func reference(_ source: SeminalSource, asPrinted: Bool = false) -> String {
        let text = reference(source.work, inFormOf: asPrinted ? source.text : nil)
        let isMarked = asPrinted && source.text.utf8.suffix(3).elementsEqual("\u{2197}".utf8)
        switch source.link {
        case .doi where source.work.doi == nil || isMarked: return text + " DOI \u{2197}"
        case .link where source.work.url == nil || isMarked: return text + " link \u{2197}"
        case .doi, .link, .isbn, .none: return text
        }
    }
}
