internal import JSON

/// A path is one page.
struct PagePathRule: FactRule {
    static let id = "page-path"
    static let severity = Finding.Severity.error
    static let summary = "A path in `provenance` stands with one digest everywhere."
    static let rationale =
        "The page was saved anew while some records still speak of the old one; places no longer fit."
    static let topics: [any FactTopic.Type] = [PagePathFacts.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","provenance":[{"page":"p1","path":"x"}]}"#,
            #"{"id":"b","provenance":[{"page":"p1","path":"x"}]}"#),
        .bad(
            #"{"id":"a","provenance":[{"page":"p1","path":"x"}]}"#,
            #"{"id":"b","provenance":[{"page":"p2","path":"x"}]}"#,
            finds: "the path `x` stands with the digest p2 here, but with p1 in the record `a`"),
    ]

    func suspects(_ context: RuleContext) -> [Suspect] {
        var known: [Int: [UInt64: DocumentReference]] = [:]
        for group in context.facts(PagePathFacts.self).groups {
            guard let first = group.first, group.contains(where: { $0.value != first.value }) else { continue }
            for entry in group {
                known[entry.document, default: [:]][entry.key] = context.documents[first.document]
            }
        }
        return known.map { document, known in
            let given = known.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.mark)" }
            return Suspect(document: document, given: given.joined(separator: "\n")) { check($0, known) }
        }
    }

    /// - Parameter known: the first record with each path that stands with two digests.
    private func check(_ record: SourceDocument, _ known: [UInt64: DocumentReference]) -> [Finding] {
        var digests: [UInt64: String] = [:]
        // Each of those records is read once.
        for (file, first) in Dictionary(known.values.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first }) {
            for place in Self.places(in: first.read()) {
                let key = FactHash.of(place.path)
                if known[key]?.file == file, digests[key] == nil { digests[key] = place.digest }
            }
        }
        return Self.places(in: record).compactMap { place in
            let key = FactHash.of(place.path)
            guard let first = known[key], let other = digests[key], other != place.digest else { return nil }
            let message =
                "the path `\(place.path)` stands with the digest \(place.digest.prefix(12)) here, "
                + "but with \(other.prefix(12)) in the record `\(first.name)`"
            return finding(in: record, at: place.node, message, fix: "Run `curate ingest`.")
        }
    }

    private static func places(in record: SourceDocument) -> [(node: JSONNode, digest: String, path: String)] {
        (record.root["provenance"]?.children ?? []).compactMap { place in
            guard let node = place["page"], let digest = node.string, let path = place["path"]?.string else {
                return nil
            }
            return (node, digest, path)
        }
    }
}
