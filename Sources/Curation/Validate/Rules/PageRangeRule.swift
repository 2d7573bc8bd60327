internal import JSON

/// Pages are counted upwards.
struct PageRangeRule: RecordRule {
    static let id = "page-range"
    static let severity = Finding.Severity.warning
    static let summary = "The last page of a work is not before its first."
    static let rationale = "Digits were exchanged or lost; a library can't deliver such pages."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","seminalSources":[{"page":"34-46"},{"page":"1735-80"},{"page":"e12-e15"},{"page":"x-3"}]}"#),
        .bad(#"{"id":"a","seminalSources":[{"page":"46-34"}]}"#, finds: "the pages `46-34` run backwards"),
        .bad(#"{"id":"a","seminalSources":[{"page":"1735-25"}]}"#, finds: "the pages `1735-25` run backwards"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        record.root.works.compactMap { work in
            guard let node = work["page"], let text = node.string, Self.isBackwards(text) else { return nil }
            let fix = "Look the pages up, and correct the source with `curate decide value`."
            return finding(in: record, at: node, "the pages `\(text)` run backwards", fix: fix)
        }
    }

    private static func isBackwards(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, let first = number(parts[0]), let last = number(parts[1]), first.prefix == last.prefix
        else { return false }
        // `1735-80` leaves out the digits that stay.
        let kept = first.digits.count > last.digits.count ? first.digits.dropLast(last.digits.count) : []
        let full = kept + last.digits
        return full.count < first.digits.count
            || full.count == first.digits.count && full.lexicographicallyPrecedes(first.digits)
    }

    /// `e12` as letters and digits; nil for other forms, such as Roman numerals.
    private static func number(_ part: Substring.UTF8View) -> (prefix: [UInt8], digits: [UInt8])? {
        let prefix = part.prefix { !$0.isDigit }
        let digits = part.dropFirst(prefix.count)
        guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
        return (Array(prefix), Array(digits.drop { $0 == UInt8(ascii: "0") }))
    }
}
