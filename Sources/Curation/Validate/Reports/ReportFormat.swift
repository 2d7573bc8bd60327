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
    /// One page that needs nothing else, to look at and to print.
    case html
    /// A table for comments and summaries (CommonMark with the tables of GitHub Flavored Markdown).
    case markdown

    /// Writes findings, which must be in order.
    ///
    /// - Parameters:
    ///   - findings: as ``Validator`` returns them.
    ///   - checkedFiles: how many files were looked at, or nil to count those that have findings.
    ///   - remarks: what was left out.
    ///   - prefix: put before every path but in `json`, which names files relative to the workspace.
    ///   - sources: gives a file's bytes for the excerpt; nil when there is none.
    /// - Returns: the report in UTF-8, with a line feed at its end unless it is empty.
    public func render(
        _ findings: [Finding], checkedFiles: Int? = nil, remarks: ReportRemarks = ReportRemarks(), prefix: String = "",
        sources: @escaping (String) -> [UInt8]?
    ) -> [UInt8] {
        let report = FindingReport(
            findings, checkedFiles: checkedFiles, remarks: remarks, prefix: prefix, sources: sources)
        return switch self {
        case .text: TextReport.render(report)
        case .json: JSONReport.render(report)
        case .sarif: SARIFReport.render(report)
        case .junit: JUnitReport.render(report)
        case .github: GitHubReport.render(report)
        case .html: HTMLReport.render(report)
        case .markdown: MarkdownReport.render(report)
        }
    }
}
