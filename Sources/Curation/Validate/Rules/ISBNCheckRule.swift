internal import JSON

/// The last digit of an ISBN proves the others.
struct ISBNCheckRule: RecordRule {
    static let id = "isbn-check"
    static let severity = Finding.Severity.error
    static let summary = "An ISBN has 10 or 13 digits and the check digit that follows from them."
    static let rationale =
        "One wrong or lost digit makes it another book's number; the check digit (ISO 2108) finds it."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","seminalSources":[{"ISBN":"978-0-262-03384-8"},{"ISBN":"0306406152 9780306406157"}]}"#),
        .good(#"{"id":"a","seminalSources":[{"ISBN":"0-8044-2957-X"}]}"#),
        .bad(
            #"{"id":"a","seminalSources":[{"ISBN":"978-0-262-03384-7"}]}"#,
            finds: "`978-0-262-03384-7` has the wrong check digit for an ISBN"),
        .bad(#"{"id":"a","seminalSources":[{"ISBN":"12345"}]}"#, finds: "`12345` is not an ISBN of 10 or 13 digits"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        record.root.works.flatMap { work -> [Finding] in
            guard let node = work["ISBN"], let text = node.string else { return [] }
            // CSL-JSON puts several numbers of one work behind each other, with spaces between them.
            let numbers = text.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            return (numbers.isEmpty ? [text] : numbers).compactMap { problem($0) }.map {
                finding(in: record, at: node, $0, fix: "Look the number up on the page or in a library catalogue.")
            }
        }
    }

    private func problem(_ text: String) -> String? {
        let bytes = text.utf8.filter { $0 != UInt8(ascii: "-") }
        switch bytes.count {
        case 10, 13:
            guard bytes.dropLast().allSatisfy(\.isDigit),
                bytes[bytes.count - 1].isDigit || bytes.last == UInt8(ascii: "X")
            else { return "`\(text)` is not an ISBN of 10 or 13 digits" }
            return ISBN.verified(bytes[...]) ? nil : "`\(text)` has the wrong check digit for an ISBN"
        default:
            return "`\(text)` is not an ISBN of 10 or 13 digits"
        }
    }
}
