/// A work that a method goes back to: the citation as printed and the same as CSL-JSON.
public struct SeminalSource: Sendable, Hashable {
    /// What stood at the end of the citation.
    public enum LinkKind: String, Sendable, CaseIterable {
        case doi, link, isbn, none
    }

    /// The citation as printed.
    public var text: String
    public var link: LinkKind
    public var work: Work
    /// What no field took, as printed; empty when everything was understood.
    public var residue: String
    /// Whether the citation has a form that the parser is not sure of, so that a person should compare item and text.
    public var needsReview: Bool

    public init(text: String, link: LinkKind, work: Work, residue: String = "", needsReview: Bool = false) {
        self.text = text
        self.link = link
        self.work = work
        self.residue = residue
        self.needsReview = needsReview
    }
}
