internal import JSON

/// Gives each record its version and status, and writes down in the ledger what happened.
public struct Versioner {
    /// The ledger with the new entries appended.
    public private(set) var ledger: Ledger
    private let statusDecisions: [String: Decision]
    /// The records of the run.
    private let former: FormerIdentifiers
    private let identity: IdentityHistory
    /// The day for all new entries when the environment fixes one (`SOURCE_DATE_EPOCH`).
    private let fixedDay: String?

    /// What became of the records.
    public struct Outcome: Sendable {
        /// Sorted by id.
        public var records: [MethodRecord] = []
        public var review: [ReviewItem] = []
        public var created: [String] = []
        public var changed: [String] = []
        public var statusChanged: [String] = []
        public var removed: [String] = []
    }

    /// - Parameter former: all records of the run; asked about every id of the ledger that none of them has.
    init(ledger: Ledger, decisions: [Decision], former: FormerIdentifiers, fixedDay: String?) {
        (self.ledger, self.former) = (ledger, former)
        identity = IdentityHistory(ledger: ledger, decisions: decisions, former: former)
        self.fixedDay = fixedDay
        var statuses: [String: Decision] = [:]
        for decision in decisions {
            // Of several decisions on one record the last one written counts.
            if case .status(let record, _, _) = decision.content { statuses[record] = decision }
        }
        statusDecisions = statuses
    }

    /// Versions records that are all in memory.
    ///
    /// - Parameter built: sorted by id, each one of those that the versioner was made with.
    public mutating func version(_ built: [RecordBuilder.Built]) -> Outcome {
        var outcome = Outcome()
        for item in built {
            var record = item.record
            let draft = RecordDraft(record, hasDoubts: !item.review.isEmpty)
            (record.version, record.status) = version(draft, into: &outcome) { record }
            outcome.review += item.review
            outcome.records.append(record)
        }
        retireOthers(into: &outcome)
        outcome.records.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        return outcome
    }

    // MARK: A record that pages speak of

    /// Gives a record its number and status, and notes what happened to it. Records come sorted by id.
    ///
    /// - Parameters:
    ///   - outcome: gets everything but the record itself and its own questions.
    ///   - whole: the record, where something is to be written down of it.
    mutating func version<Failure>(
        _ draft: RecordDraft, into outcome: inout Outcome, whole: () throws(Failure) -> MethodRecord
    ) throws(Failure) -> (number: Int, status: LifecycleStatus) {
        let last = ledger.last(draft.id)
        let number = versionNumber(of: draft, last: last)
        let status = status(of: draft, number: number, into: &outcome)
        let isNews =
            last?.contentHash != draft.contentHash || last?.status != status || last?.version != number
            || last?.event == .removed || last?.event == .merged
        guard isNews else { return (number, status) }
        var record = try whole()
        (record.version, record.status) = (number, status)
        note(record, last: last, into: &outcome)
        return (number, status)
    }

    /// Notes what became of the records that no page of the run speaks of; those that stay go to the outcome.
    mutating func retireOthers(into outcome: inout Outcome) {
        for id in ledger.ids where !former.current.contains(id) { retire(id, into: &outcome) }
    }

    /// One more than the published version when the content is another; a draft keeps its number until it is published.
    private func versionNumber(of record: RecordDraft, last: LedgerEntry?) -> Int {
        guard let last else { return 1 }
        guard let published = ledger.published(record.id) else { return last.version }
        return record.contentHash == published.contentHash ? published.version : published.version + 1
    }

    private func status(of record: RecordDraft, number: Int, into outcome: inout Outcome) -> LifecycleStatus {
        guard let decision = statusDecisions[record.id], case .status(_, let status, let hash) = decision.content else {
            return record.hasDoubts ? .review : .draft
        }
        if hash == nil || hash == record.contentHash { return status }
        let version = ledger.published(record.id)?.version ?? number
        // Nobody is to cite what was deprecated, whatever it says now.
        let next =
            status == .deprecated
            ? "it stays \(status.rawValue); `curate decide confirm \(decision.place)` keeps it"
            : "compare with `curate diff \(record.id)@\(version)`, then `curate publish \(record.id)`"
        outcome.review.append(
            ReviewItem(
                record: record.id, path: decision.file, line: decision.line, reason: "decision-stale",
                message: "the content changed since it was decided to be \(status.rawValue); \(next)"))
        return status == .deprecated ? .deprecated : .review
    }

