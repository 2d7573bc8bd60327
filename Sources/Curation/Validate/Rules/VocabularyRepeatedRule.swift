internal import JSON

/// A concept stands once in its vocabulary, and under one name.
struct VocabularyRepeatedRule: DatasetRule {
    static let id = "vocabulary-repeated"
    static let severity = Finding.Severity.error
    static let summary = "No two concepts of a vocabulary have the same id or the same name."
    static let rationale = "SKOS knows a concept by its id and people by its name; a second one makes both ambiguous."
    static let examples: [RuleExample] = [
        .good().with(file, "- {id: a, prefLabel: A}\n- {id: b, prefLabel: B}\n").with(
            "schemas/vocabularies/families.yaml", "- {id: a, prefLabel: A}\n"),
        .bad(finds: "the id `a` stands already on line 1").with(
            file, "- {id: a, prefLabel: A}\n- {id: a, prefLabel: B}\n"),
        .bad(finds: "the name `Test A` stands already on line 1").with(
            file, "- {id: a, prefLabel: test a}\n- {id: b, prefLabel: Test A}\n"),
    ]

    private static let file = "schemas/vocabularies/fields.yaml"

    func check(_ context: RuleContext) -> [Finding] {
        context.vocabularies.flatMap { file -> [Finding] in
            var lines: [NameKey: Int] = [:]
            return file.root.children.flatMap { concept in
                [("id", "id"), ("prefLabel", "name")].compactMap { member, word in
                    guard let node = concept[member], let text = node.string else { return nil }
                    let key = NameKey.folded(text, language: member)
                    guard let line = lines[key] else {
                        lines[key] = node.line
                        return nil
                    }
                    let fix = "Join the two concepts, or give one another \(word)."
                    return finding(in: file, at: node, "the \(word) `\(text)` stands already on line \(line)", fix: fix)
                }
            }
        }
    }
}
