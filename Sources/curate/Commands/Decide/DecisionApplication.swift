import ArgumentParser
import Curation

/// How decisions are written and applied; shared by all commands that decide.
struct DecisionApplication: ParsableArguments {
    @Flag(name: .long, help: "Write the decision only; the next `curate ingest` applies it.")
    var noIngest = false

    @OptionGroup var cache: CacheOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var schemas: SchemaFolderOptions
    @OptionGroup var run: RunOptions

    /// The folder of schemas for a workspace.
    func schemaFolder(_ workspace: Workspace) throws -> String {
        try schemas.folder(preferred: workspace.path("schemas"))
    }

    /// Nothing is written unless everything can be.
    func check(_ decisions: [Decision], in workspace: Workspace) throws {
        let reader = ClaimReader(catalog: try LanguageCatalog(schemaFolder: schemaFolder(workspace)))
        let ledger = try workspace.ledger()
        for decision in decisions {
            for id in decision.records {
                guard let last = ledger.last(id) else {
                    _ = try workspace.requiredRecord(id)
                    continue
                }
                if decision.records.count == 1, last.event == .merged, let into = last.into {
                    throw ValidationError("'\(id)' is part of '\(into)' now; decide on '\(into)'")
                }
            }
            if let problem = decision.problem(reader: reader) { throw ValidationError(problem) }
            if case .language(let id, let alias, _) = decision.content, let record = try workspace.record(id),
                !record.hasAlias(alias)
            {
                throw ValidationError("'\(id)' has no alias '\(alias)'; `curate show \(id)` lists those it has")
            }
        }
    }

    /// Writes what changes in curated/decisions/ and brings curated/ up to date, both or neither.
    func apply(_ changes: Pipeline.DecisionChanges, in workspace: Workspace) async throws {
        let folder = try schemaFolder(workspace)
        if noIngest {
            let files = try await Ingest.pipeline(workspace, schemas: folder, run: run, cache: cache)
                .decide(changes)
            end(changes, in: workspace, written: files, summary: nil)
        } else {
            let report = try await Ingest.ingest(workspace, schemas: folder, run: run, cache: cache, changes: changes)
            end(
                changes, in: workspace, written: report.rewritten.filter { $0.hasPrefix("curated/decisions/") },
                summary: IngestSummary(report, isDryRun: false).text)
        }
    }

    private func end(
        _ changes: Pipeline.DecisionChanges, in workspace: Workspace, written files: [String], summary: String?
    ) {
        remember(changes, in: workspace)
        for file in files { Talk.say("curate: written to \(file)") }
        if let summary { Talk.say(summary) }
    }

    /// What `curate decide undo` takes back; losing it costs only that shortcut.
    func remember(_ changes: Pipeline.DecisionChanges, in workspace: Workspace) {
        var memory = DecisionMemory(workspace: workspace)
        memory.forget(changes.removed)
        memory.remember(changes.added)
        do { try memory.save() } catch { Talk.say("curate: \(error)") }
    }
}
