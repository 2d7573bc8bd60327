import Foundation

@testable import Curation

/// A copy of the repository's `raw/`, `schemas/` and `curated/`, or of parts of them, that a test may change.
final class WorkspaceCopy {
    let root: String

    /// - Parameter pages: paths below `raw/` in the order in which they are copied; nil for the whole repository.
    init(pages: [String]? = nil, root: String? = nil) throws {
        self.root = root ?? NSTemporaryDirectory() + "curate-pipeline-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: self.root, withIntermediateDirectories: true)
        try copy("schemas")
        if let pages {
            for page in pages { try add(page) }
        } else {
            try copy("raw")
            try copy("curated")
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Copies a page of the repository to the same place.
    func add(_ page: String) throws { try copy("raw/\(page)") }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: root + "/" + path) }

    private func copy(_ path: String) throws {
        let target = URL(fileURLWithPath: root + "/" + path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: URL(fileURLWithPath: TemporaryWorkspace.repository + "/" + path), to: target)
    }

    /// Runs the pipeline.
    @discardableResult
    func ingest(workers: Int = 2, isDryRun: Bool = false) async throws -> IngestReport {
        var options = Pipeline.Options()
        options.workers = workers
        options.isDryRun = isDryRun
        let catalog = try LanguageCatalog(schemaFolder: root + "/schemas")
        return try await Pipeline(workspace: Workspace(root: root), catalog: catalog, options: options)
            .ingest { _, _ in }
    }

    /// Digests of the files below a folder, by path; releases are no part of what ingest writes.
    func digests(_ folder: String = "curated") -> [String: String] {
        var digests: [String: String] = [:]
        for name in (try? FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)) ?? [] {
            guard !name.hasPrefix("releases"),
                let data = FileManager.default.contents(atPath: "\(root)/\(folder)/\(name)")
            else { continue }
            digests[name] = SHA256Digest.hex(Array(data))
        }
        return digests
    }

    /// The pages of the repository, sorted.
    static func allPages() -> [String] {
        let names = try? FileManager.default.subpathsOfDirectory(atPath: TemporaryWorkspace.repository + "/raw")
        return (names ?? []).sorted().filter { name in
            var isFolder: ObjCBool = false
            let path = TemporaryWorkspace.repository + "/raw/" + name
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }
}
