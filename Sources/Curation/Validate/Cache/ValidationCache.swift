internal import JSON

/// The findings of the last run over a workspace, so that a run over the same bytes need not check anything again.
///
/// They hold for exactly what they were made from: this program, all bytes below `curated/`, `raw/` and the folder of
/// schemas, and the limits of reading. All of it is read and digested (SHA-256) each time; no size or time of a file is
/// trusted. Settings, baselines and reports are no part of it: they come afterwards.
public struct ValidationCache: Sendable {
    /// Relative to the workspace.
    static let file = ".curate/validation.json"

    private let workspace: Workspace
    private let key: String?
    private let schemaFolder: String
    private let reading: ReadOptions
    private let workers: Int

    /// Digests everything that findings depend on.
    public init(workspace: Workspace, schemaFolder: String, reading: ReadOptions, workers: Int) {
        self.workspace = workspace
        self.schemaFolder = schemaFolder
        self.reading = reading
        self.workers = workers
        key = Self.key(workspace, schemaFolder: schemaFolder, reading: reading, workers: workers)
    }

    /// The findings of the last run; nil when anything is not as it was then, or the cache is damaged.
    public var findings: [Finding]? {
        guard let key, let bytes = try? workspace.read(Self.file) else { return nil }
        // The digest stands on a line of its own, so that a cut or altered file is seen before it is read.
        guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
        let body = Array(bytes[(end + 1)...])
        guard bytes[..<end].elementsEqual(SHA256Digest.hex(body).utf8), let root = try? JSONDocument.parse(body).value,
            root["key"]?.stringValue == key, let findings = root["findings"]?.arrayValue
        else { return nil }
        let read = findings.compactMap { Finding(cached: $0) }
        return read.count == findings.count ? read : nil
    }

    /// Keeps the findings for the next run, unless something changed while they were made. A cache that can't be written
    /// is done without.
    public func keep(_ findings: [Finding]) {
        guard let key,
            key == Self.key(workspace, schemaFolder: schemaFolder, reading: reading, workers: workers)
        else { return }
        let body = JSONWriter.compact(["key": .string(key), "findings": .array(findings.map(\.cached))])
        _ = try? workspace.write(Array("\(SHA256Digest.hex(body))\n".utf8) + body, to: Self.file)
    }

    private static func key(
        _ workspace: Workspace, schemaFolder: String, reading: ReadOptions, workers: Int
    ) -> String? {
        let folders = [
            ("curated", workspace.path("curated")), ("raw", workspace.path("raw")), ("schemas", schemaFolder),
            // Languages and vocabularies of the workspace are checked even when other schemas are used.
            ("workspace-schemas", workspace.path("schemas")),
        ]
        guard let program = ProgramDigest.own(workers: workers), let tree = TreeDigest.of(folders, workers: workers)
        else { return nil }
        return SHA256Digest.hex(program + tree + Array("\(reading)".utf8))
    }
}
