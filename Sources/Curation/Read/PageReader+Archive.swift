internal import Markup

/// Reading compressed files, zip and tar.
extension PageReader {
    /// Opens a zstd, xz or bzip2 stream and finds out what is in it: a WARC file, a tar archive, or one page.
    func readCompressed(
        _ container: ContainerBytes, path: String, yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        let name = PageName(path: path).withoutCompression
        let start: [UInt8]
        do {
            start = try firstBytes(of: container)
        } catch {
            throw ReadFailure(problem: .compressionDamaged(path, reason: error.reason))
        }
        switch ContainerKind(start, name: name) {
        case .warc: try readRecords(container, path: path, yield: yield)
        case .tar: readMembers(container, path: path, yield: yield)
        case .zip, .compressed, .gzip: throw ReadFailure(problem: .archiveNested(path))
        case let kind:
            let bytes = try unpacked(container, path: path)
            yield(.page(try page(bytes, kind: kind, path: path, name: name)))
        }
    }

    /// The page of bytes that were compressed.
    func page(
        _ bytes: [UInt8], kind: ContainerKind?, path: String, name: PageName
    ) throws(ReadFailure) -> SavedPage {
        kind == .mhtml
            ? try pageOfMHTML(bytes, path: path) : try page(bytes, path: path, name: name, hints: PageHints())
    }

    private func open(
        _ container: ContainerBytes, _ format: ArchiveReader.Format
    ) throws(ArchiveError) -> ArchiveReader {
        switch container {
        case .file(let path): try ArchiveReader(path: path, format: format)
        case .bytes(let bytes): try ArchiveReader(bytes: bytes, format: format)
        }
    }

    private func firstBytes(of container: ContainerBytes) throws(ArchiveError) -> [UInt8] {
        var archive = try open(container, .stream)
        guard try archive.nextEntry() != nil else { return [] }
        var bytes: [UInt8] = []
        while bytes.count < ContainerKind.window {
            if try archive.read(into: &bytes, count: ContainerKind.window - bytes.count) == 0 { break }
        }
        return bytes
    }

    private func unpacked(_ container: ContainerBytes, path: String) throws(ReadFailure) -> [UInt8] {
        do {
            var archive = try open(container, .stream)
            guard try archive.nextEntry() != nil else { return [] }
            return try archive.readAll(limit: options.maximumBytes)
        } catch {
            throw ReadFailure(
                problem: error.code == .tooLarge
                    ? .tooLarge(path, limit: options.maximumBytes)
                    : .compressionDamaged(path, reason: error.reason))
        }
    }

    // MARK: - Members

    /// Reads every member of a zip or tar archive that is named like a page.
    func readMembers(_ container: ContainerBytes, path: String, yield: (ReadItem) -> Void) {
        do {
            readMembers(of: try open(container, .members), path: path, yield: yield)
        } catch {
            yield(.problem(.archiveDamaged(path, reason: error.reason, members: 0)))
        }
    }

    /// The same of an archive that is open already.
    func readMembers(of archive: consuming ArchiveReader, path: String, yield: (ReadItem) -> Void) {
        var archive = archive
        var tally = ArchiveTally(options: options)
        do {
            while let entry = try archive.nextEntry() {
                if let problem = tally.exceeded(path) { return yield(.problem(problem)) }
                tally.members += 1
                for item in try read(entry, of: &archive, path: path, tally: &tally) {
                    tally.items += 1
                    yield(item)
                }
                tally.complete += 1
            }
        } catch {
            return yield(.problem(.archiveDamaged(path, reason: error.reason, members: tally.complete)))
        }
        if tally.items == 0 { yield(.problem(.archiveEmpty(path))) }
    }

    /// What one member gives: a page, a problem, or nothing for what is passed over silently.
    private func read(
        _ entry: ArchiveEntry, of archive: inout ArchiveReader, path: String, tally: inout ArchiveTally
    ) throws(ArchiveError) -> [ReadItem] {
        guard entry.name.count <= ArchiveTally.longestName else {
            let length = entry.name.count
            return [
                .problem(
                    .memberNameTooLong(path, number: tally.members, bytes: length, limit: ArchiveTally.longestName))
            ]
        }
        let member = String(decoding: entry.name, as: UTF8.self)
        let memberPath = path + "!/" + PageSource.displayPath(member)
        let name = PageName(path: member)
        guard entry.kind == .file, !name.isReadme, !tally.isPassedOver(entry.name) else { return [] }
        guard name.isPage else {
            return [.problem(name.isContainer ? .archiveNested(memberPath) : .skipped(memberPath))]
        }
        if entry.isEncrypted { return [.problem(.memberEncrypted(memberPath))] }
        let bytes: [UInt8]
        do {
            bytes = try archive.readAll(limit: options.maximumBytes)
        } catch {
            guard error.code == .tooLarge else { throw error }
            return [.problem(.tooLarge(memberPath, limit: options.maximumBytes))]
        }
        tally.bytes += bytes.count
        return [item(bytes, path: memberPath, name: name)]
    }

    private func item(_ bytes: [UInt8], path: String, name: PageName) -> ReadItem {
        do {
            switch ContainerKind(bytes, name: name) {
            case .mhtml: return .page(try pageOfMHTML(bytes, path: path))
            case nil: return .page(try page(bytes, path: path, name: name, hints: PageHints()))
            default: return .problem(.archiveNested(path))
            }
        } catch {
            return .problem(error.problem)
        }
    }
}
