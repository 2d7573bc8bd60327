extension IngestReport {
    /// The report of a run.
    ///
    /// - Parameters:
    ///   - rewritten: the files that it wrote or removed.
    ///   - unchanged: how many pages records spoke of before.
    init(_ intake: PageIntake, _ production: RecordProduction, rewritten: [String], unchanged: Int) {
        pageDigests.reserveCapacity(intake.pages.count)
        for page in intake.pages {
            let brief = page.brief
            pageDigests.insert(String(decoding: brief.digest, as: UTF8.self))
            renderings[brief.rendering, default: 0] += 1
            languages[brief.language ?? "und", default: 0] += 1
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
