internal import Synchronization

/// Everything but pages, decisions and the ledger that the result of a run depends on: the program itself, the schemas
/// with their languages and vocabularies, and how pages are read.
public struct IngestSetting: Sendable {
    /// Another number for another form of what is kept.
    private static let form = 3
    private static let program = Mutex<[UInt8]?>(nil)

    private let workspace: Workspace
    private let schemaFolder: String
    private let reading: ReadOptions
    private let workers: Int
    /// What was kept under another digest is not used; nil when nothing may be kept.
    let digest: [UInt8]?

    /// Digests the setting. Call it before the schemas are read.
    ///
    /// - Parameter schemaFolder: the schemas that the run uses.
    public init(workspace: Workspace, schemaFolder: String, reading: ReadOptions, workers: Int) {
        self.workspace = workspace
        self.schemaFolder = schemaFolder
        self.reading = reading
        self.workers = workers
        digest = Self.digest(workspace, schemaFolder, reading, workers)
    }

    /// Whether nothing changed since the schemas were read.
    var isSame: Bool { digest != nil && Self.digest(workspace, schemaFolder, reading, workers) == digest }

    private static func digest(
        _ workspace: Workspace, _ schemaFolder: String, _ reading: ReadOptions, _ workers: Int
    ) -> [UInt8]? {
        let folders = [("schemas", schemaFolder), ("workspace-schemas", workspace.path("schemas"))]
        guard let program = ownProgram(workers: workers), let tree = TreeDigest.of(folders, workers: workers) else {
            return nil
        }
        // Paths are shown as the workspace is named, so its name is part of messages.
        let words = "\(form)\u{0}\(workspace.root)\u{0}\(reading)"
        return SHA256Digest.bytes(program + tree + Array(words.utf8))
    }

    /// The program does not change while it runs.
    private static func ownProgram(workers: Int) -> [UInt8]? {
        program.withLock { known in
            if known == nil { known = ProgramDigest.own(workers: workers) }
            return known
        }
    }
}
