/// Findings as compilers print them, with the line and a caret, and a summary at the end.
enum TextReport {
    static func render(_ findings: [Finding], checkedFiles: Int?, sources: (String) -> [UInt8]?) -> [UInt8] {
        var output: [UInt8] = []
        var current: (file: String, lines: SourceLines?)?
        for finding in findings {
            if current.map({ !$0.file.utf8.elementsEqual(finding.file.utf8) }) ?? true {
                current = (finding.file, sources(finding.file).map(SourceLines.init))
            }
            append(heading(finding), to: &output)
            if let line = current?.lines?.line(finding.line) {
                let excerpt = SourceExcerpt(line: line, column: finding.column)
                append("    " + excerpt.text, to: &output)
                append("    " + excerpt.caret, to: &output)
            }
            if !finding.fix.isEmpty { append("  fix: \(finding.fix)", to: &output) }
        }
        append(FindingCounts(findings, checkedFiles: checkedFiles).line, to: &output)
        return output
    }

    private static func heading(_ finding: Finding) -> String {
        let place = finding.line > 0 ? ":\(finding.line):\(max(finding.column, 1))" : ""
        return "\(finding.file)\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]"
    }

    /// One line of output: a line break or control inside a message must not make another line or drive the terminal.
    private static func append(_ line: String, to output: inout [UInt8]) {
        for byte in line.utf8 {
            if byte < 0x20 || byte == 0x7F {
                output += Array("\\u{\(String(byte, radix: 16))}".utf8)
            } else {
                output.append(byte)
            }
        }
        output.append(0x0A)
    }
}
