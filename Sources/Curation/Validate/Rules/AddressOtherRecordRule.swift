internal import JSON

/// The address of a page names its methods in the order of the columns.
struct AddressOtherRecordRule: FactRule, FactTopic {
    static let id = "address-other-record"
    static let severity = Finding.Severity.warning
    static let summary =
        "Where a page's address names the method of a column, it is the record, or one that was joined to it."
    static let rationale = "The site's own name of a method is the surest there is; another one means a wrong match."
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","provenance":[{"address":"https://h.org/en/compare?slugs=b%2Ca","column":1},{"address":"https://h.org/","column":0}]}"#
        ),
        .good(
            #"{"id":"a","provenance":[{"address":"https://h.org/en/compare?slugs=b","column":0}]}"#,
            decisions: "decisions:\n- {same: [a, b], because: x}\n"),
        .bad(
            #"{"id":"a","provenance":[{"address":"https://h.org/en/compare?slugs=b%2Cc","column":1}]}"#,
            finds: "the address names `c` in column 1, not `a`"),
    ]

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method, let id = view.source.id else { return [] }
        return places(in: view.source).compactMap { place in
            place.slug == id ? nil : Fact(FactHash.of(place.slug), FactHash.of(id))
        }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        guard context.isComplete(.decisions) else { return [] }
        let redirects = Redirects(context.decisions)
        let targets = Dictionary(redirects.ends.map { (FactHash.of($0.key), FactHash.of($0.value)) }) { $1 }
        let others = context.facts(Self.self).entries.filter { (targets[$0.key] ?? $0.key) != $0.value }
        return Dictionary(grouping: others, by: \.document).map { document, places in
            let given = places.map { String($0.key) }.joined(separator: " ")
            return Suspect(document: document, given: given) { check($0, redirects) }
        }
    }

    private func check(_ record: SourceDocument, _ redirects: Redirects) -> [Finding] {
        guard let id = record.id else { return [] }
        return Self.places(in: record).compactMap { place in
            guard redirects.target(of: place.slug) != id, place.slug != id else { return nil }
            let message = "the address names `\(place.slug)` in column \(place.column), not `\(id)`"
            let fix = "Say with `curate decide same` or `different` whether the two are one method."
            return finding(in: record, at: place.node, message, fix: fix)
        }
    }

    /// The columns whose page has an address that names its methods.
    private static func places(in record: SourceDocument) -> [(node: JSONNode, column: Int, slug: String)] {
        (record.root["provenance"]?.children ?? []).compactMap { place in
            guard let node = place["address"], let text = node.string, let column = place["column"]?.number?.intValue,
                let slugs = PageAddress(text)?.slugs, slugs.indices.contains(column)
            else { return nil }
            return (node, column, slugs[column])
        }
    }
}
