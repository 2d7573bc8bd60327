/// Finds out which sources are as they were in an earlier run.
struct SourceCheck: Sendable {
    /// A source that was looked at, and not opened unless its digest was asked for.
    struct Look: Sendable {
        let source: PageSource
        var stamp: FileStamp?
        var isSettled = false
        var digest: [UInt8] = []
        /// Its entry in what an earlier run kept, when it is as it was then.
        var known: Int?
        /// Whether the stamp, or the problem, alone said so.
        var isKnownByStamp = false
    }

    private let known: SourceTable
    private let reading: ReadOptions
    /// Before any source was looked at.
    private let moment: Int

    init(_ known: SourceTable, reading: ReadOptions) {
        self.known = known
        self.reading = reading
        moment = FileStamp.now
    }

    /// Looks at all sources.
    func look(at sources: [PageSource], workers: Int) -> [Look] {
        ParallelMap.map(count: sources.count, workers: workers, piece: 256) { index in
            look(at: sources[index], place: index)
        }
    }

    private func look(at source: PageSource, place: Int) -> Look {
        var look = Look(source: source)
        let index = known.index(of: source.path.utf8, hint: place)
        if let problem = source.problem {
            let isSame = index.flatMap { try? known[$0] }?.isProblem(problem) ?? false
            if isSame { (look.known, look.isKnownByStamp) = (index, true) }
            return look
        }
        guard let stamp = FileStamp(path: source.path) else { return look }
        look.stamp = stamp
        // The files of a folder have stamps of their own, so they are read each time.
        look.isSettled = source.assetFolder == nil && stamp.isSettled(at: moment)
        if source.assetFolder != nil { look.digest = Self.digest(of: source, reading) }
        guard let state = index.flatMap({ try? known.head($0) }), source.assetFolder == state.assetFolder else {
            return look
        }
        if state.stamp == stamp {
            look.isKnownByStamp = true
        } else {
            let digest = source.assetFolder == nil ? Self.digest(of: source, reading) : look.digest
            guard !state.digest.isEmpty, state.digest.elementsEqual(digest) else { return look }
        }
        (look.known, look.digest) = (index, Array(state.digest))
        return look
    }

    /// The source with what it gave in an earlier run, or without anything when it must be read.
    func reading(_ look: Look) -> SourceReading {
        var found = SourceReading(look.source)
        (found.stamp, found.isSettled, found.digest) = (look.stamp, look.isSettled, look.digest)
        if let index = look.known, let items = try? known.items(of: index) {
            (found.items, found.isAnew, found.isNews) = (items, false, false)
            if look.isKnownByStamp { found.known = index }
        } else if let problem = look.source.problem {
            (found.items, found.isAnew) = ([.problem(problem)], false)
        }
        return found
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
        return page.first.brief.digest.elementsEqual(SHA256Digest.hexadecimal(digest).utf8)
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
}

extension SourceState {
    /// Whether the source could not be read, and why.
    fileprivate func isProblem(_ problem: ReadProblem) -> Bool {
        guard stamp == nil, digest.isEmpty, items.count == 1, case .problem(let known) = items[0] else { return false }
        return known == problem
    }
}
