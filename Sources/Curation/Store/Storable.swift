/// A value that is kept below `.curate/` as bytes.
protocol Storable {
    func write(to writer: inout ByteWriter)
    init(from reader: inout ByteReader) throws(StoreDamage)
}

extension String: Storable {
    func write(to writer: inout ByteWriter) { writer.append(self) }

    init(from reader: inout ByteReader) throws(StoreDamage) { self = try reader.text() }
}

extension Int: Storable {
    func write(to writer: inout ByteWriter) { writer.append(self) }

    init(from reader: inout ByteReader) throws(StoreDamage) { self = try reader.number() }
}

extension Bool: Storable {
    func write(to writer: inout ByteWriter) { writer.append(self) }

    init(from reader: inout ByteReader) throws(StoreDamage) { self = try reader.flag() }
}

extension Optional: Storable where Wrapped: Storable {
    func write(to writer: inout ByteWriter) { writer.append(optional: self) }

    init(from reader: inout ByteReader) throws(StoreDamage) { self = try reader.optional() }
}
