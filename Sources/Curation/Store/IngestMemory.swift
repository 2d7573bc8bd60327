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
    init?(of workspace: Workspace, setting: [UInt8]) {
        guard let index = MemoryIndex(of: workspace, setting: setting),
            let sources = index.sources.bytes(in: workspace).flatMap({ try? SourceTable(stored: $0) }),
            let files = index.records.bytes(in: workspace).flatMap({ try? FileStates(stored: $0) })
        else { return nil }
        (self.index, self.sources, self.files) = (index, sources, files)
    }

    /// What the earlier resolution left; nothing when it is not there any more.
    func resolution(in workspace: Workspace) -> StoredResolution {
        let known = index.resolution.bytes(in: workspace).flatMap { try? StoredResolution(bytes: $0) }
        return known ?? StoredResolution()
    }

    /// SHA-256 of the pages that records spoke of.
    var spokenOf: Set<MentionID> {
        get throws(StoreDamage) {
            var pages: Set<MentionID> = []
            pages.reserveCapacity(index.spokenOf)
            for source in sources.indices {
                for case .page(let page) in try sources.items(of: source) where page.current.brief.namedCount > 0 {
                    pages.insert(MentionID(page: page.current.brief))
                }
            }
            return pages
        }
    }
}
