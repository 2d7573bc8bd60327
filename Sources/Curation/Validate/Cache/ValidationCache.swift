/// What earlier runs over a workspace found, so that nothing is checked anew that is as it was.
///
/// Four things are kept below `.curate/`, each for exactly what it was made from: all findings, for all input; what a
/// document gave by itself, for its bytes; what a closer look at a suspect found, for the document and all that the
/// look hangs on; the digests of the raw pages, for all bytes below `raw/`. Part of each key is this program
/// (``ProgramDigest``) and, but for looks, the schemas. All files are read and digested (SHA-256) each time; no size or
/// time of a file is trusted but by the run of an ingest that the validation follows (``IngestReport``). Settings,
/// baselines and reports are no part of it: they come afterwards.
public struct ValidationCache: Sendable {
    static let findingsFile = ".curate/validation-findings"
    static let documentsFile = ".curate/validation-documents"
    static let looksFile = ".curate/validation-looks"
    static let pagesFile = ".curate/validation-pages"

    private let workspace: Workspace
    private let schemaFolder: String
    private let reading: ReadOptions
    private let workers: Int
    /// Nil when the program can't read itself: then nothing is kept.
    private let program: [UInt8]?

    /// - Parameters:
    ///   - schemaFolder: where the languages lie that pages are read with.
    ///   - reading: how pages are read.
    public init(workspace: Workspace, schemaFolder: String, reading: ReadOptions, workers: Int) {
        self.workspace = workspace
        self.schemaFolder = schemaFolder
        self.reading = reading
        self.workers = workers
        program = ProgramDigest.own(workers: workers)
    }

    /// The digests of the raw pages.
    ///
    /// - Parameter read: reads them; asked only when anything below `raw/` or in the schemas is not as it was.
    public func pages(_ read: () async -> Set<String>) async -> Set<String> {
        let file = CacheFile(path: workspace.path(Self.pagesFile))
        guard let key = pagesKey else { return await read() }
        if let known = file.read(key) {
            return Set(known.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
        }
        let pages = await read()
        // What changed while it was read is not kept.
        if pagesKey == key { file.write(Array(pages.sortedByBytes.joined(separator: "\n").utf8), key) }
        return pages
    }

    private var pagesKey: [UInt8]? {
        let folders = [("raw", workspace.path("raw")), ("schemas", schemaFolder)]
        guard let program, let tree = TreeDigest.of(folders, workers: workers) else { return nil }
        return SHA256Digest.bytes(program + tree + Array("\(reading)".utf8))
    }

    /// The key of all findings; nil when nothing can be kept.
    func key(_ input: ValidationInput) -> [UInt8]? { program.map { SHA256Digest.bytes($0 + input.digest) } }

    func findings(_ key: [UInt8]) -> [Finding]? {
        CacheFile(path: workspace.path(Self.findingsFile)).read(key).flatMap(Finding.unpacked)
    }

    func keep(_ findings: [Finding], _ key: [UInt8]) {
        CacheFile(path: workspace.path(Self.findingsFile)).write(Finding.packed(findings), key)
    }

    /// What documents gave by themselves; nil when nothing can be kept.
    func documents(_ schemas: SchemaSet) -> CacheEntries? { entries(Self.documentsFile, documentsKey(schemas)) }

    /// - Parameter documents: nil when they are as they were.
    func keep(documents: CacheEntries.Renewal?, _ schemas: SchemaSet) {
        keep(documents, Self.documentsFile, documentsKey(schemas))
    }

    /// What looks at suspects found; nil when nothing can be kept.
    var looks: CacheEntries? { entries(Self.looksFile, program) }

    /// - Parameter looks: nil when they are as they were.
    func keep(looks: CacheEntries.Renewal?) { keep(looks, Self.looksFile, program) }

    private func entries(_ file: String, _ key: [UInt8]?) -> CacheEntries? {
        guard let key else { return nil }
        guard let base = CacheFile(path: workspace.path(file)).content(key) else { return CacheEntries() }
        return CacheEntries(base.body, digest: base.digest, news: newsFile(of: file).read(base.digest) ?? [])
    }

    private func keep(_ entries: CacheEntries.Renewal?, _ file: String, _ key: [UInt8]?) {
        guard let entries, let key else { return }
        switch entries {
        case .whole(let bytes):
            CacheFile(path: workspace.path(file)).write(bytes, key)
            newsFile(of: file).remove()
        case .news(let bytes, let digest): newsFile(of: file).write(bytes, digest)
        }
    }

    /// Beside a large file, what came since it was written. Its key is the digest of that file, which holds the key.
    private func newsFile(of file: String) -> CacheFile { CacheFile(path: workspace.path("\(file)-new")) }

    private func documentsKey(_ schemas: SchemaSet) -> [UInt8]? {
        program.map { SHA256Digest.bytes($0 + schemas.digest) }
    }
}
