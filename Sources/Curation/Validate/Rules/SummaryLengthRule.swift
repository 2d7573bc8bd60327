internal import JSON

/// A summary that is far shorter or longer than all others is most likely not one.
struct SummaryLengthRule: FactRule, FactTopic {
    static let id = "summary-length"
    static let severity = Finding.Severity.note
    static let summary = "A summary is not four times shorter or longer than the middle one of its language."
    static let rationale = """
        Much shorter ones were cut or are a heading, much longer ones hold a neighbour. Languages with fewer than 20 summaries \
        are not judged: their middle says too little.
        """
    static let topics: [any FactTopic.Type] = [Self.self]
    static let examples: [RuleExample] = [
        RuleExample.summaries(19, and: "It tests whether two things differ much from each other"),
        RuleExample.summaries(18, and: "Short."),
        RuleExample.summaries(
            19, and: "Short.",
            finds: "the summary in `en` has 6 characters; the middle one of 20 has 40"),
        RuleExample.summaries(
            19, and: String(repeating: "It goes on and on. ", count: 9),
            finds: "the summary in `en` has 171 characters; the middle one of 20 has 40"),
    ]

    private static let leastPeers = 20
    private static let factor = 4

    /// The summaries of one language.
    private struct Peers {
        let count: Int
        /// The length of the middle one.
        let middle: Int

        func areUnlike(_ length: Int) -> Bool {
            length * SummaryLengthRule.factor < middle || length > middle * SummaryLengthRule.factor
        }
    }

    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        return summaries(of: view.source).map { Fact(FactHash.of($0.language), UInt64($0.length)) }
    }

    func suspects(_ context: RuleContext) -> [Suspect] {
        var peers: [UInt64: Peers] = [:]
        var unlike: [Int: Set<UInt64>] = [:]
        for group in context.facts(Self.self).groups where group.count >= Self.leastPeers {
            let middle = group.map(\.value).sorted()[group.count / 2]
            let all = Peers(count: group.count, middle: Int(middle))
            for entry in group where all.areUnlike(Int(entry.value)) {
                unlike[entry.document, default: []].insert(entry.key)
                peers[entry.key] = all
            }
        }
        return unlike.map { document, languages in
            let known = peers.filter { languages.contains($0.key) }
            let given = known.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.count) \($0.value.middle)" }
            return Suspect(document: document, given: given.joined(separator: "\n")) { check($0, known) }
        }
    }

    private func check(_ record: SourceDocument, _ peers: [UInt64: Peers]) -> [Finding] {
        Self.summaries(of: record).compactMap { summary in
            guard let peers = peers[FactHash.of(summary.language)], peers.areUnlike(summary.length) else { return nil }
            let message =
                "the summary in `\(summary.language)` has \(summary.length) characters; "
                + "the middle one of \(peers.count) has \(peers.middle)"
            let fix = "Compare with the page (`curate explain`); correct it with `curate decide` when it is wrong."
            return finding(in: record, at: summary.node, message, fix: fix)
        }
    }

    private static func summaries(of record: SourceDocument) -> [(node: JSONNode, language: String, length: Int)] {
        (record.root["summary"]?.members ?? []).compactMap { member in
            guard let text = member.value.string, let language = member.key.string else { return nil }
            return (member.value, language, text.unicodeScalars.count)
        }
    }
}

extension RuleExample {
    /// Records with summaries of 40 characters and one with another.
    fileprivate static func summaries(_ count: Int, and text: String, finds message: String? = nil) -> RuleExample {
        let plain = (1...count).map { number in
            let name = String("\(number)     ".prefix(6))
            return #"{"id":"m\#(number)","summary":{"en":"It tests whether things differ: \#(name)s."}}"#
        }
        let records = plain + [#"{"id":"z","summary":{"en":"\#(text)"}}"#]
        let files = records.enumerated().map { (file: "curated/methods/\($0.offset).json", text: $0.element) }
        return RuleExample(files: files, knownPages: nil, message: message)
    }
}
