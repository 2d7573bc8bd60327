/// Everything that came in: the pages with a comparison, in the order of their paths, and the quarantine.
///
/// The pages themselves lie in a ``PagePack``; memory keeps a ``PageBrief`` of each, all of them in the piece of bytes that
/// is kept for the next run. A source that is as it was in an earlier run is not opened again.
struct PageIntake {
    /// A page with a comparison, and where it stands in the pack.
    struct Page: Sendable {
        var brief: PageBrief
        var slots: PageSlots
        /// Whether its source is as an earlier run left it.
        var isKnown: Bool
    }

    private(set) var pages: [Page] = []
    private(set) var quarantine: [QuarantineEntry] = []
    /// Pages and problems of sources that were opened in this run.
    private(set) var readAnew = 0
    /// What is kept of all sources for the next run.
    private(set) var sources = SourceTable()
    /// The bytes of the pack that ``sources`` lead to.
    private(set) var lengthInPack = 0
    /// While they are read.
    private var readings: [SourceReading] = []
    /// True when the pack gave other bytes than were put there: what came in is not to be used.
    private(set) var isDamaged = false
    let pack: PagePack
    private let claimReader: ClaimReader
    private let workers: Int
    private let prefix: String

    /// - Parameters:
    ///   - root: the workspace, whose path is cut off the pages' paths.
    ///   - pack: where pages are put.
    init(root: String, pack: PagePack, claimReader: ClaimReader, workers: Int) {
        // Paths come out of the reader as it shows them, so the workspace's is compared in the same form.
        let shown = PageSource.displayPath(root)
        prefix = shown == "." ? "" : shown == "/" ? "/" : shown + "/"
        self.pack = pack
        self.claimReader = claimReader
        self.workers = workers
    }

    /// Reads all of `raw/` that changed: first every page alone, then the flat pages again, with what the others know.
    ///
    /// - Parameters:
    ///   - looks: all sources, as they are now; none afterwards, for there are many.
    ///   - known: what an earlier run kept.
    mutating func collect(
        _ looks: inout [SourceCheck.Look], known: SourceTable, catalog: LanguageCatalog, reading: ReadOptions,
        progress: (Int, Int) -> Void
    ) async {
        let check = SourceCheck(known, reading: reading)
        readings = ParallelMap.map(count: looks.count, workers: workers, piece: 256) { [looks] in
            check.reading(looks[$0])
        }
        looks = []

        // 1. What changed, each page alone.
        let batch = PageBatch(reader: PageReader(options: reading, labels: catalog.knownLabels), workers: workers)
        await readAlone(batch, PageExtractor(catalog: catalog), progress)

        // 2. The flat pages, when there is any other knowledge than the last time.
        let isAsBefore = known.count == readings.count && readings.allSatisfy { !$0.isNews }
        if !isAsBefore, LessonNews(known, readings, pack: pack, workers: workers).mayMatter {
            await readAgain(batch, catalog)
        }

        // 3. What is kept of it, and what goes where.
        do {
            try sort(check, known)
        } catch {
            isDamaged = true
        }
    }

    // MARK: Reading

    /// A page as a worker leaves it, ready for the pack.
    private struct Extracted: Sendable {
        var number: Int
        var problem: ReadProblem?
        var page: [UInt8] = []
        var profiles: [UInt8] = []
        var brief: PageBrief?
    }

    /// Reads sources and puts their pages into the pack.
    private func read(
        _ numbers: [Int], _ batch: PageBatch, _ extractor: PageExtractor, take: (Int, SourceItem) -> Void
    ) async {
        let prefix = prefix
        let reader = claimReader
        let pack = pack
        await batch.run(numbers.map { readings[$0].source }) { item, number in
            Self.extracted(item, numbers[number], by: extractor, reader, prefix: prefix)
        } consume: { result in
            guard let brief = result.brief else {
                if let problem = result.problem { take(result.number, .problem(problem)) }
                return
            }
            let slots = PageSlots(page: pack.append(result.page), profiles: pack.append(result.profiles))
            take(result.number, .page(ReadPage(first: ReadPage.Reading(slots: slots, brief: brief))))
        }
    }

    private static func extracted(
        _ item: ReadItem, _ number: Int, by extractor: PageExtractor, _ reader: ClaimReader, prefix: String
    ) -> Extracted {
        switch item {
        case .problem(let problem): return Extracted(number: number, problem: problem)
        case .page(let saved):
            var page = extractor.extract(saved)
            page.path = relative(page.path, to: prefix)
            return Extracted(
                number: number, page: page.stored, profiles: IdentityProfiles(reader.mentions(of: page)).bytes,
                brief: PageBrief(page, text: saved.text))
        }
    }

