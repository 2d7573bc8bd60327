extension Ledger {
    /// A line as it was taken apart: where it stands and what it says, without the record.
    struct StoredLine: Sendable {
        var entry: LedgerEntry
        var place: Range<Int>
        var hasRecord: Bool
    }

    /// The lines for the next run, which need not be taken apart then; ``init(stored:text:)`` reads them.
    var storedLines: [UInt8] {
        var writer = ByteWriter()
        writer.append(storedCount == count ? storedLength : storedLength + appendedBytes.count)
        writer.append(head)
        writer.append(
            list: heads.indices.map { StoredLine(entry: heads[$0], place: places[$0], hasRecord: hasRecord($0)) })
        return writer.bytes
    }

    /// - Parameters:
    ///   - stored: of ``storedLines``.
    ///   - text: the ledger's file, with the digest that it had then.
    /// - Throws: ``StoreDamage`` when these are no lines of the file.
    init(stored: [UInt8], text: [UInt8]) throws(StoreDamage) {
        var reader = ByteReader(stored)
        guard try reader.number() == text.count else { throw StoreDamage() }
        let head = try reader.text()
        let lines = try reader.list(StoredLine.self)
        guard reader.isAtEnd, lines.allSatisfy({ $0.place.upperBound <= text.count }) else { throw StoreDamage() }
        self.init(text, lines: lines, head: lines.isEmpty ? Ledger.start : head)
    }
}

extension Ledger.StoredLine: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(place.lowerBound)
        writer.append(place.count)
        writer.append(hasRecord)
        writer.append(entry.sequence)
        writer.append(optional: entry.day)
        writer.append(entry.id)
        writer.append(entry.event.rawValue)
        writer.append(entry.version)
        writer.append(entry.status.rawValue)
        writer.append(entry.contentHash)
        writer.append(list: entry.changes)
        writer.append(entry.previous)
        writer.append(optional: entry.into)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        let (start, length) = (try reader.number(), try reader.number())
        guard start >= 0, length >= 0, start <= Int.max - length else { throw StoreDamage() }
        place = start..<start + length
        hasRecord = try reader.flag()
        entry = LedgerEntry(
            sequence: try reader.number(), day: try reader.optional(), id: try reader.text(),
            event: try reader.choice(), version: try reader.number(), status: try reader.choice(),
            contentHash: try reader.text(), changes: try reader.list(), previous: try reader.text(), record: nil,
            into: try reader.optional())
    }
}
