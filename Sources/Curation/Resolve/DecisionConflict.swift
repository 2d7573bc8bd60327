/// Two decisions that can't both hold.
public struct DecisionConflict: Sendable, Hashable {
    /// The one that is written later.
    public var decision: Decision
    public var other: Decision
    /// What is wrong with the two, in words.
    public var message: String

    /// The conflict as an error at the later decision's place.
    var error: DecisionError {
        DecisionError(file: decision.file, line: decision.line, message: message)
    }

    /// The first conflict in the order of the decisions; nil when all can hold.
    static func first(in decisions: [Decision]) -> DecisionConflict? {
        var merges = DecisionMerges()
        for decision in decisions {
            guard case .same(let keep, let drop) = decision.content else { continue }
            if let conflict = merges.add(decision, keep: keep, drop: drop) { return conflict }
        }
        for decision in decisions {
            guard case .different(let one, let other) = decision.content,
                let reason = merges.reason(one, other)
            else { continue }
            let chain = reason.count == 1 ? "" : ", by \(reason.count) decisions from \(reason[0].place) on"
            return DecisionConflict(
                decision: decision, other: reason[0],
                message: "\(one) and \(other) can't be different methods: \(reason[0].place) makes them one\(chain); "
                    + "only one of the two can hold (`curate decide undo \(reason[0].place)` takes that one back)")
        }
        return nil
    }
}

/// Which ids decisions make part of which: a forest in which each id has one that it becomes part of.
private struct DecisionMerges {
    private var next: [String: Decision] = [:]

    /// Adds one `same`; a conflict when the id goes to another one already, or when it would close a circle.
    mutating func add(_ decision: Decision, keep: String, drop: String) -> DecisionConflict? {
        if let known = next[drop] {
            guard case .same(let target, _) = known.content, target != keep else { return nil }
            return DecisionConflict(
                decision: decision, other: known,
                message: "\(drop) can't become part of \(keep): \(known.place) makes it part of \(target); decide "
                    + "`same \(target) \(keep)` instead if the three are one, or take that one back with "
                    + "`curate decide undo \(known.place)`")
        }
        if root(keep) == drop, let closing = chain(from: keep).first {
            return DecisionConflict(
                decision: decision, other: closing,
                message: "\(drop) can't become part of \(keep), which is part of \(drop) itself by \(closing.place); "
                    + "only one of the two can hold (`curate decide undo \(closing.place)` takes that one back)")
        }
        next[drop] = decision
        return nil
    }

    /// The decisions that make two ids one; nil when they are not one.
    func reason(_ one: String, _ other: String) -> [Decision]? {
        let (left, right) = (chain(from: one), chain(from: other))
        let reached = Set([one] + left.compactMap(Self.keep))
        guard let meeting = ([other] + right.compactMap(Self.keep)).first(where: reached.contains) else { return nil }
        return Self.upTo(meeting, left) + Self.upTo(meeting, right)
    }

    private static func upTo(_ id: String, _ chain: [Decision]) -> [Decision] {
        Array(chain.prefix(while: { drop($0) != id }))
    }

    private func chain(from id: String) -> [Decision] {
        var (chain, current): ([Decision], String) = ([], id)
        while let decision = next[current], let keep = Self.keep(decision) {
            chain.append(decision)
            current = keep
        }
        return chain
    }

    private func root(_ id: String) -> String { chain(from: id).last.flatMap(Self.keep) ?? id }

    private static func keep(_ decision: Decision) -> String? {
        if case .same(let keep, _) = decision.content { keep } else { nil }
    }

    private static func drop(_ decision: Decision) -> String? {
        if case .same(_, let drop) = decision.content { drop } else { nil }
    }
}
