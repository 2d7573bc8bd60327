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

    /// True for the form of tags that files of languages have: a language of two or three letters and subtags.
    public static func isTag(_ text: String) -> Bool {
        let parts = Array(text.utf8).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let main = parts.first, (2...3).contains(main.count), main.allSatisfy({ (0x61...0x7A).contains($0) })
        else {
            return false
        }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.count)
                && part.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
        }
    }
}
