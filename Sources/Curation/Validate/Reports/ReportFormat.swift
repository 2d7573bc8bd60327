/// How findings are written.
public enum ReportFormat: String, CaseIterable, Sendable {
    /// For people, as compilers print it.
    case text
    /// For programs of one's own.
    case json
    /// OASIS SARIF 2.1.0, for code hosts and editors.
    case sarif
    /// JUnit XML, for test dashboards.
    case junit
    /// Workflow commands that GitHub shows beside the lines of a pull request.
    case github

    /// Writes findings, which must be in order.
    ///
    /// - Parameters:
    ///   - findings: as ``Validator`` returns them.
    ///   - checkedFiles: how many files were looked at, or nil to count those that have findings.
    ///   - sources: gives a file's bytes for the excerpt; nil when there is none.
    /// - Returns: the report in UTF-8, with a line feed at its end unless it is empty.
    public func render(
        _ findings: [Finding], checkedFiles: Int? = nil, sources: (String) -> [UInt8]?
    ) -> [UInt8] {
        switch self {
        case .text: TextReport.render(findings, checkedFiles: checkedFiles, sources: sources)
        case .json: JSONReport.render(findings, checkedFiles: checkedFiles)
        case .sarif: SARIFReport.render(findings)
        case .junit: JUnitReport.render(findings)
        case .github: GitHubReport.render(findings)
        }
    }
}
