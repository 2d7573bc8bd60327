internal import JSON

/// Findings for programs: an object with counts and the findings.
enum JSONReport {
    static func render(_ report: FindingReport) -> [UInt8] {
        let counts = report.counts
        let remarks = report.remarks
        let object: JSONValue = [
            "counts": [
                "error": JSONValue.number(JSONNumber(counts.errors)),
                "warning": .number(JSONNumber(counts.warnings)),
                "note": .number(JSONNumber(counts.notes)),
                "files": .number(JSONNumber(counts.files)),
            ],
            "leftOut": [
                "ignored": .number(JSONNumber(remarks.ignored)),
                "known": .optional(remarks.known),
                "gone": .optional(remarks.gone),
                "unchanged": .optional(remarks.unchanged),
            ],
            "findings": .array(report.findings.map(value)),
        ]
        return JSONWriter.pretty(object, sortKeys: false)
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
            "canBeFixed": .bool(finding.edit != nil),
        ]
    }
}
