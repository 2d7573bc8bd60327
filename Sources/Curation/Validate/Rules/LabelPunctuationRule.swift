internal import JSON

/// Names begin and end with words.
struct LabelPunctuationRule: RecordRule {
    static let id = "label-punctuation"
    static let severity = Finding.Severity.warning
    static let summary = "No name or alias begins or ends with punctuation or a sign of the page."
    static let rationale = "Commas, bars, crosses and arrows at the ends belong to the page around the name."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","labels":{"en":"A (test)","fr":"« A »"},"aliases":[{"text":"R²"},{"text":"A et al."},{"text":"C++"}]}"#
        ),
        .bad(#"{"id":"a","labels":{"en":"PCA×"}}"#, finds: "the name `PCA×` ends with `×`"),
        .bad(#"{"id":"a","aliases":[{"text":"PCA,"}]}"#, finds: "the name `PCA,` ends with `,`"),
        .bad(#"{"id":"a","aliases":[{"text":"; PCA"}]}"#, finds: "the name `; PCA` begins with `;`"),
    ]

    private static let edges = Set(",;:|/\\×≠↗→·•…،؛、，；：".unicodeScalars)

    func check(record: SourceDocument) -> [Finding] {
        record.root.names.compactMap { node in
            guard let text = node.string, let first = text.unicodeScalars.first, let last = text.unicodeScalars.last
            else { return nil }
            let isLast = Self.edges.contains(last)
            guard isLast || Self.edges.contains(first) else { return nil }
            let message = "the name `\(text)` \(isLast ? "ends" : "begins") with `\(isLast ? last : first)`"
            return finding(in: record, at: node, message, fix: "Correct it with `curate decide`.")
        }
    }
}
