public import JSON

/// What must be true of a record before it may be published.
public struct PublicationGate: Sendable {
    private let questions: [String: Int]
    private let errors: [String: [Finding]]
    private let acceptsDoubts: Bool

    /// - Parameters:
    ///   - review: the lines of `review.jsonl`.
    ///   - findings: of the whole workspace.
    ///   - acceptsDoubts: true when a person publishes in spite of open questions.
    public init(review: [JSONValue], findings: [Finding], acceptsDoubts: Bool) {
        var questions: [String: Int] = [:]
        for item in review where item["reason"]?.stringValue != "decision-stale" {
            if let record = item["record"]?.stringValue { questions[record, default: 0] += 1 }
        }
        self.questions = questions
        errors = Dictionary(grouping: findings.filter { $0.severity == .error && $0.record != nil }) { $0.record ?? "" }
        self.acceptsDoubts = acceptsDoubts
    }

    /// Why the record may not be published; empty when it may.
    public func reasons(against record: MethodRecord) -> [String] {
        var reasons = missing(record).map { "it has no \($0)" }
        if let count = questions[record.id], !acceptsDoubts {
            let (noun, them) = count == 1 ? ("question", "it") : ("questions", "them")
            reasons.append("it has \(count) open \(noun) (--accept-doubts publishes in spite of \(them))")
        }
        for finding in errors[record.id] ?? [] { reasons.append("\(finding.message) [\(finding.rule)]") }
        if record.status == .deprecated { reasons.append("it is deprecated") }
        if record.provenance.isEmpty { reasons.append("no page speaks of it") }
        return reasons
    }

    private func missing(_ record: MethodRecord) -> [String] {
        var missing: [String] = []
        if record.labels["en"] == nil { missing.append("English name") }
        if record.field == nil { missing.append("field") }
        if record.originYear == nil { missing.append("origin year") }
        if record.seminalSources.isEmpty { missing.append("seminal source") }
        if record.summary.isEmpty { missing.append("summary") }
        return missing
    }
}
