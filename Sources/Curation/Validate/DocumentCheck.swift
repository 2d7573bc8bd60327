internal import JSON

/// What one document gives by itself: its findings, and what rules of the whole dataset look at.
///
/// It depends on the document's bytes, the file's name, the schemas and this program, and on nothing else, so that
/// ``ValidationCache`` may keep it.
struct DocumentCheck: Sendable {
    /// False when it can't be read.
    let isRead: Bool
    /// The member `id`, when it is a string.
    let id: String?
    /// The document, of a kind that is held (``FileKind/isHeld``); else nil.
    let document: SourceDocument?
    let findings: [Finding]
    /// As ``PackedFacts`` has them.
    let facts: ArraySlice<UInt8>

    init(isRead: Bool, id: String?, document: SourceDocument?, findings: [Finding], facts: ArraySlice<UInt8>) {
        self.isRead = isRead
        self.id = id
        self.document = document
        self.findings = findings
        self.facts = facts
    }

    /// Of a document that can't be read.
    init(unread findings: [Finding]) {
        self.init(isRead: false, id: nil, document: nil, findings: findings, facts: [])
    }

    /// Reads the document, asks its schema and every ``DocumentRule``, and takes its facts.
    init(_ text: DocumentText, file: String, kind: FileKind, schema: Schema) {
        let (document, problems) = text.parsed(file: file, kind: kind)
        guard let document else {
            self.init(unread: problems)
            return
        }
        let violations = schema.validate(document.document).map { Self.finding($0, in: document) }
        let view = DocumentView(document, kind: kind)
        self.init(
            isRead: true, id: document.id, document: kind.isHeld ? document : nil,
            findings: problems + violations + Rules.ofDocuments.flatMap { $0.check(view) },
            facts: PackedFacts.of(view)[...])
    }

    /// Whether it holds for the same bytes at any time: not when the file changed between two looks.
    var mayBeKept: Bool { !findings.contains { $0.rule == BuiltInRule.fileProblem.id } }

    private static func finding(_ violation: SchemaViolation, in document: SourceDocument) -> Finding {
        Finding(
            rule: BuiltInRule.schema.id, severity: .error, file: document.file,
            line: document.linesBefore + violation.line, column: violation.column, record: document.id,
            pointer: violation.instancePointer, message: violation.message,
            fix: "See \(violation.schemaLocation).")
    }
}
