internal import JSON

/// What one document gives by itself: its findings, and what rules of the whole dataset look at.
///
/// It depends on the document's bytes, the file's name, the schemas and this program, and on nothing else, so that
/// ``ValidationCache`` may keep it.
struct DocumentCheck: Sendable {
    /// Nil when it can't be read. One from a cache holds no more than the outline of its kind.
    let document: SourceDocument?
    let findings: [Finding]

    init(document: SourceDocument?, findings: [Finding]) {
        self.document = document
        self.findings = findings
    }

    /// Reads the document, asks its schema and every ``DocumentRule``.
    init(_ text: DocumentText, file: String, kind: FileKind, schema: Schema) {
        let (document, problems) = text.parsed(file: file, kind: kind)
        guard let document else {
            self.init(document: nil, findings: problems)
            return
        }
        let violations = schema.validate(document.document).map { Self.finding($0, in: document) }
        let view = DocumentView(document, kind: kind)
        self.init(document: document, findings: problems + violations + Rules.ofDocuments.flatMap { $0.check(view) })
    }

    /// Whether it holds for the same bytes at any time: not when the file changed between two looks.
    var mayBeKept: Bool { !findings.contains { $0.rule == BuiltInRule.fileProblem.id } }

    /// The same with no more of the document than rules of the whole dataset look at, so that memory can hold all.
    func outlined(_ kind: FileKind) -> DocumentCheck {
        if case .whole = kind.outline { return self }
        guard let document, let outline = JSONDocument(packed: document.document.packed(kind.outline)[...]) else {
            return self
        }
        let source = SourceDocument(
            file: document.file, linesBefore: document.linesBefore, document: outline, digest: document.digest)
        return DocumentCheck(document: source, findings: findings)
    }

    private static func finding(_ violation: SchemaViolation, in document: SourceDocument) -> Finding {
        Finding(
            rule: BuiltInRule.schema.id, severity: .error, file: document.file,
            line: document.linesBefore + violation.line, column: violation.column, record: document.id,
            pointer: violation.instancePointer, message: violation.message,
            fix: "See \(violation.schemaLocation).")
    }
}
