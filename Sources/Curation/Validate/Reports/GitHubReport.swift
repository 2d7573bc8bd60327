/// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
///
/// It shows ten errors and ten warnings of a step, so the worst come first. What its columns count is not documented and
/// does not show; here they count Unicode scalars, as in all reports.
enum GitHubReport {
    static func render(_ report: FindingReport) -> [UInt8] {
        var output = ""
        let bySeverity = Finding.Severity.allCases.sorted(by: >).flatMap { severity in
            report.findings.filter { $0.severity == severity }
        }
        for finding in bySeverity {
            var properties = ["file=\(property(report.path(finding)))"]
            if finding.line > 0 {
                properties += ["line=\(finding.line)", "col=\(max(finding.column, 1))"]
            }
            properties.append("title=\(property(finding.rule))")
            let text = finding.fix.isEmpty ? finding.message : "\(finding.message)\n\(finding.fix)"
            output += "::\(command(finding.severity)) \(properties.joined(separator: ","))::\(data(text))\n"
        }
        return Array(output.utf8)
    }

    private static func command(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// What stands behind `::`.
    private static func data(_ text: String) -> String {
        escaped(text, also: [])
    }

    /// A property's value, where `:` and `,` have a meaning too.
    private static func property(_ text: String) -> String {
        escaped(text, also: [UInt8(ascii: ":"), UInt8(ascii: ",")])
    }

    private static func escaped(_ text: String, also: [UInt8]) -> String {
        let hexadecimal = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "%") || byte == 0x0D || byte == 0x0A || also.contains(byte) {
                bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
