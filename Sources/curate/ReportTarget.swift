import ArgumentParser
import Curation

/// A report that is asked for: its form, and the file that it goes to.
struct ReportTarget: ExpressibleByArgument {
    var format: ReportFormat
    /// Nil for standard output.
    var file: String?

    /// Reads `sarif` or `sarif=out.sarif`.
    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let format = ReportFormat(rawValue: String(parts[0])) else { return nil }
        if parts.count == 2, parts[1].isEmpty { return nil }
        self.format = format
        file = parts.count == 2 ? String(parts[1]) : nil
    }

    init(format: ReportFormat, file: String?) {
        self.format = format
        self.file = file
    }

    static let allValueStrings = ReportFormat.allCases.map(\.rawValue)
}
