/// Picks the text for a reader's language out of texts by BCP 47 tag.
///
/// The order is that of RFC 4647 section 3.4 (lookup): the tag itself, then the tag shortened from the right
/// (`zh-Hant-TW`, `zh-Hant`, `zh`); after that a more special form of the same language, English, and at last the first
/// tag in byte order, so that a reader sees something rather than nothing.
public enum LanguageFallback {
    /// A text and the language that it is in.
    public struct Choice: Sendable, Hashable {
        public var text: String
        public var language: String
    }

    /// The text that serves `language` best; nil when there is no text at all.
    public static func choose(from texts: [String: String], for language: String) -> Choice? {
        for tag in lookupRange(of: language) {
            if let text = texts[tag] { return Choice(text: text, language: tag) }
        }
        let tags = texts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let primary = primarySubtag(of: language)
        let best = tags.first { primarySubtag(of: $0) == primary } ?? (texts["en"] != nil ? "en" : tags.first)
        guard let best, let text = texts[best] else { return nil }
        return Choice(text: text, language: best)
    }

    /// Whether a text in `tag` needs no mark for a reader of `language`: both have the same primary subtag.
    public static func serves(_ tag: String, reader language: String) -> Bool {
        primarySubtag(of: tag) == primarySubtag(of: language)
    }

    /// `rtl` for languages written from right to left, `ltr` for all others; a script subtag decides when there is one.
    public static func direction(of tag: String) -> String {
        let subtags = tag.lowercased().split(separator: "-")
        if let script = subtags.dropFirst().first(where: { $0.utf8.count == 4 }) {
            return ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm"].contains(script) ? "rtl" : "ltr"
        }
        return ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(subtags.first ?? "") ? "rtl" : "ltr"
    }

    /// The tag and what remains of it, subtag by subtag, without a singleton at the end (RFC 4647 section 3.4).
    private static func lookupRange(of tag: String) -> [String] {
        var subtags = tag.split(separator: "-")
        var range: [String] = []
        while !subtags.isEmpty {
            range.append(subtags.joined(separator: "-"))
            subtags.removeLast()
            if let last = subtags.last, last.utf8.count == 1 { subtags.removeLast() }
        }
        return range
    }

    private static func primarySubtag(of tag: String) -> Substring {
        tag.split(separator: "-", maxSplits: 1).first ?? ""
    }
}
