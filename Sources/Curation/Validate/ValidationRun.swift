internal import JSON

/// One run over a set of files: first each file alone, then the rules over all of them.
struct ValidationRun {
    private let schemas: SchemaSet
    private var findings: [Finding] = []
    private var context = RuleContext()
    /// How files beside the given ones are read.
    private let read: (String) -> [UInt8]?

    /// - Parameter read: gives the bytes of a file of a release; by default from the disk.
    init(
        schemas: SchemaSet,
        read: @escaping (String) -> [UInt8]? = { path in
            guard let file = try? RegularFile(path: path) else { return nil }
            return try? file.prefix(file.size)
        }
    ) {
        self.schemas = schemas
        self.read = read
    }

    mutating func add(_ more: [Finding]) { findings += more }

    /// Reads a file, asks its schema, and keeps its documents for the rules.
    ///
    /// - Parameters:
    ///   - file: the name for findings.
    ///   - path: where to read it.
    mutating func check(file: String, at path: String) {
        let bytes: [UInt8]
        do {
            let opened = try RegularFile(path: path)
            bytes = try opened.prefix(opened.size)
        } catch {
            let isFolder = error.problem.code == "file-is-folder"
            let message = isFolder ? "this is a folder, expected a file" : error.problem.message
            return report(.fileProblem, file, message, fix: isFolder ? "Name its files, or the workspace." : "")
        }
        check(file: file, bytes: bytes, at: path)
    }

    /// The same with the bytes at hand.
    mutating func check(file: String, bytes: [UInt8], at path: String) {
        guard let kind = FileKind.of(path: path) ?? Self.kind(ofLinesIn: bytes, path: path) else {
            let message = "the name and place fit no kind of file that the project has"
            return report(.fileKind, file, message, fix: "Move it where it belongs, correct its name, or take it away.")
        }
        guard let schema = schemas[kind.schema] else {
            let message = "there is no schema `\(kind.schema).schema.json` to check this file with"
            return report(.schemaMissing, file, message, fix: "Add the schema to the folder of schemas.")
        }
        let checked = CheckedFile(file: file, kind: kind, bytes: bytes)
        findings += checked.findings
        for document in checked.documents {
            for violation in schema.validate(document.document) {
                findings.append(Self.finding(violation, in: document))
            }
        }
        context.add(checked.documents, of: kind)
        if kind == .manifest {
            for manifest in checked.documents {
                context.releaseFiles.merge(ReleaseFileState.besides(manifest, at: path, read: read)) { _, new in new }
            }
        }
    }

    /// Runs the rules.
    ///
    /// - Returns: all findings of the run, in order.
    mutating func finish(isWholeWorkspace: Bool, knownPages: Set<String>?) -> [Finding] {
        context.isWholeWorkspace = isWholeWorkspace
        context.knownPages = knownPages
        context.complete()
        for rule in Rules.all { findings += rule.check(context) }
        findings.sort(by: Finding.inOrder)
        return findings
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

    private mutating func report(_ rule: BuiltInRule, _ file: String, _ message: String, fix: String = "") {
        findings.append(Finding(rule: rule.id, severity: .error, file: file, message: message, fix: fix))
    }
}
