internal import JSON

/// A language's file is complete and speaks of its own language.
struct LanguageFileRule: DatasetRule {
    static let id = "language-file"
    static let severity = Finding.Severity.warning
    static let summary = "A language's file is named by its tag and has a label for each of the nine rows."
    static let rationale = "A row without a label is not found on pages of that language, and its values are lost."
    static let examples: [RuleExample] = [
        .good().with("schemas/languages/xx.yaml", "tag: xx\nlabels: {\(allRows)}\n"),
        .bad(finds: "the file of `xy` is named `xx`").with(
            "schemas/languages/xx.yaml", "tag: xy\nlabels: {\(allRows)}\n"),
        .bad(finds: "there is no label for relatedCount, summary").with(
            "schemas/languages/xx.yaml",
            "tag: xx\nlabels: {field: a, family: b, originYear: c, originator: d, type: e, seminalSource: f, aliases: g}\n"
        ),
    ]

    private static let allRows = RowKey.allCases.map { "\($0.rawValue): l-\($0.rawValue)" }.joined(separator: ", ")

    func check(_ context: RuleContext) -> [Finding] {
        context.languages.flatMap { file -> [Finding] in
            var findings: [Finding] = []
            if let node = file.root["tag"], let tag = node.string, !tag.utf8.elementsEqual(file.stem.utf8) {
                let message = "the file of `\(tag)` is named `\(file.stem)`"
                findings.append(finding(in: file, at: node, message, fix: "Rename the file, or correct the tag."))
            }
            if let labels = file.root["labels"] {
                let missing = RowKey.allCases.map(\.rawValue).filter { labels[$0] == nil }
                if !missing.isEmpty {
                    let message = "there is no label for \(missing.joined(separator: ", "))"
                    let fix = "Add the labels as a page of the language prints them (`curate languages learn`)."
                    findings.append(finding(in: file, at: labels, message, fix: fix))
                }
            }
            return findings
        }
    }
}
