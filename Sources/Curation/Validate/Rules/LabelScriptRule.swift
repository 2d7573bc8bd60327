internal import JSON

/// A name tagged with a language is written as that language is.
struct LabelScriptRule: FactRule, FactTopic {
    static let id = "label-script"
    static let severity = Finding.Severity.warning
    static let summary = "Names and aliases are written in a script of the language that they are tagged with."
    static let rationale = """
        A name under the wrong tag is read aloud, sorted and searched wrongly. Abbreviations and names that the record has in \
        English too, such as `ARIMA`, are used in all languages and are no fault.
        """
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","labels":{"en":"ARIMA model","ru":"ARIMA","th":"t-SNE","sr":"Analiza","ko":"BERT \ubbf8"}}"#),
        .good(#"{"id":"a","labels":{"en":"Lasso","ru":"lasso"},"aliases":[{"text":"\u03c7\u00b2","language":"en"}]}"#),
        .bad(
            #"{"id":"a","labels":{"en":"Bootstrap","ru":"Regressiya"}}"#,
            finds: "`Regressiya` is tagged `ru`, but its letters are Latin"),
        .bad(
            #"{"id":"a","aliases":[{"text":"\u0442\u0435\u0441\u0442","language":"en"}]}"#,
            finds: "`\u{442}\u{435}\u{441}\u{442}` is tagged `en`, but its letters are Cyrillic"),
        .bad(
            #"{"id":"a","labels":{"sr-Cyrl":"Analiza"}}"#,
            finds: "`Analiza` is tagged `sr-Cyrl`, but its letters are Latin"),
    ]

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        return names(in: view.source).compactMap { tag, node in
            guard let text = node.string, let letters = ScriptLetters(text),
                !isInternational(text, letters.first, in: view.source)
            else { return nil }
            return Fact(packed(tag), letters.scripts)
        }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        let languages = LanguageScripts(context.languages)
        let given = context.languages.map { SHA256Digest.hexadecimal($0.digest) }.joined()
        var documents: Set<Int> = []
        for group in context.facts(Self.self).groups {
            guard let key = group.first?.key else { continue }
            // A tag that does not fit into a key is looked at closer.
            var mask: UInt64 = 0
            if key != 0 {
                guard let scripts = languages.scripts(of: Self.unpacked(key)) else { continue }
                mask = ScriptLetters.mask(scripts)
            }
            documents.formUnion(group.filter { $0.value & mask == 0 }.map(\.document))
        }
        return documents.map { Suspect(document: $0, given: given) { check($0, languages) } }
    }

    private func check(_ record: SourceDocument, _ languages: LanguageScripts) -> [Finding] {
        Self.names(in: record).compactMap { tag, node in
            guard let text = node.string, let scripts = languages.scripts(of: tag), let letters = ScriptLetters(text),
                letters.scripts & ScriptLetters.mask(scripts) == 0,
                !Self.isInternational(text, letters.first, in: record)
            else { return nil }
            let message = "`\(text)` is tagged `\(tag)`, but its letters are \(letters.first.rawValue)"
            let fix = "Decide which is right, the name or its language (`curate decide label` or `value`)."
            return finding(in: record, at: node, message, fix: fix)
        }
    }

    private static func names(in record: SourceDocument) -> [(tag: String, node: JSONNode)] {
        let labels = (record.root["labels"]?.members ?? []).map { ($0.key.string ?? "", $0.value) }
        let aliases = (record.root["aliases"]?.children ?? []).compactMap { alias in
            alias["text"].map { (alias["language"]?.string ?? "", $0) }
        }
        return labels + aliases
    }

    /// A tag of up to eight bytes as a number; 0 for others.
    private static func packed(_ tag: String) -> UInt64 {
        tag.utf8.count > 8 ? 0 : tag.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func unpacked(_ key: UInt64) -> String {
        let bytes = stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: key >> $0) }
        return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
    }

    /// Abbreviations, and words that the record has in English as well.
    private static func isInternational(_ text: String, _ script: Script, in record: SourceDocument) -> Bool {
        guard script == .latin else { return false }
        if let english = record.root["labels"]?["en"]?.string, words(english).isSuperset(of: words(text)) {
            return true
        }
        return text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D || $0 == 0x2F }).allSatisfy { word in
            word.count <= 1 || word.count { $0.isUpper || $0.isDigit } * 2 >= word.count { $0.isLetter || $0.isDigit }
        }
    }

    private static func words(_ text: String) -> Set<[UInt8]> {
        Set(text.utf8.split { !$0.isLetter && !$0.isDigit }.map { $0.map(\.lowercased) })
    }
}
