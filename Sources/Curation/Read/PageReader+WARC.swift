internal import Markup

/// Reading crawls.
extension PageReader {
    /// Reads the pages of a WARC file, compressed or not: HTTP responses with status 200, `resource` and `conversion`
    /// records that are HTML or plain text. Other records are passed over.
    func readRecords(_ container: ContainerBytes, path: String, yield: (ReadItem) -> Void) throws(ReadFailure) {
        let stream: RecordStream
        do {
            stream =
                switch container {
                case .file(let file): try RecordStream(path: file)
                case .bytes(let bytes): try RecordStream(bytes: bytes)
                }
        } catch {
            throw ReadFailure(problem: .compressionDamaged(path, reason: error.reason))
        }
        try readRecords(of: stream, path: path, yield: yield)
    }

    /// The same of a stream that is open already.
    func readRecords(
        of stream: consuming RecordStream, path: String, yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        var reader = WARCReader(stream: stream, maximumBytes: options.maximumBytes)
        var tally = ArchiveTally(options: options)
        while let record = reader.next() {
            if let problem = tally.exceeded(path) { throw ReadFailure(problem: problem) }
            tally.members += 1
            guard let item = item(record, path: path) else { continue }
            tally.items += 1
            if case .page(let page) = item { tally.bytes += page.text.count }
            yield(item)
        }
        if let error = reader.failure {
            throw ReadFailure(
                problem: error.code == .tooLarge
                    ? .archiveLimit(path, limit: options.maximumTotalBytes, of: "unpacked bytes")
                    : .archiveDamaged(path, reason: error.reason, members: reader.count))
        }
        if tally.items == 0 { throw ReadFailure(problem: .archiveEmpty(path)) }
    }

    /// What one record gives; nil for records that are no pages.
    private func item(_ record: WARCReader.Record, path: String) -> ReadItem? {
        switch record {
        case .damaged(let number, let offset, let reason):
            return .problem(.recordDamaged("\(path)!/\(number)", offset: offset, reason: reason))
        case .memberDamaged(let number, let damage, let next):
            return .problem(.gzipMemberDamaged("\(path)!/\(number)", damage: damage, next: next))
        case .tooLarge(let header, let number, let bytes):
            guard WARCReader.mayBePage(header) else { return nil }
            return .problem(.tooLarge("\(path)!/\(number)", bytes: bytes, limit: options.maximumBytes))
        case .record(let header, let block, let number, _):
            do {
                return try page(header, block, path: "\(path)!/\(number)").map { .page($0) }
            } catch {
                return .problem(error.problem)
            }
        }
    }

    private func page(
        _ header: HeaderFields, _ block: [UInt8], path: String
    ) throws(ReadFailure) -> SavedPage? {
        guard WARCReader.mayBePage(header) else { return nil }
        var hints = PageHints()
        hints.address = header.address("warc-target-uri")
        hints.captured = header["warc-date"].flatMap(CaptureDay.fromTimestamp)
        var type = ContentType(header["content-type"] ?? "")
        var body = block
        if header["warc-type"]?.lowercased() == "response" {
            guard let response = HTTPResponse(block), response.status == 200 else { return nil }
            type = ContentType(response.header["content-type"] ?? "")
            guard type.pageType != nil || type.mediaType.isEmpty else { return nil }
            body = try self.body(of: response, path: path)
        }
        guard type.pageType != nil || MediaType.looksLikeHTML(body, type) else { return nil }
        hints.mediaType = type.pageType
        hints.charset = type["charset"]
        let name = PageName(path: hints.address ?? "")
        return try page(body, path: path, name: name, hints: hints)
    }

    private func body(of response: HTTPResponse, path: String) throws(ReadFailure) -> [UInt8] {
        do {
            return try response.decodedBody(limit: options.maximumBytes)
        } catch {
            switch error {
            case .unsupported(let coding): throw ReadFailure(problem: .unsupportedCoding(path, coding: coding))
            case .damaged(let coding, let reason):
                throw ReadFailure(problem: .damagedCoding(path, coding: coding, reason: reason))
            case .tooLarge: throw ReadFailure(problem: .tooLarge(path, limit: options.maximumBytes))
            }
        }
    }
}
