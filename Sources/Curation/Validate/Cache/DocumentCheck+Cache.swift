internal import JSON

extension DocumentCheck {
    /// What the check of a document is made from, but for the schemas and the program.
    static func key(_ text: DocumentText, file: String, kind: FileKind) -> EntryKey {
        EntryKey(of: text.digest + Array("\(kind.schema) \(kind.syntax)\0\(file)".utf8))
    }

    /// All of it, with lines as if the document began its file.
    func packed(_ text: DocumentText) -> [UInt8] {
        var head = ByteWriter()
        head.append(isRead)
        head.append(list: id.map { [$0] } ?? [])
        head.append(
            list: findings.map { found in
                var moved = found
                moved.line -= text.linesBefore
                return moved
            })
        var writer = ByteWriter()
        writer.append(UInt64(head.bytes.count))
        writer.append(UInt64(facts.count))
        writer.append(raw: head.bytes)
        writer.append(raw: facts)
        writer.append(raw: document?.document.packed() ?? [])
        return writer.bytes
    }

    /// Nil when the bytes are not what ``packed(_:)`` wrote. The facts stay where they are.
    init?(packed bytes: ArraySlice<UInt8>, _ text: DocumentText, file: String) {
        guard bytes.count >= 16 else { return nil }
        let start = bytes.startIndex + 16
        let sizes = ByteReader.sizes(bytes[..<start])
        guard sizes.head <= bytes.endIndex - start, sizes.facts <= bytes.endIndex - start - sizes.head else {
            return nil
        }
        let middle = start + sizes.head
        let end = middle + sizes.facts
        var reader = ByteReader(Array(bytes[start..<middle]))
        guard let isRead = try? reader.flag(), let ids = try? reader.list(String.self),
            var findings = try? reader.list(Finding.self)
        else { return nil }
        for index in findings.indices { findings[index].line += text.linesBefore }
        var document: SourceDocument?
        if end < bytes.endIndex {
            guard let held = JSONDocument(packed: bytes[end...]) else { return nil }
            document = SourceDocument(
                file: file, linesBefore: text.linesBefore, document: held, digest: text.digest)
        }
        self.init(isRead: isRead, id: ids.first, document: document, findings: findings, facts: bytes[middle..<end])
    }
}

extension ByteReader {
    /// Two numbers of eight bytes each, none of them above what an Int holds.
    fileprivate static func sizes(_ bytes: ArraySlice<UInt8>) -> (head: Int, facts: Int) {
        let number = { (part: ArraySlice<UInt8>) in
            Int(part.prefix(7).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
        }
        return (number(bytes.prefix(8)), number(bytes.dropFirst(8)))
    }
}
