/// Everything that came in: the pages with a comparison, in the order of their paths, and the quarantine.
struct PageIntake {
    private(set) var pages: [ComparisonPage] = []
    private(set) var quarantine: [QuarantineEntry] = []
    private let prefix: String
    private var pathByDigest: [String: String] = [:]

    /// - Parameter root: the workspace, whose path is cut off the pages' paths.
    init(root: String) {
        // Paths come out of the reader as it shows them, so the workspace's is compared in the same form.
        let shown = PageSource.displayPath(root)
        prefix = shown == "." ? "" : shown == "/" ? "/" : shown + "/"
    }

    /// Reads all of `raw/`: first every page alone, then the flat pages again, with what the others know.
    mutating func collect(
        from workspace: Workspace, catalog: LanguageCatalog, options: Pipeline.Options, progress: (Int, Int) -> Void
    ) async {
        let sources = PageFinder.sources(in: [workspace.path("raw")])
        let files = Set(sources.map(\.path))
        let batch = PageBatch(
            reader: PageReader(options: options.reading, labels: catalog.knownLabels), workers: options.workers)
        let first = PageExtractor(catalog: catalog)
        var flat: Set<String> = []
        var known = KnownCells()
        var unseen = UnseenPages()
        var done = 0
        await batch.run(sources, transform: { Self.extracted($0, by: first) }) { result in
            done += 1
            progress(min(done, sources.count), sources.count)
            if case .success(let page) = result, page.rendering == .flat, !page.columns.isEmpty {
                flat.insert(files.contains(page.path) ? page.path : Self.file(of: page.path))
            }
            if case .success(let page) = result {
                known.learn(page)
                unseen.add(page)
            }
            add(result)
        }
        await readAgain(
            sources.filter { flat.contains($0.path) }, batch,
            PageExtractor(catalog: unseen.extended(catalog), known: known))
        finish()
    }

    /// The flat pages with the cells of the others in hand: one table page anywhere helps every flat page.
    private mutating func readAgain(_ sources: [PageSource], _ batch: PageBatch, _ extractor: PageExtractor) async {
        var better: [[UInt8]: ComparisonPage] = [:]
        await batch.run(sources, transform: { Self.extracted($0, by: extractor) }) { result in
            guard case .success(let page) = result, page.rendering == .flat else { return }
            better[Self.key(relative(page))] = relative(page)
        }
        for index in pages.indices {
            if let page = better[Self.key(pages[index])] { pages[index] = page }
        }
    }

    /// Bytes of path and digest: two names may differ in their Unicode form alone, and an archive may use one twice.
    private static func key(_ page: ComparisonPage) -> [UInt8] { Array("\(page.path)\u{0}\(page.digest)".utf8) }

    private enum Extracted: Sendable {
        case success(ComparisonPage)
        case failure(ReadProblem)
    }

    private static func extracted(_ item: ReadItem, by extractor: PageExtractor) -> Extracted {
        switch item {
        case .page(let page): .success(extractor.extract(page))
        case .problem(let problem): .failure(problem)
        }
    }

    /// The file that a page lies in: the part before `!/`.
    private static func file(of path: String) -> String {
        let bytes = Array(path.utf8)[...]
        return bytes.firstIndex(ofBytes: Array("!/".utf8)).map { bytes[..<$0].string } ?? path
    }

    // MARK: What goes where

    private mutating func add(_ result: Extracted) {
        switch result {
        case .failure(let problem): keep(problem)
        case .success(let page):
            let page = relative(page)
            if let first = pathByDigest[page.digest] {
                quarantine.append(
                    QuarantineEntry(
                        path: page.path, digest: page.digest, code: "page-duplicate",
                        message: "has the same bytes as \(first), which was taken"))
                return
            }
            pathByDigest[page.digest] = page.path
            pages.append(page)
        }
    }

    private func relative(_ page: ComparisonPage) -> ComparisonPage {
        var page = page
        if page.path.utf8.starts(with: prefix.utf8) { page.path = String(page.path.dropFirst(prefix.count)) }
        return page
    }

    private mutating func keep(_ problem: ReadProblem) {
        let path =
            problem.path.utf8.starts(with: prefix.utf8) ? String(problem.path.dropFirst(prefix.count)) : problem.path
        quarantine.append(
            QuarantineEntry(path: path, digest: problem.digest, code: problem.code, message: problem.message))
    }

    /// Pages without a comparison go to the quarantine, and so do texts of pages that found no place.
    private mutating func finish() {
        for page in pages {
            for diagnostic in page.diagnostics where page.columns.isEmpty || diagnostic.residue != nil {
                quarantine.append(QuarantineEntry(page: page, diagnostic: diagnostic))
            }
        }
        pages.removeAll { $0.columns.isEmpty }
        pages.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        quarantine.sort(by: QuarantineEntry.precedes)
    }
}
