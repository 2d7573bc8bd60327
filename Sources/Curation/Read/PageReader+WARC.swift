internal import Markup

/// Reading crawls.
extension PageReader {
    /// Reads the pages of a WARC file, compressed or not: HTTP responses with status 200, `resource` and `conversion`
    /// records that are HTML or plain text, and `revisit` records of them. Other records are passed over.
    ///
    /// - Parameter kind: what is around the records: gzip, another compression, or nothing.
    func readRecords(
        _ container: ContainerBytes, in kind: ContainerKind, path: String, use: inout ContainerUse,
        yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        let stream: RecordStream
        do {
            stream = try records(in: container, kind)
        } catch {
            throw ReadFailure(problem: .compressionDamaged(path, reason: error.reason))
        }
        var reader = WARCReader(stream: stream, maximumBytes: options.maximumBytes)
        var pages = CrawlPages(reader: self, path: path) { self.record(in: container, kind, at: $0) }
        var items = 0
        while let record = reader.next() {
            if let problem = use.exceeded(path) { throw ReadFailure(problem: problem) }
            use.members += 1
            guard let item = pages.item(of: record) else { continue }
            items += 1
            if case .page(let page) = item { use.bytes += page.text.count }
            yield(item)
        }
        for item in pages.rest() {
            items += 1
            yield(item)
        }
        if let error = reader.failure {
            throw ReadFailure(problem: .stopped(path, error, options: options, members: reader.count))
        }
        if items == 0 { throw ReadFailure(problem: .archiveEmpty(path)) }
    }

    private func records(
        in container: ContainerBytes, _ kind: ContainerKind
    ) throws(ArchiveError) -> RecordStream {
        switch kind {
        case .gzip: RecordStream(gzip: try gzip(container, limit: options.maximumTotalBytes))
        case .compressed: try RecordStream(archive: archive(container, .stream))
        default:
            switch container {
            case .file(let file): RecordStream(plain: try SeekableBytes(path: file))
            case .bytes(let bytes): RecordStream(plain: SeekableBytes(bytes: bytes))
            }
        }
    }

    /// Reads one record again.
    private func record(
        in container: ContainerBytes, _ kind: ContainerKind, at place: RecordPlace
    ) -> WARCRecord? {
        guard var stream = try? records(in: container, kind), stream.go(to: place) else { return nil }
        var reader = WARCReader(stream: stream, maximumBytes: options.maximumBytes)
        guard case .record(let record)? = reader.next() else { return nil }
        return record
    }
}
