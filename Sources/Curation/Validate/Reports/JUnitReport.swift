/// Findings as JUnit XML: one test case a file, with its errors and warnings as the failure.
///
/// Notes do not fail a case; they stand in its output. Without findings there is one case that passed.
enum JUnitReport {
    static func render(_ report: FindingReport) -> [UInt8] {
        let cases = grouped(report.findings)
        let failures = cases.filter { !failing($0.findings).isEmpty }.count
        let counts = "tests=\"\(max(cases.count, 1))\" failures=\"\(failures)\" errors=\"0\""
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        xml += "<testsuites name=\"curate validate\" \(counts)>\n"
        xml += "  <testsuite name=\"curate validate\" \(counts) skipped=\"0\">\n"
        for (file, findings) in cases { xml += testCase(report.prefix + file, findings, report) }
        if cases.isEmpty { xml += "    <testcase classname=\"curate.validate\" name=\"all files\"/>\n" }
        xml += "  </testsuite>\n</testsuites>\n"
        return Array(xml.utf8)
    }

    /// The findings of each file; they come in the order of files.
    private static func grouped(_ findings: [Finding]) -> [(file: String, findings: [Finding])] {
        var groups: [(file: String, findings: [Finding])] = []
        for finding in findings {
            if let last = groups.last, last.file.utf8.elementsEqual(finding.file.utf8) {
                groups[groups.count - 1].findings.append(finding)
            } else {
                groups.append((finding.file, [finding]))
            }
        }
        return groups
    }

    private static func failing(_ findings: [Finding]) -> [Finding] { findings.filter { $0.severity != .note } }

    private static func testCase(_ file: String, _ findings: [Finding], _ report: FindingReport) -> String {
        var xml = "    <testcase classname=\"curate.validate\" name=\"\(escaped(file))\" file=\"\(escaped(file))\">\n"
        let failing = failing(findings)
        if let worst = failing.max(by: { $0.severity < $1.severity }) {
            let message = failing.count == 1 ? worst.message : "\(worst.message) (and \(failing.count - 1) more)"
            xml += "      <failure type=\"\(worst.severity.rawValue)\" message=\"\(escaped(message))\">"
            xml += failing.map { escaped(line($0, report)) }.joined(separator: "\n") + "</failure>\n"
        }
        let notes = findings.filter { $0.severity == .note }
        if !notes.isEmpty {
            xml +=
                "      <system-out>" + notes.map { escaped(line($0, report)) }.joined(separator: "\n")
                + "</system-out>\n"
        }
        return xml + "    </testcase>\n"
    }

    private static func line(_ finding: Finding, _ report: FindingReport) -> String {
        "\(report.place(finding)): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]"
    }

    /// Text for XML 1.0, content or attribute. Characters that XML can't hold at all become U+FFFD.
    static func escaped(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: output.append(contentsOf: "&amp;".unicodeScalars)
            case 0x3C: output.append(contentsOf: "&lt;".unicodeScalars)
            case 0x3E: output.append(contentsOf: "&gt;".unicodeScalars)
            case 0x22: output.append(contentsOf: "&quot;".unicodeScalars)
            // An attribute's white space would be read as a space.
            case 0x09, 0x0A, 0x0D: output.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            case 0x00...0x1F, 0xFFFE, 0xFFFF: output.append("\u{FFFD}")
            default: output.append(scalar)
            }
        }
        return String(output)
    }
}
