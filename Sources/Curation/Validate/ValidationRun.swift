/// One run over a set of files: first each file alone, then the rules over all of them.
struct ValidationRun {
    private let schemas: SchemaSet
    private let workers: Int
    private var findings: [Finding] = []
    private var context = RuleContext()

    /// - Parameter workers: how much is done at the same time; the result does not depend on it.
    init(schemas: SchemaSet, workers: Int) {
        self.schemas = schemas
        self.workers = workers
    }

    mutating func add(_ more: [Finding]) { findings += more }

    /// Reads files, asks their schemas, and keeps their documents for the rules.
    mutating func check(_ files: [(file: String, path: String)]) {
        let loaded = ParallelMap.map(count: files.count, workers: workers, piece: 16) { [schemas] index in
            LoadedFile(file: files[index].file, path: files[index].path, schemas: schemas)
        }
        for file in loaded {
            findings += file.findings
            keep(file)
        }
    }

    /// Runs the rules.
    ///
    /// - Returns: all findings of the run, in order.
    mutating func finish(isWholeWorkspace: Bool, knownPages: Set<String>?) -> [Finding] {
        context.records.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
        context.isWholeWorkspace = isWholeWorkspace
        context.knownPages = knownPages
        let rules = Rules.all
        let found = ParallelMap.map(count: rules.count, workers: workers, piece: 1) { [context] index in
            rules[index].check(context)
        }
        findings += found.joined()
        findings.sort(by: Finding.inOrder)
        return findings
    }

    private mutating func keep(_ file: LoadedFile) {
        switch file.kind {
        // A release repeats the records as they were; comparing them with today's would find every change.
        case .method?: context.records += file.documents
        case .ledger?: context.ledger = (context.ledger ?? []) + file.documents
        case .decisions?: context.decisions += file.documents
        default: break
        }
    }
}
