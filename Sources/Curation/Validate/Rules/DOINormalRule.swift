internal import JSON

/// One DOI, one spelling.
struct DOINormalRule: DocumentRule {
    static let id = "doi-normal"
    static let severity = Finding.Severity.note
    static let summary = "A DOI is in lower case and does not end in punctuation of the sentence around it."
    static let rationale = "DOIs don't know case, but programs that compare them do; a point at the end leads nowhere."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","seminalSources":[{"DOI":"10.18653/v1/n19-1423"},{"DOI":"10.1016/0304-4076(86)90063-1"}]}"#),
        .bad(
            #"{"id":"a","seminalSources":[{"DOI":"10.18653/v1/N19-1423"}]}"#,
            finds: "the DOI `10.18653/v1/N19-1423` is not in its normal form `10.18653/v1/n19-1423`"),
        .bad(
            #"{"id":"a","seminalSources":[{"DOI":"10.1000/182."}]}"#,
            finds: "the DOI `10.1000/182.` is not in its normal form `10.1000/182`"),
        .bad(finds: "the DOI `10.5281/Zenodo.1` is not in its normal form `10.5281/zenodo.1`").with(
            "curated/dataset.yaml", "doi: 10.5281/Zenodo.1\n"),
    ]

    func check(_ view: DocumentView) -> [Finding] {
        view.identifiers(work: "DOI", dataset: "doi").compactMap { node in
            guard let text = node.string, DOIFormRule.isWellFormed(Array(text.utf8)) else { return nil }
            let normal = Self.normal(text)
            if normal.utf8.elementsEqual(text.utf8) { return nil }
            let message = "the DOI `\(text)` is not in its normal form `\(normal)`"
            let isWritten = view.kind == .dataset
            return finding(
                in: view.source, at: node, message,
                fix: isWritten ? "Write the normal form." : "Correct the source with `curate decide value`.",
                edit: isWritten ? FixEdit(pointer: node.pointer, replacement: .string(normal)) : nil)
        }
    }

    /// Lower case in ASCII, without a point, comma or semicolon at the end.
    static func normal(_ doi: String) -> String {
        var bytes = doi.utf8.map(\.lowercased)
        while let last = bytes.last, ".,;".utf8.contains(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
