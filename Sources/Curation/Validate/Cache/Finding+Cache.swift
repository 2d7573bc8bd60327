internal import JSON

extension Finding: Storable {
    /// Everything about findings, for ``ValidationCache``.
    static func packed(_ findings: [Finding]) -> [UInt8] {
        var writer = ByteWriter()
        writer.append(list: findings)
        return writer.bytes
    }

    /// Nil when the bytes are not what ``packed(_:)`` wrote.
    static func unpacked(_ bytes: ArraySlice<UInt8>) -> [Finding]? {
        var reader = ByteReader(Array(bytes))
        guard let findings = try? reader.list(Finding.self), reader.isAtEnd else { return nil }
        return findings
    }

    func write(to writer: inout ByteWriter) {
        for text in [rule, severity.rawValue, file, pointer, message, fix] { writer.append(text) }
        writer.append(line)
        writer.append(column)
        writer.append(optional: record)
        writer.append(edit != nil)
        guard let edit else { return }
        writer.append(edit.pointer)
        writer.append(optional: edit.replacement.map { String(decoding: JSONWriter.compact($0), as: UTF8.self) })
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        let rule = try reader.text()
        let severity = try reader.choice(Severity.self)
        let (file, pointer, message, fix) = (
            try reader.text(), try reader.text(), try reader.text(), try reader.text()
        )
        let (line, column) = (try reader.number(), try reader.number())
        let record = try reader.optional(String.self)
        var edit: FixEdit?
        if try reader.flag() {
            let place = try reader.text()
            edit = FixEdit(pointer: place, replacement: try Self.value(try reader.optional(String.self)))
        }
        self.init(
            rule: rule, severity: severity, file: file, line: line, column: column, record: record, pointer: pointer,
            message: message, fix: fix, edit: edit)
    }

    private static func value(_ text: String?) throws(StoreDamage) -> JSONValue? {
        guard let text else { return nil }
        guard let document = try? JSONDocument.parse(Array(text.utf8)) else { throw StoreDamage() }
        return document.value
    }
}
