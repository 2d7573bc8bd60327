internal import JSON

/// A name tagged with a language is written as that language is.
struct LabelScriptRule: DatasetRule {
    static let id = "label-script"
    static let severity = Finding.Severity.warning
    static let summary = "Names and aliases are written in a script of the language that they are tagged with."
    static let rationale = """
        A name under the wrong tag is read aloud, sorted and searched wrongly. Abbreviations and names that the record has in \
        English too, such as `ARIMA`, are used in all languages and are no fault.
        """
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

    func check(_ context: RuleContext) -> [Finding] {
        let languages = LanguageScripts(context.languages)
        return context.records.flatMap { record in
            names(in: record).compactMap { tag, node in
                guard let text = node.string, let scripts = languages.scripts(of: tag),
                    let found = Self.foreignScript(of: text, in: scripts), !isInternational(text, found, in: record)
                else { return nil }
                let message = "`\(text)` is tagged `\(tag)`, but its letters are \(found.rawValue)"
                let fix = "Decide which is right, the name or its language (`curate decide label` or `value`)."
                return finding(in: record, at: node, message, fix: fix)
            }
        }
    }

    private func names(in record: SourceDocument) -> [(tag: String, node: JSONNode)] {
        let labels = (record.root["labels"]?.members ?? []).map { ($0.key.string ?? "", $0.value) }
        let aliases = (record.root["aliases"]?.children ?? []).compactMap { alias in
            alias["text"].map { (alias["language"]?.string ?? "", $0) }
        }
        return labels + aliases
    }

    /// The script of a text that has at least three letters and none of the scripts that it should have.
    private static func foreignScript(of text: String, in scripts: Set<Script>) -> Script? {
        var foreign: (script: Script, count: Int)?
        for scalar in text.unicodeScalars {
            guard let script = Script.of(scalar) else { continue }
            if scripts.contains(script) { return nil }
            foreign = (foreign?.script ?? script, (foreign?.count ?? 0) + 1)
        }
        return foreign.flatMap { $0.count >= 3 ? $0.script : nil }
    }

    /// Abbreviations, and words that the record has in English as well.
    private func isInternational(_ text: String, _ script: Script, in record: SourceDocument) -> Bool {
        guard script == .latin else { return false }
        if let english = record.root["labels"]?["en"]?.string, Self.words(english).isSuperset(of: Self.words(text)) {
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
