internal import JSON

/// The decision on a record's status that counts: the last one written.
struct StatusDecision {
    let record: String
    let file: SourceDocument
    let decision: JSONNode
}

extension RuleContext {
    /// By record.
    var statusDecisions: [String: StatusDecision] {
        var last: [String: StatusDecision] = [:]
        for file in decisions {
            for decision in file.root["decisions"]?.children ?? [] where decision["status"] != nil {
                guard let record = decision["record"]?.string else { continue }
                last[record] = StatusDecision(record: record, file: file, decision: decision)
            }
        }
        return last
    }
}
