/// Another name of a method (SKOS altLabel).
public struct Alias: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The name in another language than English.
        case translation
        /// Letters that stand for the name (`SVM`, `PCA`).
        case abbreviation
        /// Another wording in English.
        case variant
        /// Words in parentheses or behind a dash that explain an alias.
        case gloss
    }

    public var text: String
    /// BCP 47; `und` when not sure.
    public var language: String
    public var kind: Kind
    /// For an abbreviation the name that it stands for, as printed; nil when no name of the method fits its letters.
    public var of: String?

    public init(text: String, language: String, kind: Kind, of: String? = nil) {
        self.text = text
        self.language = language
        self.kind = kind
        self.of = of
    }
}
