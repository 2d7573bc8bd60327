/// What a report is made of.
struct FindingReport {
    /// In order.
    let findings: [Finding]
    let counts: FindingCounts
    let remarks: ReportRemarks
    /// Put before every path, so that it holds from where the program was started.
    let prefix: String
    /// Gives a file's bytes; nil when there is none.
    let sources: (String) -> [UInt8]?

    init(
        _ findings: [Finding], checkedFiles: Int?, remarks: ReportRemarks, prefix: String,
        sources: @escaping (String) -> [UInt8]?
    ) {
        self.findings = findings
        counts = FindingCounts(findings, checkedFiles: checkedFiles)
        self.remarks = remarks
        self.prefix = prefix
        self.sources = sources
    }

    /// The file's path from where the program was started.
    func path(_ finding: Finding) -> String { prefix + finding.file }

    /// `file:line:column`, or the file when the finding is about the whole.
    func place(_ finding: Finding) -> String {
        path(finding) + (finding.line > 0 ? ":\(finding.line):\(max(finding.column, 1))" : "")
    }
}
