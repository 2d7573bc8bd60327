import ArgumentParser
import Curation

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What `curate validate` looks at: a workspace, or single files.
struct ValidationSubject {
    let validator: Validator
    let settings: ValidationSettings
    /// The files that are looked at, relative to the root when there is one.
    let files: [String]
    /// The workspace; nil for single files.
    let workspace: Workspace?
    private let folder: String
    private let run: RunOptions
    private let usesCache: Bool

    init(
        paths: [String], workspace options: WorkspaceOptions, schemas: SchemaFolderOptions, run: RunOptions,
        usesCache: Bool
    ) throws {
        self.run = run
        self.usesCache = usesCache
        if paths.isEmpty {
            let workspace = try options.open()
            self.workspace = workspace
            folder = try schemas.folder(preferred: workspace.path("schemas"))
            validator = try Validator(schemaFolder: folder)
            settings = try validator.settings(workspace: workspace.root)
            files = Validator.files(inWorkspace: workspace.root)
        } else {
            workspace = nil
            folder = try schemas.folder()
            validator = try Validator(schemaFolder: folder)
            settings = try validator.settings(workspace: options.workspace ?? ".")
            files = paths
        }
    }

    /// All findings, in order, before any settings; what nothing changed of is taken from the last run.
    func findings() async -> [Finding] {
        guard let workspace else { return validator.validate(files: files, workers: run.jobs) }
        let cache =
            usesCache
            ? ValidationCache(workspace: workspace, schemaFolder: folder, reading: run.reading, workers: run.jobs) : nil
        let pages: Set<String>
        if let cache {
            pages = await cache.pages { await pageDigests(workspace) }
        } else {
            pages = await pageDigests(workspace)
        }
        return validator.validate(workspace: workspace.root, knownPages: pages, workers: run.jobs, cache: cache)
    }

    private func pageDigests(_ workspace: Workspace) async -> Set<String> {
        await workspace.pageDigests(
            workers: run.jobs, reading: run.reading, labels: try? LanguageCatalog(schemaFolder: folder).knownLabels)
    }

    /// What stands before the paths of findings when they are named from where the program was started.
    var prefix: String {
        guard let root = workspace?.root, root != "." else { return "" }
        return root + "/"
    }

    /// A file's bytes; nil when it can't be read.
    func bytes(_ file: String) -> [UInt8]? {
        FileManager.default.contents(atPath: prefix + file).map { Array($0) }
    }
}
