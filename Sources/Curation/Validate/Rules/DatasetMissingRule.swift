/// A dataset has a title, makers and a licence.
struct DatasetMissingRule: DatasetRule {
    static let id = "dataset-missing"
    static let severity = Finding.Severity.warning
    static let summary = "There is a `curated/dataset.yaml` beside the records."
    static let rationale = "Without a licence nobody may use the data, and without a title nobody can cite it."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a"}"#).with(file, "title: T\n"),
        .good(),
        .bad(#"{"id":"a"}"#, finds: "there is no file that gives the dataset's title, makers and licence"),
    ]

    private static let file = "curated/dataset.yaml"

    func check(_ context: RuleContext) -> [Finding] {
        guard context.isWholeWorkspace, !context.records.isEmpty, context.dataset == nil,
            context.isComplete(.dataset)
        else { return [] }
        return [
            Finding(
                rule: Self.id, severity: Self.severity, file: Self.file,
                message: "there is no file that gives the dataset's title, makers and licence",
                fix: "Write it (schemas/dataset.schema.json describes it); `curate init` makes an example.")
        ]
    }
}
