/// Findings after a workspace's settings were applied.
public struct SettledFindings: Sendable {
    /// Those that count, in order.
    public var findings: [Finding]
    /// How many were left out because of an ``IgnoreEntry``.
    public var ignored: Int
}
