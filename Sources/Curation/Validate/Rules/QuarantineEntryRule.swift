internal import JSON

/// What was put aside says why, and is in no record.
struct QuarantineEntryRule: FactRule, FactTopic {
    static let id = "quarantine-entry"
    static let severity = Finding.Severity.warning
    static let summary =
        "An entry of the quarantine has a reason in words, and a page that is there as a whole is in no record."
    static let rationale = "Nothing that came in may be lost or counted twice; without a reason nobody can act on it."
    static let topics: [any FactTopic.Type] = [Self.self, PagePathFacts.self]
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

    /// Pages that are in quarantine as a whole; 0 for entries that say no reason.
    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .quarantine else { return [] }
        let root = view.source.root
        if unexplained(view.source) != nil { return [Fact(0)] }
        guard let digest = root["sha256"]?.string, let path = root["path"]?.string, root["line"]?.kind == .null,
            root["text"]?.kind == .null
        else { return [] }
        return [PagePathFacts.fact(path: path, digest: digest)]
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        let pages = context.facts(PagePathFacts.self)
        return context.facts(Self.self).groups.flatMap { group -> [Suspect] in
            let path = group.first?.key ?? 0
            let owners = Dictionary(pages[path].map { ($0.value, $0.document) }) { first, _ in first }
            return group.compactMap { entry in
                let owner = owners[entry.value].map { context.documents[$0].name }
                if path != 0, owner == nil { return nil }
                return Suspect(document: entry.document, given: owner ?? "") { check($0, owner) }
            }
        }
    }

    /// - Parameter owner: the first record that the page is in.
    private func check(_ entry: SourceDocument, _ owner: String?) -> [Finding] {
        let fix = "Run `curate ingest`; the file is not edited by hand."
        if let message = Self.unexplained(entry) {
            let problem = "the reason says nothing but `\(message.string ?? "")`"
            return [finding(in: entry, at: message, problem, fix: fix)]
        }
        guard let owner, let node = entry.root["sha256"] else { return [] }
        let problem = "the page is in quarantine as a whole, and in the record `\(owner)`"
        return [finding(in: entry, at: node, problem, fix: fix)]
    }

    /// A reason of one word.
    private static func unexplained(_ entry: SourceDocument) -> JSONNode? {
        guard let message = entry.root["message"], let text = message.string, !text.utf8.contains(0x20) else {
            return nil
        }
        return message
    }
}
