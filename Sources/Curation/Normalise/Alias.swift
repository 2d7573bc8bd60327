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

    /// The alias as one of this language: a wording in English is a variant, one in another language a translation.
    func said(in language: String) -> Alias {
        var alias = self
        alias.language = language
        if kind == .variant || kind == .translation { alias.kind = language == "en" ? .variant : .translation }
        return alias
    }

    /// What spellings of one alias have in common. Scripts stay apart: the same name in two scripts is two aliases.
    static func key(_ text: String) -> [UInt8] { ComparisonKey.bytes(text, joinsScripts: false) }
}
