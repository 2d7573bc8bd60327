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
    /// ISO 15924 code of the script that it is mostly written in; nil when its file says none.
    public var script: String?
    /// Members of the file that were never seen on a real page, as dotted paths.
    public var unverified: [String] = []
    /// True for labels that other pages of the same run taught, and no person checked.
    public var isProvisional = false
}
