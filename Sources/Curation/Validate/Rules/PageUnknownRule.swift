internal import JSON

/// Provenance must lead to a page that is there.
struct PageUnknownRule: FactRule, FactTopic {
    static let id = "page-unknown"
    static let severity = Finding.Severity.error
    static let summary = "Every page in `provenance` is one of the raw pages."
    static let rationale = "A value that can't be traced to its page can't be checked by anybody."
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","provenance":[{"page":"0a1b"}]}"#, knownPages: ["0a1b"]),
        .good(#"{"id":"a","provenance":[{"page":"0a1b"}]}"#),
        .bad(
            #"{"id":"a","provenance":[{"page":"0a1b","path":"raw/x.html"},{"page":"77"}]}"#, knownPages: ["77"],
            finds: "the page `raw/x.html` (0a1b) is not among the raw pages"),
    ]

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        return (view.source.root["provenance"]?.children ?? []).compactMap { place in
            place["page"]?.string.map { Fact(FactHash.of($0)) }
        }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        guard let pages = context.knownPages else { return [] }
        let known = Set(pages.map { FactHash.of($0) })
        let unknown = context.facts(Self.self).entries.filter { !known.contains($0.key) }
        return Dictionary(grouping: unknown, by: \.document).map { document, entries in
            let given = entries.map { String($0.key) }.joined(separator: " ")
            return Suspect(document: document, given: given) { check($0, pages) }
        }
    }

    private func check(_ record: SourceDocument, _ knownPages: Set<String>) -> [Finding] {
        (record.root["provenance"]?.children ?? []).compactMap { page in
            guard let node = page["page"], let digest = node.string, !knownPages.contains(digest) else {
                return nil
            }
            let path = page["path"]?.string ?? "?"
            let message = "the page `\(path)` (\(digest.prefix(12))) is not among the raw pages"
            let fix = "Put the page back into `raw/`, or run `curate ingest` when it was taken away on purpose."
            return finding(in: record, at: node, message, fix: fix)
        }
    }
}
