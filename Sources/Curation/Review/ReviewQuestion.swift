/// An open question with what a person needs to answer it: the page's row, and the columns beside.
public struct ReviewQuestion: Sendable {
    public let item: ReviewItem
    /// How likely it is that what was taken is wrong, 0 to 1: what people see first.
    public let doubt: Double
    /// The page where the doubt arose, when it is still there.
    public let page: ComparisonPage?
    /// The doubtful column of the page.
    public let column: Int?
    /// The decision that the question is about, when its evidence changed.
    public let decision: Decision?
    /// The other record, when the question is whether the two are one method.
    public let partner: String?

    /// The reason of such questions. The record is the one that is less sure of its id.
    static let identityReason = "maybe-same"

    /// What a person may answer.
    public enum Answer: Sendable, Hashable {
        /// What was taken is right; a stale decision holds.
        case accept
        /// One of the other readings, 1 for the first.
        case candidate(Int)
        /// Another text.
        case value(String)
        /// The record and this id are one method.
        case same(String)
        /// The record and this id are not one method.
        case different(String)
    }

    /// What is decided by an answer.
    ///
    /// - Throws: ``ReviewError`` saying what can be answered instead.
    public func content(for answer: Answer) throws(ReviewError) -> Decision.Content {
        guard let record = item.record else { throw ReviewError("the question is about a page, not a record") }
        switch answer {
        case .accept: return try accepted(record)
        case .candidate(1) where partner != nil: return try content(for: .same(""))
        case .candidate(let number):
            guard let row = item.row, item.candidates.indices.contains(number - 1) else {
                throw ReviewError(
                    item.row == nil || item.candidates.isEmpty
                        ? "there is no other reading to choose"
                        : "there are the readings 1 to \(item.candidates.count), found \(number)")
            }
            return .value(record: record, row: row, text: item.candidates[number - 1])
        case .value(let text):
            guard let row = item.row else { throw ReviewError("the question is not about a value") }
            return .value(record: record, row: row, text: text)
        case .same(let id):
            let other = try other(id)
            // The id that is less sure goes: that of the record that is asked about, or a provisional one.
            let isUnsure = other == partner || record.hasPrefix("x-") && !other.hasPrefix("x-")
            return isUnsure ? .same(other, record) : .same(record, other)
        case .different(let id): return .different(record, try other(id))
        }
    }

    private func accepted(_ record: String) throws(ReviewError) -> Decision.Content {
        if let decision { return decision.content }
        if item.reason == "decision-stale" {
            throw ReviewError("look at the record and run `curate publish \(record)`, or skip")
        }
        if let row = item.row, let value = item.value { return .value(record: record, row: row, text: value) }
        if let partner { return .different(partner, record) }
        throw ReviewError("there is nothing to accept; type a value, or say what it is the same as")
    }

    private func other(_ id: String) throws(ReviewError) -> String {
        let id = id.isEmpty ? partner ?? "" : id
        if id.isEmpty { throw ReviewError("name the other record's id") }
        return id
    }
}
