internal import JSON

/// What pages say of the matters that people decide on: the evidence that a decision is made on, and whether it is still
/// the same.
///
/// A decision on a value notes the texts that pages print in the row, one on a name the names in the language, and
/// *same* and *different* the English names and seminal sources of both methods; a status notes the content itself. A
/// page that says nothing new is no new evidence.
public struct DecisionEvidence: Sendable {
    /// The columns that speak of each record, without captures that a newer one of the same page took the place of.
    private let records: [String: [MethodMention]]
    private let identities: [String: [MethodMention]]

    public init(_ built: [RecordBuilder.Built]) {
        records = Dictionary(
            built.map { ($0.record.id, $0.succession.current(of: $0.cluster).mentions) },
            uniquingKeysWith: { first, _ in first })
        var identities: [String: [MethodMention]] = [:]
        for mention in records.values.joined() {
            for identity in mention.possibleIdentifiers { identities[identity, default: []].append(mention) }
        }
        self.identities = identities
    }

    /// The evidence on some matters only: no others may be asked about.
    ///
    /// - Parameters:
    ///   - plans: the records.
    ///   - former: the same; asked about ``identities(in:)``.
    ///   - matters: what decisions are about.
    ///   - claims: a cluster with its claims.
    init<Failure>(
        _ plans: [RecordBuilder.Plan], _ former: FormerIdentifiers, on matters: [Decision.Content],
        claims: (Resolution.Cluster) throws(Failure) -> MethodCluster
    ) throws(Failure) {
        let identified = Self.identities(in: matters)
        var meant = identified.reduce(into: identified) { $0.formUnion(former.holders[$1] ?? []) }
        for matter in matters {
            switch matter {
            case .value(let id, _, _), .label(let id, _, _), .language(let id, _, _): meant.insert(id)
            // Status rests on the record itself, not on texts.
            case .same, .different, .status: break
            }
        }
        var records: [String: [MethodMention]] = [:]
        var identities: [String: [MethodMention]] = [:]
        for plan in plans where meant.contains(plan.id) {
            let cluster = try claims(plan.cluster)
            let mentions = CaptureSuccession(cluster).current(of: cluster).mentions
            records[plan.id] = mentions
            for mention in mentions {
                for identity in mention.possibleIdentifiers where identified.contains(identity) {
                    identities[identity, default: []].append(mention)
                }
            }
        }
        (self.records, self.identities) = (records, identities)
    }

    /// The ids whose methods people said to be the same or different.
    static func identities(in matters: [Decision.Content]) -> Set<String> {
        matters.reduce(into: []) { ids, matter in
            switch matter {
            case .same(let one, let other), .different(let one, let other): ids.formUnion([one, other])
            case .value, .label, .language, .status: break
            }
        }
    }

    /// What pages say of the matter now, each text once, sorted by bytes; nil when the decision rests on no text.
    public func texts(for content: Decision.Content) -> [String]? {
        switch content {
        case .same(let one, let other), .different(let one, let other):
            Self.distinct([one, other].flatMap { identities[$0] ?? [] }.flatMap(Self.identity))
        case .value(let record, let row, _): values(record, row)
        case .label(let record, let language, _):
            Self.distinct(
                mentions(of: record).compactMap { mention in
                    mention.page.language == language ? mention.name : language == "en" ? mention.nameEnglish : nil
                })
        case .language(let record, let alias, _): aliases(of: record, like: alias)
        case .status: nil
        }
    }

    /// The digests that are written beside a decision made now.
    public func digests(for content: Decision.Content) -> [String]? {
        texts(for: content).map { $0.map(Self.digest).sorted() }
    }

    /// Why a decision that is in force rests on what is no more; nil when its evidence is as it was, or was never noted.
    public func question(about decision: Decision) -> ReviewItem? {
        guard let noted = decision.evidence, let texts = texts(for: decision.content) else { return nil }
        let (known, now) = (Set(noted), Set(texts.map(Self.digest)))
        let new = texts.filter { !known.contains(Self.digest($0)) }
        let gone = known.subtracting(now).count
        guard !new.isEmpty || gone > 0, let record = decision.records.first(where: { records[$0] != nil }) else {
            return nil
        }
        var reasons: [String] = []
        if !new.isEmpty { reasons.append("\(Self.count(new.count)) of pages did not exist when it was decided") }
        if gone > 0 { reasons.append("\(Self.count(gone)) that it rests on \(gone == 1 ? "is" : "are") gone") }
        var row: RowKey?
        if case .value(_, let decided, _) = decision.content { row = decided }
        return ReviewItem(
            record: record, row: row, path: decision.file, line: decision.line, reason: "evidence-stale",
            message: "\(decision.words): \(reasons.joined(separator: ", and ")); keep it with "
                + "`curate decide confirm \(decision.place)`, or decide anew", value: decision.words,
            candidates: new)
    }

    /// A question for every decision whose evidence changed, by the record that it is asked of.
    func questions(about decisions: [Decision]) -> [String: [ReviewItem]] {
        var questions: [String: [ReviewItem]] = [:]
        for item in decisions.inForce.compactMap(question) { questions[item.record ?? "", default: []].append(item) }
        return questions
    }

    /// The records with a question for every decision whose evidence changed.
    static func questioned(_ built: [RecordBuilder.Built], _ decisions: [Decision]) -> [RecordBuilder.Built] {
        let questions = DecisionEvidence(built).questions(about: decisions)
        return built.map { item in
            var item = item
            item.review += questions[item.record.id] ?? []
            return item
        }
    }

    // MARK: Texts

    private func mentions(of record: String) -> [MethodMention] { records[record] ?? [] }

    /// A field and a family are printed in each page's language: their concept counts. The site counts related methods
    /// anew each day, which is no evidence.
    private func values(_ record: String, _ row: RowKey) -> [String]? {
        if row == .relatedCount { return nil }
        return Self.distinct(
            mentions(of: record).compactMap { mention in
                guard let claim = mention.claim(row) else { return nil }
                switch claim.value {
                case .field(let concept), .family(let concept): return concept.id
                default: return claim.cell.text
                }
            })
    }

    /// The spellings of an alias that pages print.
    private func aliases(of record: String, like alias: String) -> [String] {
        let key = Alias.key(alias)
        return Self.distinct(
            mentions(of: record).flatMap { mention -> [String] in
                guard case .aliases(let aliases)? = mention.claim(.aliases)?.value else { return [] }
                return aliases.map(\.text).filter { Alias.key($0) == key }
            })
    }

    private static func identity(_ mention: MethodMention) -> [String] {
        [mention.nameEnglish, mention.claim(.seminalSource)?.cell.text].compactMap { $0 }
    }

    /// Texts are told apart by their bytes.
    private static func distinct(_ texts: [String]) -> [String] {
        Set(texts.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }.map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// The first 16 hexadecimal digits of the text's SHA-256.
    static func digest(_ text: String) -> String { String(SHA256Digest.hex(Array(text.utf8)).prefix(16)) }

    private static func count(_ count: Int) -> String { count == 1 ? "1 text" : "\(count) texts" }
}
