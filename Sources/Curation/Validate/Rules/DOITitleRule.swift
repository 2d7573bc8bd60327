internal import JSON

/// One DOI is one work.
struct DOITitleRule: FactRule, FactTopic {
    static let id = "doi-title"
    static let severity = Finding.Severity.warning
    static let summary = "One DOI stands with one title and one year everywhere."
    static let rationale =
        "A DOI with two titles was copied to the wrong citation; one of the two leads to another work."
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","seminalSources":[{"DOI":"10.1000/1","title":"On means"}]}"#,
            #"{"id":"b","seminalSources":[{"DOI":"10.1000/1","title":"On Means."}]}"#),
        .bad(
            #"{"id":"a","seminalSources":[{"DOI":"10.1000/1","title":"On means"}]}"#,
            #"{"id":"b","seminalSources":[{"DOI":"10.1000/1","title":"On medians"}]}"#,
            finds: "the DOI `10.1000/1` stands with another title in the record `a`: `On means`"),
    ]

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        return works(of: view.source).map { Fact(FactHash.of($0.doi), FactHash.of(key($0.title))) }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        context.facts(Self.self).groups.flatMap { group -> [Suspect] in
            guard let first = group.first, group.contains(where: { $0.value != first.value }) else { return [] }
            let known = context.documents[first.document]
            return Set(group.map(\.document)).map { document in
                Suspect(document: document, given: "\(first.key) \(known.mark)") { record in
                    check(record, first.key, known)
                }
            }
        }
    }

    /// - Parameter known: the first record with the DOI.
    private func check(_ record: SourceDocument, _ doi: UInt64, _ known: DocumentReference) -> [Finding] {
        guard let first = Self.works(of: known.read()).first(where: { FactHash.of($0.doi) == doi }) else { return [] }
        return Self.works(of: record).compactMap { work in
            guard FactHash.of(work.doi) == doi, Self.key(work.title) != Self.key(first.title) else { return nil }
            let printed = work.node.string ?? ""
            let message =
                "the DOI `\(printed)` stands with another title in the record `\(known.name)`: `\(first.title)`"
            let fix = "Look the DOI up, and correct the wrong citation with `curate decide value`."
            return finding(in: record, at: work.node, message, fix: fix)
        }
    }

    /// The works that have a DOI and a title, with the DOI in its normal form.
    private static func works(of record: SourceDocument) -> [(node: JSONNode, doi: String, title: String)] {
        record.root.works.compactMap { work in
            guard let node = work["DOI"], let doi = node.string, let title = work["title"]?.string else { return nil }
            return (node, DOINormalRule.normal(doi), title)
        }
    }

    /// Letters and digits: punctuation and case differ from printing to printing.
    private static func key(_ title: String) -> [UInt8] {
        ComparisonKey.bytes(title).filter { $0.isLetter || $0.isDigit }
    }
}
