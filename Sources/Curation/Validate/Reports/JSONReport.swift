internal import JSON

/// Findings for programs: an object with counts and the findings.
enum JSONReport {
    static func render(_ findings: [Finding], checkedFiles: Int?) -> [UInt8] {
        let counts = FindingCounts(findings, checkedFiles: checkedFiles)
        let report: JSONValue = [
            "counts": [
                "error": JSONValue.number(JSONNumber(counts.errors)),
                "warning": .number(JSONNumber(counts.warnings)),
                "note": .number(JSONNumber(counts.notes)),
                "files": .number(JSONNumber(counts.files)),
            ],
            "findings": .array(findings.map(value)),
        ]
        return JSONWriter.pretty(report, sortKeys: false)
    }

    private static func value(_ finding: Finding) -> JSONValue {
        [
            "rule": .string(finding.rule),
            "severity": .string(finding.severity.rawValue),
            "file": .string(finding.file),
            "line": .optional(finding.line > 0 ? finding.line : nil),
            "column": .optional(finding.column > 0 ? finding.column : nil),
            "record": .optional(finding.record),
            "pointer": .string(finding.pointer),
            "message": .string(finding.message),
            "fix": .string(finding.fix),
        ]
    }
}
