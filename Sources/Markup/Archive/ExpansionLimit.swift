/// How much more may come out of a compression than went in, before it is taken for a bomb.
public struct ExpansionLimit: Sendable, Hashable {
    /// Unpacked bytes for each packed one.
    public var ratio: Int
    /// So many unpacked bytes are never a bomb, however few they were packed.
    public var allowance: Int

    /// - Parameters:
    ///   - ratio: 500 when not given; pages are packed to a tenth, many equal pages to a hundredth.
    ///   - allowance: 128 MiB when not given.
    public init(ratio: Int = 500, allowance: Int = 128 << 20) {
        self.ratio = ratio
        self.allowance = allowance
    }

    /// The error when so many bytes are too many; nil when they are not.
    func error(unpacked: Int, packed: Int) -> ArchiveError? {
        guard unpacked > allowance, unpacked / ratio > max(packed, 1) else { return nil }
        return ArchiveError(code: .bomb, reason: "more than \(ratio) times as many bytes unpacked as packed")
    }
}
