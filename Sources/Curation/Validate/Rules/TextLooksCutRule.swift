internal import JSON

/// A summary that stops in the middle.
struct TextLooksCutRule: RecordRule {
    static let id = "text-looks-cut"
    static let severity = Finding.Severity.warning
    static let summary = "A summary ends where a sentence ends."
    static let rationale = "Copies of pages are cut anywhere; a summary without an end is most likely a part of one."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","summary":{"en":"It compares means (of two groups.)","ja":"平均を比べる。","hi":"यह एक विधि है।"}}"#),
        .good(#"{"id":"a","summary":{"th":"วิธีนี้เปรียบเทียบค่าเฉลี่ย"}}"#),
        .bad(
            #"{"id":"a","summary":{"en":"It compares the mea"}}"#,
            finds: "the summary in `en` does not end in the end of a sentence: `...It compares the mea`"),
        .bad(
            #"{"id":"a","summary":{"en":"It compares the means of..."}}"#,
            finds: "the summary in `en` does not end in the end of a sentence: `...ares the means of...`"),
    ]

    /// Scripts that put no mark behind a sentence.
    private static let withoutMark: Set<String> = ["th", "lo"]

    func check(record: SourceDocument) -> [Finding] {
        (record.root["summary"]?.members ?? []).compactMap { summary in
            guard let language = summary.key.string, let text = summary.value.string, !text.isEmpty,
                !Self.withoutMark.contains(String(language.prefix { $0 != "-" })), !Self.isEnded(text)
            else { return nil }
            var tail = String.UnicodeScalarView()
            tail.append(contentsOf: text.unicodeScalars.suffix(20))
            let message = "the summary in `\(language)` does not end in the end of a sentence: `...\(String(tail))`"
            let fix = "Find a whole copy of the page, or put the text right with `curate decide`."
            return finding(in: record, at: summary.value, message, fix: fix)
        }
    }

    /// Whether the last mark, looked at through closing brackets and quotation marks, ends a sentence.
    static func isEnded(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.reversed().drop { scalar in
            scalar.properties.isWhitespace || isClosing(scalar)
        }
        guard let last = scalars.first, isSentenceEnd(last) else { return false }
        return !(last == "." && scalars.dropFirst().first == ".")
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .closePunctuation, .finalPunctuation, .initialPunctuation: true
        default: scalar == "\"" || scalar == "'"
        }
    }

    private static func isSentenceEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        // Latin and others, Greek question mark, Armenian, Arabic, Urdu, Devanagari, Ethiopic, Khmer, CJK, full width.
        case ".", "!", "?", "\u{37E}", ";", "\u{589}", "\u{61F}", "\u{6D4}", "\u{964}", "\u{965}", "\u{104B}",
            "\u{1362}", "\u{17D4}", "\u{3002}", "\u{FF01}", "\u{FF0E}", "\u{FF1F}", "\u{FF61}":
            true
        default: false
        }
    }
}
