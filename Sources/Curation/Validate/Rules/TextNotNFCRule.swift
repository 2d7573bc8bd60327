internal import Markup

/// One letter, one spelling in bytes.
struct TextNotNFCRule: TextRule {
    static let id = "text-not-nfc"
    static let severity = Finding.Severity.warning
    static let summary = "Every text is in Unicode form NFC."
    static let rationale = """
        The same word in two forms looks alike but does not compare, sort or search alike; the Web and this dataset use NFC.
        """
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"fr":"\u00e9tude","vi":"h\u1ed3i quy"}}"#),
        .bad(
            #"{"id":"a","labels":{"fr":"e\u0301tude"}}"#,
            finds: "the text is not in Unicode form NFC: it has 6 scalars, 5 in NFC"),
        .bad(
            decisions: "decisions:\n- {record: a, language: fr, label: \"e\\u0301tude\", because: x}\n",
            finds: "the text is not in Unicode form NFC: it has 6 scalars, 5 in NFC"),
    ]

    func problem(in place: TextPlace) -> TextProblem? {
        if place.isASCII { return nil }
        let bytes = Array(place.text.utf8)
        let composed = UnicodeForm.nfc(bytes)
        if composed == bytes { return nil }
        let right = String(decoding: composed, as: UTF8.self)
        let counts = (place.text.unicodeScalars.count, right.unicodeScalars.count)
        return TextProblem(
            message: "the text is not in Unicode form NFC: it has \(counts.0) scalars, \(counts.1) in NFC",
            fix: ("Write it in NFC.", "Correct the value with `curate decide`; the page has it so."),
            replacement: right)
    }
}
