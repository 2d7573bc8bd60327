internal import JSON

/// Everything that a rule may look at.
struct RuleContext: Sendable {
    /// The documents of kinds that are not held, by number: records first, by the bytes of their files' paths.
    private(set) var documents: [DocumentReference] = []
    /// The facts about them, by the number of the topic.
    private var tables: [FactTable] = []
    /// What was added before ``complete(workers:)``.
    private var added: [(reference: DocumentReference, facts: ArraySlice<UInt8>)] = []

    /// Whether a ledger is part of the run.
    private(set) var hasLedger = false
    /// The files of decisions, in the order in which they are applied.
    private(set) var decisions: [SourceDocument] = []
    /// `curated/dataset.yaml`; nil when it is not part of the run.
    private(set) var dataset: SourceDocument?
    /// The files of `schemas/languages/` and of `schemas/vocabularies/`.
    private(set) var languages: [SourceDocument] = []
    private(set) var vocabularies: [SourceDocument] = []
    /// The manifests of releases, and what lies beside them, by path.
    private(set) var manifests: [SourceDocument] = []
    var releaseFiles: [String: ReleaseFileState] = [:]
    /// Digests of the raw pages; nil when the raw pages are not at hand.
    let knownPages: Set<String>?
    /// Kinds of which a file, or a line of one, could not be read: what seems to be missing may stand there.
    var unread: Set<FileKind> = []
    /// Whether the records are all there are, so that one that is missing is missing indeed.
    let isWholeWorkspace: Bool
    /// Files that were not the same at a second look.
    let late = LateChanges()

    init(knownPages: Set<String>? = nil, isWholeWorkspace: Bool = false) {
        self.knownPages = knownPages
        self.isWholeWorkspace = isWholeWorkspace
    }

    /// Takes up a file, before its documents.
    mutating func add(_ kind: FileKind) {
        if kind == .ledger { hasLedger = true }
    }

    /// Takes up a document.
    mutating func add(_ check: DocumentCheck, _ text: DocumentText, file: String, kind: FileKind) {
        guard check.isRead else { return }
        if let document = check.document { return hold(document, kind) }
        let reference = DocumentReference(file: file, kind: kind, id: check.id, text: text, late: late)
        added.append((reference, check.facts))
    }

    private mutating func hold(_ document: SourceDocument, _ kind: FileKind) {
        switch kind {
        case .decisions: decisions.append(document)
        case .dataset: dataset = document
        case .language: languages.append(document)
        case .vocabulary: vocabularies.append(document)
        case .manifest: manifests.append(document)
        default: break
        }
    }

    /// Whether all documents of these kinds were read. Rules that conclude from what is not there ask it, so that one
    /// mistake of syntax gives one finding.
    func isComplete(_ kinds: FileKind...) -> Bool { unread.isDisjoint(with: kinds) }

    /// Puts everything in order.
    ///
    /// - Parameter workers: how much is done at the same time.
    mutating func complete(workers: Int = 1) {
        let records = added.filter { $0.reference.kind == .method }.sorted {
            $0.reference.file.utf8.lexicographicallyPrecedes($1.reference.file.utf8)
        }
        // Documents of a kind stand together.
        let kinds = [FileKind.ledger, .review, .quarantine, .methodLines]
        let sorted = records + kinds.flatMap { kind in added.filter { $0.reference.kind == kind } }
        added = []
        documents = sorted.map(\.reference)
        var tables = Rules.topics.map { _ in FactTable() }
        for (number, document) in sorted.enumerated() {
            PackedFacts.each(in: document.facts) { topic, fact in
                if tables.indices.contains(topic) { tables[topic].add(fact, of: number) }
            }
        }
        self.tables = ParallelMap.map(count: tables.count, workers: workers, piece: 1) { [tables] topic in
            var table = tables[topic]
            table.complete()
            return table
        }
    }

    /// The facts of a topic that the rule names among its ``ComparingRule/topics``.
    func facts(_ topic: any FactTopic.Type) -> FactTable {
        Rules.topicNumbers[ObjectIdentifier(topic)].map { tables[$0] } ?? FactTable()
    }

    /// The references of one kind.
    func references(_ kind: FileKind) -> ArraySlice<DocumentReference> {
        let start = documents.firstIndex { $0.kind == kind } ?? documents.endIndex
        return documents[start...].prefix { $0.kind == kind }
    }

    /// The records.
    var records: Documents { Documents(references(.method)) }

    /// The number of each record by its id; of two with the same the last.
    var recordNumbers: [String: Int] {
        var numbers: [String: Int] = [:]
        for (number, record) in zip(documents.indices, references(.method)) { record.id.map { numbers[$0] = number } }
        return numbers
    }

    /// The ids of all documents of one kind.
    func ids(_ kind: FileKind) -> Set<String> { Set(references(kind).compactMap(\.id)) }
}
