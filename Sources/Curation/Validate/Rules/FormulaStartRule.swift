internal import JSON

/// Text that a spreadsheet would take for a formula.
struct FormulaStartRule: TextRule {
    static let id = "formula-start"
    static let severity = Finding.Severity.note
    static let summary = "No text begins with `=`, `+`, `-`, `@`, a tab or a carriage return."
    static let rationale = "Spreadsheets run such a cell of a CSV file as a formula; the CSV export guards against it."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"en":"A = B"},"provenance":[{"path":"-x"}]}"#),
        .bad(#"{"id":"a","labels":{"en":"=HYPERLINK(1)"}}"#, finds: "the text begins with `=`"),
        .bad(#"{"id":"a","type":"-log likelihood"}"#, finds: "the text begins with `-`"),
        .bad(#"{"id":"a","type":"\tx"}"#, finds: "the text begins with a tab"),
    ]

    func problem(in place: TextPlace) -> TextProblem? {
        // Only records are exported.
        guard !place.isWritten, let first = place.text.utf8.first, let shown = Self.name(of: first) else { return nil }
        let fix = "Nothing when the text is right; else correct it with `curate decide`."
        return TextProblem(message: "the text begins with \(shown)", fix: (fix, fix))
    }

    private static func name(of byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
            "`\(String(decoding: [byte], as: UTF8.self))`"
        case UInt8(ascii: "\t"): "a tab"
        case UInt8(ascii: "\r"): "a carriage return"
        default: nil
        }
    }
}
