internal import Markup

/// Reading gzip files. Nothing is used whose checksum and length were not compared.
extension PageReader {
    /// Opens a gzip file and finds out what is in it: a WARC file, a tar archive, another container, or one page. Of a
    /// damaged WARC file the other members are read; anything else that is damaged gives nothing but the problem.
    func readGzip(
        _ container: ContainerBytes, path: String, use: inout ContainerUse, yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        let name = PageName(path: path).withoutCompression
        var gzip = try openGzip(container, path: path)
        switch ContainerKind(try start(of: &gzip, path: path), name: name) {
        case .warc: try readRecords(container, in: .gzip, path: path, use: &use, yield: yield)
        case .tar: readMembers(of: try openTar(gzip, path: path), path: path, use: &use, yield: yield)
        case .zip?, .compressed?, .gzip?:
            gzip.memberLimit = options.maximumNestedBytes
            let inner = try spool(&gzip, path: path, use: &use)
            try withExtendedLifetime(inner) { () throws(ReadFailure) in
                try read(inner.container, path: path, use: &use, yield: yield)
            }
        case let kind:
            let bytes: [UInt8]
            do {
                bytes = try gzip.readAll(limit: options.maximumBytes)
            } catch {
                if startsWithDamagedRecord(&gzip) {
                    return try readRecords(container, in: .gzip, path: path, use: &use, yield: yield)
                }
                throw ReadFailure(problem: .unpacking(path, error, limit: options.maximumBytes))
            }
            try read(unpacked: kind, bytes, path: path, name: name, use: &use, yield: yield)
        }
    }

    /// A gzip reader that keeps the limits of this one.
    func gzip(_ container: ContainerBytes, limit: Int) throws(ArchiveError) -> GzipReader {
        var gzip: GzipReader
        switch container {
        case .file(let file): gzip = try GzipReader(path: file, memberLimit: limit)
        case .bytes(let bytes): gzip = try GzipReader(bytes: bytes, memberLimit: limit)
        }
        gzip.expansion = options.expansion
        return gzip
    }

    private func openGzip(_ container: ContainerBytes, path: String) throws(ReadFailure) -> GzipReader {
        do {
            return try gzip(container, limit: options.maximumBytes)
        } catch {
            throw ReadFailure(problem: .compressionDamaged(path, reason: error.reason))
        }
    }

    private func start(of gzip: inout GzipReader, path: String) throws(ReadFailure) -> [UInt8] {
        do {
            return try gzip.preview(ContainerKind.window)
        } catch {
            throw ReadFailure(problem: .compressionDamaged(path, reason: error.reason))
        }
    }

    /// Whether the first member is damaged so that it does not show what it is, but a later one is a WARC record.
    private func startsWithDamagedRecord(_ gzip: inout GzipReader) -> Bool {
        gzip.rewind()
        defer { gzip.rewind() }
        guard case .damaged? = try? gzip.next() else { return false }
        return (try? gzip.resume(where: WARCReader.versionStart)) != nil
    }

    private func spool(
        _ gzip: inout GzipReader, path: String, use: inout ContainerUse
    ) throws(ReadFailure) -> Spool {
        let spool = Spool()
        var bytes: [UInt8] = []
        do {
            gzip.rewind()
            while let member = try gzip.next() {
                if case .damaged(let damage) = member {
                    throw ArchiveError(code: .damaged, reason: damage.description)
                }
                while try gzip.read(into: &bytes, count: 1 << 18) > 0 {
                    try keep(&bytes, in: spool, path: path, use: &use)
                }
            }
        } catch let error as ReadFailure {
            throw error
        } catch let error as ArchiveError {
            throw ReadFailure(problem: .unpacking(path, error, limit: options.maximumNestedBytes))
        } catch {
            throw ReadFailure(problem: .compressionDamaged(path, reason: "\(error)"))
        }
        return spool
    }

    /// Moves bytes of an inner container to where they are read from.
    func keep(
        _ bytes: inout [UInt8], in spool: Spool, path: String, use: inout ContainerUse
    ) throws(ReadFailure) {
        use.nestedBytes += bytes.count
        guard spool.count + bytes.count <= options.maximumNestedBytes,
            use.nestedBytes <= options.maximumTotalBytes
        else {
            throw ReadFailure(
                problem: .archiveLimit(path, limit: options.maximumNestedBytes, of: "unpacked bytes"))
        }
        try spool.append(bytes, path: path)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Checks the whole archive before anything is read from it.
    private func openTar(_ gzip: consuming GzipReader, path: String) throws(ReadFailure) -> ArchiveReader {
        var gzip = gzip
        gzip.memberLimit = options.maximumTotalBytes
        do throws(ArchiveError) {
            if let damage = try gzip.check() {
                throw ArchiveError(code: .damaged, reason: damage.description)
            }
            return try ArchiveReader(gzip: gzip)
        } catch {
            throw ReadFailure(
                problem: error.code == .tooLarge
                    ? .archiveLimit(path, limit: options.maximumTotalBytes, of: "unpacked bytes")
                    : .unpacking(path, error, limit: options.maximumBytes))
        }
    }
}
