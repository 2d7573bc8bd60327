internal import JSON

/// Checks files against their schemas and all rules. Make one, use it as often as you like, from any task.
public struct Validator: Sendable {
    let schemas: SchemaSet

    /// Compiles all schemas of a folder, once.
    ///
    /// - Parameter schemaFolder: the folder with the `*.schema.json` files.
    /// - Throws: ``ValidationSetupError`` when the folder can't be read or a schema is not sound; an unknown keyword is
    ///   an error, not ignored.
    public init(schemaFolder: String) throws(ValidationSetupError) {
        schemas = try SchemaSet(folder: schemaFolder)
    }

    /// Everything wrong with a workspace, in the order of files, lines, columns and rules.
    ///
    /// - Parameters:
    ///   - root: the folder that has `curated/` and `schemas/` in it. Findings name files relative to it.
    ///   - knownPages: SHA-256 digests of the raw pages, when they are at hand; without them provenance is not followed.
    ///   - workers: how much is done at the same time; the findings do not depend on it.
    ///   - cache: what earlier runs found, and where this one leaves what it finds; the findings do not depend on it.
    public func validate(
        workspace root: String, knownPages: Set<String>? = nil, workers: Int = 1, cache: ValidationCache? = nil
    ) -> [Finding] {
        validate(workspace: root, knownPages: knownPages, knownFiles: [:], workers: workers, cache: cache)
    }

    /// The same right after a run of ``Pipeline`` over the workspace: which pages there are is taken from its report, and
    /// so is what lies in files that the run looked at, most of which need not be read again then.
    public func validate(
        workspace root: String, after report: IngestReport, workers: Int = 1, cache: ValidationCache? = nil
    ) -> [Finding] {
        validate(
            workspace: root, knownPages: report.pageDigests, knownFiles: report.knownFiles, workers: workers,
            cache: cache)
    }

    private func validate(
        workspace root: String, knownPages: Set<String>?, knownFiles: [String: [UInt8]], workers: Int,
        cache: ValidationCache?
    ) -> [Finding] {
        let listing = WorkspaceFiles(root: root)
        var run = ValidationRun(schemas: schemas, workers: workers, cache: cache)
        run.add(listing.findings)
        run.check(listing.files.map { ($0, root.isEmpty ? $0 : "\(root)/\($0)") }, known: knownFiles)
        return run.finish(isWholeWorkspace: true, knownPages: knownPages)
    }

    /// The files that ``validate(workspace:knownPages:workers:cache:)`` looks at, relative to the workspace.
    public static func files(inWorkspace root: String) -> [String] { WorkspaceFiles(root: root).files }

    /// Everything wrong with single files, in the same order. What a file is, its name and place tell.
    ///
    /// Rules that need a whole workspace look at what is there: the ledger is compared with records only when both are
    /// among the files.
    public func validate(files: [String], workers: Int = 1) -> [Finding] {
        var run = ValidationRun(schemas: schemas, workers: workers)
        run.check(files.map { ($0, $0) })
        return run.finish(isWholeWorkspace: false, knownPages: nil)
    }
}
