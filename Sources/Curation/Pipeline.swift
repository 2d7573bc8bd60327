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

    /// Ingests everything below `raw/` and brings `curated/` up to date. Files that need no change are not touched.
    ///
    /// - Parameter progress: called after each page with how many sources are done, and of how many.
    /// - Throws: ``WorkspaceError``, ``DecisionError`` or ``LedgerError``: problems with the run. Problems with pages are
    ///   in the quarantine.
    public func ingest(progress: (Int, Int) -> Void) async throws -> IngestReport {
        let decisions = try workspace.decisions()
        let ledger = try workspace.ledger()
        let known = try knownPages()

        // 1. Read and extract: bytes to comparison pages, what can't be read to the quarantine.
        let intake = await intake(progress: progress)

        // 2. Normalise and resolve: pages to claims, claims to clusters, clusters to records.
        let (built, cutBlocks) = resolve(intake.pages, decisions: decisions)

        // 3. Version: numbers, status, ledger.
        var versioner = Versioner(ledger: ledger, decisions: decisions, fixedDay: options.fixedDay)
        let outcome = versioner.version(built)

        // 4. Write what changed.
        let files = CuratedFiles(
            records: outcome.records, ledger: versioner.ledger, quarantine: intake.quarantine, review: outcome.review)
        let rewritten = try files.write(to: workspace, isDryRun: options.isDryRun)
        var report = report(intake, outcome, rewritten: rewritten, known: known)
        report.cutBlocks = cutBlocks
        return report
    }

    /// The records as the pages and decisions make them now, with the evidence: nothing is written.
    public func resolved() async throws -> [RecordBuilder.Built] {
        let intake = await intake(progress: { _, _ in })
        return resolve(intake.pages, decisions: try workspace.decisions()).built
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
        return (builder.records(of: resolution), resolution.cutBlocks)
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
