import ArgumentParser
import Curation
import JSON

/// `curate ingest`
struct Ingest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest", abstract: "Read raw/ and bring curated/ up to date.",
        discussion: """
            Reads the pages below raw/, extracts, normalises, resolves and versions, and writes what changed. What could \
            not be read or placed is in curated/quarantine.jsonl, what a person should look at in curated/review.jsonl, \
            both with file and line. The result depends on raw/, schemas/, curated/decisions/, the ledger and \
            SOURCE_DATE_EPOCH only.

            Work follows what changed: a page that is as the last run found it is not opened, and a record is made anew \
            only when its pages, the decisions about it or the schemas changed. For that the last run is remembered in \
            .curate/, which may be deleted at any time; the result is the same without it, byte for byte.

            PATHs name new pages: they are copied to raw/incoming/ first (nothing below raw/ is ever overwritten).

            All that is written appears together: a run that is killed leaves what was there before, or the next command \
            finishes it. One command at a time changes a workspace; a second one waits.

            Examples:
              curate ingest                      all of raw/
              curate ingest pages/*.html         new pages first
              curate ingest --dry-run            what would change
              curate ingest --no-cache           without what earlier runs kept

            Exit codes: 0 done (whatever is in quarantine), 2 the run could not be done.
            """)

    @Argument(help: "New pages to take into raw/ first.")
    var paths: [String] = []

    @Flag(name: .long, help: "Say what would change and write nothing.")
    var dryRun = false

    @Option(
        name: .long,
        help: ArgumentHelp("Write the report as JSON to this file; `-` is standard output.", valueName: "file"))
    var report: String?

    @Flag(name: .shortAndLong, help: "No summary.")
    var quiet = false

    @OptionGroup var cache: CacheOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var schemas: SchemaFolderOptions
    @OptionGroup var run: RunOptions

    func run() async throws {
        let workspace = try workspace.open()
        // A dry run changes nothing, so it waits for nobody.
        let lock = dryRun ? nil : try change.lock(workspace, "ingest")
        defer { lock?.release() }
        if !paths.isEmpty {
            let taken = try RawFolder(workspace: workspace).take(paths, isDryRun: dryRun)
            for line in taken { Talk.say("curate: \(line)") }
        }
        let result = try await Self.ingest(
            workspace, schemas: schemas.folder(preferred: workspace.path("schemas")), run: run, cache: cache,
            isDryRun: dryRun)
        if let report { try write(result, to: report) }
        if !quiet { Talk.say(IngestSummary(result, isDryRun: dryRun).text) }
    }

    /// Runs the pipeline and the validation; shared with `decide` and `publish`, which apply what was decided.
    static func ingest(
        _ workspace: Workspace, schemas: String, run: RunOptions, cache: CacheOptions, isDryRun: Bool = false,
        changes: Pipeline.DecisionChanges = Pipeline.DecisionChanges()
    ) async throws -> IngestReport {
        let clock = ContinuousClock()
        let start = clock.now
        let pipeline = try pipeline(workspace, schemas: schemas, run: run, cache: cache, isDryRun: isDryRun)
        var result = try await pipeline.ingest(changes) { done, total in
            Talk.progress(done, of: total, what: "files")
        }
        if !result.isUnchanged {
            result.findings = try findings(
                workspace, schemas: schemas, run: run, usesCache: !cache.noCache && !isDryRun, after: result)
            pipeline.remember(result)
        }
        let elapsed = start.duration(to: clock.now)
        result.seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        return result
    }

    @inline(never)
    private static func findings(
        _ workspace: Workspace, schemas: String, run: RunOptions, usesCache: Bool, after result: IngestReport
    ) throws -> [Finding] {
        let cache =
            usesCache
            ? ValidationCache(workspace: workspace, schemaFolder: schemas, reading: run.reading, workers: run.jobs)
            : nil
        return try Validator(schemaFolder: schemas).validate(
            workspace: workspace.root, after: result, workers: run.jobs, cache: cache)
    }

    /// The pipeline as the options want it. Inlined into an async function, its errors make Swift 6.3's optimiser crash
    /// (while it splits the coroutine).
    @inline(never)
    static func pipeline(
        _ workspace: Workspace, schemas: String, run: RunOptions, cache: CacheOptions, isDryRun: Bool = false
    ) throws -> Pipeline {
        var options = Pipeline.Options()
        // Before the schemas are read: what changes after this is seen.
        if !cache.noCache {
            options.setting = IngestSetting(
                workspace: workspace, schemaFolder: schemas, reading: run.reading, workers: run.jobs)
        }
        options.workers = run.jobs
        options.reading = run.reading
        options.fixedDay = try RunOptions.fixedDay()
        options.isDryRun = isDryRun
        return Pipeline(workspace: workspace, catalog: try LanguageCatalog(schemaFolder: schemas), options: options)
    }

    private func write(_ result: IngestReport, to file: String) throws {
        let bytes = JSONWriter.pretty(result.json)
        if file == "-" { return StandardOutput.write(bytes) }
        try OutputFile.write(bytes, to: file)
    }
}
