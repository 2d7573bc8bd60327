/// A ledger that can't be continued: nothing is written until a person looked at it.
public struct LedgerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// 1 for the first line.
    public var line: Int
    public var message: String

    public var description: String {
        "curated/ledger.jsonl:\(line): \(message); restore the file from version control, or see `curate verify`"
    }
}
