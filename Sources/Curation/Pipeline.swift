/// From saved pages to versioned records: the whole flow in one function.
public struct Pipeline: Sendable {
    let workspace: Workspace
    private let catalog: LanguageCatalog
    let options: Options

    /// How a run is done. None of it changes what comes out, but the fixed day.
    public struct Options: Sendable {
        /// Pages read at the same time.
        public var workers = 1
        public var reading = ReadOptions()
        /// The day for new ledger entries, `YYYY-MM-DD`; nil takes it from the pages.
        public var fixedDay: String?
        /// True to find out what would be written and write nothing.
        public var isDryRun = false
        /// Under which setting what earlier runs kept may be used, and what this run reads be kept; nil to do without.
        public var setting: IngestSetting?

        public init() {}
    }

    public init(workspace: Workspace, catalog: LanguageCatalog, options: Options) {
        self.workspace = workspace
        self.catalog = catalog
        self.options = options
    }

    /// What people decide with a run: entries that are added to the files of decisions, and others that are taken out.
    public struct DecisionChanges: Sendable {
        public var added: [Decision] = []
        /// As ``DecisionBook`` has them, with file and line.
        public var removed: [Decision] = []

        public init(added: [Decision] = [], removed: [Decision] = []) {
            self.added = added
            self.removed = removed
        }

        var isEmpty: Bool { added.isEmpty && removed.isEmpty }
    }

    /// Ingests everything below `raw/` and brings `curated/` up to date, all of it or nothing. Files that need no change
    /// are not touched, pages that are as an earlier run left them are not opened. The workspace's lock must be held.
    ///
    /// - Parameters:
    ///   - changes: decisions that are written and applied with the run.
    ///   - progress: called after each page with how many sources are done, and of how many.
    /// - Throws: ``WorkspaceError``, ``DecisionError`` or ``LedgerError``: problems with the run. Problems with pages are
    ///   in the quarantine.
    public func ingest(
        _ changes: DecisionChanges = DecisionChanges(), progress: (Int, Int) -> Void
    ) async throws -> IngestReport {
        let report = try await run(changes, progress: progress)
        FreedMemory.giveBack()
        return report
    }

    private func run(_ changes: DecisionChanges, progress: (Int, Int) -> Void) async throws -> IngestReport {
        let (sources, memory) = ParallelMap.both(workers: options.workers, sources, memory)
        var looks = looks(at: sources, memory)
        if changes.isEmpty, let report = memory.flatMap({ unchanged(since: $0, looks) }) { return report }
        do {
            return try await ingest(changes, memory, &looks, progress: progress)
        } catch let error where memory != nil && Self.isStoreDamage(error) {
            if !options.isDryRun { MemoryIndex.remove(from: workspace) }
            looks = self.looks(at: self.sources(), nil)
            return try await ingest(changes, nil, &looks, progress: progress)
        }
    }

    private static func isStoreDamage(_ error: any Error) -> Bool {
        error is StoreDamage || error is IdentityCodingError || error as? WorkspaceError == .storeDamaged
    }

    private func ingest(
        _ changes: DecisionChanges, _ memory: IngestMemory?, _ looks: inout [SourceCheck.Look],
        progress: (Int, Int) -> Void
    ) async throws -> IngestReport {
        // 1. Read and extract: bytes to comparison pages, what can't be read to the quarantine.
        var book = try book(without: changes.removed)
        let (ledger, stored) = try self.kept(memory)
        let intake = try await intake(memory, &looks, isKept: !options.isDryRun, progress: progress)

        // 2. Resolve: columns of pages to clusters, clusters to plans of records. What is decided now is decided on the
        //    records as they were without it.
        let shelf = shelf(intake)
        var plans = try self.plans(
            intake, shelf, book.decisions, adding: changes.added, ledger, reusing: stored)
        try decide(changes.added, &book, on: plans, shelf)
        if changes.added.contains(where: \.shapesRecords) {
            plans = try self.plans(intake, shelf, book.decisions, adding: [], ledger, reusing: plans.stored)
        }

        // 3. Normalise, version and write, a handful of records at a time: numbers, status, redirects, ledger.
        FreedMemory.giveBack()
        return try write(plans, intake, shelf, book, ledger, memory)
    }

    /// Writes what people decide, and leaves it to the next ingest to apply it. The workspace's lock must be held.
    ///
    /// - Returns: the files that were written or removed.
    public func decide(_ changes: DecisionChanges) async throws -> [String] {
        var book = try workspace.decisionBook()
        try book.remove(changes.removed)
        if !changes.added.isEmpty {
            let found = try await look(book.decisions, adding: changes.added)
            try decide(changes.added, &book, on: found.plans, found.shelf)
        }
        return try book.save(to: workspace)
    }

