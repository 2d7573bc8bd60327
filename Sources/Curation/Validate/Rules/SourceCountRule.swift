internal import JSON

/// The number of sources is the number of different pages behind a record.
struct SourceCountRule: RecordRule {
    static let id = "source-count-provenance"
    static let severity = Finding.Severity.error
    static let summary = "`sourceCount` is the number of distinct pages in `provenance`."
    static let rationale = "Readers weigh a record by its sources; the number must be one that they can check."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","sourceCount":2,"provenance":[{"page":"p"},{"page":"q"},{"page":"q"}]}"#),
        .bad(
            #"{"id":"a","sourceCount":3,"provenance":[{"page":"p"},{"page":"q"},{"page":"q"}]}"#,
            finds: "`sourceCount` is 3, but `provenance` names 2 distinct pages"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        guard let node = record.root["sourceCount"], let count = node.number?.intValue,
            let provenance = record.root["provenance"]
        else { return [] }
        let pages = Set(provenance.children.compactMap { $0["page"]?.string }).count
        if pages == count { return [] }
        let message = "`sourceCount` is \(count), but `provenance` names \(pages) distinct page\(pages == 1 ? "" : "s")"
        return [finding(in: record, at: node, message, fix: "Run `curate ingest`; records are not edited by hand.")]
    }
}
