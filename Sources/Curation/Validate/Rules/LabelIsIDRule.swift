internal import JSON

/// A name for people is not the name for programs.
struct LabelIsIDRule: RecordRule {
    static let id = "label-is-id"
    static let severity = Finding.Severity.warning
    static let summary = "No name of several words is just the record's id, but where a page prints it so."
    static let rationale = "An id in the place of a name means that the name was lost on the way."
    static let examples: [RuleExample] = [
        .good(#"{"id":"pca","labels":{"en":"pca"}}"#),
        .good(#"{"id":"t-test","labels":{"de":"t-test"},"provenance":[{"language":"de","name":"t-test"}]}"#),
        .bad(
            #"{"id":"ridge-regression","labels":{"en":"ridge-regression"}}"#,
            finds: "the name in `en` is the record's id, `ridge-regression`"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        guard let id = record.id, id.utf8.contains(UInt8(ascii: "-")) else { return [] }
        return (record.root["labels"]?.members ?? []).compactMap { label in
            guard let text = label.value.string, text.utf8.elementsEqual(id.utf8), let language = label.key.string,
                !isPrinted(text, record: record)
            else { return nil }
            let message = "the name in `\(language)` is the record's id, `\(id)`"
            return finding(in: record, at: label.value, message, fix: "Give the name with `curate decide label`.")
        }
    }

    private func isPrinted(_ name: String, record: SourceDocument) -> Bool {
        (record.root["provenance"]?.children ?? []).contains {
            $0["name"]?.string?.utf8.elementsEqual(name.utf8) == true
        }
    }
}
