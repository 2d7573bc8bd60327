internal import Markup

/// Reading compressed files, zip and tar.
extension PageReader {
    /// Opens a zstd, xz or bzip2 stream and finds out what is in it: a WARC file, a tar archive, another container, or one
    /// page.
    func readCompressed(
        _ container: ContainerBytes, path: String, use: inout ContainerUse, yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        let name = PageName(path: path).withoutCompression
        let start: [UInt8]
        do {
            start = try firstBytes(of: container)
        } catch {
            throw ReadFailure(problem: .compressionDamaged(path, reason: error.reason))
        }
        switch ContainerKind(start, name: name) {
        case .warc: try readRecords(container, in: .compressed, path: path, use: &use, yield: yield)
        case .tar: readMembers(container, path: path, use: &use, yield: yield)
        case .zip?, .compressed?, .gzip?:
            let inner = try spool(container, path: path, use: &use)
            try withExtendedLifetime(inner) { () throws(ReadFailure) in
                try read(inner.container, path: path, use: &use, yield: yield)
            }
        case let kind:
            let bytes = try unpacked(container, path: path)
            try read(unpacked: kind, bytes, path: path, name: name, use: &use, yield: yield)
        }
    }

    /// Opens a container with libarchive, within the limits of this reader.
    func archive(
        _ container: ContainerBytes, _ format: ArchiveReader.Format
    ) throws(ArchiveError) -> ArchiveReader {
        var archive: ArchiveReader
        switch container {
        case .file(let path): archive = try ArchiveReader(path: path, format: format)
        case .bytes(let bytes): archive = try ArchiveReader(bytes: bytes, format: format)
        }
        archive.expansion = options.expansion
        return archive
    }

    private func firstBytes(of container: ContainerBytes) throws(ArchiveError) -> [UInt8] {
        var archive = try archive(container, .stream)
        guard try archive.nextEntry() != nil else { return [] }
        var bytes: [UInt8] = []
        while bytes.count < ContainerKind.window {
            if try archive.read(into: &bytes, count: ContainerKind.window - bytes.count) == 0 { break }
        }
        return bytes
    }

    private func unpacked(_ container: ContainerBytes, path: String) throws(ReadFailure) -> [UInt8] {
        do {
            var archive = try archive(container, .stream)
            guard try archive.nextEntry() != nil else { return [] }
            return try archive.readAll(limit: options.maximumBytes)
        } catch {
            throw ReadFailure(problem: .unpacking(path, error, limit: options.maximumBytes))
        }
    }

    private func spool(
        _ container: ContainerBytes, path: String, use: inout ContainerUse
    ) throws(ReadFailure) -> Spool {
        do {
            var archive = try archive(container, .stream)
            guard try archive.nextEntry() != nil else { return Spool() }
            return try spool(memberOf: &archive, path: path, use: &use)
        } catch let error as ReadFailure {
            throw error
        } catch let error as ArchiveError {
            throw ReadFailure(problem: .unpacking(path, error, limit: options.maximumNestedBytes))
        } catch {
            throw ReadFailure(problem: .compressionDamaged(path, reason: "\(error)"))
        }
    }

    /// Copies the member at hand to where it can be read as a container.
    /// - Throws: ``ReadFailure`` for its limits, `ArchiveError` when the outer archive is damaged.
    private func spool(
        memberOf archive: inout ArchiveReader, path: String, use: inout ContainerUse
    ) throws -> Spool {
        let spool = Spool()
        var bytes: [UInt8] = []
        while try archive.read(into: &bytes, count: 1 << 18) > 0 {
            try keep(&bytes, in: spool, path: path, use: &use)
        }
        return spool
    }

    // MARK: - Members

    /// Reads every member of a zip or tar archive that is named like a page or a container of pages.
    func readMembers(
        _ container: ContainerBytes, path: String, use: inout ContainerUse, yield: (ReadItem) -> Void
    ) {
        do {
            readMembers(of: try archive(container, .members), path: path, use: &use, yield: yield)
        } catch {
            yield(.problem(.archiveDamaged(path, reason: error.reason, members: 0)))
        }
    }

