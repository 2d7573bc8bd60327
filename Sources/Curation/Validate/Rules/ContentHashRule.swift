internal import JSON

/// The content hash is what a person's yes is tied to.
struct ContentHashRule: RecordRule {
    static let id = "content-hash"
    static let severity = Finding.Severity.error
    static let summary = "`contentHash` is the SHA-256 of the record's content as canonical JSON."
    static let rationale = """
        A publication holds for exactly the content that a person saw. A hash that does not fit means that the file was \
        edited by hand or damaged.
        """
    static let examples: [RuleExample] = [
        .good(
            #"""
            {"labels": {"en": "A"}, "id": "a", "version": 3, "sourceCount": 9, "status": "DRAFT", "upstream": null,
             "provenance": [], "rivals": [], "contentHash": "04ee9b74ea0fcbf05eb24fcc74ebe22c703657215753fa46d5d8f3f5d501a1d5"}
            """#),
        .bad(
            #"{"id":"a","contentHash":"04ee9b74ea0fcbf05eb24fcc74ebe22c703657215753fa46d5d8f3f5d501a1d5"}"#,
            finds: "`contentHash` begins with 04ee9b74ea0f, but that of the content with 8489a5deb454"),
    ]

    /// What the hash does not cover: facts about the record rather than about the method.
    private static let outside = [
        "version", "sourceCount", "status", "upstream", "provenance", "rivals", "contentHash",
    ]

    /// The hash of a record's content; what it does not cover may be among the members or not.
    static func hash(of members: JSONObject) -> String {
        var content = members
        for name in outside { content[name] = nil }
        return SHA256Digest.hex(JSONWriter.canonical(.object(content)))
    }

    func check(record: SourceDocument) -> [Finding] {
        guard let node = record.root["contentHash"], let hash = node.string,
            case .object(let members) = record.document.value
        else { return [] }
        let expected = Self.hash(of: members)
        if hash == expected { return [] }
        let message =
            "`contentHash` begins with \(hash.prefix(12)), but that of the content with \(expected.prefix(12))"
        let fix = "Undo the edit and record it with `curate decide`, then run `curate ingest`."
        return [finding(in: record, at: node, message, fix: fix)]
    }
}
