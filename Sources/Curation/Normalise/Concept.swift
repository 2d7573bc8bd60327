/// A SKOS concept: a field or a family of methods.
public struct Concept: Sendable, Hashable {
    /// The identifier in `schemas/vocabularies/`, or a slug of the printed text when the vocabulary does not know it.
    public var id: String
    /// Printed names by BCP 47 language (SKOS prefLabel).
    public var labels: [String: String]
    /// The id of the wider concept in the same vocabulary (SKOS broader); nil when none is known.
    public var broader: String?

    public init(id: String, labels: [String: String], broader: String? = nil) {
        self.id = id
        self.labels = labels
        self.broader = broader
    }

    /// True for a concept that a page named and no vocabulary has: a curator has to take it up or to say which known
    /// concept is meant.
    public var isProposed: Bool { id.utf8.starts(with: Self.proposedPrefix.utf8) }

    /// What the identifiers of proposed concepts begin with.
    static let proposedPrefix = "x-"
}