    /// The same of an archive that is open already.
    func readMembers(
        of archive: consuming ArchiveReader, path: String, use: inout ContainerUse, yield: (ReadItem) -> Void
    ) {
        var archive = archive
        var tally = ArchiveTally(isWACZ: PageName(path: path).isWACZ)
        var items = 0
        do {
            while let entry = try archive.nextEntry() {
                if let problem = use.exceeded(path) { return yield(.problem(problem)) }
                use.members += 1
                try read(entry, of: &archive, path: path, tally: &tally, use: &use) { item in
                    items += 1
                    yield(item)
                }
                tally.complete += 1
            }
        } catch {
            return yield(.problem(.stopped(path, error, options: options, members: tally.complete)))
        }
        if items == 0 { yield(.problem(.archiveEmpty(path))) }
    }

    /// What one member gives: pages, a problem, or nothing for what is passed over silently.
    private func read(
        _ entry: ArchiveEntry, of archive: inout ArchiveReader, path: String, tally: inout ArchiveTally,
        use: inout ContainerUse, yield: (ReadItem) -> Void
    ) throws(ArchiveError) {
        guard entry.name.count <= ArchiveTally.longestName else {
            let length = entry.name.count
            return yield(
                .problem(
                    .memberNameTooLong(path, number: use.members, bytes: length, limit: ArchiveTally.longestName)))
        }
        let member = String(decoding: entry.name, as: UTF8.self)
        let memberPath = path + "!/" + PageSource.displayPath(member)
        let name = PageName(path: member)
        let place = tally.place(of: entry.name)
        let isWanted = name.isPage || name.isContainer
        guard !name.isReadme, place != .passedOver, place != .asset || name.isHTML else { return }
        switch entry.kind {
        case .folder, .other: return
        case .link where isWanted: return yield(.problem(.memberLink(memberPath)))
        case .link: return
        case .file: break
        }
        guard isWanted else { return yield(.problem(.skipped(memberPath))) }
        if entry.isEncrypted { return yield(.problem(.memberEncrypted(memberPath))) }
        do {
            if name.isPage {
                let bytes = try archive.readAll(limit: options.maximumBytes)
                use.bytes += bytes.count
                if place == .asset {
                    if let frame = frame(bytes, path: memberPath, name: name) { yield(.page(frame)) }
                } else {
                    try readMember(bytes, path: memberPath, name: name, use: &use, yield: yield)
                }
            } else {
                try readContainer(of: &archive, path: memberPath, use: &use, yield: yield)
            }
        } catch let failure as ReadFailure {
            yield(.problem(failure.problem))
        } catch let error as ArchiveError where error.code == .tooLarge {
            yield(.problem(.tooLarge(memberPath, limit: options.maximumBytes)))
        } catch let error as ArchiveError {
            throw error
        } catch {
            yield(.problem(.compressionDamaged(memberPath, reason: "\(error)")))
        }
    }

    private func readMember(
        _ bytes: [UInt8], path: String, name: PageName, use: inout ContainerUse, yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        if let kind = ContainerKind(bytes, name: name), kind != .mhtml {
            return try open(kind, .bytes(bytes), path: path, use: &use, yield: yield)
        }
        try read(.bytes(bytes), path: path, use: &use) { yield($0.inArchive) }
    }

    private func readContainer(
        of archive: inout ArchiveReader, path: String, use: inout ContainerUse, yield: (ReadItem) -> Void
    ) throws {
        guard use.depth < options.maximumDepth else {
            throw ReadFailure(problem: .archiveNested(path, depth: options.maximumDepth))
        }
        let inner = try spool(memberOf: &archive, path: path, use: &use)
        defer { withExtendedLifetime(inner) {} }
        guard inner.count > 0 else { throw ReadFailure(problem: .empty(path)) }
        try read(inner.container, path: path, use: &use) { yield($0.inArchive) }
    }
}
