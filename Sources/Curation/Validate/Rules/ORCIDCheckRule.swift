internal import JSON

/// The last digit of an ORCID iD proves the others.
struct ORCIDCheckRule: DatasetRule {
    static let id = "orcid-check"
    static let severity = Finding.Severity.error
    static let summary = "An ORCID iD has the check digit that follows from its other digits."
    static let rationale = "One wrong digit credits another person; the check digit (ISO 7064, MOD 11-2) finds it."
    static let examples: [RuleExample] = [
        .good().with(file, "creators:\n- {name: A, orcid: 'https://orcid.org/0000-0002-1825-0097'}\n- {name: B}\n"),
        .good().with(file, "creators:\n- {name: A, orcid: 'https://orcid.org/0000-0002-1694-233X'}\n"),
        .bad(finds: "the ORCID iD `https://orcid.org/0000-0002-1825-0079` has the wrong check digit, expected 0").with(
            file, "creators:\n- {name: A, orcid: 'https://orcid.org/0000-0002-1825-0079'}\n"),
    ]

    private static let file = "curated/dataset.yaml"

    func check(_ context: RuleContext) -> [Finding] {
        guard let file = context.dataset else { return [] }
        return (file.root["creators"]?.children ?? []).compactMap { creator in
            guard let node = creator["orcid"], let text = node.string, let expected = Self.checkDigit(of: text),
                text.utf8.last != expected
            else { return nil }
            let digit = String(decoding: [expected], as: UTF8.self)
            let message = "the ORCID iD `\(text)` has the wrong check digit, expected \(digit)"
            return finding(in: file, at: node, message, fix: "Copy the iD from the person's page.")
        }
    }

    /// nil when the text has not the form of an iD, which the schema reports.
    private static func checkDigit(of text: String) -> UInt8? {
        let number = text.utf8.suffix(19).filter { $0 != UInt8(ascii: "-") }
        guard number.count == 16, number.dropLast().allSatisfy(\.isDigit) else { return nil }
        let total = number.dropLast().reduce(0) { ($0 + Int($1 - 0x30)) * 2 % 11 }
        let check = (12 - total) % 11
        return check == 10 ? UInt8(ascii: "X") : 0x30 + UInt8(check)
    }
}
