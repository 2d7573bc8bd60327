internal import JSON

/// Invisible characters that turn the order of text around.
struct BidiControlsRule: TextRule {
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
            #"{"id":"a","provenance":[{"address":"https://a.org/\u202ex"}]}"#,
            finds: "the text holds the direction control U+202E"),
        .bad(
            #"{"id":"a","summary":{"ar":"\u2067x\u2069"}}"#, finds: "the text holds the direction control U+2067"),
    ]

    static let coversAddresses = true

    func problem(in place: TextPlace) -> TextProblem? {
        if place.isASCII { return nil }
        guard let control = place.text.unicodeScalars.first(where: Self.isControl) else { return nil }
        return TextProblem(
            message: "the text holds the direction control U+\(String(control.value, radix: 16, uppercase: true))",
            fix: ("Take the control away.", "Take the control away with `curate decide`."),
            replacement: Self.withoutOuter(place.text))
    }

    /// The text without controls at its ends; nil when there are others, which a person must look at.
    private static func withoutOuter(_ text: String) -> String? {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isControl($0) }),
            let last = scalars.lastIndex(where: { !isControl($0) })
        else { return nil }
        let inner = scalars[first...last]
        return inner.contains(where: isControl) ? nil : String(inner)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}
