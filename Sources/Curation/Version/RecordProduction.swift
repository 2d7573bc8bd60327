internal import JSON

/// Makes the records of a run, gives them numbers and status, and writes them, a handful at a time: memory holds no more
/// of them than that. A record of which nothing changed since an earlier run is not made again.
struct RecordProduction {
    /// What all records are made with.
    struct Means: Sendable {
        let builder: RecordBuilder
        let shelf: MentionShelf
        /// Questions about decisions, by record.
        let questions: [String: [ReviewItem]]
        /// Of earlier records whose files are as they were left.
        let known: [String: RecordState]
        let workers: Int
    }

    /// A record as its pages make it, and what is asked about it because of them.
    private struct Made: Sendable {
        var record: MethodRecord
        var review: [ReviewItem]
    }

    private static let handful = 64

    private let means: Means
    private(set) var outcome = Versioner.Outcome()
    /// What is kept of the records for the next run.
    private(set) var states: [String: RecordState] = [:]
    private(set) var statuses: [LifecycleStatus: Int] = [:]
    /// How many records were made.
    private(set) var madeAnew = 0

    init(_ means: Means) {
        self.means = means
    }

    /// Makes, versions and writes all records.
    ///
    /// - Parameters:
    ///   - plans: sorted by id; the versioner was made with them.
    ///   - write: takes a record's file name and bytes, or nil for one that is as it was, with its digest.
    /// - Throws: ``WorkspaceError``: what `write` throws, and ``WorkspaceError/storeDamaged``.
    mutating func run(
        _ plans: [RecordBuilder.Plan], _ versioner: inout Versioner,
        write: (String, [UInt8]?, String) throws(WorkspaceError) -> Void
    ) throws(WorkspaceError) {
        let means = means
        let allKeys = ParallelMap.map(count: plans.count, workers: means.workers, piece: Self.handful) { index in
            Self.key(of: plans[index], means)
        }
        for start in stride(from: 0, to: plans.count, by: Self.handful) {
            let part = Array(plans[start..<min(start + Self.handful, plans.count)])
            let keys = Array(allKeys[start..<start + part.count])
            let stale = part.indices.filter { means.known[part[$0].id]?.key != keys[$0] }
            let made = try Self.make(stale.map { part[$0] }, means)
            madeAnew += stale.count
            for (index, plan) in part.enumerated() {
                let place = stale.firstIndex(of: index)
                try version(plan, key: keys[index], made: place.map { made[$0] }, &versioner, write: write)
            }
        }
        versioner.retireOthers(into: &outcome)
        for record in outcome.records {
            let bytes = JSONWriter.pretty(record.json)
            statuses[record.status, default: 0] += 1
            try write("\(record.id).json", bytes, SHA256Digest.hex(bytes))
        }
    }

    private mutating func version(
        _ plan: RecordBuilder.Plan, key: [UInt8], made: Made?, _ versioner: inout Versioner,
        write: (String, [UInt8]?, String) throws(WorkspaceError) -> Void
    ) throws(WorkspaceError) {
        let old = means.known[plan.id]
        let own = made?.review ?? old?.review ?? []
        let review = own + questions(about: plan)
        let means = means
        var whole = made?.record
        /// The record, made now when it was thought that it need not be.
        func record() throws(WorkspaceError) -> MethodRecord {
            if let whole { return whole }
            let record = try Self.make([plan], means)[0].record
            whole = record
            return record
        }
        let draft = RecordDraft(
            id: plan.id, contentHash: whole?.contentHash ?? old?.contentHash ?? "", hasDoubts: !review.isEmpty)
        let (number, status) = try versioner.version(draft, into: &outcome, whole: record)
        outcome.review += review
        statuses[status, default: 0] += 1
        var digest = old?.digest ?? ""
        if made == nil, old?.number == number, old?.status == status {
            try write("\(plan.id).json", nil, digest)
        } else {
            var record = try record()
            (record.version, record.status) = (number, status)
            let bytes = JSONWriter.pretty(record.json)
            digest = SHA256Digest.hex(bytes)
            try write("\(plan.id).json", bytes, digest)
        }
        if made == nil, whole != nil { madeAnew += 1 }
        states[plan.id] = RecordState(
            key: key, contentHash: draft.contentHash, review: own, number: number, status: status, digest: digest)
    }

    /// Those that do not come from its own columns alone.
    private func questions(about plan: RecordBuilder.Plan) -> [ReviewItem] {
        let first = plan.cluster.members.first
        return means.builder.identityQuestions(plan) { first.flatMap(means.shelf.page)?.page }
            + (means.questions[plan.id] ?? [])
    }

    private static func make(_ plans: [RecordBuilder.Plan], _ means: Means) throws(WorkspaceError) -> [Made] {
        let made = ParallelMap.map(count: plans.count, workers: means.workers, piece: 2) { index -> Made? in
            guard let cluster = try? means.shelf.withClaims(plans[index].cluster) else { return nil }
            let built = means.builder.build(cluster, id: plans[index].id, isShared: plans[index].isShared)
            return Made(record: built.record, review: built.review)
        }
        let whole = made.compactMap(\.self)
        guard whole.count == plans.count else { throw WorkspaceError.storeDamaged }
        return whole
    }

    /// Digest of all that a record is made from; program and schemas are the same for all that is known.
    private static func key(of plan: RecordBuilder.Plan, _ means: Means) -> [UInt8] {
        var writer = ByteWriter()
        writer.append(plan.id)
        writer.append(plan.isShared)
        writer.append(means.builder.decided(about: plan.id))
        means.shelf.write(plan.cluster, to: &writer)
        return SHA256Digest.bytes(writer.bytes)
    }
}

extension WorkspaceError {
    /// What an earlier run kept is not what it was: everything is read again.
    static let storeDamaged = WorkspaceError(
        code: "store-damaged", message: "pages that were kept in .curate/ can't be read back; run again with --no-cache"
    )
}
