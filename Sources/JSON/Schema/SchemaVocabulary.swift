/// The vocabularies of JSON Schema 2020-12.
enum SchemaVocabulary: String, Sendable, CaseIterable {
    case core
    case applicator
    case unevaluated
    case validation
    case metaData = "meta-data"
    case formatAnnotation = "format-annotation"
    case formatAssertion = "format-assertion"
    case content

    private static let base = "https://json-schema.org/draft/2020-12/vocab/"

    /// The vocabulary with this URI, or nil when it is none of the standard's.
    init?(uri: String) {
        guard uri.hasPrefix(Self.base) else { return nil }
        self.init(rawValue: String(uri.dropFirst(Self.base.count)))
    }

    /// What the standard's own metaschema uses.
    static let standard = Set(allCases).subtracting([.formatAssertion])
}
