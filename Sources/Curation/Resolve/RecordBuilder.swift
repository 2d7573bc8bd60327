/// Makes the canonical record of a cluster: one value a field by a stated policy, names and aliases of all pages.
public struct RecordBuilder: Sendable {
    private let reader: ClaimReader
    private let values: [String: [RowKey: Decision]]
    private let labels: [String: [String: String]]
    /// By record and key of an alias.
    private let languages: [String: [[UInt8]: String]]
    let identifiers: RecordIdentifiers
    /// What people decided about each record, in the order in which it was written, as text.
    private let decided: [String: [String]]

    public init(reader: ClaimReader, decisions: [Decision]) {
        self.reader = reader
        var values: [String: [RowKey: Decision]] = [:]
        var labels: [String: [String: String]] = [:]
        var languages: [String: [[UInt8]: String]] = [:]
        var decided: [String: [String]] = [:]
        for decision in decisions {
            for record in decision.shapesRecords ? decision.records : [] {
                decided[record, default: []].append("\(decision.content)")
            }
            switch decision.content {
            case .value(let record, let row, _): values[record, default: [:]][row] = decision
            case .label(let record, let language, let label): labels[record, default: [:]][language] = label
            case .language(let record, let alias, let language):
                languages[record, default: [:]][Alias.key(alias)] = language
            case .same, .different, .status: break
            }
        }
        self.values = values
        self.labels = labels
        self.languages = languages
        self.decided = decided
        identifiers = RecordIdentifiers(decisions: decisions)
    }

    /// A record and what is doubtful about it.
    public struct Built: Sendable {
        public var record: MethodRecord
        public var review: [ReviewItem]
        public var cluster: MethodCluster
        /// Which pages of the cluster have a newer capture.
        public var succession: CaptureSuccession
        /// What people decided about values of the record.
        public var decisions: [RowKey: Decision] = [:]
        /// Records that share much with this one and are others, the likeliest first.
        public var neighbours: [Neighbour] = []
    }

    /// A record that shares much with another one.
    public struct Neighbour: Sendable {
        public var id: String
        public var finding: IdentityFinding
        public var reason: NearMiss.Reason
        /// Whether the question whether they are one method is asked of this record.
        public var isAsked: Bool

        static func precedes(_ left: Neighbour, _ right: Neighbour) -> Bool {
            let (one, other) = (left.finding.score, right.finding.score)
            return one != other ? one > other : left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
        }
    }

    /// Everything but the columns that a record is made from: what people decided about it, as text.
    func decided(about id: String) -> String { (decided[id] ?? []).joined(separator: "\u{0}") }

    /// The record of a cluster without questions about its identity that depend on others. Status and version are set by
    /// the version stage.
    func build(_ cluster: MethodCluster, id: String, isShared: Bool) -> Built {
        var record = MethodRecord(id: id)
        var review: [ReviewItem] = []
        let succession = CaptureSuccession(cluster)
        let current = succession.current(of: cluster)
        setNames(of: &record, current)
        for row in RowKey.allCases where row != .aliases {
            set(row, of: &record, current, &review)
        }
        setAliases(of: &record, current, &review)
        record.upstream = newestStamp(current)
        record.provenance = provenance(cluster, succession)
        record.sourceCount = Set(current.mentions.map(\.page.digest)).count
        record.contentHash = record.computeContentHash()
        review += identityDoubts(record, isShared: isShared)
        return Built(
            record: record, review: review, cluster: cluster, succession: succession, decisions: values[id] ?? [:])
    }

    // MARK: Identity

    private func identityDoubts(_ record: MethodRecord, isShared: Bool) -> [ReviewItem] {
        var items: [ReviewItem] = []
        if record.id.utf8.starts(with: "x-".utf8) {
            items.append(
                ReviewItem(
                    record: record.id, reason: "id-provisional",
                    message: "no page gives a slug or an English name; decide with `curate decide same ID \(record.id)`"
                ))
        }
        if isShared {
            items.append(
                ReviewItem(
                    record: record.id, reason: "id-shared",
                    message:
                        "another method has the same slug or English name; decide with `curate decide different` or "
                        + "`same`"))
        }
        return items
    }

    // MARK: Names

    private func setNames(of record: inout MethodRecord, _ cluster: MethodCluster) {
        var names: [String: [String]] = [:]
        for mention in cluster.mentions {
            if let language = mention.page.language { names[language, default: []].append(mention.name) }
            if let english = mention.nameEnglish { names["en", default: []].append(english) }
        }
        for (language, candidates) in names { record.labels[language] = MostFrequent.text(candidates) }
        for (language, label) in labels[record.id] ?? [:] { record.labels[language] = label }
    }

