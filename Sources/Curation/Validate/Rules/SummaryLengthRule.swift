internal import JSON

/// A summary that is far shorter or longer than all others is most likely not one.
struct SummaryLengthRule: DatasetRule {
    static let id = "summary-length"
    static let severity = Finding.Severity.note
    static let summary = "A summary is not four times shorter or longer than the middle one of its language."
    static let rationale = """
        Much shorter ones were cut or are a heading, much longer ones hold a neighbour. Languages with fewer than 20 summaries \
        are not judged: their middle says too little.
        """
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

    func check(_ context: RuleContext) -> [Finding] {
        var all: [String: [(record: SourceDocument, node: JSONNode, length: Int)]] = [:]
        for record in context.records {
            for member in record.root["summary"]?.members ?? [] {
                guard let text = member.value.string, let language = member.key.string else { continue }
                all[language, default: []].append((record, member.value, text.unicodeScalars.count))
            }
        }
        return all.flatMap { language, summaries -> [Finding] in
            guard summaries.count >= Self.leastPeers else { return [] }
            let middle = summaries.map(\.length).sorted()[summaries.count / 2]
            return summaries.compactMap { summary in
                guard summary.length * Self.factor < middle || summary.length > middle * Self.factor else { return nil }
                let message =
                    "the summary in `\(language)` has \(summary.length) characters; "
                    + "the middle one of \(summaries.count) has \(middle)"
                let fix = "Compare with the page (`curate explain`); correct it with `curate decide` when it is wrong."
                return finding(in: summary.record, at: summary.node, message, fix: fix)
            }
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
