/// Makes pages of a crawl's records: joins segments, follows `revisit` records to the page that they stand for.
struct CrawlPages {
    private let reader: PageReader
    /// The crawl's own path.
    private let path: String
    private var index = CrawlIndex()
    private var segments: RecordSegments
    /// Reads a record again; nil when the crawl has no way back.
    private let record: (RecordPlace) -> WARCRecord?

    init(reader: PageReader, path: String, record: @escaping (RecordPlace) -> WARCRecord?) {
        self.reader = reader
        self.path = path
        self.record = record
        segments = RecordSegments(maximumBytes: reader.options.maximumBytes)
    }

    /// What one record gives; nil for records that are no pages.
    mutating func item(of record: WARCReader.Record) -> ReadItem? {
        switch record {
        case .damaged(let number, let offset, let reason):
            return .problem(.recordDamaged(memberPath(number), offset: offset, reason: reason))
        case .memberDamaged(let number, let damage, let next):
            return .problem(.gzipMemberDamaged(memberPath(number), damage: damage, next: next))
        case .tooLarge(let header, let number, let bytes):
            segments.drop(header)
            return .problem(.tooLarge(memberPath(number), bytes: bytes, limit: reader.options.maximumBytes))
        case .other(let header, _):
            segments.drop(header)
            return nil
        case .record(let record):
            if record.type == "continuation" { return item(of: segments.add(record)) }
            if record.segment != nil { return item(of: segments.begin(record)) }
            return item { pages throws(ReadFailure) in try pages.page(record) }
        }
    }

    /// What is left when all records are read.
    mutating func rest() -> [ReadItem] { segments.unfinished().compactMap { item(of: $0) } }

    private mutating func item(of outcome: RecordSegments.Outcome) -> ReadItem? {
        switch outcome {
        case .waiting: return nil
        case .broken(let number, let reason): return .problem(.recordSegments(memberPath(number), reason: reason))
        case .whole(let record, let count):
            return item { pages throws(ReadFailure) in
                var page = try pages.page(record)
                page?.remarks.append(.segments(count))
                return page
            }
        }
    }

    private mutating func item(
        _ make: (inout CrawlPages) throws(ReadFailure) -> SavedPage?
    ) -> ReadItem? {
        do {
            return try make(&self).map { .page($0) }
        } catch {
            return .problem(error.problem)
        }
    }

    private func memberPath(_ number: Int) -> String { "\(path)!/\(number)" }

    // MARK: - Pages

    private mutating func page(_ record: WARCRecord) throws(ReadFailure) -> SavedPage? {
        if record.type == "revisit" { return try pageOfRevisit(record) }
        guard var page = try page(record, shownAs: record) else { return nil }
        index.add(record)
        if !record.isEndClear { page.remarks.append(.recordEndUnclear) }
        return page
    }

    /// The page that a record before this one holds, with the address and day of this one.
    private func pageOfRevisit(_ revisit: WARCRecord) throws(ReadFailure) -> SavedPage? {
        let path = memberPath(revisit.number)
        guard let entry = index.page(for: revisit.header) else {
            let name = CrawlIndex.name(of: revisit.header) ?? "no record that it names"
            throw ReadFailure(problem: .revisitMissing(path, of: name))
        }
        guard let place = entry.place, let origin = record(place), CrawlIndex.matches(revisit.header, origin.header)
        else { throw ReadFailure(problem: .revisitUnreadable(path, of: memberPath(entry.number))) }
        guard var page = try page(origin, shownAs: revisit) else { return nil }
        page.form = .warcRevisit
        page.payloadOf = memberPath(entry.number)
        page.remarks.append(.revisit(of: memberPath(entry.number)))
        return page
    }

    /// - Parameter shown: the record whose number, address and time the page gets.
    private func page(_ record: WARCRecord, shownAs shown: WARCRecord) throws(ReadFailure) -> SavedPage? {
        let path = memberPath(shown.number)
        var hints = PageHints()
        hints.address = shown.header.address("warc-target-uri")
        hints.captured = shown.header["warc-date"].flatMap(CaptureDay.fromTimestamp)
        var type = ContentType(record.header["content-type"] ?? "")
        var body = ResponseBody(bytes: record.block)
        if record.type == "response" {
            guard let response = HTTPResponse(record.block), response.status == 200, response.mayBePage else {
                return nil
            }
            type = ContentType(response.header["content-type"] ?? "")
            body = try self.body(of: response, path: path)
            hints.form = .warcResponse
        } else {
            hints.form = record.type == "conversion" ? .warcConversion : .warcResource
        }
        guard type.pageType != nil || MediaType.looksLikeHTML(body.bytes, type) else { return nil }
        hints.mediaType = type.pageType
        hints.charset = type["charset"]
        if let reason = record.header["warc-truncated"] { body.note(cut: "the crawler stopped (\(reason))") }
        hints.remarks = body.remarks
        hints.isCut = body.isCut
        return try reader.page(body.bytes, path: path, name: PageName(path: hints.address ?? ""), hints: hints)
    }

    private func body(of response: HTTPResponse, path: String) throws(ReadFailure) -> ResponseBody {
        do {
            return try response.decodedBody(limit: reader.options.maximumBytes)
        } catch {
            switch error {
            case .unsupported(let coding): throw ReadFailure(problem: .unsupportedCoding(path, coding: coding))
            case .damaged(let coding, let reason):
                throw ReadFailure(problem: .damagedCoding(path, coding: coding, reason: reason))
            case .tooLarge: throw ReadFailure(problem: .tooLarge(path, limit: reader.options.maximumBytes))
            }
        }
    }
}
