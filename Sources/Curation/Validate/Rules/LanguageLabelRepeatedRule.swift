internal import JSON

/// A label means one row.
struct LanguageLabelRepeatedRule: DatasetRule {
    static let id = "language-label-repeated"
    static let severity = Finding.Severity.error
    static let summary = "No two rows of a language have the same label, and no two concepts the same name."
    static let rationale = "A row whose label means two things is read as the wrong one."
    static let examples: [RuleExample] = [
        .good().with(file, "labels: {field: Fach, type: Art}\nfields: {a: Statistik}\nfamilies: {a: Statistik}\n"),
        .bad(finds: "`Art` is already the text of `field`").with(file, "labels: {field: Art, type: Art}\n"),
        .bad(finds: "`statistik` is already the text of `a`").with(file, "fields: {a: Statistik, b: statistik}\n"),
    ]

    private static let file = "schemas/languages/xx.yaml"

    func check(_ context: RuleContext) -> [Finding] {
        context.languages.flatMap { file in
            ["labels", "fields", "families"].flatMap { list -> [Finding] in
                var owners: [NameKey: String] = [:]
                return (file.root[list]?.members ?? []).compactMap { member in
                    guard let text = member.value.string, let name = member.key.string else { return nil }
                    let key = NameKey.folded(text, language: list)
                    guard let owner = owners[key] else {
                        owners[key] = name
                        return nil
                    }
                    let message = "`\(text)` is already the text of `\(owner)`"
                    let fix = "Look at a page of the language, and correct the one that is wrong."
                    return finding(in: file, at: member.value, message, fix: fix)
                }
            }
        }
    }
}
