extension IngestReport {
    /// The report of a run.
    ///
    /// - Parameters:
    ///   - rewritten: the files that it wrote or removed.
    ///   - unchanged: how many pages records spoke of before.
    ///   - workers: how many threads work at the same time.
    init(
        _ intake: PageIntake, _ production: RecordProduction, rewritten: [String], unchanged: Int, workers: Int
    ) {
        let pages = intake.pages
        let found = ParallelMap.map(count: pages.count, workers: workers, piece: 1024) { index in
            let brief = pages[index].brief
            return (String(decoding: brief.digest, as: UTF8.self), brief.rendering, brief.language ?? "und")
        }
        pageDigests.reserveCapacity(pages.count)
        for (digest, rendering, language) in found {
            pageDigests.insert(digest)
            renderings[rendering, default: 0] += 1
            languages[language, default: 0] += 1
        }
        pagesUnchanged = unchanged
        pagesRead = intake.pages.count
        opened = intake.readAnew
        quarantined = intake.quarantine.count
        created = production.outcome.created
        changed = production.outcome.changed
        statusChanged = production.outcome.statusChanged
        removed = production.outcome.removed
        review = production.outcome.review.count
        statuses = production.statuses
        made = production.madeAnew
        self.rewritten = rewritten
    }
}
