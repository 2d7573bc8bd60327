internal import JSON

/// The names of a record as they are compared, made once for all rules that do.
struct RecordNames: Sendable {
    struct Name: Sendable {
        let key: NameKey
        let text: String
        let language: String
        /// Where the text stands.
        let node: JSONNode
    }

    let labels: [Name]
    let aliases: [Name]

    init() { (labels, aliases) = ([], []) }

    init(_ record: SourceDocument) {
        labels = (record.root["labels"]?.members ?? []).compactMap { Self.name($0.value, $0.key.string) }
        aliases = (record.root["aliases"]?.children ?? []).compactMap { alias in
            alias["text"].flatMap { Self.name($0, alias["language"]?.string) }
        }
    }

    private static func name(_ node: JSONNode, _ language: String?) -> Name? {
        guard let text = node.string, let language else { return nil }
        return Name(key: .folded(text, language: language), text: text, language: language, node: node)
    }
}
