/// What a run keeps for the next one, in `.curate/ingest`: under which setting, which files have the rest, and what the run
/// reported. It is written after everything else of a run.
///
/// It begins with a digest of itself, so what is damaged, cut or another program's is not used.
struct MemoryIndex: Sendable {
    static let file = "\(CommitJournal.folder)/ingest"
    private static let mark = Array("curate ingest 3\n".utf8)

    /// ``IngestSetting/digest``.
    var setting: [UInt8]
    var pack: PagePack.Kept
    /// All sources of some run, and what changed in them since.
    var sources: MemoryPart
    var changes: MemoryPart
    var records: MemoryPart
    var resolution: MemoryPart
    var ledger: MemoryPart
    /// How many pages records speak of.
    var spokenOf: Int
    /// The day that was fixed for new ledger entries.
    var fixedDay: String?
    /// What a run over the same files would report.
    var report: [UInt8] = []

    private var parts: [MemoryPart] { [sources, changes, records, resolution, ledger] }

    /// nil when there is nothing that can be used.
    init?(of workspace: Workspace, setting: [UInt8]) {
        guard let bytes = try? workspace.read(Self.file), bytes.starts(with: Self.mark) else { return nil }
        let start = Self.mark.count + 32
        guard bytes.count > start, SHA256Digest.part(bytes[start...]).elementsEqual(bytes[Self.mark.count..<start]),
            let index = try? MemoryIndex(bytes[start...]), index.setting == setting
        else { return nil }
        self = index
    }

    init(
        setting: [UInt8], pack: PagePack.Kept, sources: MemoryPart, changes: MemoryPart, records: MemoryPart,
        resolution: MemoryPart, ledger: MemoryPart, spokenOf: Int, fixedDay: String?
    ) {
        (self.setting, self.pack, self.sources, self.changes) = (setting, pack, sources, changes)
        (self.records, self.resolution, self.ledger) = (records, resolution, ledger)
        (self.spokenOf, self.fixedDay) = (spokenOf, fixedDay)
    }

    /// Writes it for the next run, and removes what only earlier ones needed. One that can't be written is done without.
    ///
    /// The workspace's lock must be held.
    func save(to workspace: Workspace) {
        let body = bytes
        let all = Self.mark + SHA256Digest.bytes(body) + body
        guard (try? DurableFile.replace(workspace.path(Self.file), with: all)) != nil else { return }
        PagePack.removeAll(but: pack.name, in: workspace)
        MemoryPart.removeAll(but: parts, in: workspace)
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
        for part in parts { writer.append(part) }
        writer.append(spokenOf)
        writer.append(optional: fixedDay)
        writer.append(bytes: report)
        return writer.bytes
    }

    private init(_ bytes: ArraySlice<UInt8>) throws(StoreDamage) {
        var reader = ByteReader(bytes)
        setting = try reader.byteList()
        pack = PagePack.Kept(name: try reader.text(), length: try reader.number())
        (sources, changes, records) = (try reader.value(), try reader.value(), try reader.value())
        (resolution, ledger) = (try reader.value(), try reader.value())
        spokenOf = try reader.number()
        fixedDay = try reader.optional()
        report = try reader.byteList()
        guard reader.isAtEnd else { throw StoreDamage() }
    }
}
