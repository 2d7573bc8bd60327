/// How many findings there are of each severity, and in how many files.
struct FindingCounts: Equatable {
    private(set) var errors = 0
    private(set) var warnings = 0
    private(set) var notes = 0
    let files: Int

    /// - Parameter checkedFiles: how many files were looked at; nil counts those that have findings.
    init(_ findings: [Finding], checkedFiles: Int? = nil) {
        for finding in findings {
            switch finding.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
            }
        }
        files = checkedFiles ?? Set(findings.map { Array($0.file.utf8) }).count
    }

    /// `3 errors, 1 warning, 2 notes in 46 files`.
    var line: String {
        let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")].map(Self.counted)
        return parts.joined(separator: ", ") + " in " + Self.counted(files, "file")
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
