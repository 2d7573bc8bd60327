internal import JSON

/// The ledger keeps what its hashes promise.
struct LedgerContentRule: DocumentRule {
    static let id = "ledger-content"
    static let severity = Finding.Severity.error
    static let summary = "The content on a ledger line is of the line's record and has the line's content hash."
    static let rationale =
        "Old versions are shown and released from the ledger; damaged content would be cited as true."
    static let examples: [RuleExample] = [
        .good(ledger: [
            #"{"id":"a","contentHash":"8489a5deb454c46eeaf0a5e58a9e3e1ac5f8c7a8b5c4ed3f0c1b3fdb7f3e3a02","record":null}"#
        ]),
        .bad(
            ledger: [#"{"id":"a","contentHash":"00","record":{"id":"a"}}"#],
            finds: "`contentHash` begins with 00, but that of the content with 8489a5deb454"),
        .bad(
            ledger: [#"{"id":"a","contentHash":null,"record":{"id":"b"}}"#],
            finds: "the line is about `a`, but its content about `b`"),
    ]

    private static let fix = "Put the ledger back from version control; it is never edited by hand."

    func check(_ view: DocumentView) -> [Finding] {
        guard view.kind == .ledger, let content = view.source.root["record"],
            case .object(let members) = content.value
        else { return [] }
        return problem(of: members, content, in: view.source).map { [$0] } ?? []
    }

    private func problem(of members: JSONObject, _ content: JSONNode, in line: SourceDocument) -> Finding? {
        if let node = content["id"], let id = node.string, let own = line.id, id != own {
            return finding(
                in: line, at: node, "the line is about `\(own)`, but its content about `\(id)`", fix: Self.fix)
        }
        guard let node = line.root["contentHash"], let hash = node.string else { return nil }
        let expected = ContentHashRule.hash(of: members)
        if hash == expected { return nil }
        let message =
            "`contentHash` begins with \(hash.prefix(12)), but that of the content with \(expected.prefix(12))"
        return finding(in: line, at: node, message, fix: Self.fix)
    }
}