    /// The records as the pages and decisions make them now, with the evidence: nothing is written.
    public func resolved() async throws -> [RecordBuilder.Built] { try await readings().built }

    /// The records with the pages that they come from: nothing is written.
    public func readings() async throws -> (pages: [ComparisonPage], built: [RecordBuilder.Built]) {
        let decisions = try workspace.decisions()
        let found = try await look(decisions)
        let builder = RecordBuilder(reader: ClaimReader(catalog: catalog), decisions: decisions)
        let built = try found.plans.plans.map {
            builder.built($0, cluster: try found.shelf.withClaims($0.cluster))
        }
        let pack = found.intake.pack
        let pages = try found.intake.pages.map { try ComparisonPage(stored: pack.bytes($0.slots.page)) }
        return (pages, DecisionEvidence.questioned(built, decisions))
    }

    /// What came in and what records there are to be, without changing a file. Another process may write the pack anew
    /// meanwhile: then everything is read.
    private func look(_ decisions: [Decision], adding added: [Decision] = []) async throws -> Found {
        do {
            return try await look(decisions, adding: added, memory())
        } catch let error where Self.isStoreDamage(error) {
            return try await look(decisions, adding: added, nil)
        }
    }

    private func look(_ decisions: [Decision], adding added: [Decision], _ memory: IngestMemory?) async throws -> Found
    {
        var looks = looks(at: sources(), memory)
        let intake = try await intake(memory, &looks, isKept: false, progress: { _, _ in })
        let shelf = shelf(intake)
        let plans = try plans(
            intake, shelf, decisions, adding: added, Ledger(),
            reusing: memory?.resolution(in: workspace, workers: options.workers))
        return Found(intake: intake, plans: plans, shelf: shelf)
    }

    private struct Found {
        let intake: PageIntake
        let plans: Plans
        let shelf: MentionShelf
    }

    // MARK: Stages

    @inline(never)
    private func book(without removed: [Decision]) throws -> DecisionBook {
        var book = try workspace.decisionBook()
        try book.remove(removed)
        try book.check()
        return book
    }

    /// The ledger, and what the run before left of the resolution.
    @inline(never)
    private func kept(_ memory: IngestMemory?) throws -> (ledger: Ledger, resolution: StoredResolution?) {
        let workspace = workspace
        let (resolution, ledger) = ParallelMap.both(workers: options.workers) {
            memory?.resolution(in: workspace)
        } _: {
            Result { try workspace.ledger(memory) }
        }
        return (try ledger.get(), resolution)
    }

    private func intake(
        _ memory: IngestMemory?, _ looks: inout [SourceCheck.Look], isKept: Bool, progress: (Int, Int) -> Void
    ) async throws -> PageIntake {
        let pack = PagePack(in: workspace, kept: memory?.pack, isKept: isKept && options.setting?.digest != nil)
        var intake = PageIntake(
            root: workspace.root, pack: pack, claimReader: ClaimReader(catalog: catalog), workers: options.workers)
        await intake.collect(
            &looks, known: memory?.sources ?? SourceTable(), catalog: catalog, reading: options.reading,
            progress: progress)
        if intake.isDamaged { throw StoreDamage() }
        FreedMemory.giveBack()
        return intake
    }

    private func shelf(_ intake: PageIntake) -> MentionShelf {
        MentionShelf(intake.pages, pack: intake.pack, reader: ClaimReader(catalog: catalog))
    }

    /// What bears on which method each column is, in the order of the shelf.
    @inline(never)
    private func profiles(_ intake: PageIntake) throws(StoreDamage) -> IdentityProfiles {
        let (pages, pack) = (intake.pages, intake.pack)
        let size = 256
        var all = IdentityProfiles()
        let columns = pages.reduce(0) { $0 + $1.brief.namedCount }
        // A few thousand pages at a time, so that little is in memory twice.
        for start in stride(from: 0, to: pages.count, by: 64 * size) {
            let count = min(64, (pages.count - start + size - 1) / size)
            let parts = ParallelMap.map(count: count, workers: options.workers, piece: 1) { part in
                let first = start + part * size
                return try? Self.profiles(pages[first..<min(first + size, pages.count)], pack)
            }
            for part in parts {
                guard let part else { throw StoreDamage() }
                all.append(part)
            }
            if start == 0 { all.reserve(columns) }
        }
        return all
    }

