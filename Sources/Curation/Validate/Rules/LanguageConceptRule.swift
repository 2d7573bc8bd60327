internal import JSON

/// What a language's file speaks of exists.
struct LanguageConceptRule: DatasetRule {
    static let id = "language-concept"
    static let severity = Finding.Severity.error
    static let summary =
        "A language's file names concepts of the vocabularies, and under `unverified` members that it has."
    static let rationale = "A misspelt id makes a translation without effect; its pages would propose a new concept."
    static let examples: [RuleExample] = [
        .good().with(file, "fields: {a: A}\nunverified: [fields.a]\n").with(fields, "- {id: a}\n"),
        .good().with(file, "fields: {b: A}\n"),
        .bad(finds: "the concept `b` is not in the vocabulary `fields`").with(file, "fields: {b: A}\n").with(
            fields, "- {id: a}\n"),
        .bad(finds: "`fields.b` is no member of this file").with(file, "fields: {a: A}\nunverified: [fields.b]\n"),
    ]

    private static let file = "schemas/languages/xx.yaml"
    private static let fields = "schemas/vocabularies/fields.yaml"

    func check(_ context: RuleContext) -> [Finding] {
        let vocabularies = ["fields", "families"].map { ($0, VocabularyIndex($0, in: context)) }
        return context.languages.flatMap { file in
            vocabularies.flatMap { name, vocabulary in unknown(name, vocabulary, in: file) } + unverified(in: file)
        }
    }

    private func unknown(_ name: String, _ vocabulary: VocabularyIndex?, in file: SourceDocument) -> [Finding] {
        guard let vocabulary else { return [] }
        return (file.root[name]?.members ?? []).compactMap { member in
            guard let id = member.key.string, !vocabulary.has(id) else { return nil }
            let message = "the concept `\(id)` is not in the vocabulary `\(name)`"
            let fix = "Correct the id, or add the concept to schemas/vocabularies/\(name).yaml."
            return finding(in: file, at: member.key, message, fix: fix)
        }
    }

    private func unverified(in file: SourceDocument) -> [Finding] {
        (file.root["unverified"]?.children ?? []).compactMap { node in
            guard let path = node.string else { return nil }
            let steps = path.utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
            let target = steps.reduce(Optional(file.root)) { $0?[$1] }
            if target != nil { return nil }
            let message = "`\(path)` is no member of this file"
            let edit = FixEdit(pointer: node.pointer, replacement: nil)
            return finding(in: file, at: node, message, fix: "Take the entry away, or correct it.", edit: edit)
        }
    }
}
