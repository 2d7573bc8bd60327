internal import JSON

/// A path is one page.
struct PagePathRule: DatasetRule {
    static let id = "page-path"
    static let severity = Finding.Severity.error
    static let summary = "A path in `provenance` stands with one digest everywhere."
    static let rationale =
        "The page was saved anew while some records still speak of the old one; places no longer fit."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","provenance":[{"page":"p1","path":"x"}]}"#,
            #"{"id":"b","provenance":[{"page":"p1","path":"x"}]}"#),
        .bad(
            #"{"id":"a","provenance":[{"page":"p1","path":"x"}]}"#,
            #"{"id":"b","provenance":[{"page":"p2","path":"x"}]}"#,
            finds: "the path `x` stands with the digest p2 here, but with p1 in the record `a`"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        var digests: [String: (digest: String, record: String)] = [:]
        return context.records.flatMap { record in
            (record.root["provenance"]?.children ?? []).compactMap { place in
                guard let node = place["page"], let digest = node.string, let path = place["path"]?.string else {
                    return nil
                }
                guard let known = digests[path] else {
                    digests[path] = (digest, record.id ?? record.file)
                    return nil
                }
                if known.digest == digest { return nil }
                let message =
                    "the path `\(path)` stands with the digest \(digest.prefix(12)) here, "
                    + "but with \(known.digest.prefix(12)) in the record `\(known.record)`"
                return finding(in: record, at: node, message, fix: "Run `curate ingest`.")
            }
        }
    }
}
