/// Findings as a table for a comment of a pull request or the summary of a job.
enum MarkdownReport {
    /// GitHub takes comments of 65,536 characters; longer reports end with how many findings are not shown.
    static let limit = 60_000

    static func render(_ report: FindingReport) -> [UInt8] {
        var text = "### curate validate: \(escaped(report.counts.line))\n"
        for line in report.remarks.lines { text += "\n\(escaped(line))\n" }
        guard !report.findings.isEmpty else { return Array(text.utf8) }
        text += "\n| Severity | Place | Finding | Rule |\n|---|---|---|---|\n"
        var size = text.utf8.count
        for (index, finding) in report.findings.enumerated() {
            let row = row(finding, report)
            size += row.utf8.count
            if size > limit {
                text += "\n\(report.findings.count - index) more are not shown here.\n"
                break
            }
            text += row
        }
        return Array(text.utf8)
    }

    private static func row(_ finding: Finding, _ report: FindingReport) -> String {
        let message = escaped(finding.message) + (finding.fix.isEmpty ? "" : "<br>" + escaped(finding.fix))
        let cells = [finding.severity.rawValue, escaped(report.place(finding)), message, escaped(finding.rule)]
        return "| " + cells.joined(separator: " | ") + " |\n"
    }

    /// Text that stays text: no markup, no mention of a person and no link to an issue, whatever a page printed; no
    /// control; right-to-left runs isolated.
    static func escaped(_ text: String) -> String {
        let shown = TerminalLine.shown(text)
        var output = ""
        for scalar in MarkdownText.escaped(shown).unicodeScalars {
            output.unicodeScalars.append(scalar)
            // An empty comment parts what a host would take for a name or a number.
            if scalar == "@" || scalar == "#" { output += "<!-- -->" }
        }
        return output.replacing("://", with: ":<!-- -->//").replacing("www.", with: "www<!-- -->.")
    }
}
