internal import JSON

/// The address of a page names its methods in the order of the columns.
struct AddressOtherRecordRule: DatasetRule {
    static let id = "address-other-record"
    static let severity = Finding.Severity.warning
    static let summary =
        "Where a page's address names the method of a column, it is the record, or one that was joined to it."
    static let rationale = "The site's own name of a method is the surest there is; another one means a wrong match."
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

    func check(_ context: RuleContext) -> [Finding] {
        guard context.isComplete(.decisions) else { return [] }
        let redirects = Redirects(context.decisions)
        return context.records.flatMap { record in
            (record.root["provenance"]?.children ?? []).compactMap { place in
                guard let id = record.id, let node = place["address"], let text = node.string,
                    let column = place["column"]?.number?.intValue, let slugs = PageAddress(text)?.slugs,
                    slugs.indices.contains(column), redirects.target(of: slugs[column]) != id, slugs[column] != id
                else { return nil }
                let message = "the address names `\(slugs[column])` in column \(column), not `\(id)`"
                let fix = "Say with `curate decide same` or `different` whether the two are one method."
                return finding(in: record, at: node, message, fix: fix)
            }
        }
    }
}
