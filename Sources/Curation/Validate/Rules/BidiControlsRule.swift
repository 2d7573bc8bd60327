internal import JSON

/// Invisible characters that turn the order of text around.
struct BidiControlsRule: RecordRule {
    static let id = "bidi-controls"
    static let severity = Finding.Severity.warning
    static let summary =
        "No text holds a control that changes the direction of what follows (U+202A to U+202E, U+2066 to U+2069)."
    static let rationale = """
        Such a control can show a name or an address other than it is, and it leaks into whatever text a value is put in. \
        Direction belongs into markup.
        """
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"ar":"\u0627\u062e\u062a\u0628\u0627\u0631 t","fa":"a\u200cb"}}"#),
        .bad(
            #"{"id":"a","labels":{"en":"safe\u202etxt.exe"}}"#,
            finds: "the text holds the direction control U+202E"),
        .bad(
            #"{"id":"a","summary":{"ar":"\u2067x\u2069"}}"#, finds: "the text holds the direction control U+2067"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        record.root.allStrings.compactMap { node in
            guard let control = node.string?.unicodeScalars.first(where: Self.isControl) else { return nil }
            let message = "the text holds the direction control U+\(String(control.value, radix: 16, uppercase: true))"
            return finding(in: record, at: node, message, fix: "Take the control away with `curate decide`.")
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}
