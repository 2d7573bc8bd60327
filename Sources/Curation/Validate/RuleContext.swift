internal import JSON

/// Everything that a rule may look at.
public struct RuleContext: Sendable {
    /// The records, ordered by the bytes of their files' paths.
    public var records: [SourceDocument] = []
    /// The ledger, one document a line; nil when it is not part of the run.
    public var ledger: [SourceDocument]?
    /// The files of decisions, in the order in which they are applied.
    public var decisions: [SourceDocument] = []
    /// `curated/dataset.yaml`; nil when it is not part of the run.
    public var dataset: SourceDocument?
    /// The files of `schemas/languages/` and of `schemas/vocabularies/`.
    public var languages: [SourceDocument] = []
    public var vocabularies: [SourceDocument] = []
    /// The lines of `curated/review.jsonl` and `curated/quarantine.jsonl`.
    public var review: [SourceDocument] = []
    public var quarantine: [SourceDocument] = []
    /// Lines of extracted pages.
    public var extracts: [SourceDocument] = []
    /// The manifests of releases, the records in them, and what lies beside the manifests, by path.
    public var manifests: [SourceDocument] = []
    public var releasedRecords: [SourceDocument] = []
    public var releaseFiles: [String: ReleaseFileState] = [:]
    /// Digests of the raw pages; nil when the raw pages are not at hand.
    public var knownPages: Set<String>?
    /// The names of the records, in their order.
    private(set) var names: [RecordNames] = []
    /// Kinds of which a file, or a line of one, could not be read: what seems to be missing may stand there.
    var unread: Set<FileKind> = []
    /// Whether the records are all there are, so that one that is missing is missing indeed.
    public var isWholeWorkspace: Bool

    public init(knownPages: Set<String>? = nil, isWholeWorkspace: Bool = false) {
        self.knownPages = knownPages
        self.isWholeWorkspace = isWholeWorkspace
    }

    /// Takes up the documents of one file.
    mutating func add(_ documents: [SourceDocument], of kind: FileKind) {
        switch kind {
        // A release repeats the records as they were; comparing them with today's would find every change.
        case .method: records += documents
        case .methodLines: releasedRecords += documents
        case .ledger: ledger = (ledger ?? []) + documents
        case .decisions: decisions += documents
        case .dataset: dataset = documents.first
        case .language: languages += documents
        case .vocabulary: vocabularies += documents
        case .review: review += documents
        case .quarantine: quarantine += documents
        case .extract: extracts += documents
        case .manifest: manifests += documents
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
        records.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
        names = ParallelMap.map(count: records.count, workers: workers, piece: 64) { [records] index in
            RecordNames(records[index])
        }
    }
}
