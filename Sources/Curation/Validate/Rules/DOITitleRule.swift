internal import JSON

/// One DOI is one work.
struct DOITitleRule: DatasetRule {
    static let id = "doi-title"
    static let severity = Finding.Severity.warning
    static let summary = "One DOI stands with one title and one year everywhere."
    static let rationale =
        "A DOI with two titles was copied to the wrong citation; one of the two leads to another work."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","seminalSources":[{"DOI":"10.1000/1","title":"On means"}]}"#,
            #"{"id":"b","seminalSources":[{"DOI":"10.1000/1","title":"On Means."}]}"#),
        .bad(
            #"{"id":"a","seminalSources":[{"DOI":"10.1000/1","title":"On means"}]}"#,
            #"{"id":"b","seminalSources":[{"DOI":"10.1000/1","title":"On medians"}]}"#,
            finds: "the DOI `10.1000/1` stands with another title in the record `a`: `On means`"),
    ]

    func check(_ context: RuleContext) -> [Finding] {
        var first: [String: (key: [UInt8], title: String, record: String)] = [:]
        var findings: [Finding] = []
        for record in context.records {
            for work in record.root.works {
                guard let node = work["DOI"], let doi = node.string, let title = work["title"]?.string else { continue }
                let normal = DOINormalRule.normal(doi)
                let key = Self.key(title)
                guard let known = first[normal] else {
                    first[normal] = (key, title, record.id ?? record.file)
                    continue
                }
                if known.key == key { continue }
                let message =
                    "the DOI `\(doi)` stands with another title in the record `\(known.record)`: `\(known.title)`"
                let fix = "Look the DOI up, and correct the wrong citation with `curate decide value`."
                findings.append(finding(in: record, at: node, message, fix: fix))
            }
        }
        return findings
    }

    /// Letters and digits: punctuation and case differ from printing to printing.
    private static func key(_ title: String) -> [UInt8] {
        ComparisonKey.bytes(title).filter { $0.isLetter || $0.isDigit }
    }
}
