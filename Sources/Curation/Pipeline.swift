internal import JSON

/// From saved pages to versioned records: the whole flow in one function.
public struct Pipeline: Sendable {
    private let workspace: Workspace
    private let catalog: LanguageCatalog
    private let options: Options

    /// How a run is done. None of it changes what comes out, but the fixed day.
    public struct Options: Sendable {
        /// Pages read at the same time.
        public var workers = 1
        public var reading = ReadOptions()
        /// The day for new ledger entries, `YYYY-MM-DD`; nil takes it from the pages.
        public var fixedDay: String?
        /// True to find out what would be written and write nothing.
        public var isDryRun = false

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
    }

    /// Ingests everything below `raw/` and brings `curated/` up to date, all of it or nothing. Files that need no change
    /// are not touched. The workspace's lock must be held.
    ///
    /// - Parameters:
    ///   - changes: decisions that are written and applied with the run.
    ///   - progress: called after each page with how many sources are done, and of how many.
    /// - Throws: ``WorkspaceError``, ``DecisionError`` or ``LedgerError``: problems with the run. Problems with pages are
    ///   in the quarantine.
    public func ingest(
        _ changes: DecisionChanges = DecisionChanges(), progress: (Int, Int) -> Void
    ) async throws -> IngestReport {
        var book = try workspace.decisionBook()
        try book.remove(changes.removed)
        try book.check()
        let ledger = try workspace.ledger()
        let known = try knownPages()

        // 1. Read and extract: bytes to comparison pages, what can't be read to the quarantine.
        let intake = await intake(progress: progress)

        // 2. Normalise and resolve: pages to claims, claims to clusters, clusters to records. What is decided now is
        //    decided on the records as they were without it.
        var (built, cutBlocks) = resolve(intake.pages, decisions: book.decisions)
        try book.add(Self.withEvidence(changes.added, built))
        if changes.added.contains(where: \.shapesRecords) {
            (built, cutBlocks) = resolve(intake.pages, decisions: book.decisions)
        }

        // 3. Version: numbers, status, redirects, ledger.
        var versioner = Versioner(
            ledger: ledger, decisions: book.decisions, built: built, fixedDay: options.fixedDay)
        let outcome = versioner.version()

        // 4. Write what changed.
        let files = CuratedFiles(
            records: outcome.records, ledger: versioner.ledger, quarantine: intake.quarantine, review: outcome.review,
            decisions: try book.files(in: workspace))
        let rewritten = try files.write(to: workspace, isDryRun: options.isDryRun)
        var report = report(intake, outcome, rewritten: rewritten, known: known)
        report.cutBlocks = cutBlocks
        return report
    }

    /// Writes what people decide, and leaves it to the next ingest to apply it. The workspace's lock must be held.
    ///
    /// - Returns: the files that were written or removed.
    public func decide(_ changes: DecisionChanges) async throws -> [String] {
        var book = try workspace.decisionBook()
        try book.remove(changes.removed)
        if !changes.added.isEmpty {
            let pages = await intake(progress: { _, _ in }).pages
            try book.add(Self.withEvidence(changes.added, resolve(pages, decisions: book.decisions).built))
        }
        return try book.save(to: workspace)
    }

    /// The records as the pages and decisions make them now, with the evidence: nothing is written.
    public func resolved() async throws -> [RecordBuilder.Built] { try await readings().built }

    /// The records with the pages that they come from: nothing is written.
    public func readings() async throws -> (pages: [ComparisonPage], built: [RecordBuilder.Built]) {
        let pages = await intake(progress: { _, _ in }).pages
        return (pages, resolve(pages, decisions: try workspace.decisions()).built)
    }

    private static func withEvidence(_ decisions: [Decision], _ built: [RecordBuilder.Built]) -> [Decision] {
        let evidence = DecisionEvidence(built)
        return decisions.map { decision in
            var decision = decision
            decision.evidence = evidence.digests(for: decision.content)
            return decision
        }
    }

    private func intake(progress: (Int, Int) -> Void) async -> PageIntake {
        var intake = PageIntake(root: workspace.root)
        await intake.collect(from: workspace, catalog: catalog, options: options, progress: progress)
        return intake
    }

    private func resolve(
        _ pages: [ComparisonPage], decisions: [Decision]
    ) -> (built: [RecordBuilder.Built], cutBlocks: [Resolution.CutBlock]) {
        let reader = ClaimReader(catalog: catalog)
        let mentions = pages.flatMap { reader.mentions(of: $0) }
        let resolution = Resolver(decisions: decisions).resolve(mentions)
        let builder = RecordBuilder(reader: reader, decisions: decisions)
        return (DecisionEvidence.questioned(builder.records(of: resolution), decisions), resolution.cutBlocks)
    }

    /// Digests of the pages that records speak of.
    private func knownPages() throws(WorkspaceError) -> Set<String> {
        var known: Set<String> = []
        for record in try workspace.records() { known.formUnion(record.provenance.map(\.page)) }
        return known
    }

    private func report(
        _ intake: PageIntake, _ outcome: Versioner.Outcome, rewritten: [String], known: Set<String>
    ) -> IngestReport {
        var report = IngestReport()
        report.pagesRead = intake.pages.count
        report.pagesUnchanged = intake.pages.count { known.contains($0.digest) }
        report.pageDigests = Set(intake.pages.map(\.digest))
        report.quarantined = intake.quarantine.count
        for page in intake.pages {
            report.renderings[page.rendering, default: 0] += 1
            report.languages[page.language ?? "und", default: 0] += 1
        }
        report.methods = outcome.records.count
        report.created = outcome.created
        report.changed = outcome.changed
        report.statusChanged = outcome.statusChanged
        report.removed = outcome.removed
        for record in outcome.records { report.statuses[record.status, default: 0] += 1 }
        report.review = outcome.review.count
        report.rewritten = rewritten
        return report
    }
}
