internal import JSON

/// Text that still has the page's markup in it.
struct MarkupInTextRule: TextRule {
    static let id = "html-left-in-text"
    static let severity = Finding.Severity.warning
    static let summary = "No text holds HTML tags or character references."
    static let rationale =
        "Markup in a value means that the page was read as text; it would be shown to readers as it is."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","summary":{"en":"Holds where p < 0.05 and n > 3, R&D; a <b or AT&T."}}"#),
        .bad(
            #"{"id":"a","summary":{"en":"A <b class=\"x\">bold</b> word."}}"#,
            finds: "the text holds the markup `<b class=\"x\">`"),
        .bad(#"{"id":"a","labels":{"en":"Q&amp;A"}}"#, finds: "the text holds the markup `&amp;`"),
        .bad(#"{"id":"a","labels":{"en":"a&#x20;b"}}"#, finds: "the text holds the markup `&#x20;`"),
    ]

    func problem(in place: TextPlace) -> TextProblem? {
        guard place.text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }),
            let markup = Self.firstMarkup(in: Array(place.text.utf8))
        else { return nil }
        return TextProblem(
            message: "the text holds the markup `\(markup)`",
            fix: (
                "Write the text as it is read.",
                "Correct the value with `curate decide`, and report the page: its markup should have been read."
            ))
    }

    static func firstMarkup(in bytes: [UInt8]) -> String? {
        for start in bytes.indices {
            let length: Int?
            switch bytes[start] {
            case UInt8(ascii: "<"): length = tagLength(bytes[start...])
            case UInt8(ascii: "&"): length = referenceLength(bytes[start...])
            default: continue
            }
            if let length { return String(decoding: bytes[start..<start + length], as: UTF8.self) }
        }
        return nil
    }

    /// `<name ...>` or `</name>`, with its end not too far away to belong to it.
    private static func tagLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes.dropFirst()
        if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
        let name = rest.prefix(while: isAlphanumeric)
        guard let first = name.first, first > UInt8(ascii: "9") else { return nil }
        guard let next = rest.dropFirst(name.count).first,
            [UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: " ")].contains(next)
        else { return nil }
        let inside = bytes.dropFirst().prefix(200)
        guard let end = inside.firstIndex(of: UInt8(ascii: ">")),
            !inside[..<end].contains(UInt8(ascii: "<"))
        else { return nil }
        return end - bytes.startIndex + 1
    }

    /// `&name;`, `&#10;` or `&#x0A;`.
    private static func referenceLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes.dropFirst()
        if rest.first == UInt8(ascii: "#") { rest = rest.dropFirst() }
        let name = rest.prefix(while: isAlphanumeric)
        guard (2...31).contains(name.count), rest.dropFirst(name.count).first == UInt8(ascii: ";") else { return nil }
        let end = name.endIndex
        // `R&D; later` is prose: only names that HTML has count, and those that pages use are few.
        let isNumeric = bytes.dropFirst().first == UInt8(ascii: "#")
        guard isNumeric || named.contains(String(decoding: name, as: UTF8.self)) else { return nil }
        return end - bytes.startIndex + 1
    }

    private static let named: Set<String> = [
        "amp", "lt", "gt", "quot", "apos", "nbsp", "ndash", "mdash", "hellip", "lsquo", "rsquo", "ldquo", "rdquo",
        "laquo", "raquo", "eacute", "egrave", "auml", "ouml", "uuml", "szlig", "ccedil", "times", "shy", "copy",
    ]

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
