internal import JSON

/// A method can't be younger than the first work about it.
struct YearAfterSourceRule: RecordRule {
    static let id = "year-after-source"
    static let severity = Finding.Severity.warning
    static let summary = "The origin year is not later than the earliest seminal source, give or take a year."
    static let rationale = """
        A later origin year mostly means that a cell went into the wrong column or that the citation is of another work. \
        One year is allowed, because preprints and journals differ.
        """
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","originYear":{"first":2017,"text":"2017"},"seminalSources":[{"issued":{"date-parts":[[2017]]}}]}"#
        ),
        .good(
            #"{"id":"a","originYear":{"first":2018,"text":"2018"},"seminalSources":[{"issued":{"date-parts":[[2017]]}}]}"#
        ),
        .good(
            #"{"id":"a","originYear":{"first":1990,"text":"1990 (name)"},"seminalSources":[{"issued":{"date-parts":[[1950]]}}]}"#
        ),
        .bad(
            #"{"id":"a","originYear":{"first":2019,"text":"2019"},"seminalSources":[{"issued":{"date-parts":[[2017]]}}]}"#,
            finds: "the origin year 2019 is later than the earliest seminal source, which is of 2017"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        guard let first = record.root["originYear"]?["first"], let year = first.number?.intValue,
            let earliest = record.root.works.compactMap({ $0.issuedYear?.year }).min(), year > earliest + 1,
            !hasNote(record)
        else { return [] }
        let message = "the origin year \(year) is later than the earliest seminal source, which is of \(earliest)"
        let fix = "Compare both with the page; correct the wrong one with `curate decide`."
        return [finding(in: record, at: first, message, fix: fix)]
    }

    /// Words beside the year, such as `1990 (term coined)`, tell why it differs.
    private func hasNote(_ record: SourceDocument) -> Bool {
        let year = record.root["originYear"]
        return year?["note"]?.string?.isEmpty == false
            || year?["text"]?.string?.utf8.contains(UInt8(ascii: "(")) == true
    }
}
