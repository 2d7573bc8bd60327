/// Why a gzip member can't be read, or what stands where one should.
public struct GzipDamage: Sendable, Hashable, CustomStringConvertible {
    /// The member's number in the file, 1 for the first; damaged ones are counted.
    public var number: Int
    /// The place of its first byte in the file.
    public var offset: Int
    /// What is wrong: `truncated gzip input`, `wrong checksum`, `wrong length`, `no gzip header`, or how zlib calls it.
    public var reason: String

    static let truncated = "truncated gzip input"
    static let noHeader = "no gzip header"

    public init(number: Int, offset: Int, reason: String) {
        self.number = number
        self.offset = offset
        self.reason = reason
    }

    /// The reason, and the place when it is not the file's beginning.
    public var description: String {
        number == 1 ? reason : "\(reason) in gzip member \(number) at byte \(offset)"
    }
}
