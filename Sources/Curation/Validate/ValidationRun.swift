/// One run over a set of files: first each file alone, then the rules over all of them.
struct ValidationRun {
    private let schemas: SchemaSet
    private let workers: Int
    private var findings: [Finding] = []
    private var context = RuleContext()
    /// How files beside the given ones are read.
    private let read: (String) -> [UInt8]?

    /// - Parameters:
    ///   - workers: how much is done at the same time; the result does not depend on it.
    ///   - read: gives the bytes of a file of a release; by default from the disk.
    init(
        schemas: SchemaSet, workers: Int = 1,
        read: @escaping (String) -> [UInt8]? = { path in
            guard let file = try? RegularFile(path: path) else { return nil }
            return try? file.prefix(file.size)
        }
    ) {
        self.schemas = schemas
        self.workers = workers
        self.read = read
    }

    mutating func add(_ more: [Finding]) { findings += more }

    /// Reads files, asks their schemas, and keeps their documents for the rules.
    mutating func check(_ files: [(file: String, path: String)]) {
        let loaded = ParallelMap.map(count: files.count, workers: workers, piece: 16) { [schemas] index in
            LoadedFile(file: files[index].file, path: files[index].path, schemas: schemas)
        }
        for file in loaded { add(file) }
    }

    /// The same for one file with its bytes at hand.
    mutating func check(file: String, bytes: [UInt8], at path: String) {
        add(LoadedFile(file: file, path: path, bytes: bytes, schemas: schemas))
    }

    /// Runs the rules.
    ///
    /// - Returns: all findings of the run, in order.
    mutating func finish(isWholeWorkspace: Bool, knownPages: Set<String>?) -> [Finding] {
        context.isWholeWorkspace = isWholeWorkspace
        context.knownPages = knownPages
        context.complete()
        let rules = Rules.all
        let found = ParallelMap.map(count: rules.count, workers: workers, piece: 1) { [context] index in
            rules[index].check(context)
        }
        findings += found.joined()
        findings.sort(by: Finding.inOrder)
        return findings
    }

    private mutating func add(_ file: LoadedFile) {
        findings += file.findings
        guard let kind = file.kind else { return }
        context.add(file.documents, of: kind)
        if kind == .manifest {
            for manifest in file.documents {
                context.releaseFiles.merge(ReleaseFileState.besides(manifest, at: file.path, read: read)) { _, new in
                    new
                }
            }
        }
    }
}
