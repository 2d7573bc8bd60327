internal import JSON

/// A column of a page is one method.
struct PageColumnSharedRule: DatasetRule {
    static let id = "page-column-shared"
    static let severity = Finding.Severity.error
    static let summary = "A column of a page belongs to one record, and a record has one column of a page."
    static let rationale = "The page compares methods, one a column; a second owner means that values went astray."
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

    private struct Column: Hashable {
        let page: String
        let column: Int?
    }

    func check(_ context: RuleContext) -> [Finding] {
        var owners: [Column: String] = [:]
        return context.records.flatMap { record -> [Finding] in
            var own: [String: Int] = [:]
            let name = record.id ?? record.file
            return (record.root["provenance"]?.children ?? []).compactMap { place in
                guard let page = place["page"]?.string, let node = place["column"], let column = node.number?.intValue
                else { return nil }
                let path = place["path"]?.string ?? "?"
                let owner = owners[Column(page: page, column: column)]
                owners[Column(page: page, column: column)] = owner ?? name
                let first = own[page]
                own[page] = first ?? column
                if let first {
                    let message = "the record has column \(first) of the page `\(path)` already"
                    return finding(in: record, at: node, message, fix: Self.fix)
                }
                guard let owner else { return nil }
                let message = "column \(column) of the page `\(path)` is that of the record `\(owner)` as well"
                return finding(in: record, at: node, message, fix: Self.fix)
            }
        }
    }

    private static let fix = "Run `curate ingest`; when it stays, part the records with `curate decide different`."
}
