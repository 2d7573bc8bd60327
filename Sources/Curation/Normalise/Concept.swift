/// A SKOS concept: a field or a family of methods.
public struct Concept: Sendable, Hashable {
    /// The identifier in `schemas/vocabularies/`, or a slug of the printed text when the vocabulary does not know it.
    public var id: String
    /// Printed names by BCP 47 language (SKOS prefLabel).
    public var labels: [String: String]

    public init(id: String, labels: [String: String]) {
        self.id = id
        self.labels = labels
    }
}
