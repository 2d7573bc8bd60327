import ArgumentParser
import Curation

/// `curate explain`
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Trace a record, or one value of it, to its pages.",
        discussion: """
            Without FIELD: why these columns of these pages are one record. With FIELD: every page, line and printed text \
            behind the value, which one won and why.

            Examples:
              curate explain random-forest
              curate explain random-forest originYear
            """)

    @Argument(help: "The record's id.")
    var id: String

    @Argument(help: "The row to trace.")
    var field: RowKey?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var schemas: SchemaFolderOptions
    @OptionGroup var run: RunOptions

    func run() async throws {
        let workspace = try workspace.open()
        let id = try workspace.requiredRecord(id).id
        var options = Pipeline.Options()
        options.workers = run.jobs
        options.reading = run.reading
        let folder = try schemas.folder(preferred: workspace.path("schemas"))
        options.setting = IngestSetting(
            workspace: workspace, schemaFolder: folder, reading: run.reading, workers: run.jobs)
        let pipeline = Pipeline(
            workspace: workspace, catalog: try LanguageCatalog(schemaFolder: folder), options: options)
        guard let built = try await pipeline.resolved().first(where: { $0.record.id == id }) else {
            throw ValidationError("no page in raw/ speaks of '\(id)' any more; see `curate history \(id)`")
        }
        StandardOutput.write(field.map { Explanation(built).value($0) } ?? Explanation(built).identity)
    }
}
