/// What was left out of a report, and why.
public struct ReportRemarks: Sendable, Hashable {
    /// Findings that a workspace's settings ignore.
    public var ignored: Int
    /// Findings of the baseline; nil without one.
    public var known: Int?
    /// Findings of the baseline that are no more; nil when the run did not look for all of them.
    public var gone: Int?
    /// Findings in files that did not change since a revision; nil when that was not asked.
    public var unchanged: Int?

    public init(ignored: Int = 0, known: Int? = nil, gone: Int? = nil, unchanged: Int? = nil) {
        self.ignored = ignored
        self.known = known
        self.gone = gone
        self.unchanged = unchanged
    }

    /// A sentence for each, without a full stop.
    var lines: [String] {
        var lines: [String] = []
        if let known {
            let rest = gone.map { $0 == 0 ? "" : ", \($0) of it \($0 == 1 ? "is" : "are") gone" } ?? ""
            lines.append("\(counted(known, "known finding")) of the baseline left out\(rest)")
        }
        if ignored > 0 { lines.append("\(counted(ignored, "finding")) ignored by \(ValidationSettings.file)") }
        if let unchanged, unchanged > 0 {
            lines.append("\(counted(unchanged, "finding")) in files that did not change left out")
        }
        return lines
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