    private mutating func note(_ record: MethodRecord, last: LedgerEntry?, into outcome: inout Outcome) {
        let event: LedgerEntry.Event
        var changes: [String] = []
        if last == nil {
            event = .created
            changes = identity.origin(of: record.id)
            outcome.created.append(record.id)
        } else if last?.event == .removed || last?.event == .merged {
            event = .restored
            changes = identity.origin(of: record.id) + contentChanges(record)
            outcome.changed.append(record.id)
        } else if last?.contentHash != record.contentHash {
            event = .changed
            changes = identity.gainsAndLosses(of: record.id) + contentChanges(record)
            outcome.changed.append(record.id)
        } else if let last, last.status != record.status || last.version != record.version {
            event = record.status == .deprecated ? .deprecated : .status
            changes = ["status: \(last.status.rawValue) → \(record.status.rawValue)\(reason(record))"]
            outcome.statusChanged.append(record.id)
        } else {
            return
        }
        let isStatusOnly = event == .status || event == .deprecated
        let content = record.status == .published ? Self.publishedContent(record) : isStatusOnly ? nil : record.content
        ledger.append(
            day: day(of: record, isStatusOnly: isStatusOnly), id: record.id, event: event, version: record.version,
            status: record.status, contentHash: record.contentHash, changes: changes, record: content)
    }

    /// Who decided the status, and why, where a decision led to it.
    private func reason(_ record: MethodRecord) -> String {
        guard let decision = statusDecisions[record.id], case .status(_, record.status, _) = decision.content else {
            return ""
        }
        return " (\(decision.by.map { "\($0): " } ?? "")\(decision.because))"
    }

    private func day(of record: MethodRecord, isStatusOnly: Bool) -> String? {
        let decided = isStatusOnly ? statusDecisions[record.id]?.date : nil
        return fixedDay ?? decided ?? record.provenance.compactMap(\.accessed).max()
    }

    private func contentChanges(_ record: MethodRecord) -> [String] {
        guard var old = storedRecord(record.id) else { return [] }
        // Only what the record says of its method: the rest is not content.
        (old.version, old.status, old.sourceCount) = (record.version, record.status, record.sourceCount)
        (old.upstream, old.provenance) = (record.upstream, record.provenance)
        return RecordChange(from: old, to: record)?.lines ?? []
    }

    // MARK: A record that no page speaks of any more

    /// What was published stays, deprecated, for those who cite it; what was never published goes.
    private mutating func retire(_ id: String, into outcome: inout Outcome) {
        guard let last = ledger.last(id) else { return }
        if let merge = identity.merge(of: id) { return leave(id, to: merge, last: last, into: &outcome) }
        // A later version that was still under review goes with its pages: nobody said yes to it.
        let published = Self.publishedRecord(id, in: ledger)
        if var record = published {
            record.status = .deprecated
            record.sourceCount = 0
            record.provenance = []
            outcome.records.append(record)
        }
        guard last.event != .removed else { return }
        outcome.removed.append(id)
        ledger.append(
            day: fixedDay ?? last.day, id: id, event: .removed, version: published?.version ?? last.version,
            status: published == nil ? last.status : .deprecated,
            contentHash: published?.contentHash ?? last.contentHash, changes: [identity.departure(of: id)],
            record: nil)
    }

    /// The record lives on in another one; its id leads there.
    private mutating func leave(
        _ id: String, to merge: IdentityHistory.Merge, last: LedgerEntry, into outcome: inout Outcome
    ) {
        if last.event == .merged, last.into == merge.into { return }
        outcome.removed.append(id)
        let status = ledger.published(id) == nil ? last.status : .deprecated
        ledger.append(
            day: fixedDay ?? merge.day ?? last.day, id: id, event: .merged, version: last.version, status: status,
            contentHash: last.contentHash, changes: [merge.words], record: nil, into: merge.into)
    }

    // MARK: Content in the ledger

    private func storedRecord(_ id: String) -> MethodRecord? {
        ledger.content(of: id).flatMap { Self.record(from: $0) }
    }

    /// The content and what a release shows beside it.
    private static func publishedContent(_ record: MethodRecord) -> JSONValue {
        guard case .object(var members) = record.content else { return record.content }
        members["sourceCount"] = .number(JSONNumber(record.sourceCount))
        members["upstream"] = record.upstream?.json ?? .null
        members["provenance"] = .array(record.provenance.map(\.json))
        return .object(members)
    }

    /// A record from what the ledger holds of it; status and version are the caller's to set.
    static func record(from content: JSONValue) -> MethodRecord? {
        guard case .object(var members) = content else { return nil }
        members["version"] = 1
        members["status"] = .string(LifecycleStatus.draft.rawValue)
        members["contentHash"] = ""
        if members["sourceCount"] == nil { members["sourceCount"] = 0 }
        if members["provenance"] == nil { members["provenance"] = [] }
        return try? MethodRecord(json: .object(members))
    }

    /// The newest published state of a record: what a release holds while a later version is under review.
    public static func publishedRecord(_ id: String, in ledger: Ledger) -> MethodRecord? {
        guard let entry = ledger.published(id), let content = ledger.publishedContent(of: id),
            var record = record(from: content)
        else {
            return nil
        }
        (record.version, record.status, record.contentHash) = (entry.version, entry.status, entry.contentHash)
        return record
    }
}
