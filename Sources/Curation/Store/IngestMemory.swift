/// What an earlier run kept, in `.curate/`: which files it read and wrote, where their pages stand in the ``PagePack``, and
/// what each record was made from.
///
/// It may be deleted at any time. It describes files by stamp and digest, so that whatever a run that was killed left
/// behind, a file that is not as described is read again.
struct IngestMemory: Sendable {
    let index: MemoryIndex
    /// All sources, in their order; what must be read again has neither stamp nor digest.
    let sources: SourceTable
    let files: FileStates

    var pack: PagePack.Kept { index.pack }

    /// What the run before left for this setting; nil when there is nothing that can be used.
    init?(of workspace: Workspace, setting: [UInt8], workers: Int = 1) {
        guard let index = MemoryIndex(of: workspace, setting: setting),
            let base = index.sources.bytes(in: workspace, workers: workers),
            let changes = index.changes.bytes(in: workspace),
            let sources = try? SourceTable(base: base, changes: changes),
            let files = index.records.bytes(in: workspace).flatMap({ try? FileStates(stored: $0) })
        else { return nil }
        (self.index, self.sources, self.files) = (index, sources, files)
    }

    /// What the earlier resolution left; nothing when it is not there any more.
    func resolution(in workspace: Workspace, workers: Int = 1) -> StoredResolution {
        let known = index.resolution.bytes(in: workspace, workers: workers).flatMap { try? StoredResolution(bytes: $0) }
        return known ?? StoredResolution()
    }

    /// The ledger, when its file is as the run left it.
    func ledger(_ text: [UInt8], in workspace: Workspace) -> Ledger? {
        guard let state = files.files[Ledger.file], SHA256Digest.bytes(text) == state.digest,
            let lines = index.ledger.bytes(in: workspace)
        else { return nil }
        return try? Ledger(stored: lines, text: text)
    }

    /// Those of some pages that records spoke of.
    func spokenOf(_ pages: Set<MentionID>, workers: Int) -> Set<MentionID> {
        if pages.isEmpty { return [] }
        let (sources, piece) = (sources, 1024)
        let parts = ParallelMap.map(count: (sources.count + piece - 1) / piece, workers: workers, piece: 1) { part in
            var found: Set<MentionID> = []
            for source in (part * piece)..<min((part + 1) * piece, sources.count) {
                for case .page(let page) in (try? sources.items(of: source)) ?? []
                where page.current.brief.namedCount > 0 {
                    let page = MentionID(page: page.current.brief)
                    if pages.contains(page) { found.insert(page) }
                }
            }
            return found
        }
        return parts.reduce(into: []) { $0.formUnion($1) }
    }
}