    private mutating func readAlone(
        _ batch: PageBatch, _ extractor: PageExtractor, _ progress: (Int, Int) -> Void
    ) async {
        let numbers = readings.indices.filter { readings[$0].isAnew }
        var found: [(number: Int, item: SourceItem)] = []
        await read(numbers, batch, extractor) { number, item in
            found.append((number, item))
            progress(min(found.count, numbers.count), numbers.count)
        }
        for (number, item) in found { readings[number].items.append(item) }
        readAnew = found.count
    }

    /// The flat pages with the cells of the others in hand: one table page anywhere helps every flat page.
    private mutating func readAgain(_ batch: PageBatch, _ catalog: LanguageCatalog) async {
        let numbers = readings.indices.filter { readings[$0].hasFlatPages }
        guard !numbers.isEmpty else { return }
        guard let lessons = try? PageLessons(readings, pack: pack, workers: workers) else {
            isDamaged = true
            return
        }
        let extractor = PageExtractor(catalog: lessons.unseen.extended(catalog), known: lessons.known)
        var better: [[UInt8]: ReadPage.Reading] = [:]
        await read(numbers, batch, extractor) { _, item in
            guard case .page(let page) = item, page.first.brief.rendering == .flat else { return }
            better[Self.key(page.first.brief)] = page.first
        }
        for number in readings.indices {
            for (index, item) in readings[number].items.enumerated() {
                guard case .page(var page) = item else { continue }
                page.again = better[Self.key(page.first.brief)]
                readings[number].items[index] = .page(page)
                readings[number].known = nil
            }
        }
    }

    /// Bytes of path and digest: two names may differ in their Unicode form alone, and an archive may use one twice.
    private static func key(_ brief: PageBrief) -> [UInt8] {
        brief.path + [0] + brief.digest
    }

    // MARK: What goes where

    /// Puts all that is kept of the sources into one piece of bytes, and sorts out pages, those that came twice, and
    /// problems.
    private mutating func sort(_ check: SourceCheck, _ known: SourceTable) throws(StoreDamage) {
        var read = readings
        readings = []
        let anew = read.indices.filter { read[$0].isAnew }
        let digested = ParallelMap.map(count: anew.count, workers: workers, piece: 64) { [read] in
            check.digested(read[anew[$0]])
        }
        for (index, reading) in zip(anew, digested) { read[index] = reading }
        sources = SourceTable(over: known)
        sources.reserve(bytes: read.count { $0.known == nil } * 768)
        for index in read.indices {
            if let entry = read[index].known {
                sources.append(entry, of: known)
            } else {
                sources.append(read[index].state)
                // They are read again from there, so that the pieces that they were read into are given up.
                read[index].items = []
            }
        }
        var firsts: [MentionID: Int] = [:]
        firsts.reserveCapacity(read.count)
        pages.reserveCapacity(read.count)
        for (index, reading) in read.enumerated() {
            let isKnown = reading.known != nil
            for item in isKnown ? reading.items : try sources.items(of: index) { add(item, isKnown: isKnown, &firsts) }
        }
        // Pages without a comparison go to the quarantine, and so do texts of pages that found no place.
        for page in pages { quarantine += page.brief.quarantine }
        pages.removeAll { $0.brief.columnCount == 0 }
        pages.sort { left, right in
            let (one, other) = (left.brief.path, right.brief.path)
            if !one.elementsEqual(other) { return one.lexicographicallyPrecedes(other) }
            return left.brief.digest.lexicographicallyPrecedes(right.brief.digest)
        }
        quarantine.sort(by: QuarantineEntry.precedes)
    }

    /// - Parameter firsts: for each page that was taken its number among all.
    private mutating func add(_ item: SourceItem, isKnown: Bool, _ firsts: inout [MentionID: Int]) {
        switch item {
        case .problem(let problem):
            quarantine.append(
                QuarantineEntry(
                    path: Self.relative(problem.path, to: prefix), digest: problem.digest, code: problem.code,
                    message: problem.message))
        case .page(let read):
            lengthInPack += read.first.slots.length + (read.again?.slots.length ?? 0)
            if let first = firsts.updateValue(pages.count, forKey: MentionID(page: read.first.brief)) {
                firsts[MentionID(page: read.first.brief)] = first
                let page = read.first.brief.page
                quarantine.append(
                    QuarantineEntry(
                        path: page.path, digest: page.digest, code: "page-duplicate",
                        message: "has the same bytes as \(pages[first].brief.page.path), which was taken"))
                return
            }
            pages.append(Page(brief: read.current.brief, slots: read.current.slots, isKnown: isKnown))
        }
    }

    private static func relative(_ path: String, to prefix: String) -> String {
        path.utf8.starts(with: prefix.utf8) ? String(path.dropFirst(prefix.count)) : path
    }
}

extension MentionID {
    /// What names a page: its digest.
    init(page: PageBrief) {
        self.init(pageDigest: page.digest, column: 0)
    }
}
