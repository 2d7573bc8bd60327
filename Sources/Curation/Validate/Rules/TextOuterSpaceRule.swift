/// White space at the ends of a text belongs to the page, not to the text.
struct TextOuterSpaceRule: TextRule {
    static let id = "text-outer-space"
    static let severity = Finding.Severity.warning
    static let summary = "No text begins or ends with white space."
    static let rationale = "Two values that differ only in a space look the same and count as two."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"en":"A b"},"provenance":[{"path":" x"}]}"#),
        .bad(#"{"id":"a","labels":{"en":"A test "}}"#, finds: "the text ends with white space (U+20)"),
        .bad(#"{"id":"a","type":"\u00a0Test"}"#, finds: "the text begins with white space (U+A0)"),
        .bad(
            decisions: "decisions:\n- {record: a, field: type, value: ' x', because: y}\n",
            finds: "the text begins with white space (U+20)"),
    ]

    func problem(in place: TextPlace) -> TextProblem? {
        // A block scalar of YAML ends in a line feed by its form.
        let scalars = place.text.unicodeScalars
        let text = place.isWritten && scalars.last == "\n" ? scalars.dropLast() : scalars[...]
        guard let first = text.first, let last = text.last else { return nil }
        let (isFirst, isLast) = (first.properties.isWhitespace, last.properties.isWhitespace)
        if !isFirst, !isLast { return nil }
        let code = String((isFirst ? first : last).value, radix: 16, uppercase: true)
        let start = text.firstIndex { !$0.properties.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.properties.isWhitespace }.map { text.index(after: $0) } ?? start
        let inner = String(text[start..<end])
        return TextProblem(
            message: "the text \(isFirst ? "begins" : "ends") with white space (U+\(code))",
            fix: ("Take the white space away.", "Correct the value with `curate decide`."),
            replacement: inner.isEmpty ? nil : inner)
    }
}