    /// Aliases of all pages and names that lost against another, without those that are preferred names.
    private func setAliases(of record: inout MethodRecord, _ cluster: MethodCluster, _ review: inout [ReviewItem]) {
        var lists: [[Alias]] = []
        if let decided = values[record.id]?[.aliases] {
            lists.append(decidedAliases(decided, record: record))
        } else {
            lists = aliasLists(cluster, record: record, &review)
        }
        for mention in cluster.mentions {
            guard let language = mention.page.language else { continue }
            lists.append([
                Alias(text: mention.name, language: language, kind: language == "en" ? .variant : .translation)
            ])
        }
        record.aliases = Self.merged(lists, without: record.labels, decided: languages[record.id] ?? [:])
    }

    private func decidedAliases(_ decision: Decision, record: MethodRecord) -> [Alias] {
        guard case .value(_, _, let text) = decision.content else { return [] }
        return AliasParser.parse(text, name: nil, nameEnglish: record.labels["en"])
    }

    /// Sure lists; where a method has none, the doubtful ones, for review.
    private func aliasLists(
        _ cluster: MethodCluster, record: MethodRecord, _ review: inout [ReviewItem]
    ) -> [[Alias]] {
        let claims = cluster.mentions.compactMap { mention in mention.claim(.aliases).map { (mention, $0) } }
        let sure = claims.filter { !$0.1.cell.needsReview }
        if sure.isEmpty, let (mention, claim) = claims.first {
            review.append(uncertain(claim, mention, record: record.id))
        }
        return (sure.isEmpty ? Array(claims.prefix(1)) : sure).map { _, claim in
            if case .aliases(let aliases) = claim.value { aliases } else { [] }
        }
    }

    /// Each name once by its comparison key, none that is a preferred name too (SKOS S13); sorted by language and bytes.
    ///
    /// Pages can disagree about a name's language: what a person decided is taken, else what most of those say that know
    /// one. Of several spellings the first by bytes stays.
    private static func merged(
        _ lists: [[Alias]], without labels: [String: String], decided languages: [[UInt8]: String]
    ) -> [Alias] {
        var groups: [[UInt8]: [Alias]] = [:]
        for alias in lists.joined() {
            let key = Alias.key(alias.text)
            groups[key, default: []].append(languages[key].map(alias.said(in:)) ?? alias)
        }
        let chosen = groups.values.compactMap { group -> Alias? in
            let language = MostFrequent.text(group.map(\.language).filter { $0 != "und" }) ?? "und"
            let candidates = group.filter { $0.language == language }
            var best = candidates.min { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
            if best?.of == nil { best?.of = MostFrequent.text(group.compactMap(\.of)) }
            return best
        }
        var seen = AliasKeys()
        for (language, label) in labels.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            _ = seen.insert(label, language: language)
        }
        return chosen.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
            .filter { seen.insert($0.text, language: $0.language) }
    }

    // MARK: Values

    private func set(
        _ row: RowKey, of record: inout MethodRecord, _ cluster: MethodCluster, _ review: inout [ReviewItem]
    ) {
        let choice = ValueChoice(row: row, mentions: candidates(row, cluster))
        if let decision = values[record.id]?[row], case .value(_, _, let text) = decision.content {
            let (value, _) = reader.read(
                row, Cell(text: text, line: 0), name: "", english: record.labels["en"], language: "en")
            apply(value, to: &record)
            record.rivals += choice?.rivals(of: value) ?? []
            return
        }
        guard let choice else { return }
        guard let claim = choice.claim(row), let mention = choice.groups[0].mentions.first else { return }
        apply(claim.value, to: &record)
        if row == .field { collectFieldLabels(of: &record, cluster) }
        if claim.cell.needsReview { review.append(uncertain(claim, mention, record: record.id)) }
        if let doubt = claim.doubt {
            review.append(
                ReviewItem(
                    record: record.id, row: row, page: mention.page.digest, path: mention.page.path,
                    line: claim.cell.line, reason: doubt.reason, message: doubt.message, value: claim.cell.text))
        }
        record.rivals += choice.rivals(of: nil)
        if let contradiction = contradiction(choice, record: record.id) { review.append(contradiction) }
        if row == .field { review += unknownFieldNames(cluster, record: record) }
    }

    /// Names of the field that no vocabulary knows, where another page's name was taken: each once, so that none is
    /// dropped unseen.
    private func unknownFieldNames(_ cluster: MethodCluster, record: MethodRecord) -> [ReviewItem] {
        guard let taken = record.field, !taken.isProposed else { return [] }
        var seen: Set<[String]> = []
        return cluster.mentions.compactMap { mention -> ReviewItem? in
            guard let claim = mention.claim(.field), claim.doubt != nil, !claim.cell.needsReview,
                seen.insert([mention.page.language ?? "", claim.cell.text]).inserted
            else { return nil }
            let file = mention.page.language.map { "schemas/languages/\($0).yaml" } ?? "its language's file"
            return ReviewItem(
                record: record.id, row: .field, page: mention.page.digest, path: mention.page.path,
                line: claim.cell.line, reason: "concept-unknown",
                message:
                    "the field '\(claim.cell.text)' is in no vocabulary; other pages say `\(taken.id)`, so it may be that "
                    + "concept's name: add it to \(file)", value: taken.id, candidates: [claim.cell.text])
        }
    }

