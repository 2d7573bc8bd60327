internal import JSON

/// One file that was read for validation: its documents, and what was wrong before any schema was asked.
struct CheckedFile {
    let kind: FileKind
    private(set) var documents: [SourceDocument] = []
    private(set) var findings: [Finding] = []

    init(file: String, kind: FileKind, bytes: [UInt8]) {
        self.kind = kind
        switch kind.syntax {
        case .json: addJSON(bytes, file: file, linesBefore: 0)
        case .jsonLines: addLines(bytes, file: file)
        case .yaml: addYAML(bytes, file: file)
        }
    }

    private mutating func addLines(_ bytes: [UInt8], file: String) {
        if bytes.isEmpty { return }
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true {
            lines.removeLast()
        } else {
            // Whoever appends to the file would glue two lines together.
            findings.append(
                Finding(
                    rule: BuiltInRule.lineEnd.id, severity: .error, file: file, line: lines.count, column: 1,
                    message: "the last line has no line feed at its end",
                    fix: "Add the line feed, or write the file again."))
        }
        for (number, line) in lines.enumerated() {
            addJSON(Array(line), file: file, linesBefore: number)
        }
    }

    private mutating func addJSON(_ bytes: [UInt8], file: String, linesBefore: Int) {
        do {
            let document = try JSONDocument.parse(bytes)
            let source = SourceDocument(file: file, linesBefore: linesBefore, document: document, bytes: bytes)
            documents.append(source)
            for twice in document.duplicateKeys {
                findings.append(Self.repeated(twice, in: source))
            }
        } catch {
            findings.append(
                Finding(
                    rule: BuiltInRule.syntax.id, severity: .error, file: file, line: linesBefore + error.line,
                    column: error.column, message: error.message, fix: "Correct the JSON at this place."))
        }
    }

    private static func repeated(_ twice: JSONDuplicateKey, in source: SourceDocument) -> Finding {
        Finding(
            rule: BuiltInRule.duplicateKey.id, severity: .error, file: source.file,
            line: source.linesBefore + twice.line, column: twice.column, record: source.id, pointer: twice.pointer,
            message: "expected every member name once, found `\(twice.key)` again", fix: "Keep one of the two members.")
    }

    private mutating func addYAML(_ bytes: [UInt8], file: String) {
        do {
            let document = try YAMLDocument.parse(bytes, file: file)
            documents.append(SourceDocument(file: file, document: document, bytes: bytes))
        } catch {
            let rule = error.code == "duplicate-key" ? BuiltInRule.duplicateKey : .syntax
            findings.append(
                Finding(
                    rule: rule.id, severity: .error, file: file, line: error.line, column: error.column,
                    message: error.message, fix: "Correct the YAML at this place."))
        }
    }
}
