internal import JSON

/// What was put aside says why, and is in no record.
struct QuarantineEntryRule: DatasetRule {
    static let id = "quarantine-entry"
    static let severity = Finding.Severity.warning
    static let summary =
        "An entry of the quarantine has a reason in words, and a page that is there as a whole is in no record."
    static let rationale = "Nothing that came in may be lost or counted twice; without a reason nobody can act on it."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","provenance":[{"page":"p1","path":"x"}]}"#).with(
            file,
            "{\"path\":\"y\",\"sha256\":\"p1\",\"code\":\"file-empty\",\"message\":\"The file is empty.\",\"line\":null,\"text\":null}\n"
                + "{\"path\":\"x\",\"sha256\":\"p1\",\"code\":\"no-row\",\"message\":\"No such row.\",\"line\":3,\"text\":\"x\"}\n"
        ),
        .bad(finds: "the reason says nothing but `file-empty`").with(
            file, "{\"code\":\"file-empty\",\"message\":\"file-empty\"}\n"),
        .bad(
            #"{"id":"a","provenance":[{"page":"p1","path":"x"}]}"#,
            finds: "the page is in quarantine as a whole, and in the record `a`"
        ).with(
            file, "{\"path\":\"x\",\"sha256\":\"p1\",\"message\":\"The page is cut.\",\"line\":null,\"text\":null}\n"),
    ]

    private static let file = "curated/quarantine.jsonl"

    func check(_ context: RuleContext) -> [Finding] {
        if context.quarantine.isEmpty { return [] }
        var owners: [[String]: String] = [:]
        for record in context.records {
            for page in record.root["provenance"]?.children ?? [] {
                guard let key = Self.key(page["page"], page["path"]), owners[key] == nil else { continue }
                owners[key] = record.id ?? record.file
            }
        }
        return context.quarantine.compactMap { entry in
            let fix = "Run `curate ingest`; the file is not edited by hand."
            if let message = entry.root["message"], let text = message.string, !text.utf8.contains(0x20) {
                return finding(in: entry, at: message, "the reason says nothing but `\(text)`", fix: fix)
            }
            guard let node = entry.root["sha256"],
                let owner = Self.key(node, entry.root["path"]).flatMap({ owners[$0] }),
                entry.root["line"]?.kind == .null, entry.root["text"]?.kind == .null
            else { return nil }
            let problem = "the page is in quarantine as a whole, and in the record `\(owner)`"
            return finding(in: entry, at: node, problem, fix: fix)
        }
    }

    /// A page by digest and path: an exact copy of a page is put aside under a path of its own.
    private static func key(_ digest: JSONNode?, _ path: JSONNode?) -> [String]? {
        guard let digest = digest?.string, let path = path?.string else { return nil }
        return [digest, path]
    }
}