    /// A field is printed in the page's language: only texts of one concept compete.
    private func candidates(_ row: RowKey, _ cluster: MethodCluster) -> [MethodMention] {
        guard row == .field else { return cluster.mentions }
        let concepts = cluster.mentions.compactMap { mention -> String? in
            guard let claim = mention.claim(.field), case .field(let concept) = claim.value, claim.doubt == nil else {
                return nil
            }
            return concept.id
        }
        guard let winner = MostFrequent.text(concepts) else { return cluster.mentions }
        return cluster.mentions.filter { mention in
            if case .field(let concept)? = mention.claim(.field)?.value { concept.id == winner } else { false }
        }
    }

    private func collectFieldLabels(of record: inout MethodRecord, _ cluster: MethodCluster) {
        guard let id = record.field?.id else { return }
        for mention in cluster.mentions {
            guard let claim = mention.claim(.field), !claim.cell.needsReview, case .field(let concept) = claim.value,
                concept.id == id
            else { continue }
            for (language, label) in concept.labels where record.field?.labels[language] == nil {
                record.field?.labels[language] = label
            }
        }
    }

    /// Pages that print different sure values.
    private func contradiction(_ choice: ValueChoice, record: String) -> ReviewItem? {
        let rivals = choice.contradictions
        guard let mention = rivals.first?.mentions.first else { return nil }
        let chosen = choice.groups[0]
        return ReviewItem(
            record: record, row: choice.row, page: mention.page.digest, path: mention.page.path,
            line: mention.claim(choice.row)?.cell.line, reason: "values-differ",
            message:
                "\(chosen.mentions.count) page\(chosen.mentions.count == 1 ? " prints" : "s print") the value taken, "
                + "\(rivals.reduce(0) { $0 + $1.mentions.count }) another; decide with "
                + "`curate decide value \(record) \(choice.row.rawValue) TEXT`", value: chosen.text,
            candidates: rivals.map(\.text))
    }

    private func uncertain(_ claim: Claim, _ mention: MethodMention, record: String) -> ReviewItem {
        ReviewItem(
            record: record, row: claim.row, page: mention.page.digest, path: mention.page.path, line: claim.cell.line,
            reason: "cell-uncertain",
            message:
                "the borders of the cell are not sure (confidence \(claim.cell.confidence)), and no other page shows it",
            value: claim.cell.text, candidates: claim.cell.candidates.compactMap(\.self))
    }

    private func apply(_ value: Claim.Value, to record: inout MethodRecord) {
        switch value {
        case .field(let concept): record.field = concept
        case .family(let concept): record.family = concept
        case .originYear(let year): record.originYear = year
        case .originators(let people): record.originators = people
        case .type(let text): record.type = text
        case .seminalSources(let sources): record.seminalSources = sources
        case .aliases(let aliases): record.aliases = aliases
        case .relatedCount(let count): record.relatedCount = count
        case .summary(let text, let language): record.summary[language] = text
        case .unread: break
        }
    }

    // MARK: Provenance

    private func newestStamp(_ cluster: MethodCluster) -> Stamp? {
        cluster.mentions.filter { $0.stamp != nil }.max { left, right in
            let (one, other) = (left.page.accessed ?? "", right.page.accessed ?? "")
            return one != other ? one < other : (left.stamp?.version ?? 0) < (right.stamp?.version ?? 0)
        }?.stamp
    }

    private func provenance(_ cluster: MethodCluster, _ succession: CaptureSuccession) -> [PageProvenance] {
        cluster.mentions.map { mention in
            PageProvenance(
                page: mention.page.digest, path: mention.page.path, address: mention.page.address,
                language: mention.page.language, rendering: mention.page.rendering, accessed: mention.page.accessed,
                column: mention.column, name: mention.name,
                cells: Dictionary(
                    mention.claims.map {
                        (
                            $0.row,
                            PageProvenance.CellPlace(
                                line: $0.cell.line, confidence: $0.cell.confidence, needsReview: $0.cell.needsReview)
                        )
                    }, uniquingKeysWith: { first, _ in first }),
                supersededBy: succession.newer(than: mention.page))
        }
    }
}

extension Alias {
    /// Orders aliases: by language, text and kind.
    fileprivate var sortKey: [UInt8] {
        Array("\(language)\u{0}\(text)\u{0}\(kind.rawValue)".utf8)
    }
}