    private static func profiles(_ pages: ArraySlice<PageIntake.Page>, _ pack: PagePack) throws -> IdentityProfiles {
        var profiles = IdentityProfiles()
        for page in pages {
            let known = profiles.count
            try profiles.append(coded: try pack.bytes(page.slots.profiles))
            // The shelf counts columns by their names.
            guard profiles.count - known == page.brief.namedCount else { throw StoreDamage() }
        }
        return profiles
    }

    /// The records that are to be made.
    private struct Plans {
        var plans: [RecordBuilder.Plan]
        var cutBlocks: [Resolution.CutBlock]
        /// What the next resolution can use.
        var stored: StoredResolution
        /// Where ids of the ledger and of decisions lead that no record has.
        var former: FormerIdentifiers
    }

    /// - Parameter added: decisions that are about to be made on the records.
    @inline(never)
    private func plans(
        _ intake: PageIntake, _ shelf: MentionShelf, _ decisions: [Decision], adding added: [Decision],
        _ ledger: Ledger,
        reusing stored: StoredResolution?
    ) throws -> Plans {
        let profiles = try profiles(intake)
        let renewed = Resolver(decisions: decisions).resolve(
            profiles, reusing: stored ?? StoredResolution(), workers: options.workers)
        let builder = RecordBuilder(reader: ClaimReader(catalog: catalog), decisions: decisions)
        let ids = builder.identifiers.unique(renewed.resolution, of: profiles, workers: options.workers)
        let plans = builder.plans(of: renewed.resolution, ids: ids, certainty: shelf.certainty)
        let asked = Set(ledger.ids).subtracting(ids.map(\.id))
            .union(DecisionEvidence.identities(in: (decisions + added).map(\.content)))
        let former = FormerIdentifiers(asked, records: plans.lazy.map { ($0.id, $0.cluster.members) }, profiles)
        return Plans(
            plans: plans, cutBlocks: renewed.resolution.cutBlocks, stored: renewed.stored, former: former)
    }

    /// Adds decisions with the evidence that they rest on.
    @inline(never)
    private func decide(
        _ added: [Decision], _ book: inout DecisionBook, on records: Plans, _ shelf: MentionShelf
    ) throws {
        let evidence = try DecisionEvidence(records.plans, records.former, on: added.map(\.content)) {
            cluster throws(StoreDamage) in try shelf.withClaims(cluster)
        }
        try book.add(
            added.map { decision in
                var decision = decision
                decision.evidence = evidence.digests(for: decision.content)
                return decision
            })
    }

    @inline(never)
    private func write(
        _ records: Plans, _ intake: PageIntake, _ shelf: MentionShelf, _ book: DecisionBook, _ ledger: Ledger,
        _ memory: IngestMemory?
    ) throws -> IngestReport {
        let evidence = try DecisionEvidence(records.plans, records.former, on: book.decisions.map(\.content)) {
            cluster throws(StoreDamage) in try shelf.withClaims(cluster)
        }
        let left = memory.map { recordsAsLeft($0) }
        let known = countSpokenOf(
            intake.pages, memory, areRecordsAsLeft: left?.count == memory?.files.records.count)
        var versioner = Versioner(
            ledger: ledger, decisions: book.decisions, former: records.former, fixedDay: options.fixedDay)
        var production = RecordProduction(
            RecordProduction.Means(
                builder: RecordBuilder(reader: ClaimReader(catalog: catalog), decisions: book.decisions), shelf: shelf,
                questions: evidence.questions(about: book.decisions), known: left ?? [:], workers: options.workers))
        let decisions = try book.files(in: workspace)
        var writer = CuratedWriter(workspace, workers: options.workers)
        let rewritten = try Commit.run(in: workspace, isDryRun: options.isDryRun) { commit throws(WorkspaceError) in
            try production.run(records.plans, &versioner) { name, bytes, digest throws(WorkspaceError) in
                try writer.record(name, bytes, digest: digest, &commit)
            }
            try writer.finish(
                &commit, ledger: versioner.ledger, quarantine: intake.quarantine, review: production.outcome.review,
                decisions: decisions)
        }
        var report = IngestReport(intake, production, rewritten: rewritten, unchanged: known, workers: options.workers)
        report.methods = records.plans.count + production.outcome.records.count
        report.cutBlocks = records.cutBlocks
        if !options.isDryRun {
            keep(intake, production, writer.digests, records.stored, versioner.ledger, before: memory, in: &report)
        }
        return report
    }
}
