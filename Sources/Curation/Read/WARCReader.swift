internal import Markup

/// Reads WARC files (ISO 28500, versions 1.0 and 1.1) record by record, and finds its way again after damage.
struct WARCReader: ~Copyable {
    /// A record, or what is wrong at a place.
    enum Record {
        case record(WARCRecord)
        /// A record that can't hold a page, by its headers; its block was not kept.
        case other(header: HeaderFields, number: Int)
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
    /// Bytes that were read for nothing.
    private var vain = 0

    /// How a record begins.
    static let versionStart = Array("WARC/".utf8)
    /// Behind damage, more is asked for.
    private static let resumeStart = Array("WARC/1.".utf8)
    /// A header longer than this is no header.
    private static let maximumHeader = 1 << 16
    /// So many bytes of a block tell what is in it.
    private static let glance = 1 << 14
    /// The end of a longer record is looked at before its block is held: its length may be wrong.
    private static let trustedLength = 4 << 20
    /// When so many bytes were read on for records whose length was wrong, no way is gone back for another one: what a wrong
    /// length swallows is lost, but many of them can't make a file be read over and over.
    private static let vainLimit = 1 << 30

    init(stream: consuming RecordStream, maximumBytes: Int) {
        self.stream = stream
        self.maximumBytes = maximumBytes
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

    // MARK: - Blocks

    private mutating func readBlock(
        _ header: HeaderFields, from bodyStart: Int, length: Int, offset: Int
    ) -> Record {
        let place = stream.place()
        let end = bodyStart + length
        let isWanted = mayBePage(header, from: bodyStart, length: length)
        let wayBack = vain < WARCReader.vainLimit ? place : nil
        if !isWanted || length > maximumBytes || (length > WARCReader.trustedLength && wayBack != nil) {
            // Without this, each of many such records would be looked for to the end.
            guard !stream.endsBefore(end) else { return damaged(offset, WARCReader.cut) }
            let fetched = stream.fetched
            if let reason = trouble(behind: end) {
                // A length that is too long swallows the records behind it: look for them from the record's start.
                if let wayBack { _ = stream.go(to: wayBack, offset: offset) }
                vain += stream.fetched - fetched
                return damaged(offset, reason)
            }
            guard isWanted else { return .other(header: header, number: number) }
            guard length <= maximumBytes else { return .tooLarge(header: header, number: number, bytes: length) }
            guard let wayBack, stream.go(to: wayBack, offset: offset) else {
                return .damaged(number: number, offset: offset, reason: "could not be read a second time")
            }
        }
        guard stream.fill(end) else { return damaged(offset, WARCReader.cut) }
        guard let ending = recordEnd(end) else { return damaged(offset, WARCReader.misfit) }
        let block = stream.bytes(bodyStart..<end)
        stream.consume(end)
        return .record(
            WARCRecord(
                header: header, block: block, number: number, offset: offset, place: place,
                isEndClear: ending == .clear))
    }

    private static let cut = "is cut off, or its Content-Length is too large"
    private static let misfit = "has a Content-Length that does not fit its content"

    /// Whether a record's headers leave it possible that a page is in it, or is told of by it.
    private mutating func mayBePage(_ header: HeaderFields, from bodyStart: Int, length: Int) -> Bool {
        let glance = min(length, WARCReader.glance)
        // A short block that is cut off is damage, whatever it holds.
        guard stream.fill(bodyStart + glance) else { return true }
        return WARCRecord.mayBePage(header, glance: stream.bytes(bodyStart..<(bodyStart + glance)))
    }

    /// Skips a record and says what is wrong with its length, if anything is.
    private mutating func trouble(behind end: Int) -> String? {
        guard stream.skip(end) else { return WARCReader.cut }
        return recordEnd(0) == nil ? WARCReader.misfit : nil
    }

    private enum Ending {
        case clear
        /// Two line breaks, but then something that is no record.
        case unclear
    }

    /// How a record ends at a place; nil when it does not: two line breaks follow, as the standard has it, whatever comes
    /// then; or, with fewer or other line breaks, the next record or the end of the file.
    private mutating func recordEnd(_ end: Int) -> Ending? {
        let isStandard = stream.has([0x0D, 0x0A, 0x0D, 0x0A], at: end)
        var index = end
        while stream.fill(index + 1), stream[index] == 0x0D || stream[index] == 0x0A {
            index += 1
            // A long run of them is no reason to read the whole file into the window.
            if index > end + 64 { return .clear }
        }
        if !stream.fill(index + 1) || stream.has(WARCReader.versionStart, at: index) { return .clear }
        return isStandard ? .unclear : nil
    }

    /// Goes on at the next line that starts like a record.
    private mutating func damaged(_ offset: Int, _ reason: String) -> Record {
        if stream.offset == offset { stream.consume(1) }
        while stream.fill(1) {
            guard let feed = stream.firstIndex(of: 0x0A, from: 0) else {
                stream.consume(stream.available)
                continue
            }
            stream.consume(feed + 1)
            if stream.has(WARCReader.resumeStart, at: 0) { break }
        }
        return .damaged(number: number, offset: offset, reason: reason)
    }
}
