/// One normalised statement: this page says that this method has this value. The unit that merges.
public struct Claim: Sendable {
    public enum Value: Sendable {
        case field(Concept)
        case family(Concept)
        case originYear(OriginYear)
        case originators([Originator])
        case type(String)
        case seminalSources([SeminalSource])
        case aliases([Alias])
        case relatedCount(Int)
        /// A summary with its BCP 47 language.
        case summary(String, language: String)
        /// Printed text that is not a value of its row, such as words where a number is expected.
        case unread
    }

    public var row: RowKey
    public var value: Value
    /// The cell: printed text, place, confidence, candidates.
    public var cell: Cell
    /// What of the cell was not understood, for a person to look at; nil when all was.
    public var doubt: Doubt?

    /// Why a value that was read needs a person.
    public struct Doubt: Sendable, Hashable {
        /// A stable word: `citation-residue`, `citation-doubtful`, `year-unread`, `count-unread`, `concept-unknown`,
        /// `originator-doubtful`.
        public var reason: String
        public var message: String
    }
}
