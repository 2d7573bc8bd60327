/// What the pages of one language look like: one file of `schemas/languages/`.
public struct LanguageProfile: Sendable {
    /// BCP 47 tag.
    public var tag: String
    /// The language's English name.
    public var name: String
    public var isRightToLeft: Bool
    /// Row labels as printed.
    public var labels: [RowKey: String]
    public var headings: [String]
    /// The word for the dataset block, the noun behind the source count, the assistant button.
    public var datasetWords: [String]
    public var sourceWords: [String]
    public var assistantWords: [String]
    /// Names of fields in this language by concept id, and of families where they are translated.
    public var fields: [String: String]
    public var families: [String: String]
}
