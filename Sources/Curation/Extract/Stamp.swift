/// What the site says of its own record: `v1`, `2 Sources`, `PUBLISHED`.
public struct Stamp: Sendable, Hashable {
    public var version: Int?
    public var sourceCount: Int?
    /// As printed, upper case.
    public var status: String?

    public init(version: Int?, sourceCount: Int?, status: String?) {
        self.version = version
        self.sourceCount = sourceCount
        self.status = status
    }
}
