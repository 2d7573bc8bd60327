/// The open questions in the order in which people see them: the most doubtful first.
public struct ReviewQueue: Sendable {
    public let questions: [ReviewQuestion]

    /// - Parameters:
    ///   - items: the lines of `review.jsonl`.
    ///   - pages: the pages as they are read now.
    ///   - built: the records of these pages.
    ///   - book: what people decided.
    public init(
        items: [ReviewItem], pages: [ComparisonPage], built: [RecordBuilder.Built], book: DecisionBook
    ) {
        let pagesByDigest = Dictionary(pages.map { ($0.digest, $0) }, uniquingKeysWith: { first, _ in first })
        let records = Dictionary(built.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
        let decisions = Dictionary(book.decisions.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        let questions = items.map { item in
            let page = item.page.flatMap { pagesByDigest[$0] }
            let mention = item.record.flatMap { records[$0] }?.cluster.mentions.first { $0.page.digest == item.page }
            let place = item.reason == "evidence-stale" ? "\(item.path ?? ""):\(item.line ?? 0)" : nil
            return ReviewQuestion(
                item: item, doubt: Self.doubt(item, mention), page: page, column: mention?.column,
                decision: place.flatMap { decisions[$0] },
                partner: item.reason == ReviewQuestion.identityReason ? item.candidates.first : nil)
        }
        self.questions = questions.sorted { left, right in
            left.doubt != right.doubt ? left.doubt > right.doubt : ReviewItem.precedes(left.item, right.item)
        }
    }

    /// A cell's own confidence where there is one; otherwise what such questions turn out to be on the whole.
    private static func doubt(_ item: ReviewItem, _ mention: MethodMention?) -> Double {
        if item.reason == "cell-uncertain", let row = item.row, let cell = mention?.claim(row)?.cell {
            return 1 - cell.confidence
        }
        if item.reason == "values-differ" {
            return Double(item.candidates.count) / Double(item.candidates.count + 1)
        }
        return doubts[item.reason] ?? 0.5
    }

    private static let doubts: [String: Double] = [
        "id-shared": 0.95, "id-provisional": 0.9, "year-unread": 0.7, "evidence-stale": 0.65, "decision-stale": 0.65,
        "maybe-same": 0.6, "concept-unknown": 0.5, "citation-doubtful": 0.35, "citation-residue": 0.3,
    ]
}
