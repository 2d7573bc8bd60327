/// What the reader of a page in an unknown language is told.
enum UnseenLanguage {
    /// The diagnostic of a page whose rows were recognised without knowing their labels.
    static func diagnostic(_ rows: [ComparisonPage.Row], line: Int?) -> Diagnostic {
        let labels = rows.map { "\($0.key.rawValue) '\($0.label)'" }.joined(separator: ", ")
        return Diagnostic(
            severity: .warning, code: "language-unknown",
            message: "no file of schemas/languages/ fits the page; \(rows.count) of 9 rows were recognised by their "
                + "order and values: \(labels). Check them, and let `curate languages learn` write the file",
            line: line)
    }

    /// A row of a page in a known language whose label its file has not.
    static func unknownLabel(_ label: String, _ key: RowKey, line: Int?) -> Diagnostic {
        Diagnostic(
            severity: .warning, code: "label-unknown",
            message: "no language file has the label '\(label)'; taken as \(key.rawValue) by its values and its place "
                + "among the rows", line: line)
    }
}
