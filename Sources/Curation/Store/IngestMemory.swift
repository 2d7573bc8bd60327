/// What a run keeps for the next one, in `.curate/ingest`: which files it read and wrote, where their pages stand in the
/// ``PagePack``, and what each record was made from.
///
/// It may be deleted at any time. It begins with a digest of itself, so what is damaged, cut or another program's is not
/// used. It is written after everything else of a run, and describes files by stamp and digest, so that whatever a run
/// that was killed left behind, a file that is not as described is read again.
struct IngestMemory: Sendable {
    static let file = "\(CommitJournal.folder)/ingest"
    /// The resolution lies in a file of its own, which is only read when something changed.
    private static let resolutionFile = "\(CommitJournal.folder)/resolution"
    private static let mark = Array("curate ingest 1\n".utf8)

    /// ``IngestSetting/digest``.
    var setting: [UInt8]
    var pack: PagePack.Kept
    /// SHA-256 of the coded resolution.
    private var resolutionDigest: [UInt8] = []
    private var resolutionBytes: [UInt8] = []
    /// All sources, in their order; what must be read again has neither stamp nor digest.
    var sources: [SourceState] = []
    /// By id.
    var records: [String: RecordState] = [:]
    /// All files below `curated/`, relative to the workspace.
    var files: [String: FileState] = [:]
    /// SHA-256 of the pages that records speak of.
    var spokenOf: Set<String> = []
    /// The day that was fixed for new ledger entries.
    var fixedDay: String?
    /// What a run over the same files would report.
    var report: [UInt8] = []

    /// What the run before left for this setting; nil when there is nothing that can be used.
    init?(of workspace: Workspace, setting: [UInt8]) {
        guard let bytes = try? workspace.read(Self.file), bytes.starts(with: Self.mark) else { return nil }
        let start = Self.mark.count + 32
        guard bytes.count > start else { return nil }
        let body = Array(bytes[start...])
        guard SHA256Digest.bytes(body).elementsEqual(bytes[Self.mark.count..<start]),
            let memory = try? IngestMemory(body), memory.setting == setting
        else { return nil }
        self = memory
    }

    init(setting: [UInt8], pack: PagePack.Kept, resolution: StoredResolution) {
        (self.setting, self.pack) = (setting, pack)
        resolutionBytes = resolution.bytes
        resolutionDigest = SHA256Digest.bytes(resolutionBytes)
    }

    /// What the earlier resolution left; nothing when it is not there any more.
    func resolution(in workspace: Workspace) -> StoredResolution {
        guard let bytes = try? workspace.read(Self.resolutionFile), SHA256Digest.bytes(bytes) == resolutionDigest else {
            return StoredResolution()
        }
        return (try? StoredResolution(bytes: bytes)) ?? StoredResolution()
    }

    /// Writes it for the next run. One that can't be written is done without.
    ///
    /// The workspace's lock must be held.
    func save(to workspace: Workspace) {
        let body = bytes
        let all = Self.mark + SHA256Digest.bytes(body) + body
        // Where only one of the two gets its place, the digest tells that they don't belong together.
        guard (try? workspace.write(resolutionBytes, to: Self.resolutionFile)) != nil,
            (try? DurableFile.replace(workspace.path(Self.file), with: all)) != nil
        else { return }
        PagePack.removeAll(but: pack.name, in: workspace)
    }

    /// Forgets everything.
    static func remove(from workspace: Workspace) {
        try? DurableFile.remove(workspace.path(file))
    }

    // MARK: Coding

    private var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.append(bytes: setting)
        writer.append(pack.name)
        writer.append(pack.length)
        writer.append(bytes: resolutionDigest)
        writer.append(list: sources)
        writer.append(records.count)
        for id in records.keys.sortedByBytes {
            writer.append(id)
            writer.append(optional: records[id])
        }
        writer.append(files.count)
        for path in files.keys.sortedByBytes {
            writer.append(path)
            writer.append(optional: files[path])
        }
        writer.append(list: spokenOf.sortedByBytes)
        writer.append(optional: fixedDay)
        writer.append(bytes: report)
        return writer.bytes
    }

    private init(_ bytes: [UInt8]) throws(StoreDamage) {
        var reader = ByteReader(bytes)
        setting = try reader.byteList()
        pack = PagePack.Kept(name: try reader.text(), length: try reader.number())
        resolutionDigest = try reader.byteList()
        sources = try reader.list()
        for _ in 0..<(try reader.count()) {
            let id = try reader.text()
            records[id] = try reader.optional(RecordState.self)
        }
        for _ in 0..<(try reader.count()) {
            let path = try reader.text()
            files[path] = try reader.optional(FileState.self)
        }
        spokenOf = Set(try reader.list(String.self))
        fixedDay = try reader.optional()
        report = try reader.byteList()
        guard reader.isAtEnd else { throw StoreDamage() }
    }
}
