internal import Markup

/// Reads WARC files (ISO 28500, versions 1.0 and 1.1) record by record, and finds its way again after damage.
struct WARCReader: ~Copyable {
    /// A record, or what is wrong at a place.
    enum Record {
        case record(header: HeaderFields, block: [UInt8], number: Int, offset: Int)
        /// A record larger than the limit; passed over.
        case tooLarge(header: HeaderFields, number: Int, bytes: Int)
        /// `reason` continues the sentence "The WARC record at byte N ...".
        case damaged(number: Int, offset: Int, reason: String)
        /// A damaged gzip member, which counts as one record, and the place in the file where reading goes on.
        case memberDamaged(number: Int, damage: GzipDamage, next: Int?)
    }

    private var stream: RecordStream
    private let maximumBytes: Int
    private var number = 0

    /// How a record begins.
    static let versionStart = Array("WARC/".utf8)
    /// A header longer than this is no header.
    private static let maximumHeader = 1 << 16

    init(stream: consuming RecordStream, maximumBytes: Int) {
        self.stream = stream
        self.maximumBytes = maximumBytes
    }

    /// Whether a record's header leaves it possible that there is a page in it.
    static func mayBePage(_ header: HeaderFields) -> Bool {
        switch header["warc-type"]?.lowercased() {
        case "response", "resource", "conversion": true
        default: false
        }
    }

    /// What ended the stream before its end, if anything did.
    var failure: ArchiveError? { stream.failure }
    /// The number of records so far, damaged ones included.
    var count: Int { number }

    /// The next record; nil at the end.
    mutating func next() -> Record? {
        skipLineBreaks()
        guard stream.fill(1) else { return crossGap() }
        number += 1
        let offset = stream.offset
        guard stream.has(WARCReader.versionStart, at: 0) else {
            return damaged(offset, "does not start with `WARC/1.`")
        }
        guard let (header, bodyStart) = readHeader() else {
            return damaged(offset, "has a header without end")
        }
        guard let length = header["content-length"].flatMap(WARCReader.length) else {
            return damaged(offset, "has no valid Content-Length")
        }
        return readBlock(header, from: bodyStart, length: length, offset: offset)
    }

    private mutating func crossGap() -> Record? {
        guard let (damage, next) = stream.crossGap(to: WARCReader.versionStart) else { return nil }
        number += 1
        return .memberDamaged(number: number, damage: damage, next: next)
    }

    private static func length(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text).flatMap { $0 < 1 << 50 ? $0 : nil }
    }

    private mutating func skipLineBreaks() {
        while stream.fill(1), stream[0] == 0x0D || stream[0] == 0x0A { stream.consume(1) }
    }

    /// Finds the empty line behind the header, byte by byte over the window.
    private mutating func readHeader() -> (header: HeaderFields, bodyStart: Int)? {
        var index = 0
        while index < WARCReader.maximumHeader {
            guard stream.fill(index + 1) else { return nil }
            guard let feed = stream.firstIndex(of: 0x0A, from: index) else {
                index = stream.available
                continue
            }
            // The next record starts inside the header: without this, many such starts would each be read on to the limit.
            if stream.has(WARCReader.versionStart, at: feed + 1) { return nil }
            let next = stream.fill(feed + 2) ? stream[feed + 1] : 0
            if next == 0x0A || (next == 0x0D && stream.has([0x0A], at: feed + 2)) {
                let bodyStart = feed + (next == 0x0A ? 2 : 3)
                let bytes = stream.bytes(0..<bodyStart)
                let firstLine = HeaderFields.lineEnd(bytes, from: 0, limit: bytes.count)
                return (HeaderFields.read(bytes, in: min(firstLine + 1, bytes.count)..<bytes.count).fields, bodyStart)
            }
            index = feed + 1
        }
        return nil
    }

    private mutating func readBlock(
        _ header: HeaderFields, from bodyStart: Int, length: Int, offset: Int
    ) -> Record {
        if length > maximumBytes {
            guard stream.skip(bodyStart + length) else { return .damaged(number: number, offset: offset, reason: cut) }
            return .tooLarge(header: header, number: number, bytes: length)
        }
        let end = bodyStart + length
        guard stream.fill(end) else {
            // A length that is too long swallows the records behind it: look for them in what is there.
            return damaged(offset, cut)
        }
        guard isRecordEnd(end) else { return damaged(offset, "has a Content-Length that does not fit its content") }
        let block = stream.bytes(bodyStart..<end)
        stream.consume(end)
        return .record(header: header, block: block, number: number, offset: offset)
    }

    private var cut: String { "is cut off, or its Content-Length is too large" }

    /// Whether a record ends at a place: two line breaks follow, as the standard has it, whatever comes then; or, with
    /// fewer or other line breaks, the next record or the end of the file.
    private mutating func isRecordEnd(_ end: Int) -> Bool {
        if stream.has([0x0D, 0x0A, 0x0D, 0x0A], at: end) { return true }
        var index = end
        while stream.fill(index + 1), stream[index] == 0x0D || stream[index] == 0x0A {
            index += 1
            // A long run of them is no reason to read the whole file into the window.
            if index > end + 64 { return true }
        }
        return !stream.fill(index + 1) || stream.has(WARCReader.versionStart, at: index)
    }

    /// Goes on at the next line that starts like a record.
    private mutating func damaged(_ offset: Int, _ reason: String) -> Record {
        stream.consume(1)
        while stream.fill(1) {
            guard let feed = stream.firstIndex(of: 0x0A, from: 0) else {
                stream.consume(stream.available)
                continue
            }
            stream.consume(feed + 1)
            if stream.has(Array("WARC/1.".utf8), at: 0) { break }
        }
        return .damaged(number: number, offset: offset, reason: reason)
    }
}
