internal import JSON

/// Which scripts a language's texts may be in: the tag's own script subtag, else what the language's file says.
struct LanguageScripts {
    private var byTag: [String: Set<Script>] = Self.common

    /// Languages whose script is beyond doubt, for runs without the files of `schemas/languages/`.
    private static let common: [String: Set<Script>] = [
        "en": [.latin], "de": [.latin], "fr": [.latin], "es": [.latin], "it": [.latin], "pt": [.latin], "nl": [.latin],
        "tr": [.latin], "pl": [.latin], "cs": [.latin], "vi": [.latin], "ru": [.cyrillic], "uk": [.cyrillic],
        "bg": [.cyrillic], "el": [.greek], "he": [.hebrew], "ar": [.arabic], "fa": [.arabic], "hi": [.devanagari],
        "bn": [.bengali], "th": [.thai], "ko": [.hangul, .han], "ja": [.kana, .han], "zh": [.han],
    ]

    /// Languages that are written in two scripts, whatever their file says.
    private static let inTwoScripts: [String: Set<Script>] = ["sr": [.latin, .cyrillic]]

    init(_ languages: [SourceDocument]) {
        for file in languages {
            guard let tag = file.root["tag"]?.string, let code = file.root["script"]?.string else { continue }
            byTag[tag] = Script.named(code)
        }
        byTag.merge(Self.inTwoScripts) { _, both in both }
    }

    /// The scripts of a tag; nil when nothing is known.
    func scripts(of tag: String) -> Set<Script>? {
        let subtags = tag.utf8.split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
        if let code = subtags.dropFirst().first(where: { $0.utf8.count == 4 }), let named = Script.named(code) {
            return named
        }
        return byTag[tag] ?? subtags.first.flatMap { byTag[$0] }
    }
}
