internal import JSON

/// A work is cited once.
struct WorkRepeatedRule: RecordRule {
    static let id = "work-repeated"
    static let severity = Finding.Severity.warning
    static let summary = "No record cites the same work twice."
    static let rationale = "Two citations of one work count as two sources and fill lists of references twice."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","seminalSources":[{"DOI":"10.1000/1","title":"On means"},{"DOI":"10.1000/2","title":"On means"}]}"#
        ),
        .bad(
            #"{"id":"a","seminalSources":[{"DOI":"10.1000/A"},{"DOI":"10.1000/a"}]}"#,
            finds: "the work is cited already: the DOI `10.1000/a`"),
        .bad(
            #"{"id":"a","seminalSources":[{"title":"On means","issued":{"date-parts":[[1970]]}},{"title":"On Means.","issued":{"date-parts":[[1970]]},"DOI":"10.1000/1"}]}"#,
            finds: "the work is cited already: `On Means.` (1970)"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        let works = record.root.works
        guard works.count > 1 else { return [] }
        var identifiers: Set<String> = []
        var described: [[UInt8]: String] = [:]
        return works.compactMap { work in
            let doi = work["DOI"]?.string.map { DOINormalRule.normal($0) }
            if let doi, !identifiers.insert(doi).inserted {
                return repeated(work, "the DOI `\(doi)`", in: record)
            }
            guard let title = work["title"]?.string, let year = work.issuedYear?.year else { return nil }
            let key = ComparisonKey.bytes(title).filter { $0.isLetter || $0.isDigit } + Array(" \(year)".utf8)
            let known = described[key]
            described[key] = known ?? doi ?? ""
            // Two DOIs are two works, whatever their titles.
            guard let known, known.isEmpty || doi == nil || known == doi else { return nil }
            return repeated(work, "`\(title)` (\(year))", in: record)
        }
    }

    private func repeated(_ work: JSONNode, _ what: String, in record: SourceDocument) -> Finding {
        let fix = "Take one of the two away with `curate decide value`."
        return finding(in: record, at: work, "the work is cited already: \(what)", fix: fix)
    }
}
