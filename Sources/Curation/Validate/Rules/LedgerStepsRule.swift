internal import JSON

/// Versions are counted one by one.
struct LedgerStepsRule: DatasetRule {
    static let id = "ledger-steps"
    static let severity = Finding.Severity.error
    static let summary = "A record begins with `created` and version 1; its version is the published one or the next."
    static let rationale = "A gap means that a version was cited that nobody can look up, or that lines are missing."
    static let examples: [RuleExample] = [
        .good(ledger: [
            #"{"id":"a","event":"created","version":1,"status":"DRAFT"}"#,
            #"{"id":"a","event":"status","version":1,"status":"PUBLISHED"}"#,
            #"{"id":"a","event":"changed","version":2,"status":"REVIEW"}"#,
            #"{"id":"a","event":"removed","version":1,"status":"DEPRECATED"}"#,
            #"{"id":"a","event":"restored","version":2,"status":"REVIEW"}"#,
        ]),
        .bad(
            ledger: [
                #"{"id":"a","event":"created","version":1,"status":"PUBLISHED"}"#,
                #"{"id":"a","event":"changed","version":3,"status":"REVIEW"}"#,
            ],
            finds: "the version is 3, expected 1 or 2"),
        .bad(
            ledger: [#"{"id":"a","event":"changed","version":1,"status":"DRAFT"}"#],
            finds: "the first line of `a` says `changed`, expected `created`"),
        .bad(
            ledger: [
                #"{"id":"a","event":"created","version":1,"status":"DRAFT"}"#,
                #"{"id":"a","event":"created","version":1,"status":"DRAFT"}"#,
            ],
            finds: "`created` follows `created`"),
    ]

    private struct State {
        var event: String
        var published: Int?
    }

    func check(_ context: RuleContext) -> [Finding] {
        guard context.isComplete(.ledger) else { return [] }
        var states: [String: State] = [:]
        return (context.ledger ?? []).flatMap { line -> [Finding] in
            guard let id = line.id, let event = line.root["event"]?.string else { return [] }
            let state = states[id]
            let problems = [eventProblem(line, event, state, id: id), versionProblem(line, state)]
            var next = State(event: event, published: state?.published)
            if line.root["status"]?.string == LifecycleStatus.published.rawValue {
                next.published = line.root["version"]?.number?.intValue
            }
            states[id] = next
            return problems.compactMap(\.self)
        }
    }

    private func eventProblem(_ line: SourceDocument, _ event: String, _ state: State?, id: String) -> Finding? {
        guard let node = line.root["event"] else { return nil }
        let message: String
        switch (state?.event, event) {
        case (nil, "created"): return nil
        case (nil, _): message = "the first line of `\(id)` says `\(event)`, expected `created`"
        case (let before?, "created"): message = "`created` follows `\(before)`"
        case ("removed", "restored"), ("removed", "removed"): return nil
        case ("removed", _): message = "`\(event)` follows `removed`, expected `restored`"
        case (let before?, "restored"): message = "`restored` follows `\(before)`, expected it behind `removed`"
        default: return nil
        }
        return finding(in: line, at: node, message, fix: Self.fix)
    }

    private func versionProblem(_ line: SourceDocument, _ state: State?) -> Finding? {
        guard let node = line.root["version"], let version = node.number?.intValue else { return nil }
        let allowed = state?.published.map { [$0, $0 + 1] } ?? [1]
        if allowed.contains(version) { return nil }
        let expected = allowed.map { String($0) }.joined(separator: " or ")
        return finding(in: line, at: node, "the version is \(version), expected \(expected)", fix: Self.fix)
    }

    private static let fix = "Put the ledger back from version control; it is never edited by hand."
}
