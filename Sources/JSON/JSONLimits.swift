/// The bounds a reader keeps to, so that hostile input cannot exhaust memory or the stack.
public struct JSONLimits: Sendable, Hashable {
    /// The largest number of arrays and objects open at once.
    public var maximumDepth: Int
    /// The largest input, in bytes. Never more than 2 GiB, whatever is asked for.
    public var maximumBytes: Int

    /// 512 levels and 1 GiB.
    public static let `default` = JSONLimits()

    /// Makes limits; what is left out takes the default (512 levels, 1 GiB).
    public init(maximumDepth: Int = 512, maximumBytes: Int = 1 << 30) {
        self.maximumDepth = maximumDepth
        self.maximumBytes = min(maximumBytes, Int(Int32.max))
    }
}
