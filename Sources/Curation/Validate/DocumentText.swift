internal import JSON

/// The bytes of one document of a file: all of them, or a line of a JSON Lines file.
struct DocumentText: Sendable {
    /// The lines of the file before it: 0 but for JSON Lines.
    let linesBefore: Int
    let bytes: ArraySlice<UInt8>
    /// SHA-256 of the bytes.
    let digest: [UInt8]

    /// The documents of a file in order. An empty JSON Lines file has none; other files have one.
    static func all(in bytes: [UInt8], of kind: FileKind) -> [DocumentText] {
        guard kind.syntax == .jsonLines else { return [DocumentText(linesBefore: 0, bytes: bytes[...])] }
        if bytes.isEmpty { return [] }
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.enumerated().map { DocumentText(linesBefore: $0.offset, bytes: $0.element) }
    }

    private init(linesBefore: Int, bytes: ArraySlice<UInt8>) {
        self.linesBefore = linesBefore
        self.bytes = bytes
        digest = SHA256Digest.part(bytes)
    }

    /// The document with what is wrong before any schema is asked; nil when it can't be read.
    func parsed(file: String, kind: FileKind) -> (document: SourceDocument?, findings: [Finding]) {
        switch kind.syntax {
        case .json, .jsonLines: json(file)
        case .yaml: yaml(file)
        }
    }

    private func json(_ file: String) -> (document: SourceDocument?, findings: [Finding]) {
        do {
            let document = source(try JSONDocument.parse(Array(bytes)), file)
            return (document, document.document.duplicateKeys.map { repeated($0, in: document) })
        } catch {
            let finding = Finding(
                rule: BuiltInRule.syntax.id, severity: .error, file: file, line: linesBefore + error.line,
                column: error.column, message: error.message, fix: "Correct the JSON at this place.")
            return (nil, [finding])
        }
    }

    private func repeated(_ twice: JSONDuplicateKey, in source: SourceDocument) -> Finding {
        Finding(
            rule: BuiltInRule.duplicateKey.id, severity: .error, file: source.file, line: linesBefore + twice.line,
            column: twice.column, record: source.id, pointer: twice.pointer,
            message: "expected every member name once, found `\(twice.key)` again", fix: "Keep one of the two members.")
    }

    private func yaml(_ file: String) -> (document: SourceDocument?, findings: [Finding]) {
        do {
            return (source(try YAMLDocument.parse(Array(bytes), file: file), file), [])
        } catch {
            let rule = error.code == "duplicate-key" ? BuiltInRule.duplicateKey : .syntax
            let finding = Finding(
                rule: rule.id, severity: .error, file: file, line: error.line, column: error.column,
                message: error.message, fix: "Correct the YAML at this place.")
            return (nil, [finding])
        }
    }

    private func source(_ document: JSONDocument, _ file: String) -> SourceDocument {
        SourceDocument(file: file, linesBefore: linesBefore, document: document, digest: digest)
    }
}
