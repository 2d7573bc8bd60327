internal import JSON

/// A file as far as it can be checked by itself: read, parsed, and held against its schema.
struct LoadedFile: Sendable {
    let file: String
    /// Where it was read.
    let path: String
    /// Nil when it could not be read or told.
    private(set) var kind: FileKind?
    private(set) var documents: [SourceDocument] = []
    private(set) var findings: [Finding] = []

    /// - Parameters:
    ///   - file: the name for findings.
    ///   - path: where to read it.
    init(file: String, path: String, schemas: SchemaSet) {
        do {
            let opened = try RegularFile(path: path)
            self.init(file: file, path: path, bytes: try opened.prefix(opened.size), schemas: schemas)
        } catch {
            self.init(file: file, path: path)
            let isFolder = error.problem.code == "file-is-folder"
            let message = isFolder ? "this is a folder, expected a file" : error.problem.message
            report(.fileProblem, message, fix: isFolder ? "Name its files, or the workspace." : "")
        }
    }

    private init(file: String, path: String) {
        self.file = file
        self.path = path
    }

    /// The same with the bytes at hand.
    init(file: String, path: String, bytes: [UInt8], schemas: SchemaSet) {
        self.init(file: file, path: path)
        guard let kind = FileKind.of(path: path) ?? Self.kind(ofLinesIn: bytes, path: path) else {
            let message = "the name and place fit no kind of file that the project has"
            report(.fileKind, message, fix: "Move it where it belongs, correct its name, or take it away.")
            return
        }
        guard let schema = schemas[kind.schema] else {
            let message = "there is no schema `\(kind.schema).schema.json` to check this file with"
            report(.schemaMissing, message, fix: "Add the schema to the folder of schemas.")
            return
        }
        let checked = CheckedFile(file: file, kind: kind, bytes: bytes)
        findings += checked.findings
        for document in checked.documents {
            for violation in schema.validate(document.document) {
                findings.append(Self.finding(violation, in: document))
            }
        }
        self.kind = kind
        documents = checked.documents
    }

    /// The extract contract has no fixed file name: lines with `page` and `methods` are recognised by themselves.
    private static func kind(ofLinesIn bytes: [UInt8], path: String) -> FileKind? {
        guard path.hasSuffix(".jsonl") else { return nil }
        for line in bytes.split(separator: 0x0A) {
            guard let root = try? JSONDocument.parse(Array(line)).root else { continue }
            return root["page"] != nil && root["methods"] != nil ? .extract : nil
        }
        return nil
    }

    private static func finding(_ violation: SchemaViolation, in document: SourceDocument) -> Finding {
        Finding(
            rule: BuiltInRule.schema.id, severity: .error, file: document.file,
            line: document.linesBefore + violation.line, column: violation.column, record: document.id,
            pointer: violation.instancePointer, message: violation.message,
            fix: "See \(violation.schemaLocation).")
    }

    private mutating func report(_ rule: BuiltInRule, _ message: String, fix: String = "") {
        findings.append(Finding(rule: rule.id, severity: .error, file: file, message: message, fix: fix))
    }
}
