internal import JSON

/// The ledger is only ever added to, and every line proves the one before.
struct LedgerChainRule: FactRule, FactTopic {
    static let id = "ledger-chain"
    static let severity = Finding.Severity.error
    static let summary = "Each ledger line counts one further and names the SHA-256 of the line before."
    static let rationale =
        "A line that was changed, lost or put in between breaks the chain, so history can't be rewritten unseen."
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        .good(ledger: [first, #"{"seq":2,"previous":"\#(firstDigest)"}"#]),
        .bad(
            ledger: [first, #"{"seq":3,"previous":"\#(firstDigest)"}"#],
            finds: "the line has the number 3, expected 2"),
        .bad(
            ledger: [first, #"{"seq":2,"previous":"\#(zeros)"}"#],
            finds: "`previous` begins with 000000000000, but the line before has the digest \(firstDigest.prefix(12))"),
        .bad(
            ledger: [#"{"seq":1,"previous":"\#(firstDigest)"}"#],
            finds: "`previous` begins with \(firstDigest.prefix(12)), expected 64 zeros on the first line"),
    ]

    private static let zeros = String(repeating: "0", count: 64)
    private static let first = #"{"id":"a","seq":1,"previous":"\#(zeros)"}"#
    private static let firstDigest = "2a37d6e940f6f8d5dcc83edd71c8773433db8fbdaede11f63d9c5b9f2fea8a1f"

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .ledger else { return [] }
        let number = view.source.root["seq"]?.number?.intValue ?? unnumbered
        let previous = view.source.root["previous"]?.string.map { FactHash.of($0) } ?? unlinked
        return [Fact(previous, UInt64(bitPattern: Int64(number)))]
    }

    private static let unnumbered = Int.min
    private static let unlinked: UInt64 = 0

    func suspects(_ context: RuleContext) -> [Suspect] {
        let facts = context.facts(Self.self).entries.sorted { $0.document < $1.document }
        var before: DocumentReference?
        return facts.compactMap { entry in
            let line = context.documents[entry.document]
            defer { before = line }
            let number = Int(Int64(bitPattern: entry.value))
            let isCounted = number == line.linesBefore + 1 || number == Self.unnumbered
            // What stands on a line that could not be read, nobody can say.
            let follows = line.linesBefore == (before?.linesBefore ?? -1) + 1
            let expected = follows ? before.map { SHA256Digest.hexadecimal($0.digest) } ?? Self.zeros : nil
            let isLinked = entry.key == Self.unlinked || expected.map { entry.key == FactHash.of($0) } ?? true
            if isCounted && isLinked { return nil }
            return Suspect(document: entry.document, given: expected ?? "") { check($0, expected) }
        }
    }

    /// - Parameter expected: the digest of the line before; nil when nobody knows.
    private func check(_ line: SourceDocument, _ expected: String?) -> [Finding] {
        let fix = "Take the ledger from the last commit where it was whole; it is never edited by hand."
        var findings: [Finding] = []
        if let node = line.root["seq"], let number = node.number?.intValue, number != line.linesBefore + 1 {
            let message = "the line has the number \(number), expected \(line.linesBefore + 1)"
            findings.append(finding(in: line, at: node, message, fix: fix))
        }
        if let expected, let node = line.root["previous"], let previous = node.string, previous != expected {
            let reason =
                line.linesBefore == 0
                ? "expected 64 zeros on the first line"
                : "but the line before has the digest \(expected.prefix(12))"
            let message = "`previous` begins with \(previous.prefix(12)), \(reason)"
            findings.append(finding(in: line, at: node, message, fix: fix))
        }
        return findings
    }
}
