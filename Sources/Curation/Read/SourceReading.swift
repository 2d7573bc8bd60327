/// What a source gave in this run, or in an earlier one when it is as it was then.
struct SourceReading: Sendable {
    let source: PageSource
    /// As it was before the source was read.
    var stamp: FileStamp?
    /// Whether the stamp alone will tell that the file is as it is now.
    var isSettled = false
    /// SHA-256 of the file; empty when it is not known to be that of the bytes that were read.
    var digest: [UInt8] = []
    var items: [SourceItem] = []
    /// Its entry in what an earlier run kept, when all of that still holds.
    var known: Int?
    /// True when it is to be, or was, opened in this run.
    var isAnew = true
    /// True when it is not as an earlier run found it.
    var isNews = true

    init(_ source: PageSource) {
        self.source = source
    }

    /// What is kept of it. What the next run must read in any case has neither stamp nor digest.
    var state: SourceState {
        SourceState(
            path: source.path, assetFolder: source.assetFolder, stamp: isSettled ? stamp : nil, digest: digest,
            items: items)
    }

    var hasFlatPages: Bool {
        items.contains { item in
            if case .page(let page) = item { page.first.brief.isFlat } else { false }
        }
    }
}
