/// Why a record is what it is, in words: which pages, which cells, which printed texts.
public struct Explanation: Sendable {
    private let built: RecordBuilder.Built

    public init(_ built: RecordBuilder.Built) {
        self.built = built
    }

    /// Why these columns of these pages are one record.
    public var identity: String {
        var text =
            "\(built.record.id) is \(built.cluster.mentions.count) columns of \(built.record.sourceCount) pages:\n"
        for (mention, evidence) in zip(built.cluster.mentions, built.cluster.evidence) {
            text += "  \(place(mention))  '\(mention.name)'"
            if let english = mention.nameEnglish { text += " = \(english)" }
            text += "\n      \(evidence?.words ?? "the first of its kind")\n"
        }
        return text + questions(nil)
    }

    /// Every printed text behind a value, the chosen one first.
    public func value(_ row: RowKey) -> String {
        let decided = decision(row)
        guard let choice = ValueChoice(row: row, mentions: built.cluster.mentions) else {
            return "no page has a value for \(row.rawValue) of \(built.record.id)\n" + decided + questions(row)
        }
        var text = "\(row.rawValue) of \(built.record.id):\n" + decided
        for (index, group) in choice.groups.enumerated() {
            let count = "\(group.mentions.count) page\(group.mentions.count == 1 ? "" : "s")"
            let mark = index == 0 && decided.isEmpty ? "* " : "  "
            text += "\(mark)\(group.text)\n      \(count), \(group.isSure ? "sure" : "doubtful")\n"
            for mention in group.mentions { text += "      \(place(mention, row))\n" }
        }
        if choice.groups.count > 1, decided.isEmpty { text += Self.policy(row) }
        return text + questions(row)
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
        case .field: "a field is printed in each page's language; the texts are names of one concept\n"
        case .aliases: "the aliases of all sure cells are taken together\n"
        default:
            "taken is (*): sure before doubtful, more pages before fewer, html before table before flat, newer before older\n"
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
