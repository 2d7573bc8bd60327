internal import JSON

/// The year of a work is one that its citation prints.
struct CitationYearRule: RecordRule {
    static let id = "citation-year"
    static let severity = Finding.Severity.warning
    static let summary = "The year of a work stands in the printed citation."
    static let rationale = "A year that the page does not print was misread or typed in by hand."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","seminalSources":[{"text":"Box, G. (1970a). T.","work":{"issued":{"date-parts":[[1970]]}}},{"text":"\u0662\u0660\u0660\u0661","work":{"issued":{"date-parts":[[2001]]}}}]}"#
        ),
        .bad(
            #"{"id":"a","seminalSources":[{"text":"Box, G. (1970). T, 19, 70.","work":{"issued":{"date-parts":[[1907]]}}}]}"#,
            finds: "the work is of 1907, but its citation prints `Box, G. (1970). T, 19, 70.`"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        (record.root["seminalSources"]?.children ?? []).compactMap { source in
            guard let text = source["text"]?.string, let (year, node) = source["work"]?.issuedYear,
                !Self.prints(text, year)
            else { return nil }
            let message = "the work is of \(year), but its citation prints `\(text)`"
            let fix = "Compare both with the page; correct the source with `curate decide value`."
            return finding(in: record, at: node, message, fix: fix)
        }
    }

    /// Citations in other digits or calendars have no number of four digits to compare with.
    private static func prints(_ text: String, _ year: Int) -> Bool {
        let numbers = text.utf8.split { !$0.isDigit }
        let wanted = String(year)
        return numbers.contains { $0.elementsEqual(wanted.utf8) } || !numbers.contains { $0.count == 4 }
    }
}
