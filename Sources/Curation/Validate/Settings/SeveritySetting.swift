/// How bad the findings of one rule are taken to be, as a workspace's settings say it.
public enum SeveritySetting: String, Sendable, CaseIterable {
    /// The rule says nothing.
    case off
    case note, warning, error

    /// The severity; nil when the rule is off.
    var severity: Finding.Severity? { Finding.Severity(rawValue: rawValue) }
}
