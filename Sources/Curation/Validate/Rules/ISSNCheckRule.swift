internal import JSON

/// The last digit of an ISSN proves the others.
struct ISSNCheckRule: RecordRule {
    static let id = "issn-check"
    static let severity = Finding.Severity.error
    static let summary = "An ISSN has the check digit that follows from its first seven digits."
    static let rationale = "One wrong digit makes it another journal's number; the check digit (ISO 3297) finds it."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","seminalSources":[{"ISSN":"0378-5955"},{"ISSN":"2434-561X"},{"ISSN":"12"}]}"#),
        .bad(
            #"{"id":"a","seminalSources":[{"ISSN":"0378-5954"}]}"#,
            finds: "the ISSN `0378-5954` has the wrong check digit, expected 5"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        record.root.works.compactMap { work in
            guard let node = work["ISSN"], let text = node.string, let expected = Self.checkDigit(of: text),
                text.utf8.last.map({ $0 & 0xDF }) != expected & 0xDF
            else { return nil }
            let digit = String(decoding: [expected], as: UTF8.self)
            let message = "the ISSN `\(text)` has the wrong check digit, expected \(digit)"
            return finding(in: record, at: node, message, fix: "Look the journal's number up in a catalogue.")
        }
    }

    /// nil when the text has not the form of an ISSN, which the schema reports.
    private static func checkDigit(of text: String) -> UInt8? {
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
        guard digits.count == 8, digits.dropLast().allSatisfy(\.isDigit) else { return nil }
        let sum = digits.dropLast().enumerated().reduce(0) { $0 + Int($1.element - 0x30) * (8 - $1.offset) }
        let check = (11 - sum % 11) % 11
        return check == 10 ? UInt8(ascii: "X") : 0x30 + UInt8(check)
    }
}
