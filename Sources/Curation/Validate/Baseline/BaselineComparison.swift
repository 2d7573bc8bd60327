/// A run's findings beside a ``Baseline``.
public struct BaselineComparison: Sendable {
    /// Those that the baseline does not have, in order.
    public var new: [Finding] = []
    /// How many it has.
    public var known = 0
    /// How many it has that were not found any more.
    public var gone = 0
}
