/// Why a record is what it is, in words: which pages, which evidence, which printed texts.
public struct Explanation: Sendable {
    private let built: RecordBuilder.Built

    public init(_ built: RecordBuilder.Built) {
        self.built = built
    }

    // MARK: Identity

    /// Why these columns of these pages are one record, and what nearly was part of it.
    public var identity: String {
        var text =
            "\(built.record.id) is \(built.cluster.mentions.count) columns of \(built.record.provenance.count) pages"
        let superseded = built.record.provenance.count { $0.supersededBy != nil }
        if superseded > 0 { text += ", of which \(superseded) have a newer capture" }
        text += ":\n"
        for (mention, link) in zip(built.cluster.mentions, built.cluster.links) {
            text += "  \(place(mention))  '\(mention.name)'"
            if let english = mention.nameEnglish { text += " = \(english)" }
            text += "\n      \(link?.words ?? "the only column")\n"
            if let newer = built.succession.newer(than: mention.page) {
                text += "      superseded by \(path(of: newer)), which shows the same address later\n"
            }
        }
        return text + neighbours + questions(nil)
    }

    /// Records that share so much that a person may wonder.
    private var neighbours: String {
        guard !built.neighbours.isEmpty else { return "" }
        var text = "not part of it (evidence in decibans: 10 make the odds ten times greater; joined from "
        text += "\(IdentityEvidence.joins), asked from \(IdentityEvidence.asks)):\n"
        for neighbour in built.neighbours.prefix(Self.shown) {
            text += "  \(neighbour.id): \(neighbour.reason.words); score \(neighbour.finding.score)\n"
            text += "      \(neighbour.finding.words)\n"
        }
        let more = built.neighbours.count - Self.shown
        return more > 0 ? text + "  and \(more) more that have less in common\n" : text
    }

    private static let shown = 8

    private func path(of digest: String) -> String {
        built.record.provenance.first { $0.page == digest }?.path ?? digest
    }

    // MARK: A value

    /// Every printed text behind a value, the chosen one first, with the reason why it was taken.
    public func value(_ row: RowKey) -> String {
        let decided = decision(row)
        let current = built.cluster.mentions.filter { built.succession.newer(than: $0.page) == nil }
        guard let choice = ValueChoice(row: row, mentions: current) else {
            return "no page has a value for \(row.rawValue) of \(built.record.id)\n" + decided + superseded(row)
                + questions(row)
        }
        var text = "\(row.rawValue) of \(built.record.id):\n" + decided
        for (index, group) in choice.groups.enumerated() {
            let count = "\(group.mentions.count) page\(group.mentions.count == 1 ? "" : "s")"
            let mark = index == 0 && decided.isEmpty ? "* " : "  "
            text += "\(mark)\(group.text)\n      \(count), \(group.isSure ? "sure" : "doubtful")\n"
            for mention in group.mentions { text += "      \(place(mention, row))\n" }
            text += lost(group, index, choice, isDecided: !decided.isEmpty)
        }
        if choice.groups.count > 1, decided.isEmpty { text += Self.policy(row) }
        return text + superseded(row) + questions(row)
    }

    /// Why another text was taken.
    private func lost(_ group: ValueChoice.Group, _ index: Int, _ choice: ValueChoice, isDecided: Bool) -> String {
        guard index > 0, !isDecided, choice.row != .field, choice.row != .aliases else { return "" }
        let isRival = choice.contradictions.contains { $0.text.utf8.elementsEqual(group.text.utf8) }
        return "      rank \(index + 1), \(isRival ? "says something else" : "says the same or is not sure"): "
            + "\(choice.criterion(choice.groups[0], before: group).words)\n"
    }

    /// What older captures print, which does not count.
    private func superseded(_ row: RowKey) -> String {
        built.cluster.mentions.compactMap { mention in
            guard let newer = built.succession.newer(than: mention.page), let cell = mention.claim(row)?.cell else {
                return nil
            }
            return "  (\(cell.text))\n      \(place(mention, row)), superseded by \(path(of: newer))\n"
        }.joined()
    }

    /// A person's decision wins over all pages.
    private func decision(_ row: RowKey) -> String {
        guard let decision = built.decisions[row], case .value(_, _, let value) = decision.content else { return "" }
        let who = decision.by.map { " by \($0)" } ?? ""
        let day = decision.date.map { " on \($0)" } ?? ""
        return "* \(value)\n      decided\(who)\(day) in \(decision.file):\(decision.line): \(decision.because)\n"
    }

    private static func policy(_ row: RowKey) -> String {
        switch row {
        case .field: return "a field is printed in each page's language; the texts are names of one concept\n"
        case .aliases: return "the aliases of all sure cells are taken together\n"
        default:
            let criteria = ValueChoice.Criterion.allCases.dropLast().map(\.words).joined(separator: ", ")
            return "taken is (*): \(criteria)\n"
        }
    }

    private func place(_ mention: MethodMention, _ row: RowKey? = nil) -> String {
        let cell = row.flatMap { mention.claim($0)?.cell }
        let line = cell.map { ":\($0.line)" } ?? ""
        let confidence = cell.map { $0.confidence < 1 ? ", confidence \($0.confidence)" : "" } ?? ""
        return "\(mention.page.path)\(line) column \(mention.column + 1) (\(mention.page.language ?? "und"), "
            + "\(mention.page.rendering.rawValue)\(confidence))"
    }

    private func questions(_ row: RowKey?) -> String {
        built.review.filter { row == nil || $0.row == row }.map { "open question: \($0.message) [\($0.reason)]\n" }
            .joined()
    }
}
