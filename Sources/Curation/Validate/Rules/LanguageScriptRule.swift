internal import JSON

/// A language's words are in its script.
struct LanguageScriptRule: DatasetRule {
    static let id = "language-script"
    static let severity = Finding.Severity.warning
    static let summary =
        "The row labels of a language are in the script that its file names, and run in that script's direction."
    static let rationale = "The script tells names of the language apart; the direction is that of its tables in HTML."
    static let examples: [RuleExample] = [
        .good().with(file, "script: Cyrl\ndirection: ltr\nlabels: {field: \u{41F}\u{43E}\u{43B}\u{435}}\n"),
        .good().with(file, "script: Zzzz\ndirection: rtl\nlabels: {field: Feld}\n"),
        .bad(finds: "`Feld` is not in the script `Cyrl`").with(file, "script: Cyrl\nlabels: {field: Feld}\n"),
        .bad(finds: "the script `Arab` runs rtl, but the direction is ltr").with(
            file, "script: Arab\ndirection: ltr\n"),
    ]

    private static let file = "schemas/languages/xx.yaml"
    private static let rightToLeft: Set<Script> = [.arabic, .hebrew]

    func check(_ context: RuleContext) -> [Finding] {
        context.languages.flatMap { file -> [Finding] in
            guard let code = file.root["script"]?.string, let scripts = Script.named(code) else { return [] }
            var findings = (file.root["labels"]?.children ?? []).compactMap { node -> Finding? in
                guard let text = node.string,
                    !text.unicodeScalars.contains(where: { scalar in
                        Script.of(scalar).map { scripts.contains($0) } ?? false
                    })
                else { return nil }
                let message = "`\(text)` is not in the script `\(code)`"
                return finding(in: file, at: node, message, fix: "Correct the label, or the script's code (ISO 15924).")
            }
            let expected = scripts.isDisjoint(with: Self.rightToLeft) ? "ltr" : "rtl"
            if let node = file.root["direction"], let found = node.string, found != expected {
                let message = "the script `\(code)` runs \(expected), but the direction is \(found)"
                let edit = FixEdit(pointer: node.pointer, replacement: .string(expected))
                findings.append(
                    finding(in: file, at: node, message, fix: "Write `direction: \(expected)`.", edit: edit))
            }
            return findings
        }
    }
}
