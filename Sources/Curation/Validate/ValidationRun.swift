internal import JSON

/// One run over a set of files: first each document alone, then the rules over all of them.
struct ValidationRun {
    private let schemas: SchemaSet
    private let workers: Int
    private let cache: ValidationCache?
    private var files: [LoadedFile] = []
    private var releaseFiles: [String: ReleaseFileState] = [:]
    /// What is known before any file is read.
    private var listed: [Finding] = []
    /// How files beside the given ones are read.
    private let read: (String) -> [UInt8]?

    /// - Parameters:
    ///   - workers: how much is done at the same time; the result does not depend on it.
    ///   - cache: what earlier runs found; the result does not depend on it either.
    ///   - read: gives the bytes of a file of a release; by default from the disk.
    init(
        schemas: SchemaSet, workers: Int = 1, cache: ValidationCache? = nil,
        read: @escaping (String) -> [UInt8]? = { path in
            guard let file = try? RegularFile(path: path) else { return nil }
            return try? file.prefix(file.size)
        }
    ) {
        self.schemas = schemas
        self.workers = workers
        self.cache = cache
        self.read = read
    }

    mutating func add(_ more: [Finding]) { listed += more }

    /// Reads files.
    ///
    /// - Parameter known: SHA-256 of files by their names, for those that are sure to have it: they need not be read.
    mutating func check(_ files: [(file: String, path: String)], known: [String: [UInt8]] = [:]) {
        // The longest files stand side by side.
        let loaded = ParallelMap.map(count: files.count, workers: workers, piece: 1) { [schemas] index in
            let (file, path) = files[index]
            return known[file].flatMap { LoadedFile(file: file, path: path, digest: $0, schemas: schemas) }
                ?? LoadedFile(file: file, path: path, schemas: schemas)
        }
        for file in loaded { add(file) }
    }

    /// The same for one file with its bytes at hand.
    mutating func check(file: String, bytes: [UInt8], at path: String) {
        add(LoadedFile(file: file, path: path, bytes: bytes, schemas: schemas))
    }

    private mutating func add(_ file: LoadedFile) {
        files.append(file)
        guard file.kind == .manifest, let manifest = file.texts.first?.parsed(file: file.file, kind: .manifest).document
        else { return }
        releaseFiles.merge(ReleaseFileState.besides(manifest, at: file.path, read: read)) { _, new in new }
    }

    /// Asks the schemas and the rules.
    ///
    /// - Returns: all findings of the run, in order.
    func finish(isWholeWorkspace: Bool, knownPages: Set<String>?) -> [Finding] {
        let key = cache?.key(
            ValidationInput(
                schemas: schemas, files: files, releaseFiles: releaseFiles, listed: listed, knownPages: knownPages,
                isWholeWorkspace: isWholeWorkspace, workers: workers))
        if let key, let known = cache?.findings(key) { return known }
        let checks = checked()
        var context = RuleContext(knownPages: knownPages, isWholeWorkspace: isWholeWorkspace)
        context.releaseFiles = releaseFiles
        for (file, checks) in zip(files, checks) { add(checks, of: file, to: &context) }
        context.complete(workers: workers)
        var findings = listed + files.flatMap(\.findings) + compared(context)
        let excuses = Rules.excuses(in: context)
        for check in checks.joined() {
            findings += check.findings.filter { excuses[$0.rule]?($0) != true }
        }
        let late = context.late.findings
        findings += late
        findings.sort(by: Finding.inOrder)
        if let key, late.isEmpty, checks.joined().allSatisfy(\.mayBeKept) { cache?.keep(findings, key) }
        return findings
    }

    private func add(_ checks: [DocumentCheck], of file: LoadedFile, to context: inout RuleContext) {
        if let kind = file.kind {
            context.add(kind)
            for (check, text) in zip(checks, file.texts) { context.add(check, text, file: file.file, kind: kind) }
        }
        let isRead = file.kind != nil && checks.allSatisfy(\.isRead)
        if !isRead, let kind = FileKind.of(path: file.path) { context.unread.insert(kind) }
    }

    /// What the rules find that look at more than one document.
    private func compared(_ context: RuleContext) -> [Finding] {
        let rules = Rules.ofDatasets
        let found = ParallelMap.map(count: rules.count, workers: workers, piece: 1) { rules[$0].check(context) }
        let known = cache?.looks
        let looks = SuspectReview(context, workers: workers).look(workers: workers, known: known)
        // What was said of a file that changed meanwhile is not kept.
        if let known, context.late.findings.isEmpty { cache?.keep(looks: known.renewed(looks.entries)) }
        return found.joined() + looks.findings
    }

    /// What each document of each file gives, from the cache where it can.
    private func checked() -> [[DocumentCheck]] {
        let places = files.indices.flatMap { file in files[file].texts.indices.map { (file: file, text: $0) } }
        let known = cache?.documents(schemas)
        let found = ParallelMap.map(count: places.count, workers: workers, piece: 16) { [files, schemas] index in
            Self.entry(files[places[index].file], places[index].text, schemas, known)
        }
        if let known { cache?.keep(documents: known.renewed(found.compactMap(\.entry)), schemas) }
        var checks = files.map { _ in [DocumentCheck]() }
        for (place, found) in zip(places, found) { checks[place.file].append(found.check) }
        return checks
    }

    private static func entry(
        _ file: LoadedFile, _ number: Int, _ schemas: SchemaSet, _ known: CacheEntries?
    ) -> (check: DocumentCheck, entry: CacheEntries.Entry?) {
        let text = file.texts[number]
        guard let kind = file.kind, let schema = schemas[kind.schema] else {
            return (DocumentCheck(unread: []), nil)
        }
        let key = known.map { _ in DocumentCheck.key(text, file: file.file, kind: kind) }
        if let key, let kept = known?[key], let check = DocumentCheck(packed: kept, text, file: file.file) {
            return (check, .known(key))
        }
        let check = DocumentCheck(text, file: file.file, kind: kind, schema: schema)
        guard let key, check.mayBeKept else { return (check, nil) }
        return (check, .new(key, check.packed(text)))
    }
}
