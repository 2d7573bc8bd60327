internal import JSON

/// Versions are counted one by one.
struct LedgerStepsRule: FactRule, FactTopic {
    static let id = "ledger-steps"
    static let severity = Finding.Severity.error
    static let summary = "A record begins with `created` and version 1; its version is the published one or the next."
    static let rationale = "A gap means that a version was cited that nobody can look up, or that lines are missing."
    static let topics: [any FactTopic.Type] = [Self.self]
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

    /// What the lines of a record say so far.
    private struct State {
        var event: String
        var published: Int?
    }

    /// The event, whether the version was published, and the version.
    static func facts(of view: DocumentView) -> [Fact] {
        let root = view.source.root
        guard view.kind == .ledger, let id = view.source.id, let event = root["event"]?.string else { return [] }
        let number = UInt64(events.firstIndex(of: event) ?? events.count - 1)
        let published: UInt64 = root["status"]?.string == LifecycleStatus.published.rawValue ? 4 : 0
        let version = root["version"]?.number?.intValue.map { 8 | UInt64(bitPattern: Int64($0)) << 4 } ?? 0
        return [Fact(FactHash.of(id), number | published | version)]
    }

    /// Those that the steps hang on, and one for all others.
    private static let events = ["created", "removed", "restored", "changed"]

    func suspects(_ context: RuleContext) -> [Suspect] {
        guard context.isComplete(.ledger) else { return [] }
        return context.facts(Self.self).groups.flatMap { group -> [Suspect] in
            var state: State?
            var before: DocumentReference?
            return group.compactMap { entry in
                let (event, version, isPublished) = Self.step(entry.value)
                let (last, known) = (before, state)
                before = context.documents[entry.document]
                state = State(event: event, published: isPublished ? version : known?.published)
                if Self.problem(event, after: known?.event) == nil, Self.expected(version, known) == nil { return nil }
                let given = "\(last?.mark ?? "") \(known?.published.map { String($0) } ?? "")"
                return Suspect(document: entry.document, given: given) { check($0, last, known?.published) }
            }
        }
    }

    private static func step(_ value: UInt64) -> (event: String, version: Int?, isPublished: Bool) {
        let version = value & 8 == 0 ? nil : Int(Int64(bitPattern: value) >> 4)
        return (events[Int(value & 3)], version, value & 4 != 0)
    }

    /// - Parameters:
    ///   - last: the record's line before; nil for its first.
    ///   - published: the version that was last published.
    private func check(_ line: SourceDocument, _ last: DocumentReference?, _ published: Int?) -> [Finding] {
        guard let id = line.id, let node = line.root["event"], let event = node.string else { return [] }
        let before = last.map { $0.read().root["event"]?.string ?? "" }
        var findings: [Finding] = []
        if let problem = Self.problem(event, after: before, of: id) {
            findings.append(finding(in: line, at: node, problem, fix: Self.fix))
        }
        let state = before.map { State(event: $0, published: published) }
        if let node = line.root["version"], let version = node.number?.intValue,
            let expected = Self.expected(version, state)
        {
            let message = "the version is \(version), expected \(expected)"
            findings.append(finding(in: line, at: node, message, fix: Self.fix))
        }
        return findings
    }

    /// What is wrong with an event behind another; nil for the one before the first line.
    private static func problem(_ event: String, after before: String?, of id: String = "") -> String? {
        switch (before, event) {
        case (nil, "created"): nil
        case (nil, _): "the first line of `\(id)` says `\(event)`, expected `created`"
        case (let before?, "created"): "`created` follows `\(before)`"
        case ("removed", "restored"), ("removed", "removed"): nil
        case ("removed", _): "`\(event)` follows `removed`, expected `restored`"
        case (let before?, "restored"): "`restored` follows `\(before)`, expected it behind `removed`"
        default: nil
        }
    }

    /// The versions that a line may have, when it has another.
    private static func expected(_ version: Int?, _ state: State?) -> String? {
        let allowed = state?.published.map { [$0, $0 + 1] } ?? [1]
        guard let version, !allowed.contains(version) else { return nil }
        return allowed.map { String($0) }.joined(separator: " or ")
    }

    private static let fix = "Put the ledger back from version control; it is never edited by hand."
}
