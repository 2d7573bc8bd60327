internal import JSON

/// The ledger is only ever added to, and every line proves the one before.
struct LedgerChainRule: DatasetRule {
    static let id = "ledger-chain"
    static let severity = Finding.Severity.error
    static let summary = "Each ledger line counts one further and names the SHA-256 of the line before."
    static let rationale =
        "A line that was changed, lost or put in between breaks the chain, so history can't be rewritten unseen."
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

    func check(_ context: RuleContext) -> [Finding] {
        let fix = "Take the ledger from the last commit where it was whole; it is never edited by hand."
        var findings: [Finding] = []
        var before: SourceDocument?
        for line in context.ledger ?? [] {
            if let node = line.root["seq"], let number = node.number?.intValue, number != line.linesBefore + 1 {
                let message = "the line has the number \(number), expected \(line.linesBefore + 1)"
                findings.append(finding(in: line, at: node, message, fix: fix))
            }
            defer { before = line }
            // What stands on a line that could not be read, nobody can say.
            if line.linesBefore != (before?.linesBefore ?? -1) + 1 { continue }
            let expected = before.map { SHA256Digest.hexadecimal($0.digest) } ?? Self.zeros
            if let node = line.root["previous"], let previous = node.string, previous != expected {
                let reason =
                    before == nil
                    ? "expected 64 zeros on the first line"
                    : "but the line before has the digest \(expected.prefix(12))"
                let message = "`previous` begins with \(previous.prefix(12)), \(reason)"
                findings.append(finding(in: line, at: node, message, fix: fix))
            }
        }
        return findings
    }
}
