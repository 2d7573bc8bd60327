internal import JSON

/// The years for programs say what the EDTF text says.
struct EDTFSpanRule: RecordRule {
    static let id = "edtf-span"
    static let severity = Finding.Severity.error
    static let summary = "`first` and `last` of an origin year are the years that `edtf` covers."
    static let rationale = "Sorting and search go by the years, citations by EDTF (ISO 8601-2); they must not disagree."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","originYear":{"edtf":"{1930..1949,1946}","first":1930,"last":1949}}"#),
        .good(#"{"id":"a","originYear":{"edtf":"1990/..","first":1990,"last":null}}"#),
        .good(#"{"id":"a","originYear":{"edtf":"195X~","first":1950,"last":1959}}"#),
        .bad(
            #"{"id":"a","originYear":{"edtf":"1945/1947","first":1945,"last":1974}}"#,
            finds: "`last` is 1974, but `1945/1947` ends in 1947"),
        .bad(
            #"{"id":"a","originYear":{"edtf":"1967","first":1976,"last":1967}}"#,
            finds: "`first` is 1976, but `1967` begins in 1967"),
        .bad(#"{"id":"a","originYear":{"edtf":"196?","first":1960,"last":1969}}"#, finds: "`196?` is no EDTF date"),
    ]

    private static let fix = "Run `curate ingest`; give the year with `curate decide value` when it stays."

    func check(record: SourceDocument) -> [Finding] {
        guard let year = record.root["originYear"], let node = year["edtf"], let text = node.string else { return [] }
        guard let span = EDTFSpan(text) else {
            // Years before the era are written with a sign, and forms of theirs are not read here.
            if text.utf8.contains(UInt8(ascii: "-")) { return [] }
            return [finding(in: record, at: node, "`\(text)` is no EDTF date", fix: Self.fix)]
        }
        return [("first", "begins", span.first), ("last", "ends", span.last)].compactMap { name, verb, expected in
            guard let node = year[name], node.number?.intValue != expected else { return nil }
            let found = node.number?.intValue.map { String($0) } ?? "null"
            let message = "`\(name)` is \(found), but `\(text)` \(verb) \(expected.map { "in \($0)" } ?? "open")"
            return finding(in: record, at: node, message, fix: Self.fix)
        }
    }
}
