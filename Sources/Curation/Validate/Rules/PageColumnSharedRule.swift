internal import JSON

/// A column of a page is one method.
struct PageColumnSharedRule: FactRule, FactTopic {
    static let id = "page-column-shared"
    static let severity = Finding.Severity.error
    static let summary = "A column of a page belongs to one record, and a record has one column of a page."
    static let rationale = "The page compares methods, one a column; a second owner means that values went astray."
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","provenance":[{"page":"p","column":0}]}"#, #"{"id":"b","provenance":[{"page":"p","column":1}]}"#
        ),
        .bad(
            #"{"id":"a","provenance":[{"page":"p","column":0}]}"#,
            #"{"id":"b","provenance":[{"page":"p","path":"raw/x.html","column":0}]}"#,
            finds: "column 0 of the page `raw/x.html` is that of the record `a` as well"),
        .bad(
            #"{"id":"a","provenance":[{"page":"p","column":0},{"page":"p","path":"raw/x.html","column":1}]}"#,
            finds: "the record has column 0 of the page `raw/x.html` already"),
    ]

    /// A place of a record; repeated when the record has another column of the page already.
    private struct Place {
        let node: JSONNode
        let column: Int
        let path: String
        /// The first column of the page that the record has, at the places behind it.
        let first: Int?
        let key: UInt64
    }

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        return places(in: view.source).map { Fact($0.key, $0.first == nil ? 0 : 1) }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        let facts = context.facts(Self.self)
        let shared = SharedKeys(facts, in: context).suspects { check($0, $1) }
        let repeated = Set(facts.entries.filter { $0.value == 1 }.map(\.document))
        let known = Set(shared.map(\.document))
        return shared
            + repeated.subtracting(known).map { Suspect(document: $0, given: "") { check($0, [:]) } }
    }

    private func check(_ record: SourceDocument, _ owners: [UInt64: SharedKeys.Owner]) -> [Finding] {
        Self.places(in: record).compactMap { place in
            if let first = place.first {
                let message = "the record has column \(first) of the page `\(place.path)` already"
                return finding(in: record, at: place.node, message, fix: Self.fix)
            }
            guard let owner = owners[place.key] else { return nil }
            let message =
                "column \(place.column) of the page `\(place.path)` is that of the record `\(owner.name)` as well"
            return finding(in: record, at: place.node, message, fix: Self.fix)
        }
    }

    private static func places(in record: SourceDocument) -> [Place] {
        var own: [String: Int] = [:]
        return (record.root["provenance"]?.children ?? []).compactMap { place in
            guard let page = place["page"]?.string, let node = place["column"], let column = node.number?.intValue
            else { return nil }
            let first = own[page]
            own[page] = first ?? column
            return Place(
                node: node, column: column, path: place["path"]?.string ?? "?", first: first,
                key: FactHash.of(page, String(column)))
        }
    }

    private static let fix = "Run `curate ingest`; when it stays, part the records with `curate decide different`."
}
