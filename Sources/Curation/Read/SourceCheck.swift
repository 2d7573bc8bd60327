/// Finds out which sources are as they were in an earlier run.
struct SourceCheck: Sendable {
    private let known: [TextKey: SourceState]
    private let pack: PagePack
    private let reading: ReadOptions
    /// Before any source was looked at.
    private let moment: Int

    init(_ states: [SourceState], pack: PagePack, reading: ReadOptions) {
        known = Dictionary(
            states.map { (TextKey(Array($0.path.utf8)), $0) }, uniquingKeysWith: { first, _ in first })
        self.pack = pack
        self.reading = reading
        moment = FileStamp.now
    }

    /// The source with what it gave in an earlier run, or without anything when it must be read.
    func looked(at source: PageSource) -> SourceReading {
        var found = SourceReading(source)
        let state = known[TextKey(Array(source.path.utf8))]
        if let problem = source.problem {
            found.items = [.problem(problem)]
            found.isAnew = false
            found.isNews = !(state.map { $0.isProblem(problem) } ?? false)
            return found
        }
        guard let stamp = FileStamp(path: source.path) else { return found }
        found.stamp = stamp
        // The files of a folder have stamps of their own, so they are read each time.
        found.isSettled = source.assetFolder == nil && stamp.isSettled(at: moment)
        if source.assetFolder != nil { found.digest = Self.digest(of: source, reading) }
        guard let state, Self.isUnchanged(source, stamp, state, reading), let items = try? items(of: state) else {
            return found
        }
        (found.digest, found.items) = (state.digest, items)
        (found.isAnew, found.isNews) = (false, false)
        return found
    }

    /// Whether a source is as it was.
    static func isUnchanged(_ source: PageSource, _ state: SourceState, _ reading: ReadOptions) -> Bool {
        guard source.path.utf8.elementsEqual(state.path.utf8) else { return false }
        if let problem = source.problem { return state.isProblem(problem) }
        return FileStamp(path: source.path).map { isUnchanged(source, $0, state, reading) } ?? false
    }

    private static func isUnchanged(
        _ source: PageSource, _ stamp: FileStamp, _ state: SourceState, _ reading: ReadOptions
    ) -> Bool {
        guard source.assetFolder == state.assetFolder else { return false }
        if state.stamp == stamp { return true }
        return !state.digest.isEmpty && digest(of: source, reading) == state.digest
    }

    /// Digests the file of a source that was read, where it is sure that these bytes were read.
    func digested(_ found: SourceReading) -> SourceReading {
        guard found.isAnew, let stamp = found.stamp else { return found }
        var found = found
        let digest = Self.digest(of: found.source, reading)
        let isSame = FileStamp(path: found.source.path) == stamp
        // Where the stamp could be that of other bytes, the page itself or the digest before it was read must prove it.
        let isProved = found.isSettled || digest == found.digest || Self.isDigest(digest, ofOnlyPage: found)
        found.digest = isSame && isProved ? digest : []
        if !isSame { found.isSettled = false }
        return found
    }

    /// Whether the source is one page with this digest.
    private static func isDigest(_ digest: [UInt8], ofOnlyPage found: SourceReading) -> Bool {
        guard found.items.count == 1, case .page(let page) = found.items[0] else { return false }
        return page.first.brief.page.digest == SHA256Digest.hexadecimal(digest)
    }

    /// SHA-256 of the file, and of its asset folder where it has one; empty when the file is larger than pages are or
    /// something can't be read.
    private static func digest(of source: PageSource, _ reading: ReadOptions) -> [UInt8] {
        guard let file = try? RegularFile(path: source.path), file.size <= reading.maximumBytes,
            let bytes = try? file.prefix(file.size)
        else { return [] }
        let digest = SHA256Digest.bytes(bytes)
        guard let folder = source.assetFolder else { return digest }
        return TreeDigest.of([(name: "", path: folder)], workers: 1).map { SHA256Digest.bytes(digest + $0) } ?? []
    }

    private func items(of state: SourceState) throws(StoreDamage) -> [SourceReading.Item] {
        var items: [SourceReading.Item] = []
        for item in state.items {
            switch item {
            case .problem(let problem): items.append(.problem(problem))
            case .page(let page):
                var again: ReadPage.Reading?
                if let slots = page.again { again = try read(slots) }
                items.append(.page(ReadPage(first: try read(page.first), again: again)))
            }
        }
        return items
    }

    private func read(_ slots: PageSlots) throws(StoreDamage) -> ReadPage.Reading {
        var reader = ByteReader(try pack.bytes(slots.brief))
        return ReadPage.Reading(slots: slots, brief: try reader.value())
    }
}

extension SourceState {
    /// Whether the source could not be read, and why.
    fileprivate func isProblem(_ problem: ReadProblem) -> Bool {
        guard stamp == nil, digest.isEmpty, items.count == 1, case .problem(let known) = items[0] else { return false }
        return known == problem
    }
}
