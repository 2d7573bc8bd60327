/// What a person decided; one entry of a file in `curated/decisions/`.
public struct Decision: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        /// Two ids are one method; the second becomes part of the first.
        case same(String, String)
        /// Two ids are different methods whatever else speaks for one.
        case different(String, String)
        /// The printed text to read as the value of a row.
        case value(record: String, row: RowKey, text: String)
        /// The preferred name in a language.
        case label(record: String, language: String, label: String)
        /// The language that an alias is in, a BCP 47 tag.
        case language(record: String, alias: String, language: String)
        /// The status of exactly this content.
        case status(record: String, status: LifecycleStatus, contentHash: String?)
    }

    public var content: Content
    public var because: String
    public var by: String?
    /// `YYYY-MM-DD`.
    public var date: String?
    /// Digests of what pages said of the matter when it was decided (``DecisionEvidence``); nil when nobody noted it.
    public var evidence: [String]?
    /// Where it is written: file and line.
    public var file: String
    public var line: Int

    public init(
        content: Content, because: String, by: String?, date: String?, evidence: [String]? = nil, file: String = "",
        line: Int = 0
    ) {
        self.content = content
        self.because = because
        self.by = by
        self.date = date
        self.evidence = evidence
        self.file = file
        self.line = line
    }

    /// `FILE:LINE`.
    public var place: String { "\(file):\(line)" }

    /// The ids that it speaks of.
    public var records: [String] {
        switch content {
        case .same(let one, let other), .different(let one, let other): [one, other]
        case .value(let record, _, _), .label(let record, _, _), .language(let record, _, _), .status(let record, _, _):
            [record]
        }
    }

    /// What the decision is about: of several on one matter, the last one written is in force.
    public var matter: [String] {
        switch content {
        case .same(let one, let other): ["same"] + [one, other].sortedByBytes
        case .different(let one, let other): ["different"] + [one, other].sortedByBytes
        case .value(let record, let row, _): ["value", record, row.rawValue]
        case .label(let record, let language, _): ["label", record, language]
        case .language(let record, let alias, _): ["language", record, alias]
        case .status(let record, _, _): ["status", record]
        }
    }

    /// False for a status, which says something of a record that is there.
    var shapesRecords: Bool {
        if case .status = content { false } else { true }
    }

    /// The decision in a line: `random-forest originYear is “2001”`.
    public var words: String {
        switch content {
        case .same(let one, let other): "\(other) is part of \(one)"
        case .different(let one, let other): "\(one) and \(other) are different methods"
        case .value(let record, let row, let text): "\(record) \(row.rawValue) is “\(text)”"
        case .label(let record, let language, let label): "\(record) is called “\(label)” in \(language)"
        case .language(let record, let alias, let language): "\(record): the alias “\(alias)” is in \(language)"
        case .status(let record, let status, let hash):
            "\(record) is \(status.rawValue)" + (hash.map { " with the content \($0.prefix(12))" } ?? "")
        }
    }
}

extension [Decision] {
    /// The decisions that no later one on the same matter replaced, in their order.
    public var inForce: [Decision] {
        var seen: Set<[String]> = []
        return reversed().filter { seen.insert($0.matter).inserted }.reversed()
    }
}
