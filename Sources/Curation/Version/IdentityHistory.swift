/// What becomes of ids when records are merged or split: found out from the ledger, the pages and the decisions of a
/// run alone, so that a run over everything and many small ones come to the same.
struct IdentityHistory {
    /// An id whose method lives on in another record.
    struct Merge {
        var into: String
        var words: String
        /// The day of the decision.
        var day: String?
    }

    private let ledger: Ledger
    private let former: FormerIdentifiers
    private var current: Set<String> { former.current }
    private var sames: [String: Decision] = [:]
    private var differents: [String: [Decision]] = [:]
    private var gained: [String: [String]] = [:]

    /// - Parameter former: the records of the run; asked about every id of the ledger that none of them has.
    init(ledger: Ledger, decisions: [Decision], former: FormerIdentifiers) {
        (self.ledger, self.former) = (ledger, former)
        for decision in decisions.inForce {
            switch decision.content {
            case .same(_, let drop): sames[drop] = decision
            case .different(let one, let other):
                differents[one, default: []].append(decision)
                differents[other, default: []].append(decision)
            default: break
            }
        }
        findGains()
    }

    /// Where a record went that is no more; nil when no other record has its pages.
    func merge(of id: String) -> Merge? {
        let decision = sames[id]
        let decided = decision.flatMap { end(of: $0) }
        guard let into = decided ?? holder(of: id) ?? formerTarget(of: id) else { return nil }
        guard let decision, decided == into else {
            return Merge(into: into, words: "merged into \(into): its pages are there now", day: nil)
        }
        let who = decision.by.map { "\($0): " } ?? ""
        return Merge(
            into: into, words: "merged into \(into): \(who)\(decision.because)", day: decision.date)
    }

    /// What a record that is new, or there again, was part of before; in words.
    func origin(of id: String) -> [String] {
        if let last = ledger.last(id), last.event == .merged, let former = last.into {
            return ["split from \(former), of which it was a part"]
        }
        guard ledger.last(id) == nil else { return [] }
        return (differents[id] ?? []).compactMap { decision in
            guard let other = decision.records.first(where: { $0 != id }), ledger.last(other) != nil else { return nil }
            return "kept apart from \(other): \(decision.because)"
        }
    }

    /// The records that a record took in or lost in this run; in words.
    func gainsAndLosses(of id: String) -> [String] { gained[id] ?? [] }

    /// Why a record is gone that lives on in no single other one; in words.
    func departure(of id: String) -> String {
        guard let found = former.holders[id], found.count > 1 else { return "no page speaks of it any more" }
        return "split: its pages are now in \(found.sortedByBytes.joined(separator: ", "))"
    }

    private mutating func findGains() {
        for other in ledger.ids {
            guard let last = ledger.last(other) else { continue }
            let former = last.event == .merged ? last.into : nil
            if current.contains(other) {
                if let former { gained[former, default: []].append("split off \(other)") }
            } else if let into = merge(of: other)?.into, into != former {
                gained[into, default: []].append("took in \(other)")
            }
        }
    }

    /// The record at the end of a chain of decisions.
    private func end(of decision: Decision) -> String? {
        var (decision, seen): (Decision, Set<String>) = (decision, [])
        while case .same(let keep, _) = decision.content {
            if current.contains(keep) { return keep }
            guard seen.insert(keep).inserted, let next = sames[keep] else { return nil }
            decision = next
        }
        return nil
    }

    /// The one record that has its pages; several are no answer.
    private func holder(of id: String) -> String? {
        guard let found = former.holders[id], found.count == 1 else { return nil }
        return found.first
    }

    /// The pages that led there may be gone; what was merged stays so as long as the record is there.
    private func formerTarget(of id: String) -> String? {
        guard let last = ledger.last(id), last.event == .merged, let into = last.into, current.contains(into) else {
            return nil
        }
        return into
    }
}
