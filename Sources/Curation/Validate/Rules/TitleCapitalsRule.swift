internal import JSON

/// Titles of works as people write them.
struct TitleCapitalsRule: RecordRule {
    static let id = "title-capitals"
    static let severity = Finding.Severity.note
    static let summary = "No title of a work is in capitals throughout."
    static let rationale = "Citation styles can take capitals away but not put the right ones back."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","seminalSources":[{"work":{"title":"SPSS for ANOVA","container-title":"PLOS ONE"}}]}"#),
        .bad(
            #"{"id":"a","seminalSources":[{"work":{"title":"THE PROBABLE ERROR OF A MEAN"}}]}"#,
            finds: "the title `THE PROBABLE ERROR OF A MEAN` is in capitals throughout"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        record.root.works.compactMap { work in
            guard let node = work["title"], let title = node.string, Capitals.isShouted(title) else { return nil }
            let fix = "Write the title as in running text with `curate decide value`."
            return finding(in: record, at: node, "the title `\(title)` is in capitals throughout", fix: fix)
        }
    }
}
