/// Findings as compilers print them, with the line and a caret, and a summary at the end.
enum TextReport {
    static func render(_ report: FindingReport) -> [UInt8] {
        var output: [UInt8] = []
        var current: (file: String, lines: SourceLines?)?
        for finding in report.findings {
            if current.map({ !$0.file.utf8.elementsEqual(finding.file.utf8) }) ?? true {
                current = (finding.file, report.sources(finding.file).map(SourceLines.init))
            }
            append(heading(finding, in: report), to: &output)
            if let excerpt = current?.lines?.excerpt(line: finding.line, column: finding.column) {
                output += Array("    \(excerpt.text)\n    \(excerpt.caret)\n".utf8)
            }
            if !finding.fix.isEmpty { append("  fix: \(finding.fix)", to: &output) }
        }
        append(report.counts.line, to: &output)
        for line in report.remarks.lines { append(line, to: &output) }
        return output
    }

    private static func heading(_ finding: Finding, in report: FindingReport) -> String {
        "\(report.place(finding)): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]"
    }

    private static func append(_ line: String, to output: inout [UInt8]) {
        output += Array(TerminalLine.shown(line).utf8)
        output.append(0x0A)
    }
}
