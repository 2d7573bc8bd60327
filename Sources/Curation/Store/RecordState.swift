/// What is kept of a record, so that it need not be made again when nothing of it changed.
struct RecordState: Sendable {
    /// Digest of everything that the record is made from.
    var key: [UInt8]
    var contentHash: String
    /// Questions about it that come from its own pages.
    var review: [ReviewItem]
    var number: Int
    var status: LifecycleStatus
    /// SHA-256 of its file, 64 hexadecimal digits.
    var digest: String
}

extension RecordState: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(bytes: key)
        writer.append(contentHash)
        writer.append(list: review)
        writer.append(number)
        writer.append(status.rawValue)
        writer.append(digest)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        key = try reader.byteList()
        contentHash = try reader.text()
        review = try reader.list()
        number = try reader.number()
        status = try reader.choice()
        digest = try reader.text()
    }
}

extension ReviewItem: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(optional: record)
        writer.append(optional: row?.rawValue)
        writer.append(optional: page)
        writer.append(optional: path)
        writer.append(optional: line)
        writer.append(reason)
        writer.append(message)
        writer.append(optional: value)
        writer.append(list: candidates)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(
            record: try reader.optional(), row: try reader.optional(String.self).flatMap(RowKey.init(rawValue:)),
            page: try reader.optional(), path: try reader.optional(), line: try reader.optional(),
            reason: try reader.text(), message: try reader.text(), value: try reader.optional(),
            candidates: try reader.list())
    }
}
