internal import JSON

/// A summary says what its own method is.
struct SummarySharedRule: FactRule, FactTopic {
    static let id = "summary-shared"
    static let severity = Finding.Severity.warning
    static let summary = "No two records have the same summary."
    static let rationale = "A cell went into the wrong column, or the two records are one method."
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","summary":{"en":"It tests."}}"#, #"{"id":"b","summary":{"en":"It fits."}}"#),
        .bad(
            #"{"id":"a","summary":{"en":"It tests."}}"#, #"{"id":"b","summary":{"en":"It tests."}}"#,
            finds: "the summary in `en` is also that of the record `a`"),
    ]

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        return summaries(of: view.source).map { Fact(key($0.text)) }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        SharedKeys(context.facts(Self.self), in: context).suspects { check($0, $1) }
    }

    private func check(_ record: SourceDocument, _ owners: [UInt64: SharedKeys.Owner]) -> [Finding] {
        Self.summaries(of: record).compactMap { summary in
            guard let owner = owners[Self.key(summary.text)] else { return nil }
            let message = "the summary in `\(summary.language)` is also that of the record `\(owner.name)`"
            let fix =
                "Compare with the pages (`curate explain`); correct it or join the records with `curate decide`."
            return finding(in: record, at: summary.node, message, fix: fix)
        }
    }

    private static func key(_ text: String) -> UInt64 { NameKey.exact(text, language: "").hash }

    private static func summaries(of record: SourceDocument) -> [(node: JSONNode, language: String, text: String)] {
        (record.root["summary"]?.members ?? []).compactMap { member in
            guard let text = member.value.string, let language = member.key.string else { return nil }
            return (member.value, language, text)
        }
    }
}
