/// What a workspace and the caller ask of validation: how bad each rule's findings are, and which of them do not count.
///
/// A rule always finds what it finds; settings only decide what is made of it.
public struct ValidationSettings: Sendable {
    /// Where a workspace keeps its settings.
    public static let file = "curated/validation.yaml"

    /// By rule; a rule that is not here keeps its own severity.
    public var severities: [String: SeveritySetting] = [:]
    /// The lowest severity that makes the run fail.
    public var failOn = Finding.Severity.error
    public var ignores: [IgnoreEntry] = []
    /// The only rules that count; empty for all.
    public var only: Set<String> = []
    /// Rules that don't count.
    public var skip: Set<String> = []

    public init() {}

    /// Whether findings of a rule count at all.
    public func isActive(_ rule: String) -> Bool {
        (only.isEmpty || only.contains(rule)) && !skip.contains(rule) && severities[rule] != .off
    }

    /// Applies the settings to all findings of a run.
    ///
    /// - Parameters:
    ///   - findings: in order.
    ///   - isWholeWorkspace: whether everything was looked at, so that an entry that ignores nothing is of no use any more.
    /// - Returns: the findings that count, in order, with those about the settings themselves.
    public func applied(to findings: [Finding], isWholeWorkspace: Bool) -> SettledFindings {
        var kept: [Finding] = []
        var used = Set<Int>()
        var ignored = 0
        let entries = Dictionary(grouping: ignores.indices) { ignores[$0].rule }
        for finding in findings where isActive(finding.rule) {
            let matching = (entries[finding.rule] ?? []).filter { ignores[$0].matches(finding) }
            if matching.isEmpty {
                kept.append(adjusted(finding))
            } else {
                used.formUnion(matching)
                ignored += 1
            }
        }
        if isWholeWorkspace, isActive(BuiltInRule.ignoreUnused.id) {
            kept += ignores.indices.filter { !used.contains($0) && isActive(ignores[$0].rule) }.map {
                unused(ignores[$0])
            }
            kept.sort(by: Finding.inOrder)
        }
        return SettledFindings(findings: kept, ignored: ignored)
    }

    private func adjusted(_ finding: Finding) -> Finding {
        guard let severity = severities[finding.rule]?.severity else { return finding }
        var finding = finding
        finding.severity = severity
        return finding
    }

    private func unused(_ entry: IgnoreEntry) -> Finding {
        adjusted(
            Finding(
                rule: BuiltInRule.ignoreUnused.id, severity: BuiltInRule.ignoreUnused.severity, file: Self.file,
                line: entry.line, column: entry.column, pointer: entry.place,
                message: "there is no finding \(entry.description) that this entry could leave out",
                fix: "Take the entry away.", edit: FixEdit(pointer: entry.place, replacement: nil)))
    }
}
