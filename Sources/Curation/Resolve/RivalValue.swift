/// A value that pages print for a record and that was not taken: kept beside the value, with its rank and the reason.
public struct RivalValue: Sendable, Hashable {
    /// The reason where a person decided on the value.
    static let decided = "decided"

    public var row: RowKey
    /// The value taken has rank 1; rivals count from 2, the best first.
    public var rank: Int
    /// As printed.
    public var text: String
    /// Why another value was taken: a ``ValueChoice/Criterion``, or `decided`.
    public var reason: String
    /// SHA-256 of the pages that print it, in byte order.
    public var pages: [String]

    public init(row: RowKey, rank: Int, text: String, reason: String, pages: [String]) {
        self.row = row
        self.rank = rank
        self.text = text
        self.reason = reason
        self.pages = pages
    }
}
