internal import JSON

/// The bytes of one document of a file: all of them, or a line of a JSON Lines file.
struct DocumentText: Sendable {
    /// Where the bytes are. A workspace has thousands of records and lines: those are read again when they are needed.
    private enum Source {
        case memory(ArraySlice<UInt8>)
        case file(String)
        case line(LineFile, Range<Int>)
    }

    /// The lines of the file before it: 0 but for JSON Lines.
    let linesBefore: Int
    /// SHA-256 of the bytes.
    let digest: [UInt8]
    private let source: Source

    /// The documents of a file in order. An empty JSON Lines file has none; other files have one.
    static func all(in bytes: [UInt8], of kind: FileKind) -> [DocumentText] {
        guard kind.syntax == .jsonLines else { return [DocumentText(linesBefore: 0, bytes: bytes[...])] }
        if bytes.isEmpty { return [] }
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.enumerated().map { DocumentText(linesBefore: $0.offset, bytes: $0.element) }
    }

    private init(linesBefore: Int, bytes: ArraySlice<UInt8>) {
        self.init(linesBefore: linesBefore, digest: SHA256Digest.part(bytes), source: .memory(bytes))
    }

    private init(linesBefore: Int, digest: [UInt8], source: Source) {
        self.linesBefore = linesBefore
        self.digest = digest
        self.source = source
    }

    /// A line that is read again when it is needed.
    init(linesBefore: Int, bytes: ArraySlice<UInt8>, at range: Range<Int>, of file: LineFile) {
        self.init(linesBefore: linesBefore, digest: SHA256Digest.part(bytes), source: .line(file, range))
    }

    /// A whole file of which the digest is known; its bytes are read when they are needed.
    init(digest: [UInt8], at path: String) {
        self.init(linesBefore: 0, digest: digest, source: .file(path))
    }

    /// The same without the bytes, which are read again when they are needed.
    func released(at path: String) -> DocumentText { DocumentText(digest: digest, at: path) }

    /// The bytes; nil when they are not what they were.
    private var current: [UInt8]? {
        let found: [UInt8]
        switch source {
        case .memory(let bytes): return Array(bytes)
        case .file(let path):
            guard let file = try? RegularFile(path: path), let bytes = try? file.prefix(file.size) else { return nil }
            found = bytes
        case .line(let file, let range):
            guard let bytes = file.part(range) else { return nil }
            found = bytes
        }
        return SHA256Digest.bytes(found) == digest ? found : nil
    }

    /// What is said of a file that is not what it was.
    static func changed(_ file: String) -> Finding {
        Finding(
            rule: BuiltInRule.fileProblem.id, severity: .error, file: file,
            message: "the file changed while it was checked", fix: "Check it again.")
    }

    /// The document with what is wrong before any schema is asked; nil when it can't be read.
    func parsed(file: String, kind: FileKind) -> (document: SourceDocument?, findings: [Finding]) {
        guard let bytes = current else { return (nil, [Self.changed(file)]) }
        return switch kind.syntax {
        case .json, .jsonLines: json(bytes, file)
        case .yaml: yaml(bytes, file)
        }
    }

    private func json(_ bytes: [UInt8], _ file: String) -> (document: SourceDocument?, findings: [Finding]) {
        do {
            let document = sourceDocument(try JSONDocument.parse(bytes), file)
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

    private func yaml(_ bytes: [UInt8], _ file: String) -> (document: SourceDocument?, findings: [Finding]) {
        do {
            return (sourceDocument(try YAMLDocument.parse(bytes, file: file), file), [])
        } catch {
            let rule = error.code == "duplicate-key" ? BuiltInRule.duplicateKey : .syntax
            let finding = Finding(
                rule: rule.id, severity: .error, file: file, line: error.line, column: error.column,
                message: error.message, fix: "Correct the YAML at this place.")
            return (nil, [finding])
        }
    }

    private func sourceDocument(_ document: JSONDocument, _ file: String) -> SourceDocument {
        SourceDocument(file: file, linesBefore: linesBefore, document: document, digest: digest)
    }
}
