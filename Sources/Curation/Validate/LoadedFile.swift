internal import JSON

/// A file that was read and cut into documents, before any of them is looked at.
struct LoadedFile: Sendable {
    let file: String
    /// Where it was read.
    let path: String
    /// Nil when it could not be read or told.
    private(set) var kind: FileKind?
    private(set) var texts: [DocumentText] = []
    /// What is wrong with the file as a whole.
    private(set) var findings: [Finding] = []

    /// - Parameters:
    ///   - file: the name for findings.
    ///   - path: where to read it.
    init(file: String, path: String, schemas: SchemaSet) {
        do {
            // What is told by its first lines is read whole.
            if let kind = FileKind.of(path: path), kind.syntax == .jsonLines {
                let lines = try LineFile(path: path).texts()
                self.init(file: file, path: path)
                take(kind, lines.texts, isOpen: lines.isOpen, schemas)
            } else {
                let opened = try RegularFile(path: path)
                self.init(file: file, path: path, bytes: try opened.prefix(opened.size), schemas: schemas)
                if kind?.syntax == .json { texts = texts.map { $0.released(at: path) } }
            }
        } catch {
            self.init(file: file, path: path)
            let isFolder = error.problem.code == "file-is-folder"
            let message = isFolder ? "this is a folder, expected a file" : error.problem.message
            report(.fileProblem, message, fix: isFolder ? "Name its files, or the workspace." : "")
        }
    }

    /// The same without opening the file; nil when it is of a kind that must be read to be cut into documents.
    ///
    /// - Parameter digest: SHA-256 of the file.
    init?(file: String, path: String, digest: [UInt8], schemas: SchemaSet) {
        guard let kind = FileKind.of(path: path), kind.syntax == .json else { return nil }
        self.init(file: file, path: path)
        take(kind, [DocumentText(digest: digest, at: path)], isOpen: false, schemas)
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
        let isOpen = kind.syntax == .jsonLines && bytes.last.map { $0 != 0x0A } ?? false
        take(kind, DocumentText.all(in: bytes, of: kind), isOpen: isOpen, schemas)
    }

    private mutating func take(_ kind: FileKind, _ texts: [DocumentText], isOpen: Bool, _ schemas: SchemaSet) {
        guard schemas[kind.schema] != nil else {
            let message = "there is no schema `\(kind.schema).schema.json` to check this file with"
            report(.schemaMissing, message, fix: "Add the schema to the folder of schemas.")
            return
        }
        self.kind = kind
        self.texts = texts
        if isOpen { reportOpenEnd() }
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

    /// Whoever appends to the file would glue two lines together.
    private mutating func reportOpenEnd() {
        findings.append(
            Finding(
                rule: BuiltInRule.lineEnd.id, severity: .error, file: file, line: texts.count, column: 1,
                message: "the last line has no line feed at its end",
                fix: "Add the line feed, or write the file again."))
    }

    private mutating func report(_ rule: BuiltInRule, _ message: String, fix: String = "") {
        findings.append(Finding(rule: rule.id, severity: .error, file: file, message: message, fix: fix))
    }
}
