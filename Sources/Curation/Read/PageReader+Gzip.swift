internal import Markup

/// Reading gzip files. Nothing is used whose checksum and length were not compared.
extension PageReader {
    /// Opens a gzip file and finds out what is in it: a WARC file, a tar archive, or one page. Of a damaged WARC file the
    /// other members are read; a damaged page or tar archive gives nothing but the problem.
    func readGzip(_ container: ContainerBytes, path: String, yield: (ReadItem) -> Void) throws(ReadFailure) {
        let name = PageName(path: path).withoutCompression
        var gzip = try openGzip(container, path: path)
        switch ContainerKind(try start(of: &gzip, path: path), name: name) {
        case .warc: try readRecords(of: gzip, path: path, yield: yield)
        case .tar: readMembers(of: try openTar(gzip, path: path), path: path, yield: yield)
        case .zip, .compressed, .gzip: throw ReadFailure(problem: .archiveNested(path))
        case let kind:
            let bytes: [UInt8]
            do {
                bytes = try gzip.readAll(limit: options.maximumBytes)
            } catch {
                if startsWithDamagedRecord(&gzip) { return try readRecords(of: gzip, path: path, yield: yield) }
                throw ReadFailure(
                    problem: error.code == .tooLarge
                        ? .tooLarge(path, limit: options.maximumBytes)
                        : .compressionDamaged(path, reason: error.reason))
            }
            yield(.page(try page(bytes, kind: kind, path: path, name: name)))
        }
    }

    private func readRecords(
        of gzip: consuming GzipReader, path: String, yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        var gzip = gzip
        gzip.memberLimit = options.maximumTotalBytes
        try readRecords(of: RecordStream(gzip: gzip), path: path, yield: yield)
    }

    private func openGzip(_ container: ContainerBytes, path: String) throws(ReadFailure) -> GzipReader {
        do {
            return switch container {
            case .file(let path): try GzipReader(path: path, memberLimit: options.maximumBytes)
            case .bytes(let bytes): try GzipReader(bytes: bytes, memberLimit: options.maximumBytes)
            }
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
                    : .compressionDamaged(path, reason: error.reason))
        }
    }
}
